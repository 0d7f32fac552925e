import { FileError } from "./file-error.ts";

/** A cell as a file states it: its words, and how many columns and rows it covers. */
export interface SpanningCell {
	text: string;
	colSpan: number;
	rowSpan: number;
}

/** No table of an office has more columns; a span of a million is an attack. */
const mostColumns = 256;

/**
 * Gives every row the same number of cells: the words of a merged cell stand in each place it covers, and the
 * copies are named in `merged` ("row:column", from 0), as `SourceBlock` wants them.
 *
 * @throws FileError "file-bomb" past `mostCells` cells.
 */
export function expandTable(
	table: SpanningCell[][],
	mostCells: number,
): { rows: string[][]; merged: string[] } {
	const grid: (string | undefined)[][] = table.map(() => []);
	const merged: string[] = [];
	let cells = 0;
	let width = 0;
	table.forEach((row, rowIndex) => {
		let column = 0;
		for (const cell of row) {
			while (grid[rowIndex]?.[column] !== undefined) column++;
			const right = Math.min(column + Math.max(1, cell.colSpan), mostColumns);
			const bottom = Math.min(rowIndex + Math.max(1, cell.rowSpan), table.length);
			cells += (bottom - rowIndex) * (right - column);
			if (cells > mostCells) throw new FileError("file-bomb");
			for (let r = rowIndex; r < bottom; r++) {
				for (let c = column; c < right; c++) {
					const line = grid[r];
					if (!line || line[c] !== undefined) continue;
					line[c] = cell.text;
					if (r !== rowIndex || c !== column) merged.push(`${r}:${c}`);
				}
			}
			column = right;
			width = Math.max(width, right);
		}
	});
	if (width * table.length > mostCells) throw new FileError("file-bomb");
	const rows = grid.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ""));
	return { rows, merged };
}
