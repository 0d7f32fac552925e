import {
	AlignmentType,
	Document,
	Packer,
	PageOrientation,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from "docx";
import type { SamplePlan } from "./types.ts";

const FONT = "Times New Roman";
/** Columns of the appendix in percent of the page's width. */
const COLUMN_PERCENT = [6, 40, 19, 19, 16];

interface Style {
	bold?: boolean;
	italics?: boolean;
	centred?: boolean;
	indent?: boolean;
}

const paragraph = (text: string, { bold, italics, centred, indent }: Style = {}): Paragraph =>
	new Paragraph({
		alignment: centred ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
		spacing: { after: 120 },
		...(indent && { indent: { firstLine: 720 } }),
		children: [new TextRun({ text, bold, italics, font: FONT, size: 28 })],
	});

const cell = (text: string, column: number, style: Style = {}, span = 1): TableCell =>
	new TableCell({
		columnSpan: span,
		width: { size: COLUMN_PERCENT[column] ?? 0, type: WidthType.PERCENTAGE },
		margins: { top: 60, bottom: 60, left: 80, right: 80 },
		children: [
			new Paragraph({
				alignment: style.centred ? AlignmentType.CENTER : AlignmentType.LEFT,
				children: [new TextRun({ text, bold: style.bold, font: FONT, size: 24 })],
			}),
		],
	});

function table({ appendix }: SamplePlan): Table {
	const head = new TableRow({
		tableHeader: true,
		children: appendix.columns.map((name, column) => cell(name, column, { bold: true, centred: true })),
	});
	const rows = appendix.groups.flatMap((group) => [
		new TableRow({
			children: [
				cell(group.number, 0, { bold: true, centred: true }),
				cell(group.heading, 1, { bold: true }, 4),
			],
		}),
		...group.rows.map(
			(row) =>
				new TableRow({
					cantSplit: true,
					children: [row.number, row.content, row.lead, row.coordinating, row.deadline].map((text, column) =>
						cell(text, column, { centred: column === 0 }),
					),
				}),
		),
	]);
	return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...rows] });
}

/** The plan as a Word file: the letter upright, its appendix as a real table on pages that lie. */
export async function planDocx(plan: SamplePlan): Promise<Uint8Array> {
	const [year, month, day] = plan.issuedOn.split("-");
	const letter = [
		paragraph(plan.issuer, { bold: true, centred: true }),
		paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true, centred: true }),
		paragraph("Độc lập - Tự do - Hạnh phúc", { bold: true, centred: true }),
		paragraph(`Số: ${plan.number}`, { centred: true }),
		paragraph(`${plan.place}, ngày ${day} tháng ${month} năm ${year}`, { italics: true, centred: true }),
		paragraph("KẾ HOẠCH", { bold: true, centred: true }),
		paragraph(plan.title, { bold: true, centred: true }),
		...plan.basis.map((text) => paragraph(text, { indent: true })),
		...plan.sections.flatMap((section) => [
			paragraph(section.heading, { bold: true, indent: true }),
			...section.paragraphs.map((text) => paragraph(text, { indent: true })),
		]),
		paragraph("TM. ỦY BAN NHÂN DÂN", { bold: true, centred: true }),
		paragraph("KT. CHỦ TỊCH", { bold: true, centred: true }),
		paragraph(plan.signer.position, { bold: true, centred: true }),
		paragraph(plan.signer.name, { bold: true, centred: true }),
		paragraph("Nơi nhận:", { bold: true, italics: true }),
		...plan.recipients.map((recipient) => paragraph(`- ${recipient}`)),
	];
	const appendix = [
		paragraph("Phụ lục", { bold: true, centred: true }),
		paragraph(plan.appendix.title, { bold: true, centred: true }),
		paragraph(`(Kèm theo Kế hoạch số ${plan.number} ngày ${day}/${month}/${year} của UBND tỉnh)`, {
			italics: true,
			centred: true,
		}),
		table(plan),
	];
	const document = new Document({
		creator: "Đôn Đốc",
		title: plan.title,
		sections: [
			{ children: letter },
			{ properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } }, children: appendix },
		],
	});
	return new Uint8Array(await Packer.toBuffer(document));
}
