import type { LedgerChange } from "./compare-ledger.ts";
import type { LedgerColumn, LedgerError } from "./ledger.ts";

/** Why an edited cell cannot be written. Each is a sentence in `locales/`: `ledger-problem-<problem>`. */
export type LedgerProblem =
	| LedgerError["problem"]
	/** Nobody is called that in the directory. */
	| "agency-unknown"
	/** That agency has a part of this task already. */
	| "agency-leads"
	/** Nothing but the day and the document of a completion can be put right once it is done. */
	| "done"
	| "cancelled"
	/** Its completion waits for an approval. */
	| "reported"
	/** A document that proves a completion, and no day of one. */
	| "evidence-alone"
	| "date-future"
	/** Whoever sends it may not change this. */
	| "not-allowed";

/** One cell that cannot be written. */
export interface LedgerFault {
	/** Counted from 1 under the labels. */
	row: number;
	code: string;
	column: LedgerColumn;
	value: string;
	problem: LedgerProblem;
}

/** One assignment that the ledger changes. */
export interface LedgerEdit {
	id: string;
	code: string;
	content: string;
	agency: string;
	changes: LedgerChange[];
}

/** A ledger that came back, as it would be written: what a person confirms. Nothing of it is done by looking. */
export interface LedgerDraft {
	/** Name of the file. */
	file: string;
	/** Rows that were read. */
	rows: number;
	edits: LedgerEdit[];
	/** While there are any, nothing can be confirmed. */
	faults: LedgerFault[];
	/** Edited cells that a ledger does not change: what the document says, and cells that were emptied. */
	kept: { code: string; column: LedgerColumn }[];
	/** Rows that stand for no assignment this person can see. */
	unknown: { row: number; content: string }[];
	/** Rows that stand for the same assignment as one before. */
	twice: { row: number; code: string }[];
}

/** The column in which a change was made. */
export const columnOf = (change: LedgerChange): LedgerColumn =>
	change.field === "percent" ? "result" : change.field;

/** Whether nothing at all is different. */
export const isUnchanged = ({ edits, faults, kept, unknown, twice }: LedgerDraft): boolean =>
	edits.length + faults.length + kept.length + unknown.length + twice.length === 0;
