import { startsAgency } from "../../domain/agencies/agency-start.ts";
import { looksLikeTime } from "../../domain/deadline/looks-like-time.ts";
import type { ColumnKind } from "../../domain/lexicon/columns.ts";
import { tokenize } from "../../domain/text/tokens.ts";
import { columnsOf } from "../table/columns.ts";
import { orderMark } from "../table/grid.ts";
import type { Line } from "./lines.ts";
import type { Piece } from "./piece.ts";

/** Longest cell, in lines, that is still taken for a cell of a table and not for the text behind it. */
const LONGEST_CELL = 60;

/** A cell between two bars, with the line behind its closing bar. */
interface Cell {
	text: string;
	/** Index of the first line behind the cell's closing bar. */
	next: number;
}

const isBar = (line: Line | undefined) => line?.text === "|";

/** The cells from a bar at `at` on, until text that no bar follows soon: the end of the table. */
function cellsFrom(lines: readonly Line[], at: number): Cell[] {
	const cells: Cell[] = [];
	let start = at + 1;
	for (let i = at + 1; i <= lines.length; i++) {
		if (!isBar(lines[i])) {
			if (i < lines.length && i - start < LONGEST_CELL) continue;
			break;
		}
		cells.push({
			text: lines
				.slice(start, i)
				.map((line) => line.text)
				.join("\n"),
			next: i + 1,
		});
		start = i + 1;
		const after = lines[start];
		if (after && !isBar(after) && after.gap > 0 && !barSoon(lines, start)) break;
	}
	return cells;
}

/** Whether the text that stands apart behind a bar is a cell all the same. */
function barSoon(lines: readonly Line[], from: number): boolean {
	for (let i = from; i < Math.min(lines.length, from + 25); i++) if (isBar(lines[i])) return true;
	return false;
}

const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();

/** The header row: labels up to the empty place that ends a row; text before the number's column is no label of it. */
function headerAt(cells: readonly Cell[]): { labels: string[]; length: number } | null {
	const end = cells.findIndex((cell) => cell.text === "");
	const labels = cells.slice(0, end < 0 ? cells.length : end).map((cell) => oneLine(cell.text));
	const kinds = columnsOf(labels);
	return kinds && !kinds.includes("number", 1) ? { labels, length: labels.length } : null;
}

/**
 * Whether empty places inside a row are empty cells: what stands next fits the columns behind them, and fills the row.
 * Two bars with nothing between end a row, and also stand around an empty cell.
 */
function areEmptyCells(kinds: readonly ColumnKind[], place: number, next: readonly string[]): boolean {
	const first = next[0] ?? "";
	if (!first || orderMark(first) !== null) return false;
	const isAgency = (text: string) => text.length < 200 && startsAgency(tokenize(text), 0);
	const deadline = kinds.indexOf("deadline");
	const fills = place + next.length === kinds.length;
	if (deadline >= place) return looksLikeTime(next[deadline - place] ?? "") && (fills || deadline === place);
	const kind = kinds[place];
	if (kind === "lead" || kind === "coordinating") return isAgency(first);
	return fills && !isAgency(next[1] ?? "");
}

/** Rows of cells; a row shorter than the header is laid under its columns, what it lacks is merged from above. */
function rowsOf(
	cells: readonly Cell[],
	kinds: readonly ColumnKind[],
): { rows: string[][]; merged: Set<string> } {
	const rows: string[][] = [];
	const merged = new Set<string>();
	let row: string[] = [];
	const close = () => {
		if (row.some((cell) => cell !== "")) layRow(rows, merged, row, kinds);
		row = [];
	};
	for (let i = 0; i < cells.length; i++) {
		const text = cells[i]?.text ?? "";
		if (text !== "") {
			if (row.length >= kinds.length) close();
			row.push(text);
			continue;
		}
		if (row.length === 0) continue;
		let empties = 1;
		while (cells[i + empties]?.text === "") empties++;
		const behind = cells.slice(i + empties, i + empties + kinds.length);
		const stop = behind.findIndex((cell) => cell.text === "");
		const next = behind.slice(0, stop < 0 ? behind.length : stop).map((cell) => oneLine(cell.text));
		const place = row.length + empties;
		if (place < kinds.length && areEmptyCells(kinds, place, next)) row.push(...Array(empties).fill(""));
		else {
			row.push(...Array(Math.min(empties - 1, kinds.length - row.length)).fill(""));
			close();
		}
		i += empties - 1;
	}
	close();
	return { rows, merged };
}

function layRow(rows: string[][], merged: Set<string>, row: string[], kinds: readonly ColumnKind[]): void {
	const width = kinds.length;
	const first = oneLine(row[0] ?? "");
	const marked = orderMark(first) !== null || kinds[0] !== "number";
	const isTitle = row.length === 1 && /^(?:[IVXLC]+|[A-H])[.)]\s+\p{Lu}/u.test(first);
	const isGroup =
		row.length <= 2 && (marked || row.length === 1) && /^(?:[IVXLC]+|[A-H])$/u.test(orderMark(first) ?? "");
	const at = rows.length;
	if (isGroup || isTitle || row.length >= width || rows.length === 0) {
		rows.push([...row, ...Array(Math.max(0, width - row.length)).fill("")]);
		return;
	}
	const above = rows[at - 1] ?? [];
	const laid: string[] = marked ? [...row] : [above[0] ?? "", ...row];
	if (!marked) merged.add(`${at}:0`);
	if (row.length === 1 && marked) {
		rows.push([...laid, ...Array(width - laid.length).fill("")]);
		return;
	}
	for (let column = laid.length; column < width; column++) {
		laid.push(above[column] ?? "");
		merged.add(`${at}:${column}`);
	}
	rows.push(laid);
}

/** Takes tables whose cells stand between lines of a single bar out of a run of lines; other bars only part text. */
export function takeBarTables(lines: readonly Line[]): Piece[] {
	const pieces: Piece[] = [];
	let plain: Line[] = [];
	let parted = false;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		if (!line) break;
		if (!isBar(line)) {
			plain.push(parted ? { ...line, gap: Math.max(1, line.gap), opens: true, glued: false } : line);
			parted = false;
			continue;
		}
		parted = true;
		if (isBar(lines[at + 1])) continue;
		const label = lines[at + 1]?.text ?? "";
		if (!/^(?:stt|tt|số tt|số thứ tự)\b/iu.test(label) && label.length > 40) continue;
		const cells = cellsFrom(lines, at);
		const header = headerAt(cells);
		const kinds = header && columnsOf(header.labels);
		if (!header || !kinds) continue;
		if (plain.length) pieces.push({ kind: "lines", lines: plain });
		plain = [];
		const { rows, merged } = rowsOf(cells.slice(header.length), kinds);
		pieces.push({ kind: "table", grid: { rows: [header.labels, ...rows], merged, certainty: 0.97 } });
		at = (cells.at(-1)?.next ?? at + 1) - 1;
	}
	if (plain.length) pieces.push({ kind: "lines", lines: plain });
	return pieces;
}
