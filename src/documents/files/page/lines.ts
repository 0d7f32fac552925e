import type { PageWord } from "./page-content.ts";

/** Words beside each other with ordinary spaces between them. */
export interface Segment {
	text: string;
	left: number;
	right: number;
}

/** What stands at one height; more than one segment where a wide gap sets columns apart. */
export interface PageLine {
	segments: Segment[];
	left: number;
	right: number;
	top: number;
	bottom: number;
	size: number;
}

/** Sorts words into lines, from the top down, and within a line from the left. */
export function toLines(words: PageWord[]): PageLine[] {
	return wordRows(words).map(toLine);
}

/** The words at each height, from the top down. */
export function wordRows(words: readonly PageWord[]): PageWord[][] {
	const rows: PageWord[][] = [];
	let top = 0;
	let bottom = 0;
	for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
		const row = rows.at(-1);
		// A word belongs to the line that its middle falls into; a raised "(1)" or a stamp may be larger or smaller.
		if (row && middle(word) < bottom && middle(word) > top) row.push(word);
		else {
			rows.push([word]);
			top = word.top + (word.bottom - word.top) * 0.15;
			bottom = word.bottom - (word.bottom - word.top) * 0.15;
		}
	}
	return rows;
}

function middle(word: PageWord): number {
	return (word.top + word.bottom) / 2;
}

function toLine(row: PageWord[]): PageLine {
	const words = row.sort((a, b) => a.left - b.left);
	const segments: Segment[] = [];
	for (const word of words) {
		const last = segments.at(-1);
		const gap = last ? word.left - last.right : Number.POSITIVE_INFINITY;
		if (last && !isWide(gap, word.size, last.text)) {
			const space = word.spaced || gap > word.size * 0.22 ? " " : "";
			last.text += space + word.text;
			last.right = Math.max(last.right, word.right);
		} else segments.push({ text: word.text, left: word.left, right: word.right });
	}
	return {
		segments: segments
			.map((segment) => ({ ...segment, text: segment.text.trim() }))
			.filter(({ text }) => text),
		left: Math.min(...words.map((word) => word.left)),
		right: Math.max(...words.map((word) => word.right)),
		top: Math.min(...words.map((word) => word.top)),
		bottom: Math.max(...words.map((word) => word.bottom)),
		size: Math.max(...words.map((word) => word.size)),
	};
}

/** A gap that sets columns apart. The blank left for a number or a day ("Số:      /KH-UBND") is none. */
function isWide(gap: number, size: number, before: string): boolean {
	if (/(?:số\s*:?|ngày|tháng|\/)\s*$/iu.test(before)) return gap > size * 6;
	return gap > Math.max(size * 1.6, 14);
}

/** The words of a line; columns stay visible as a run of spaces. */
export function lineText(line: PageLine): string {
	return line.segments.map((segment) => segment.text).join("    ");
}
