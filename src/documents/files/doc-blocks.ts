import type { SourceBlock } from "../source.ts";
import { expandTable, type SpanningCell } from "./expand-table.ts";

/**
 * Finds the tables again in the words of a .doc, where the end of a cell is a tab and the end of a row a tab before
 * a line break.
 *
 * @throws FileError "file-bomb" past `mostCells` cells.
 */
export function docBlocks(body: string, mostCells: number): SourceBlock[] {
	const blocks: SourceBlock[] = [];
	let table: string[][] = [];
	const endTable = () => {
		if (table.length > 0) blocks.push(toTable(table, mostCells));
		table = [];
	};
	const pieces = body.replace(/\r\n?/g, "\n").split("\t\n");
	const rest = pieces.pop() ?? "";
	for (const piece of pieces) {
		const { before, cells } = cutRow(piece, table[0]?.length);
		if (before.length > 0) endTable();
		blocks.push(...before.map(toText));
		if (cells.length > 1) table.push(cells);
		else {
			endTable();
			blocks.push(
				...cells.flatMap((cell) => cell.split("\n")).flatMap((line) => (line.trim() ? [toText(line)] : [])),
			);
		}
	}
	endTable();
	blocks.push(...rest.split("\n").flatMap((line) => (line.trim() ? [toText(line)] : [])));
	return blocks;
}

/**
 * A row, and the paragraphs above it that belong to no table. A row begins with the first line that has a tab.
 * Directly below another row the lines above that may be paragraphs of its first cell; a cell that is a number has
 * none.
 */
function cutRow(piece: string, columns: number | undefined): { before: string[]; cells: string[] } {
	const lines = piece.split("\n");
	const first = lines.findIndex((line) => line.includes("\t"));
	const start = first < 0 ? lines.length - 1 : first;
	const isNumbered = /^\s*(?:\d|[IVX]+\b|[a-zđ]\)|S?TT\b|\t)/u.test(lines[start] ?? "");
	const ofFirstCell = columns !== undefined && start <= 4 && !isNumbered;
	const from = ofFirstCell ? 0 : start;
	return {
		before: lines.slice(0, from).filter((line) => line.trim()),
		cells: lines
			.slice(from)
			.join("\n")
			.split("\t")
			.map((cell) => cell.trim()),
	};
}

/** A row of fewer cells is merged at its end: "I | HỢP TÁC QUỐC TẾ" goes across the table. */
function toTable(rows: string[][], mostCells: number): SourceBlock {
	const width = Math.max(...rows.map((row) => row.length));
	const cells: SpanningCell[][] = rows.map((row) =>
		row.map((text, column) => ({
			text,
			colSpan: column === row.length - 1 ? width - column : 1,
			rowSpan: 1,
		})),
	);
	return { type: "table", ...expandTable(cells, mostCells) };
}

function toText(text: string): SourceBlock {
	return { type: "text", text: text.trim() };
}
