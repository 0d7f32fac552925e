import { joinLines } from "./join-lines.ts";
import type { Line } from "./lines.ts";

/** So many rows hold a line for each column, of all: then the text was copied cell by cell. */
const MOST = 0.7;
/** Fewer rows tell nothing. */
const FEWEST = 3;

/** Whether the lines of most rows are their cells, one a line, as a table becomes that is copied into plain text. */
export const isOneCellALine = (rows: readonly (readonly Line[])[], columns: number): boolean =>
	rows.length >= FEWEST && rows.filter((lines) => lines.length === columns).length >= rows.length * MOST;

/** The cells of a row with a line for each column; null where it has more or fewer. */
export const linedCells = (lines: readonly Line[], columns: number): string[] | null =>
	lines.length === columns ? lines.map((line) => joinLines([line.text])) : null;
