import type { ColumnKind } from "../../domain/lexicon/columns.ts";

/** A table brought to full rows: what a file format, bars or broken lines gave. */
export interface Grid {
	rows: string[][];
	/** Cells ("row:column") whose text was copied from the cell they are merged with. */
	merged: ReadonlySet<string>;
	/** Columns known from elsewhere: a table that goes on from the page before has no header row. */
	columns?: readonly ColumnKind[];
	/** How sure the cells' borders are: 1 for a real table, less where they were guessed from lines. */
	certainty: number;
	/** The same for each row, where rows differ. */
	certainties?: readonly number[];
	/** Lines that found no place in any row; a person must see them. */
	strays?: readonly string[];
}

const tidy = (text: string) => text.replace(/\s+/gu, " ").trim();

/** The text of a cell on one line. */
export const cellText = (row: readonly string[], column: number): string => tidy(row[column] ?? "");

/** "1", "1.", "2.3", "IV", "A", "a)": the printed order of a row, without its closing mark; null for anything else. */
export function orderMark(text: string): string | null {
	const match = /^\(?((?:\d{1,3}(?:(?:\.\d{1,3}){0,3}|[a-eghđ]))|[IVXLC]{1,6}|[A-HK-M]|[a-eghđ])[.)]?$/u.exec(
		tidy(text),
	);
	return match?.[1] ?? null;
}

/** A row that only numbers its columns: "(1) (2) (3)", "1 2 3 4", "A B 1 2". */
export function isColumnNumbers(row: readonly string[]): boolean {
	const filled = row.map(tidy).filter(Boolean);
	return (
		filled.length >= 3 &&
		filled.every((cell) => /^\(?(?:\d{1,2}|[A-Z])(?:\s*=\s*[\d+\-()\s]+)?\)?$/u.test(cell))
	);
}
