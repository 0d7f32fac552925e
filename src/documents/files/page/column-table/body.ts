import { orderMark } from "../../../table/grid.ts";
import type { PageWord } from "../page-content.ts";
import { pageNumber } from "../paragraphs.ts";
import { headerAt } from "./header.ts";
import { runsAcross, segmentsOf, type TextRow } from "./text-rows.ts";

/** A printed row of a table, its words laid into columns; `title` is set for a heading that runs across them. */
export interface BodyRow extends TextRow {
	cells: PageWord[][];
	title: string | null;
}

/** What never stands in a table of tasks but often right below it. */
const endsTable =
	/^(?:Nơi nhận|TM\.|KT\.|TL\.|Phụ lục|PHỤ LỤC|Ghi chú\s*:|Người lập|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|CỘNG HÒA|Căn cứ\s)/u;
const groupStart = /^(?:[IVXLC]{1,6}|[A-H]|\d{1,2})[.)]?\s+\p{Lu}/u;

/** "A. CẤP NƯỚC": a heading whose mark has a point, and so is no number of a row. */
const markedTitle = /^(?:[A-H]|[IVXLC]{1,6})[.)]\s+\p{Lu}/u;

/** Where the columns are; cells of text set with letters of one width stray from them by `slack`. */
export interface Columns {
	edges: readonly number[];
	centres: readonly number[];
	slack: number;
}

/**
 * The rows that fit the columns, up to a paragraph, another header or the end; headings of groups that
 * run across the columns belong to them.
 */
export function bodyFrom(
	rows: readonly TextRow[],
	{ edges, centres, slack }: Columns,
): { body: BodyRow[]; end: number } {
	const body: BodyRow[] = [];
	const starts = slack > 0 ? usualStarts(rows.slice(0, 300), edges) : [];
	let end = 0;
	for (let index = 0; index < rows.length; index++) {
		const row = rows[index];
		if (!row || (index > 0 && headerAt(rows, index))) break;
		const segments = segmentsOf(row);
		const text = segments.map((segment) => segment.text).join(" ");
		if (endsTable.test(text)) break;
		const isLast = index >= rows.length - 2;
		if (isLast && segments.length === 1 && isPageNumber(text, segments[0], edges)) continue;
		const above = body.at(-1);
		const number = above && longerNumber(above, row, edges);
		if (above && number) {
			body[body.length - 1] = number;
			end = index + 1;
			continue;
		}
		const [only, second] = segments;
		const leads = slack > 0 && only && !second && only.left < (edges[0] ?? 0) && only.right > (edges[0] ?? 0);
		const crossing =
			(leads && markedTitle.test(text)) || (segments.length <= 2 && crosses(row, { edges, centres, slack }));
		if (!crossing)
			body.push({
				...row,
				cells: slack > 0 ? layStray(row, edges, starts) : layCells(row.words, edges),
				title: null,
			});
		else if (
			isGroup(text, rows.slice(index + 1, index + 9), { edges, centres, slack }) ||
			goesOnTitle(above, row, text)
		)
			body.push({ ...row, cells: [], title: text });
		else break;
		end = index + 1;
	}
	// A heading that no row follows is the heading of what comes behind the table.
	while (body.length > 0 && isBareHeading(body.at(-1), end < rows.length)) {
		body.pop();
		end--;
	}
	return { body, end };
}

/** "VII" above a lone "I", in a column too narrow for "VIII": the row with its whole number; null for anything else. */
function longerNumber(above: BodyRow, row: TextRow, edges: readonly number[]): BodyRow | null {
	const [word, second] = row.words;
	if (!word || second || word.right > (edges[0] ?? 0) || !/^[IVX]{1,3}$/u.test(word.text)) return null;
	if (above.title !== null) {
		const title = above.title.replace(/^[IVX]{2,5}(?=\s)/u, `$&${word.text}`);
		return title === above.title ? null : { ...above, title };
	}
	const [mark] = above.cells[0] ?? [];
	if (!mark || !/^[IVX]{2,5}$/u.test(mark.text)) return null;
	return { ...above, cells: [[{ ...mark, text: mark.text + word.text }], ...above.cells.slice(1)] };
}

/** A number alone in the middle of the last line; a year may be the last word of a cell. */
function isPageNumber(
	text: string,
	segment: { left: number } | undefined,
	[first = 0]: readonly number[],
): boolean {
	return pageNumber.test(text) && !/^(?:19|20)\d\d$/u.test(text) && (segment?.left ?? 0) > first;
}

