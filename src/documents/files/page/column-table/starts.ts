import { startsAgency } from "../../../../domain/agencies/agency-start.ts";
import { looksLikeTime } from "../../../../domain/deadline/looks-like-time.ts";
import type { ColumnKind } from "../../../../domain/lexicon/columns.ts";
import { tokenize } from "../../../../domain/text/tokens.ts";
import { orderMark } from "../../../table/grid.ts";
import type { BodyRow } from "./body.ts";

/** What is known of the columns of a table. */
export interface RowOptions {
	/** The first column numbers the rows. */
	numbered: boolean;
	/** Which column holds the words of the task. */
	content: number;
	/** What each column holds. */
	kinds: readonly ColumnKind[];
	/** Numbers stand in the middle of their rows, not at the first line; null when it is to be found out. */
	centred: boolean | null;
	/** Blank lines of text may set rows apart. */
	spaced: boolean;
	/** Heights of lines drawn across the table. */
	rules: readonly number[];
}

/** The printed mark of a row ("1", "IV", "a)"); null where its first column has none. */
export const markOf = (row: BodyRow): string | null => orderMark(textIn(row, 0));

export const textIn = (row: BodyRow | undefined, column: number): string =>
	(row?.cells[column] ?? []).map((word) => word.text).join(" ");

const opensLower = (text: string) => /^[\p{Ll},;.)]/u.test(text);

/** Whether numbers are set in the middle of their rows: then the words beside them often are in mid-sentence. */
export function isCentred(body: readonly BodyRow[], content: number, before: boolean | null): boolean {
	const beside = body
		.filter((row) => row.title === null && markOf(row) !== null)
		.map((row) => textIn(row, content));
	if (beside.length < 3 && before !== null) return before;
	const inside = beside.filter((text) => !text || opensLower(text)).length;
	return inside > 0 && inside >= Math.max(Math.min(2, beside.length), beside.length * 0.25);
}

/** Which printed rows of a run without headings open a row of the table; the first always does. */
export function rowStarts(run: readonly BodyRow[], options: RowOptions & { centred: boolean }): number[] {
	const marks = run.flatMap((row, index) => (options.numbered && markOf(row) !== null ? [index] : []));
	const ruled = run.flatMap((row, index) => {
		const above = run[index - 1];
		return above && options.rules.some((y) => y > middle(above) && y < middle(row)) ? [index] : [];
	});
	if (ruled.length > 0 && ruled.length >= marks.length - 1) return [0, ...ruled];
	const apart = options.spaced ? startsApart(run, marks) : null;
	if (apart) return apart;
	const spacing = usualSpacing(run, options.content);
	if (options.centred && marks.length > 0) return centredStarts(run, marks, options.content, spacing);
	const starts = new Set([0, ...marks]);
	let start = 0;
	for (let index = 1; index < run.length; index++) {
		if (!starts.has(index) && opensUnnumbered(run, start, index, options, spacing)) starts.add(index);
		if (starts.has(index)) start = index;
	}
	return [...starts].sort((a, b) => a - b);
}

/** Rows of the table where blank lines set them apart: no more than one number in each; null where they do not. */
function startsApart(run: readonly BodyRow[], marks: readonly number[]): number[] | null {
	const starts = run.flatMap((row, index) => {
		const above = run[index - 1];
		return !above || row.top - above.bottom >= row.bottom - row.top ? [index] : [];
	});
	const numbered = starts.map(
		(start, nth) => marks.filter((mark) => mark >= start && mark < (starts[nth + 1] ?? run.length)).length,
	);
	const isWhole =
		(starts.length > 1 || ((marks[0] ?? 0) > 0 && !isRest(run[0]))) &&
		marks.length > 0 &&
		numbered.every((count) => count <= 1);
	return isWhole && numbered.filter((count) => count === 1).length * 3 >= starts.length * 2 ? starts : null;
}

const middle = (row: BodyRow) => (row.top + row.bottom) / 2;

/** How the lines of a cell follow each other: from top to top, and the white between two. */
interface Spacing {
	pitch: number;
	leading: number;
}

/** The lower part of all distances between lines of tasks, since those between rows are wider. */
function usualSpacing(run: readonly BodyRow[], content: number): Spacing {
	const lines = run.filter((row) => (row.cells[content] ?? []).length > 0);
	const distances = lines.slice(1).map((row, index) => row.top - (lines[index]?.top ?? 0));
	const pitch = distances.sort((a, b) => a - b)[Math.floor(distances.length / 3)] || (run[0]?.size ?? 1);
	return { pitch, leading: Math.max(0, pitch - ((run[0]?.bottom ?? 0) - (run[0]?.top ?? 0))) };
}

/** The white above a line beyond what stands between lines, in ems; lines of cells set in the middle interleave. */
function whiteAbove(run: readonly BodyRow[], index: number, { leading }: Spacing): number {
	const row = run[index];
	const bottom = Math.max(...run.slice(Math.max(0, index - 4), index).map((one) => one.bottom));
	return row ? (row.top - bottom - leading) / row.size : 0;
}

