import {
	AlignmentType,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlign,
	WidthType,
} from "docx";
import { MARK } from "./expand-rows.ts";
import { letters, mm, pt, SIZE } from "./measures.ts";
import { type Style, words } from "./text.ts";

/** One column of a table of a paper. `width` is in millimetres. */
export interface Column {
	title: string;
	width: number;
	align?: "left" | "centre" | "right";
}

const ALIGN = {
	left: AlignmentType.LEFT,
	centre: AlignmentType.CENTER,
	right: AlignmentType.RIGHT,
} as const;

interface TableOptions {
	/** Points. */
	size?: number;
	/** A row (1), (2), (3) … under the labels, as the tables of appendices have it. */
	numbered?: boolean;
	/** Written under the rows in bold. */
	sum?: string[];
}

/** A table that has one row of marks in place of its rows until the paper is packed (src/reports/paper/expand-rows.ts). */
export class PaperTable extends Table {
	readonly lines: string[][];

	constructor(
		columns: Column[],
		rows: string[][],
		{ size = SIZE.table, numbered = false, sum }: TableOptions,
	) {
		const row = (header: boolean, cells: TextRun[][], align: Column["align"][]): TableRow =>
			new TableRow({
				tableHeader: header,
				cantSplit: true,
				children: cells.map((children, index) => cell(columns[index]?.width ?? 0, children, align[index])),
			});
		const said = (texts: string[], style: Style): TextRun[][] =>
			texts.map((text) => words(text, { size, ...style }));
		const centred = columns.map(() => "centre" as const);
		const aligned = columns.map(({ align }) => align);
		const titles = columns.map(({ title }) => title);
		const numbers = columns.map((_, index) => `(${index + 1})`);
		const marks = columns.map(() => [new TextRun({ text: MARK, size: letters(size) })]);
		super({
			layout: TableLayoutType.FIXED,
			width: { size: mm(columns.reduce((all, { width }) => all + width, 0)), type: WidthType.DXA },
			columnWidths: columns.map(({ width }) => mm(width)),
			margins: { left: mm(1.2), right: mm(1.2), top: pt(1), bottom: pt(1), marginUnitType: WidthType.DXA },
			rows: [
				row(true, said(titles, { bold: true }), centred),
				...(numbered ? [row(true, said(numbers, { italics: true }), centred)] : []),
				...(rows.length > 0 ? [row(false, marks, aligned)] : []),
				...(sum ? [row(false, said(sum, { bold: true }), aligned)] : []),
			],
		});
		this.lines = rows;
	}
}

const cell = (width: number, children: TextRun[], align: Column["align"]): TableCell =>
	new TableCell({
		width: { size: mm(width), type: WidthType.DXA },
		verticalAlign: VerticalAlign.CENTER,
		children: [
			new Paragraph({
				alignment: ALIGN[align ?? "left"],
				spacing: { before: pt(1), after: pt(1) },
				children,
			}),
		],
	});

/** A table with lines. Its labels are repeated on every page, and no row is broken over two pages. */
export const table = (columns: Column[], rows: string[][], options: TableOptions = {}): PaperTable =>
	new PaperTable(columns, rows, options);
