import type { SourceBlock } from "../source.ts";
import { columnKind, columnsOf } from "../table/columns.ts";
import { orderMark } from "../table/grid.ts";

/** Lines without a tab that may stand between two rows: the paragraphs of one cell. */
const LONGEST_CELL = 12;

const cellsOf = (line: string): string[] => line.split("\t").map((cell) => cell.trim());

/** "1⇥…", "⇥…": a row begins with its number, or with an empty place where the number is that of the row above. */
const opensRow = (line: string): boolean =>
	line.startsWith("\t") || (line.includes("\t") && orderMark(cellsOf(line)[0] ?? "") !== null);

/**
 * Takes tables out of text whose cells are parted by tabs, as a table becomes that is copied out of a document into a
 * message. A paragraph that ends inside a cell begins a line; the row goes on until its columns are full.
 */
export function takeTabTables(text: string): SourceBlock[] {
	const lines = text.normalize("NFC").split(/\r?\n/u);
	const blocks: SourceBlock[] = [];
	let plain: string[] = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		const labels = cellsOf(line);
		// what only counts or reckons under "TT" is a table too, of which no task is made
		if (labels.length < 3 || !(columnsOf(labels) || columnKind(labels[0] ?? "") === "number")) {
			plain.push(line);
			continue;
		}
		const { rows, end } = rowsFrom(lines, at + 1, labels.length);
		if (plain.some((one) => one.trim())) blocks.push({ type: "text", text: plain.join("\n") });
		plain = [];
		blocks.push({ type: "table", rows: [labels, ...rows], merged: [] });
		at = end - 1;
	}
	if (blocks.length === 0) return [{ type: "text", text }];
	if (plain.some((one) => one.trim())) blocks.push({ type: "text", text: plain.join("\n") });
	return blocks;
}

function rowsFrom(lines: readonly string[], from: number, width: number): { rows: string[][]; end: number } {
	const rows: string[][] = [];
	let at = from;
	while (at < lines.length) {
		const line = lines[at] ?? "";
		const row = rows.at(-1);
		if (!line.includes("\t")) {
			if (!goesOn(lines, at, row === undefined || row.length >= width)) break;
			if (row) addTo(row, [line.trim()]);
		} else if (row && row.length < width && !opensRow(line)) addTo(row, cellsOf(line));
		else rows.push(cellsOf(line));
		at++;
	}
	return { rows: rows.map((row) => fitted(row, width)), end: at };
}

/** The first of these cells goes on with the last of the row. */
function addTo(row: string[], [first = "", ...rest]: string[]): void {
	const last = row.pop() ?? "";
	row.push([last, first].filter(Boolean).join("\n"), ...rest);
}

/** A row has as many cells as the header; a tab too many at its end parts nothing. */
const fitted = (row: readonly string[], width: number): string[] =>
	Array.from({ length: width }, (_, column) =>
		column < width - 1 ? (row[column] ?? "") : row.slice(column).filter(Boolean).join(" "),
	);

/** Whether the table goes on behind lines without a tab: with the rest of its row, or behind a full one with a new row. */
function goesOn(lines: readonly string[], from: number, full: boolean): boolean {
	const ahead = lines.slice(from, from + LONGEST_CELL);
	const next = ahead.findIndex((line) => line.includes("\t"));
	if (next < 0) return false;
	const apart = ahead.slice(0, next).some((line) => !line.trim());
	return full || apart ? opensRow(ahead[next] ?? "") : true;
}
