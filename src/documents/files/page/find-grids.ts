import { mergeRulings } from "./merge-rulings.ts";
import type { Ruling } from "./page-content.ts";

/** A drawn table: the places of its lines, and which of its smallest fields belong together. */
export interface Grid {
	/** Left edges of the columns and the right edge of the last, ascending; points. */
	xs: number[];
	/** Top edges of the rows and the bottom edge of the last. */
	ys: number[];
	cells: GridCell[];
}

export interface GridCell {
	row: number;
	column: number;
	rowSpan: number;
	colSpan: number;
}

/** How far from each other lines that are meant to touch may end. Points. */
const reach = 4;
/** More lines than any page of an office has: a drawing, whose fields are no cells. */
const mostRulings = 4_000;

/** The tables and boxes that lines form: groups of horizontal and vertical lines that touch. */
export function findGrids(rulings: Ruling[]): Grid[] {
	const merged = mergeRulings(rulings).filter((ruling) => ruling.to - ruling.from > 6);
	if (merged.length > mostRulings) return [];
	return groups(merged).flatMap((group) => {
		const grid = gridOf(group);
		return grid ? [grid] : [];
	});
}

/** Lines that touch, directly or through others. */
function groups(rulings: Ruling[]): Ruling[][] {
	const across = rulings.filter((ruling) => ruling.horizontal);
	const down = rulings.filter((ruling) => !ruling.horizontal);
	const owner = new Map<Ruling, Set<Ruling>>(rulings.map((ruling) => [ruling, new Set([ruling])]));
	for (const h of across) {
		for (const v of down) {
			const touches =
				v.at >= h.from - reach && v.at <= h.to + reach && h.at >= v.from - reach && h.at <= v.to + reach;
			const [one, other] = [owner.get(h), owner.get(v)];
			if (!touches || !one || !other || one === other) continue;
			const [small, large] = one.size < other.size ? [one, other] : [other, one];
			for (const ruling of small) {
				large.add(ruling);
				owner.set(ruling, large);
			}
		}
	}
	return [...new Set(owner.values())].map((group) => [...group]);
}

function gridOf(group: Ruling[]): Grid | null {
	const across = group.filter((ruling) => ruling.horizontal);
	const down = group.filter((ruling) => !ruling.horizontal);
	if (across.length < 2 || down.length < 1) return null;
	// The outer borders at the sides are often left out; the lines across still show how wide the table is.
	const left = Math.min(...across.map((ruling) => ruling.from));
	const right = Math.max(...across.map((ruling) => ruling.to));
	const xs = places([...down.map((ruling) => ruling.at), left, right]);
	const ys = places(across.map((ruling) => ruling.at));
	const [columns, rows] = [xs.length - 1, ys.length - 1];
	if (columns < 1 || rows < 1) return null;
	return { xs, ys, cells: joinFields(xs, ys, across, down) };
}

/** Ascending places, those nearer than `reach` made one. */
function places(values: number[]): number[] {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > reach);
}

/** Two neighbouring fields with no line between them are one cell. */
function joinFields(xs: number[], ys: number[], across: Ruling[], down: Ruling[]): GridCell[] {
	const columns = xs.length - 1;
	const rows = ys.length - 1;
	const owner = Array.from({ length: rows * columns }, (_, index) => index);
	const find = (field: number): number => {
		let root = field;
		while (owner[root] !== root) root = owner[root] ?? root;
		owner[field] = root;
		return root;
	};
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			const field = row * columns + column;
			const [x, y] = [xs[column + 1] ?? 0, ys[row + 1] ?? 0];
			if (column + 1 < columns && !covers(down, x, ys[row] ?? 0, y)) owner[find(field + 1)] = find(field);
			if (row + 1 < rows && !covers(across, y, xs[column] ?? 0, x))
				owner[find(field + columns)] = find(field);
		}
	}
	const boxes = new Map<number, { top: number; bottom: number; left: number; right: number }>();
	for (let field = 0; field < rows * columns; field++) {
		const [row, column] = [Math.floor(field / columns), field % columns];
		const box = boxes.get(find(field)) ?? { top: row, bottom: row, left: column, right: column };
		box.top = Math.min(box.top, row);
		box.bottom = Math.max(box.bottom, row);
		box.left = Math.min(box.left, column);
		box.right = Math.max(box.right, column);
		boxes.set(find(field), box);
	}
	return [...boxes.values()].map(({ top, bottom, left, right }) => ({
		row: top,
		column: left,
		rowSpan: bottom - top + 1,
		colSpan: right - left + 1,
	}));
}

/** Whether some line at `at` runs along most of the way. */
function covers(lines: Ruling[], at: number, from: number, to: number): boolean {
	const drawn = lines
		.filter((line) => Math.abs(line.at - at) <= reach)
		.reduce((sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)), 0);
	return drawn >= (to - from) * 0.6;
}
