import type { ColumnKind } from "../../domain/lexicon/columns.ts";
import { columnsOf } from "./columns.ts";
import { cellText, type Grid, isColumnNumbers, orderMark } from "./grid.ts";

/** Rows above the header (a title, a caption) that are looked past. */
const LONGEST_TITLE = 8;
/** Rows that a header can have one below the other. */
const DEEPEST = 3;

const joinLabel = (above: string, below: string) => (!below || above === below ? above : `${above} ${below}`);

/** Kinds of the columns, their labels joined downwards over all header rows, and the first row of data. */
export function readHeader(grid: Grid): { columns: readonly ColumnKind[]; from: number } | null {
	for (let at = 0; at < Math.min(grid.rows.length, LONGEST_TITLE); at++) {
		const row = grid.rows[at] ?? [];
		let labels = row.map((_, column) => cellText(row, column));
		if (orderMark(labels[0] ?? "") !== null) break;
		if (!columnsOf(labels)) continue;
		let from = at + 1;
		for (; from < Math.min(grid.rows.length, at + 1 + DEEPEST); from++) {
			const below = grid.rows[from] ?? [];
			if (orderMark(cellText(below, 0)) !== null || isColumnNumbers(below)) break;
			const joined = labels.map((label, column) => joinLabel(label, cellText(below, column)));
			const isLabels = below.every((cell) => cell.length < 60) && columnsOf(joined);
			if (!isLabels || !grid.merged.has(`${from}:0`)) break;
			labels = joined;
		}
		const columns = columnsOf(labels);
		if (columns) return { columns, from };
	}
	return grid.columns ? { columns: grid.columns, from: 0 } : null;
}
