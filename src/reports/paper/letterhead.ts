import {
	AlignmentType,
	Paragraph,
	Table,
	TableBorders,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlign,
	WidthType,
} from "docx";
import { parts } from "../../domain/local-date.ts";
import type { Letterhead } from "../../domain/report/report-file.ts";
import { monthText } from "../../domain/text/date-text.ts";
import type { Translate } from "../../domain/translate.ts";
import { capitalsWidth, mm, pt, SIZE, TEXT_WIDTH } from "./measures.ts";
import { BOX, rule } from "./rule.ts";
import { centred, words } from "./text.ts";

const LEFT = 65;
const RIGHT = TEXT_WIDTH.portrait - LEFT;

/** Room that is left for a number or a day to be written in. */
export const BLANK = "\u00a0".repeat(7);

const inPoints = (millimetres: number): number => (millimetres / 25.4) * 72;

/** The motto at 13 pt bold, in points: its rule is as long as its words. */
const MOTTO_WIDTH = 163;

const cell = (width: number, children: Paragraph[]): TableCell =>
	new TableCell({
		width: { size: mm(width), type: WidthType.DXA },
		verticalAlign: VerticalAlign.TOP,
		margins: { left: 0, right: 0, top: 0, bottom: 0 },
		children,
	});

/** "Số:      /BC-SNgV", the mark of a draft, and for a công văn what it is about. */
function numberCell(t: Translate, symbol: string, about: string | null): Paragraph[] {
	return [
		centred(t("paper-number", { symbol, blank: BLANK }), { size: SIZE.date }),
		...(about ? [centred(t("paper-about", { about }), { size: SIZE.head }, 3)] : []),
		new Paragraph({
			alignment: AlignmentType.CENTER,
			border: BOX,
			indent: { left: mm(LEFT / 2 - 15), right: mm(LEFT / 2 - 15) },
			spacing: { before: pt(6), after: pt(6) },
			children: words(t("paper-draft"), { size: SIZE.motto, bold: true }),
		}),
	];
}

/**
 * The head of a paper in two columns and two rows without borders: whose it is and its number on the left, the state's
 * name, its motto and the place and month on the right (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1–4).
 * `symbol` follows the number ("BC-SNgV"); the subject of a công văn, `about`, stands under it.
 */
export function letterhead(
	t: Translate,
	head: Letterhead,
	symbol: string,
	about: string | null = null,
): Table {
	const { year, month } = parts(head.on);
	const issuer = head.issuer.toLocaleUpperCase("vi");
	const left = inPoints(LEFT);
	const owner = [
		...(head.parent ? [centred(head.parent.toLocaleUpperCase("vi"), { size: SIZE.head })] : []),
		centred(issuer, { size: SIZE.head, bold: true }),
		rule(Math.min(capitalsWidth(issuer, SIZE.head), left) * 0.4, left),
	];
	const state = [
		centred(t("paper-state"), { size: SIZE.head, bold: true }),
		centred(t("paper-motto"), { size: SIZE.motto, bold: true }),
		rule(MOTTO_WIDTH, inPoints(RIGHT)),
	];
	const date = t("paper-date", {
		place: head.place,
		blank: BLANK,
		month: monthText(month),
		year: String(year),
	});
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: mm(LEFT + RIGHT), type: WidthType.DXA },
		columnWidths: [mm(LEFT), mm(RIGHT)],
		borders: TableBorders.NONE,
		rows: [
			new TableRow({ children: [cell(LEFT, owner), cell(RIGHT, state)] }),
			new TableRow({
				children: [
					cell(LEFT, numberCell(t, symbol, about)),
					cell(RIGHT, [centred(date, { size: SIZE.date, italics: true })]),
				],
			}),
		],
	});
}

/** What an appendix says of the paper it belongs to, with blanks where that has them. */
export const belongsTo = (head: Letterhead, symbol: string) => {
	const { year, month } = parts(head.on);
	return { symbol, blank: BLANK, month: monthText(month), year: String(year), issuer: head.issuer };
};
