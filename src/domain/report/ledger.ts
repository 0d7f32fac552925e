import type { LocalDate } from "../local-date.ts";
import { cleanText } from "../text/clean-text.ts";
import { fold, normalizeText } from "../text/fold.ts";

/** Columns of the ledger, in the order of official appendices; the last stays hidden. */
export const LEDGER_COLUMNS = [
	"number",
	"content",
	"document",
	"agency",
	"coordinating",
	"deadline",
	"result",
	"completed",
	"evidence",
	"status",
	"code",
	"period",
	"person",
	"words",
	"obstacle",
	"note",
	"urged",
	"late",
	"id",
] as const;

export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** Labels as offices write them, folded. */
const LABELS: [RegExp, LedgerColumn][] = [
	[/^(?:stt|tt|so tt)$/, "number"],
	[/^(?:noi dung )?nhiem vu$|^noi dung$/, "content"],
	[/^van ban giao/, "document"],
	[/^(?:co quan|don vi)(?:, don vi)? chu tri/, "agency"],
	[/^(?:co quan|don vi)(?:, don vi)? phoi hop/, "coordinating"],
	[/^thoi han theo van ban$/, "words"],
	[/^(?:thoi han|han)(?: hoan thanh| cuoi)?$/, "deadline"],
	[/^(?:ket qua ?\/ ?tien do|tien do(?: \(%\))?)$/, "result"],
	[/^ngay hoan thanh$/, "completed"],
	[/^van ban hoan thanh$/, "evidence"],
	[/^tinh trang$/, "status"],
	[/^ma(?: nhiem vu)?$/, "code"],
	[/^ky$/, "period"],
	[/^nguoi thuc hien$/, "person"],
	[/^vuong mac$/, "obstacle"],
	[/^ghi chu$/, "note"],
	[/^so lan don doc$/, "urged"],
	[/^so ngay qua han$/, "late"],
	[/^khoa$/, "id"],
];

/** Which column a label names, whoever wrote it; null where it means nothing here. */
export const ledgerColumn = (label: string): LedgerColumn | null =>
	LABELS.find(([pattern]) => pattern.test(fold(label)))?.[1] ?? null;

/** What one cell can say of a deadline: a day, or words. */
export type LedgerDeadline = { day: LocalDate } | { words: string } | null;

/** A row of a ledger that came back. */
export interface LedgerRow {
	/** Counted from 1 under the labels, blank rows left out. */
	row: number;
	id: string;
	code: string;
	content: string;
	document: string;
	agency: string;
	coordinating: string;
	deadline: LedgerDeadline;
	percent: number | null;
	completedOn: LocalDate | null;
	evidence: string;
	person: string;
}

/** A cell that cannot be read. */
export interface LedgerError {
	row: number;
	code: string;
	column: LedgerColumn;
	value: string;
	problem: "percent-unclear" | "date-unclear" | "too-long";
}

/** A ledger as read: rows with an error are left out of `rows`. */
export interface Ledger {
	rows: LedgerRow[];
	errors: LedgerError[];
	/** Columns it had: what is missing was not edited. */
	columns: LedgerColumn[];
}

/** A cell holds no more letters (Excel allows 32,767; an apostrophe may be added). */
export const CELL_MAX = 32_000;

/** Words of a cell as they are compared: what writing to a sheet and reading back leaves of them. */
export const cellWords = (text: string): string =>
	normalizeText(cleanText(text).slice(0, CELL_MAX).toWellFormed()).replace(/\s+/g, " ").trim();
