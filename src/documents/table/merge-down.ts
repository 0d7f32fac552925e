import { fold } from "../../domain/text/fold.ts";
import type { Row } from "./row-task.ts";

/** "nt", "-nt-", "Như trên", "//", a ditto mark: the cell above says it. */
export const isDitto = (text: string): boolean =>
	/^(?:[-–\s]*(?:nt|n\.t|nhu tren)[-–.\s]*|["”″'’,/\\]{1,4}|-\s*"\s*-)$/u.test(fold(text)) &&
	/\S/u.test(text);

/** A dash alone, or "không", says that a cell holds nothing. */
export const isNothing = (text: string): boolean => /^(?:[-–—]+|không(?: có)?)$/iu.test(text);

/**
 * The row with the cells of the one above where text keeps no borders and nobody is named for its work: the cell of who
 * does it was merged, and with it those beside it that are empty, too.
 */
export function mergedDown(row: Row, above: Row | null): Row {
	if (!above || row.lead || !above.lead) return row;
	const empty = (["lead", "coordinating", "deadline"] as const).filter((kind) => !row[kind]);
	const filled = Object.fromEntries(empty.map((kind) => [kind, above[kind]]));
	return { ...row, ...filled, merged: new Set([...row.merged, ...empty]) };
}