function crosses(row: TextRow, { edges, centres, slack }: Columns): boolean {
	const [only, second] = segmentsOf(row);
	const spanned = centres.filter((at) => only && at > only.left && at < only.right).length;
	return (!second && spanned > 2) || edges.some((edge) => runsAcross(row, edge, slack));
}

/** A cell that reaches no further than this beyond its edge strayed; what reaches further is two cells. Points. */
const stray = 18;

/** Cells that stray: what stands together goes where most of it lies, unless it is two cells with a space between. */
function layStray(row: TextRow, edges: readonly number[], starts: readonly number[]): PageWord[][] {
	const cells: PageWord[][] = [[], ...edges.map(() => [])];
	const lay = (words: PageWord[]) => {
		const [left, right] = [words[0]?.left ?? 0, words.at(-1)?.right ?? 0];
		const edge = edges.findIndex((at) => at - left > stray && right - at > stray);
		const gap = edge < 0 ? markEnd(words, edges[0] ?? 0) : nearestGap(words, starts[edge] ?? 0);
		if (gap > 0) {
			lay(words.slice(0, gap));
			lay(words.slice(gap));
			return;
		}
		const column = edges.findIndex((at) => (left + right) / 2 < at);
		cells[column < 0 ? edges.length : column]?.push(...words);
	};
	for (const { left, right } of segmentsOf(row)) {
		lay(row.words.filter((word) => word.left >= left && word.right <= right));
	}
	return cells;
}

/** 1 where a number and words of the next column have but a space between; else 0. */
function markEnd(words: readonly PageWord[], edge: number): number {
	const [first, second] = words;
	return first && second && first.left < edge && second.right > edge && orderMark(first.text) !== null
		? 1
		: 0;
}

/** Where the cells behind each edge begin most often. */
function usualStarts(rows: readonly TextRow[], edges: readonly number[]): number[] {
	const lefts = rows.flatMap((row) => segmentsOf(row).map((segment) => segment.left));
	return edges.map((edge, column) => {
		const next = edges[column + 1] ?? Number.POSITIVE_INFINITY;
		const counts = new Map<number, number>();
		for (const left of lefts) {
			if (left > edge - stray && left < Math.min(edge + 2 * stray, next - stray))
				counts.set(left, (counts.get(left) ?? 0) + 1);
		}
		return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? edge;
	});
}

/** Index of the word that begins nearest to where the next column begins; 0 for a single word. */
function nearestGap(words: readonly PageWord[], edge: number): number {
	const distances = words.slice(1).map((word) => Math.abs(word.left - edge));
	return distances.length > 0 ? distances.indexOf(Math.min(...distances)) + 1 : 0;
}

/** Each word into the column that its middle lies in. */
function layCells(words: readonly PageWord[], edges: readonly number[]): PageWord[][] {
	const cells: PageWord[][] = [[], ...edges.map(() => [])];
	for (const word of words) {
		const column = edges.findIndex((edge) => (word.left + word.right) / 2 < edge);
		cells[column < 0 ? edges.length : column]?.push(word);
	}
	return cells;
}

/** A heading has a mark or is in capitals, and rows of the table follow it. */
function isGroup(text: string, next: readonly TextRow[], columns: Columns): boolean {
	if (!groupStart.test(text) && /\p{Ll}/u.test(text)) return false;
	return next.length === 0 || next.some((row) => segmentsOf(row).length > 1 && !crosses(row, columns));
}

function goesOnTitle(above: BodyRow | undefined, row: TextRow, text: string): boolean {
	if (above?.title == null || row.top - above.bottom > row.size * 0.9 || groupStart.test(text)) return false;
	return /\p{Ll}/u.test(above.title) ? /^\p{Ll}/u.test(text) : !/\p{Ll}/u.test(text);
}

/** A title, or a mark with a few words behind it ("III. TỔ CHỨC THỰC HIỆN") that happen to cross no edge. */
function isBareHeading(row: BodyRow | undefined, textFollows: boolean): boolean {
	if (!row) return false;
	if (row.title !== null) return textFollows;
	const [mark = [], ...cells] = row.cells.map((words) => words.map((word) => word.text).join(" "));
	const filled = cells.filter((cell) => cell);
	return (
		textFollows && orderMark(String(mark)) !== null && filled.length <= 1 && !/\p{Ll}/u.test(filled[0] ?? "")
	);
}
