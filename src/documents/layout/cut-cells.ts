import type { ColumnKind } from "../../domain/lexicon/columns.ts";
import { agencyWordsCost, cellCost, type Widths } from "./cell-cost.ts";
import type { Fragment } from "./fragments.ts";

/** No cell is longer, in fragments; keeps the work linear in the length of a row that nothing closes. */
const LONGEST: Partial<Record<ColumnKind, number>> = {
	content: 200,
	lead: 25,
	coordinating: 25,
	deadline: 8,
};
const LONGEST_OTHER = 50;

/** A cell so unlikely only becomes more so with every further line. */
const HOPELESS = 30;

/** What a border costs at this place: least between blank lines, most inside a line or before lower case. */
function borderCost(after: Fragment | undefined): number {
	if (!after) return 0;
	if (after.opensLower) return 9;
	if (after.inLine) return 0.5;
	return after.gap > 0 ? -1.5 : 0;
}

/**
 * Lays the fragments of one row under the columns, in order, so that the cells are as likely as they can be together
 * (the cheapest path, by dynamic programming). Returns how many fragments each column takes, and the cost.
 * `memo` keeps what does not depend on the widths from one round to the next.
 */
export function cutCells(
	fragments: readonly Fragment[],
	kinds: readonly ColumnKind[],
	widths: Widths,
	memo: Map<number, number> = new Map(),
): { counts: number[]; cost: number } {
	const n = fragments.length;
	const words = (start: number, end: number): number => {
		const key = start * (n + 1) + end;
		const known = memo.get(key) ?? agencyWordsCost(fragments.slice(start, end));
		memo.set(key, known);
		return known;
	};
	let best: number[] = Array.from({ length: n + 1 }, (_, i) => (i === 0 ? 0 : Number.POSITIVE_INFINITY));
	const choices: number[][] = [];
	for (const kind of kinds) {
		const next = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY);
		const from = new Array<number>(n + 1).fill(0);
		for (let start = 0; start <= n; start++) {
			const sofar = best[start] ?? Number.POSITIVE_INFINITY;
			if (!Number.isFinite(sofar)) continue;
			const longest = Math.min(n, start + (LONGEST[kind] ?? LONGEST_OTHER));
			for (let end = start; end <= longest; end++) {
				const border = end > start && start > 0 ? borderCost(fragments[start]) : 0;
				const own = cellCost(kind, fragments.slice(start, end), widths, () => words(start, end));
				const cost = sofar + border + own;
				if (cost < (next[end] ?? Number.POSITIVE_INFINITY)) {
					next[end] = cost;
					from[end] = start;
				}
				if (own > HOPELESS && kind !== "content") break;
			}
		}
		choices.push(from);
		best = next;
	}
	const counts: number[] = [];
	let end = n;
	for (let column = kinds.length - 1; column >= 0; column--) {
		const start = choices[column]?.[end] ?? 0;
		counts.unshift(end - start);
		end = start;
	}
	return { counts, cost: best[n] ?? Number.POSITIVE_INFINITY };
}
