import type { Segment } from "../lines.ts";
import type { PageWord } from "../page-content.ts";

/** The words at one height, from the left. */
export interface TextRow {
	words: PageWord[];
	top: number;
	bottom: number;
	size: number;
}

/** Parts of ems: a wider gap sets cells apart, a narrower one is a space between words, a still narrower one nothing. */
const [cellGap, wordGap, letterGap] = [0.7, 0.34, 0.22];

export function toTextRow(words: PageWord[]): TextRow {
	return {
		words: [...words].sort((a, b) => a.left - b.left),
		top: Math.min(...words.map((word) => word.top)),
		bottom: Math.max(...words.map((word) => word.bottom)),
		size: Math.max(...words.map((word) => word.size)),
	};
}

/** The words of a row, joined where no more than a space is between them. */
export function segmentsOf({ words, size }: TextRow): Segment[] {
	const segments: Segment[] = [];
	for (const { text, left, right, spaced } of words) {
		const last = segments.at(-1);
		if (last && left - last.right <= size * cellGap) {
			last.text += spaced || left - last.right > size * letterGap ? ` ${text}` : text;
			last.right = Math.max(last.right, right);
		} else segments.push({ text, left, right });
	}
	return segments;
}

/** Whether the words of a row run across this place, and across all that lies no further than `slack` from it. */
export function runsAcross({ words, size }: TextRow, at: number, slack: number): boolean {
	const before = words.findLast((word) => word.left < at - 1 - slack);
	const after = words.find((word) => word.right > at + 1 + slack);
	if (!before || !after) return false;
	if (before === after) return true;
	const near = words.slice(words.indexOf(before), words.indexOf(after) + 1);
	return near.slice(1).every((word, index) => word.left - (near[index]?.right ?? 0) < size * wordGap);
}
