import { expandTable, type SpanningCell } from "../expand-table.ts";
import { type ColumnPlan, findColumnTables } from "./column-table/find-column-tables.ts";
import { toTextRow } from "./column-table/text-rows.ts";
import { splitColumns } from "./columns.ts";
import { findGrids, type Grid, type GridCell } from "./find-grids.ts";
import { type PageLine, toLines, wordRows } from "./lines.ts";
import type { PageContent, PageWord } from "./page-content.ts";
import { toColumnText, toParagraphs } from "./paragraphs.ts";

/** A piece of a page in reading order, with its height on the page (points from above). */
export type PagePart = { top: number; bottom: number } & (
	| { kind: "text"; text: string; open: boolean }
	| {
			kind: "table";
			rows: string[][];
			merged: string[];
			xs: number[];
			/** Its columns, where no lines part them: the next page may go on with them. */
			plan?: ColumnPlan;
	  }
);

/** Cells keep their words this far from their borders, usually a little more. Points. */
const padding = 4;

/**
 * Puts a page back into paragraphs and tables: what stands between drawn lines is a table, and so is what stands in
 * columns under labels; everything else is read in lines and columns. `before` is what the page before ended with.
 *
 * @throws FileError "file-bomb" past `mostCells` cells.
 */
export function pageParts(page: PageContent, mostCells: number, before?: PagePart): PagePart[] {
	const grids = findGrids(page.rulings)
		.map((grid) => ({ grid, words: [] as PageWord[] }))
		.filter(({ grid }) => !isFrame(grid, page))
		.sort((a, b) => area(a.grid) - area(b.grid));
	const free: PageWord[] = [];
	for (const word of page.words) {
		const owner = grids.find(({ grid }) => isInside(word, grid));
		(owner?.words ?? free).push(word);
	}
	const tables = grids.flatMap(({ grid, words }) => {
		const part = words.length > 0 ? tablePart(grid, words, mostCells) : null;
		if (words.length > 0 && !part) free.push(...words);
		return part ? [part] : [];
	});
	const unruled = columnParts(page, free, tables, before);
	tables.push(...unruled.tables);
	const lines = toLines(unruled.free);
	const { left, right } = textEdges(lines, page.width);
	// A table between two lines ends what stands above it: columns and paragraphs do not go on across it.
	const parts: PagePart[] = [];
	let above: PageLine[] = [];
	const flush = () => {
		for (const { lines: own, side } of splitColumns(above)) {
			const paragraphs = side ? toColumnText(own) : toParagraphs(own, { left, right });
			for (const paragraph of paragraphs) parts.push({ kind: "text", ...paragraph });
		}
		above = [];
	};
	const waiting = tables.sort((a, b) => a.top - b.top);
	for (const line of lines) {
		while (waiting[0] && waiting[0].top < line.top) {
			flush();
			parts.push(waiting.shift() as PagePart);
		}
		above.push(line);
	}
	flush();
	return [...parts, ...waiting];
}

/** Tables without lines, and the words that stand in none. */
function columnParts(page: PageContent, words: PageWord[], drawn: readonly PagePart[], before?: PagePart) {
	const rows = wordRows(words).map(toTextRow);
	const rules = page.rulings.flatMap(({ horizontal, from, to, at }) =>
		horizontal && to - from > page.width * 0.4 ? [at] : [],
	);
	const found = findColumnTables(rows, {
		before: before?.kind === "table" ? before.plan : undefined,
		rules,
		stops: drawn.map((table) => table.top),
		width: page.width,
	});
	const tables = found.map(({ from, end, rows: cells, merged, plan }): PagePart => {
		const [top, bottom] = [rows[from]?.top ?? 0, rows[end - 1]?.bottom ?? 0];
		return { kind: "table", rows: cells, merged, xs: plan.xs, plan, top, bottom };
	});
	const free = rows.flatMap((row, index) =>
		found.some(({ from, end }) => index >= from && index < end) ? [] : row.words,
	);
	return { tables, free };
}

/** Where the running text begins and ends: the edges that most long lines share. */
function textEdges(lines: PageLine[], width: number): { left: number; right: number } {
	const long = lines.filter((line) => line.right - line.left > width * 0.5);
	const lefts = (long.length > 0 ? long : lines).map((line) => line.left).sort((a, b) => a - b);
	const rights = (long.length > 0 ? long : lines).map((line) => line.right).sort((a, b) => a - b);
	return {
		left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
		right: rights[Math.floor(rights.length * 0.9)] ?? width,
	};
}

/** A line drawn around the whole page, or a box without fields, is no table. */
function isFrame(grid: Grid, page: PageContent): boolean {
	return grid.cells.length === 1 || (grid.cells.length <= 2 && area(grid) > page.width * page.height * 0.6);
}

function area({ xs, ys }: Grid): number {
	return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));
}

function isInside(word: PageWord, { xs, ys }: Grid): boolean {
	const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
	return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
}

/** Null when the lines hold words in one cell or one column only: a frame around text. */
function tablePart(grid: Grid, words: PageWord[], mostCells: number): PagePart | null {
	const cells = grid.cells.map((cell) => ({ cell, words: [] as PageWord[] }));
	const byField = new Map<string, (typeof cells)[number]>();
	for (const entry of cells) {
		const { row, column, rowSpan, colSpan } = entry.cell;
		for (let r = row; r < row + rowSpan; r++) {
			for (let c = column; c < column + colSpan; c++) byField.set(`${r}:${c}`, entry);
		}
	}
	for (const word of words) {
		const row = fieldAt(grid.ys, (word.top + word.bottom) / 2);
		const column = fieldAt(grid.xs, (word.left + word.right) / 2);
		byField.get(`${row}:${column}`)?.words.push(word);
	}
	const filled = cells.filter((entry) => entry.words.length > 0);
	if (new Set(filled.map((entry) => entry.cell.column)).size < 2) return null;
	const table: SpanningCell[][] = grid.ys.slice(1).map(() => []);
	for (const { cell, words: own } of cells.sort((a, b) => a.cell.column - b.cell.column)) {
		table[cell.row]?.push({ text: textOf(own, grid, cell), colSpan: cell.colSpan, rowSpan: cell.rowSpan });
	}
	const { rows, merged } = withoutEmptyRows(expandTable(table, mostCells));
	return { kind: "table", rows, merged, xs: grid.xs, top: grid.ys[0] ?? 0, bottom: grid.ys.at(-1) ?? 0 };
}

function fieldAt(places: number[], at: number): number {
	return places.findIndex(
		(place, index) => at >= place && at < (places[index + 1] ?? Number.POSITIVE_INFINITY),
	);
}

function textOf(words: PageWord[], grid: Grid, cell: GridCell): string {
	const left = (grid.xs[cell.column] ?? 0) + padding;
	const right = (grid.xs[cell.column + cell.colSpan] ?? 0) - padding;
	return toParagraphs(toLines(words), { left, right, inCell: true })
		.map((paragraph) => paragraph.text)
		.join("\n");
}

/** Rows between double lines hold nothing. */
function withoutEmptyRows({ rows, merged }: { rows: string[][]; merged: string[] }) {
	const kept = rows.flatMap((row, index) => (row.some((cell) => cell) ? [index] : []));
	const places = new Map(kept.map((row, index) => [row, index]));
	return {
		rows: kept.map((row) => rows[row] ?? []),
		merged: merged.flatMap((place) => {
			const [row = 0, column = 0] = place.split(":").map(Number);
			return places.has(row) ? [`${places.get(row)}:${column}`] : [];
		}),
	};
}
