import {
	AlignmentType,
	type FileChild,
	Paragraph,
	Table,
	TableBorders,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType,
} from "docx";
import type { Letterhead } from "../../domain/report/report-file.ts";
import type { Translate } from "../../domain/translate.ts";
import { mm, pt, SIZE, TEXT_WIDTH } from "./measures.ts";
import { centred, gap, prose, words } from "./text.ts";

/** The last sentence with its "./.", then who gets it and who signs: a page never has the signature alone. */
export const ending = (t: Translate, text: string, head: Letterhead, recipients: string[]): FileChild[] => [
	prose(t("paper-end", { text }), { leading: true }),
	gap(6, { leading: true }),
	signature(t, head, recipients),
];

const HALF = TEXT_WIDTH.portrait / 2;

const left = (text: string, size: number, bold = false): Paragraph =>
	new Paragraph({
		alignment: AlignmentType.LEFT,
		spacing: { before: 0, after: 0 },
		children: words(text, { size, bold, italics: bold }),
	});

/**
 * "Nơi nhận" on the left, whoever signs on the right, with room for the signature; both stay together on one page
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7 and II.9).
 */
function signature(t: Translate, head: Letterhead, recipients: string[]): Table {
	const list = [...recipients, t("paper-kept", { unit: head.unit ? `, ${head.unit}` : "" })];
	const receivers = [
		left(t("paper-recipients"), 12, true),
		...list.map((one, index) =>
			left(
				t(index < list.length - 1 ? "paper-recipient" : "paper-recipient-last", { name: one }),
				SIZE.recipients,
			),
		),
	];
	const signer = [
		...(head.signer?.authority
			? [centred(head.signer.authority.toLocaleUpperCase("vi"), { bold: true })]
			: []),
		centred((head.signer?.title || t("paper-signer")).toLocaleUpperCase("vi"), { bold: true }),
		...Array.from({ length: 4 }, () => centred("")),
		new Paragraph({
			alignment: AlignmentType.CENTER,
			spacing: { before: 0, after: pt(0) },
			children: words(head.signer?.name ?? "", { bold: true }),
		}),
	];
	const half = (children: Paragraph[]): TableCell =>
		new TableCell({ width: { size: mm(HALF), type: WidthType.DXA }, children });
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: mm(HALF * 2), type: WidthType.DXA },
		columnWidths: [mm(HALF), mm(HALF)],
		borders: TableBorders.NONE,
		rows: [new TableRow({ cantSplit: true, children: [half(receivers), half(signer)] })],
	});
}