/** A row whose number is left out begins where the task and another cell begin together, the task above being complete. */
function opensUnnumbered(
	run: readonly BodyRow[],
	start: number,
	index: number,
	{ content, numbered, kinds }: RowOptions,
	spacing: Spacing,
): boolean {
	const [row, above] = [run[index], run[index - 1]];
	const text = textIn(row, content);
	if (!row || !above || !text || opensLower(text)) return false;
	if (opensAll(row, run.slice(start, index), kinds)) return true;
	const isWide = whiteAbove(run, index, spacing) > 0.3;
	const another = row.cells.some((words, column) => {
		if (column === content || (numbered && column === 0) || words.length === 0) return false;
		if (opensLower(textIn(row, column))) return false;
		const filled = run.slice(start, index).some((one) => (one.cells[column] ?? []).length > 0);
		return isWide || (filled && (above.cells[column] ?? []).length === 0);
	});
	const words = run.slice(start, index).flatMap((one) => one.cells[content] ?? []);
	const [left, right] = [
		Math.min(...words.map((word) => word.left)),
		Math.max(...words.map((word) => word.right)),
	];
	const last = above.cells[content]?.at(-1);
	const isShort = !last || last.right < right - (right - left) * 0.25;
	return another && (isWide || isShort || /[.;:]$/u.test(textIn(above, content)));
}

/** What ends in the middle of a name or of a time. */
const isCutOff = (text: string) =>
	/(?:[,;(/–-]|\s(?:và|các|của|ngày|tháng|quý|năm|trước|đến|từ|hết|tỉnh))$|^(?:trước|tháng|quý|năm|ngày|từ|đến)$/iu.test(
		text,
	);

/** Whether who does it and when begin anew beside the task, what stands above them being whole, and no cell goes on. */
function opensAll(row: BodyRow, above: readonly BodyRow[], kinds: readonly ColumnKind[]): boolean {
	const told = kinds.flatMap((kind, column) => (kind === "lead" || kind === "deadline" ? [column] : []));
	const opens = told.every((column) => {
		const text = textIn(row, column);
		const before = above
			.map((one) => textIn(one, column))
			.filter(Boolean)
			.join(" ");
		if (!text || !before || isCutOff(before)) return false;
		if (kinds[column] === "deadline") return looksLikeTime(text) && looksLikeTime(before);
		return startsAgency(tokenize(text), 0) && startsAgency(tokenize(before), 0);
	});
	return told.length > 1 && opens && row.cells.every((_, column) => !opensLower(textIn(row, column)));
}

/**
 * Numbers in the middle of their rows: between two of them a row begins where the one before has reached as far below
 * its number as it began above it, and rather at a wider gap and at words that begin a cell.
 */
function centredStarts(
	run: readonly BodyRow[],
	marks: readonly number[],
	content: number,
	spacing: Spacing,
): number[] {
	const starts = [0, ...restOfRow(run, marks[0] ?? 0, content, spacing)];
	for (const [nth, mark] of marks.slice(0, -1).entries()) {
		const next = marks[nth + 1] ?? mark;
		const [first, marked] = [run[starts.at(-1) ?? 0], run[mark]];
		if (!first || !marked) continue;
		const expected = 2 * middle(marked) - middle(first) + spacing.pitch;
		let best = { at: next, score: Number.NEGATIVE_INFINITY };
		for (let at = mark + 1; at <= next; at++) {
			const [row, above] = [run[at], run[at - 1]];
			if (!row || !above) continue;
			const white = Math.max(0, Math.min(2, whiteAbove(run, at, spacing) * 4));
			const far = Math.abs(middle(row) - expected) / spacing.pitch;
			const score = white + startScore(row, above, content) - far;
			if (score > best.score) best = { at, score };
		}
		starts.push(best.at);
	}
	return starts;
}

/** Whether a line goes on with cells that began before it. */
const isRest = (row: BodyRow | undefined): boolean =>
	row?.cells.some((words, column) => words.length > 0 && /^[\p{Ll}\d,;)]/u.test(textIn(row, column))) ??
	false;

/** Where the first row begins when what stands above it is the rest of a row of the page before. */
function restOfRow(run: readonly BodyRow[], mark: number, content: number, spacing: Spacing): number[] {
	const first = run[0];
	if (!isRest(first)) return [];
	let best = { at: 0, score: 0 };
	for (let at = 1; at <= mark; at++) {
		const [row, above] = [run[at], run[at - 1]];
		if (!row || !above) continue;
		const score = whiteAbove(run, at, spacing) * 4 + startScore(row, above, content);
		if (score > best.score) best = { at, score };
	}
	return best.at > 0 ? [best.at] : [];
}

/** How much a line looks like the first of its row: cells begin in it, and the task above is complete. */
function startScore(row: BodyRow, above: BodyRow, content: number): number {
	const cells = row.cells.map((words, column): number => {
		if (column === 0 || words.length === 0) return 0;
		const weight = column === content ? 2 : 1;
		return opensLower(textIn(row, column)) ? -1.5 * weight : 0.4 * weight;
	});
	const ended = /[.;:]$/u.test(textIn(above, content)) ? 0.6 : 0;
	return ended + cells.reduce((sum, one) => sum + one, 0);
}
