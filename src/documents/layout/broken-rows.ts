import type { ColumnKind } from "../../domain/lexicon/columns.ts";
import type { Grid } from "../table/grid.ts";
import type { Widths } from "./cell-cost.ts";
import { cutCells } from "./cut-cells.ts";
import { type Fragment, fragmentsOf } from "./fragments.ts";
import { joinLines } from "./join-lines.ts";
import { isOneCellALine, linedCells } from "./lined-cells.ts";
import type { Line } from "./lines.ts";

/** The lines of one row, cells one after another, with the mark that opened it. */
export interface LooseRow {
	mark: string | null;
	lines: Line[];
}

/** A row of more fragments is no row: something else stands there, and cutting it would take too long. */
const LONGEST_ROW = 200;

/** Costs a row may have and still be trusted; above, a person is asked to look. */
const DOUBTFUL = 14;

/** How sure a cleanly cut row is: its borders are guessed all the same. */
const SURE = 0.92;

/** Lines of a row behind the longest that is cut: text that belongs to no table, which a person must see. */
const leftOver = (row: LooseRow, fragments: readonly Fragment[]): string[] =>
	fragments.length < LONGEST_ROW ? [] : [joinLines(row.lines.slice(-20).map((line) => line.text))];

interface Cut {
	row: LooseRow;
	fragments: Fragment[];
	counts: number[];
	cost: number;
}

const isRoman = (mark: string | null) => mark !== null && /^(?:[IVXLC]+|[A-H])$/u.test(mark);

/** A heading row: Roman number, or capitals only, and no time at its end. */
function isGroup(row: LooseRow): boolean {
	const text = joinLines(row.lines.map((line) => line.text));
	if (!text) return false;
	const capitals = text === text.toUpperCase();
	const timed = row.lines.some((line) =>
		fragmentsOf(line).some((part) => part.opensTime && !part.opensLower),
	);
	const first = row.lines[0]?.text ?? "";
	if (capitals || (isRoman(row.mark) && first === first.toUpperCase() && first.includes(" "))) return true;
	return isRoman(row.mark) && !timed && text.length < 300;
}

/** Behind the heading, lines of a row that has no number begin at a blank line or where capitals end. */
function splitHeading(row: LooseRow): { heading: string; rest: Line[] } {
	const lines = row.lines;
	const capitals = lines[0]?.text === lines[0]?.text.toUpperCase();
	let end = 1;
	while (end < lines.length) {
		const line = lines[end];
		if (!line) break;
		if (capitals ? line.text !== line.text.toUpperCase() : line.gap > 0) break;
		end++;
	}
	return { heading: joinLines(lines.slice(0, end).map((line) => line.text)), rest: lines.slice(end) };
}

/** The width of each column as the cells of a first cut show it. */
function widthsOf(cuts: readonly Cut[], kinds: readonly ColumnKind[]): Widths {
	const lengths = new Map<ColumnKind, number[]>();
	for (const { fragments, counts, cost } of cuts) {
		if (cost > DOUBTFUL) continue;
		let at = 0;
		kinds.forEach((kind, column) => {
			const cell = fragments.slice(at, at + (counts[column] ?? 0));
			at += cell.length;
			if (cell.length > 1)
				lengths.set(kind, [...(lengths.get(kind) ?? []), ...cell.map((part) => part.text.length)]);
		});
	}
	const widths: Widths = {};
	for (const [kind, all] of lengths) {
		const sorted = all.sort((a, b) => a - b);
		if (sorted.length >= 4) widths[kind] = sorted[Math.floor(sorted.length * 0.97)] ?? 30;
	}
	return widths;
}

/** Cells as text: a dash bullet begins a line of its own, the rest is one line; "Văn hóa - Xã hội" is a name. */
function cellOf(fragments: readonly Fragment[]): string {
	const text = joinLines(fragments.map((part) => part.text));
	const bullets = /^[-–+] /u.test(text) ? /\s([-–+]) (?=\p{Lu})/gu : /(?<=[;.,:])\s([-–+]) (?=\p{Lu})/gu;
	return text.replace(bullets, "\n$1 ");
}

/** Cuts the lines of all rows into cells; null when hardly any row lets itself be read under these columns. */
export function cutRows(rows: readonly LooseRow[], kinds: readonly ColumnKind[]): Grid | null {
	const columns = kinds.slice(1);
	const parts: (LooseRow & { heading?: string })[] = [];
	for (const row of rows) {
		if (!isGroup(row)) {
			if (row.lines.length) parts.push(row);
			continue;
		}
		const { heading, rest } = splitHeading(row);
		parts.push({ mark: row.mark, lines: [], heading });
		if (rest.length) parts.push({ mark: null, lines: rest });
	}
	const data = parts.filter((part) => part.heading === undefined);
	const loose = data.map((row) => ({
		row,
		fragments: row.lines.slice(0, LONGEST_ROW).flatMap(fragmentsOf).slice(0, LONGEST_ROW),
		memo: new Map<number, number>(),
	}));
	let widths: Widths = {};
	let cuts: Cut[] = [];
	for (let round = 0; round < 2; round++) {
		cuts = loose.map(({ row, fragments, memo }) => ({
			row,
			fragments,
			...cutCells(fragments, columns, widths, memo),
		}));
		widths = widthsOf(cuts, columns);
	}
	if (cuts.length === 0 || cuts.filter((cut) => cut.cost < 2 * DOUBTFUL).length < cuts.length / 2)
		return null;
	const isLined = isOneCellALine(
		data.map(({ lines }) => lines),
		columns.length,
	);
	const byRow = new Map(cuts.map((cut) => [cut.row, cut]));
	const grid: string[][] = [];
	const certainties: number[] = [];
	for (const part of parts) {
		if (part.heading !== undefined) {
			grid.push([part.mark ?? "", part.heading, ...columns.slice(1).map(() => "")]);
			certainties.push(SURE);
			continue;
		}
		const cut = byRow.get(part);
		if (!cut) continue;
		const lined = isLined ? linedCells(part.lines, columns.length) : null;
		if (lined) {
			grid.push([part.mark ?? "", ...lined]);
			certainties.push(SURE);
			continue;
		}
		let at = 0;
		const cells = columns.map((kind, column) => {
			const fragments = cut.fragments.slice(at, at + (cut.counts[column] ?? 0));
			at += fragments.length;
			return kind === "content" ? joinLines(fragments.map(({ text }) => text)) : cellOf(fragments);
		});
		grid.push([part.mark ?? "", ...cells]);
		certainties.push(cut.cost <= DOUBTFUL / 2 ? SURE : cut.cost <= DOUBTFUL ? 0.8 : 0.55);
	}
	const strays = loose.flatMap(({ row, fragments }) => leftOver(row, fragments));
	return { rows: grid, merged: new Set(), columns: kinds, certainty: SURE, certainties, strays };
}
