import { segmentsOf, type TextRow } from "./text-rows.ts";

/** A space within a cell speaks less against an edge than a word does. */
const spaceWeight = 0.4;
const mostSteps = 4_000;
/** Rows that tell where columns are: more would cost time where a hostile text is all headers. */
const mostRows = 300;

/**
 * The places between columns: of all places between the middles of two neighbours, where the fewest rows have words,
 * and the widest such gap. One less than there are columns.
 */
export function columnEdges(centres: readonly number[], rows: readonly TextRow[]): number[] {
	const columned = rows
		.slice(0, mostRows)
		.map((row) => ({ row, segments: segmentsOf(row) }))
		// A heading across the table and a paragraph behind it say nothing of columns.
		.filter(({ segments }) => segments.length > 1 || !spansTwo(segments[0], centres));
	return centres.slice(1).map((right, index) => {
		const left = centres[index] ?? right;
		// A point is fine enough; labels that somebody set miles apart are looked at in larger steps.
		const step = Math.max(1, (right - left) / mostSteps);
		const counts = new Float64Array(Math.max(1, Math.round((right - left) / step)));
		const add = (from: number, to: number, weight: number) => {
			const last = Math.min(counts.length - 1, Math.floor((to - left) / step));
			for (let at = Math.max(0, Math.ceil((from - left) / step)); at <= last; at++)
				counts[at] = (counts[at] ?? 0) + weight;
		};
		for (const { row, segments } of columned) {
			for (const word of row.words) add(word.left, word.right, 1 - spaceWeight);
			for (const segment of segments) add(segment.left, segment.right, spaceWeight);
		}
		return left + emptiest(counts) * step;
	});
}

function spansTwo(segment: { left: number; right: number } | undefined, centres: readonly number[]): boolean {
	return centres.filter((at) => segment && at > segment.left && at < segment.right).length > 1;
}

/** The middle of the longest run of the smallest count. */
function emptiest(counts: Float64Array): number {
	const least = Math.min(...counts) + 0.01;
	let best = { from: 0, length: 0 };
	let from = 0;
	for (let at = 0; at <= counts.length; at++) {
		if (at < counts.length && (counts[at] ?? 0) <= least) continue;
		if (at - from > best.length) best = { from, length: at - from };
		from = at + 1;
	}
	return best.from + best.length / 2;
}
