import type { SourceBlock } from "../source.ts";
import type { DocWords } from "./doc-words.ts";
import { expandTable, type SpanningCell } from "./expand-table.ts";

/**
 * Paragraphs and tables of a .doc from its words with Word's marks (see `DocWords`).
 *
 * @throws FileError "file-bomb" past `mostCells` cells.
 */
export function docBlocks(
	{ body, places, labels, joined }: Omit<DocWords, "document">,
	mostCells: number,
): SourceBlock[] {
	const blocks: SourceBlock[] = [];
	let rows: DocRow[] = [];
	let row: string[] = [];
	let cell: string[] = [];
	const endTable = () => {
		if (cell.length > 0) row.push(cell.join("\n"));
		if (row.length > 0) rows.push({ cells: row, joined: [] });
		if (rows.length > 0) blocks.push(...toBlocks(rows, mostCells));
		[rows, row, cell] = [[], [], []];
	};
	for (const { text, mark, table, at } of paragraphs(body, places, labels)) {
		if (!table) {
			endTable();
			if (text) blocks.push({ type: "text", text });
			continue;
		}
		if (mark !== "\n" && text) cell.push(text);
		if (mark === "\x07") {
			row.push(cell.join("\n"));
			cell = [];
		} else if (mark === "\n") {
			rows.push({ cells: row, joined: joined.get(at) ?? [] });
			row = [];
		}
	}
	endTable();
	return blocks;
}

interface DocRow {
	cells: string[];
	/** Which cells go on with the cell above. */
	joined: boolean[];
}

interface DocParagraph {
	text: string;
	/** The mark it ends with: "\r", "\f", "\x07" or, for a whole row, "\n". */
	mark: string;
	table: boolean;
	/** The place of the mark. */
	at: number;
}

/** Cuts the words at the marks that end paragraphs, cells and rows; the codes of fields and other marks are left out. */
function* paragraphs(
	body: string,
	places: Uint8Array,
	labels: ReadonlyMap<number, string>,
): Generator<DocParagraph> {
	// For each field that is open: whether its code, not its result, is being passed.
	const fields: boolean[] = [];
	let text = "";
	for (let at = 0; at < body.length; at++) {
		const sign = body[at] ?? "";
		const isMark = sign === "\r" || sign === "\x07" || sign === "\n" || sign === "\f";
		if (isMark) {
			const isRowEnd = sign === "\n" || (sign === "\x07" && places[at] === 2);
			const table = places[at] !== 0 || sign === "\x07" || sign === "\n";
			// An empty cell whose paragraph is numbered shows its number; elsewhere Word prints none for empty items.
			const label = text.trim() || sign === "\x07" ? (labels.get(at) ?? "") : "";
			yield { text: `${label} ${text.trim()}`.trim(), mark: isRowEnd ? "\n" : sign, table, at };
			text = "";
		} else if (sign === "\x13") fields.push(true);
		else if (sign === "\x14") fields.splice(-1, 1, false);
		else if (sign === "\x15") fields.pop();
		else if (!fields.includes(true)) text += plain(sign);
	}
	yield { text: text.trim(), mark: "\r", table: false, at: body.length };
}

/** Source: [MS-DOC] 2.4.1: 0x0B line break, 0x1E and 0x1F hyphens, the rest anchors of pictures and notes. */
function plain(sign: string): string {
	if (sign >= " " || sign === "\t") return sign;
	if (sign === "\x0b") return "\n";
	return sign === "\x1e" ? "-" : "";
}

/** One column is a frame around words. A row of fewer cells is merged at its end: "I | HỢP TÁC" goes across. */
function toBlocks(rows: DocRow[], mostCells: number): SourceBlock[] {
	const width = Math.max(...rows.map(({ cells }) => cells.length));
	if (width < 2) {
		return rows.flatMap(({ cells: [text] }): SourceBlock[] => (text ? [{ type: "text", text }] : []));
	}
	const spans: SpanningCell[][] = rows.map(({ cells }) =>
		cells.map((text, column) => ({
			text,
			colSpan: column === cells.length - 1 ? width - column : 1,
			rowSpan: 1,
		})),
	);
	const table = expandTable(spans, mostCells);
	for (const [index, { cells, joined }] of rows.entries()) {
		const above = table.rows[index - 1];
		const own = table.rows[index];
		// Rows cut into different cells cannot be laid below each other by number.
		if (!above || !own || cells.length !== rows[index - 1]?.cells.length) continue;
		for (const [column, goesOn] of joined.entries()) {
			if (!goesOn || own[column]) continue;
			own[column] = above[column] ?? "";
			table.merged.push(`${index}:${column}`);
		}
	}
	return [{ type: "table", ...table }];
}
