import type { LocalDate } from "../local-date.ts";
import { fold } from "../text/fold.ts";
import { cellWords, type Ledger, type LedgerColumn, type LedgerDeadline, type LedgerRow } from "./ledger.ts";
import { type FileRow, shownPercent } from "./report-file.ts";

/** One cell that was edited. `from` is what the assignment has now. */
export type LedgerChange = { id: string; code: string } & (
	| { field: "deadline"; from: LocalDate | null; to: LocalDate | null }
	| { field: "percent"; from: number | null; to: number | null }
	| { field: "completed"; from: LocalDate | null; to: LocalDate | null; evidence: string | null }
	| { field: "evidence" | "person" | "agency"; from: string | null; to: string | null }
);

/** What is different in a ledger that came back. Nothing of it is done by looking. */
export interface LedgerDifference {
	changes: LedgerChange[];
	/** Cells that were edited and that a ledger does not change: what the document says. */
	kept: { code: string; column: LedgerColumn; value: string }[];
	/** Rows that stand for no assignment here: added by hand, or of somebody else. */
	unknown: LedgerRow[];
	/** Rows that stand for the same assignment as one before. */
	twice: LedgerRow[];
	/** Assignments that have no row any more. */
	missing: { id: string; code: string }[];
}

const same = (a: string | null, b: string | null): boolean => cellWords(a ?? "") === cellWords(b ?? "");

/** By its hidden key; a sheet that lost it by code and agency, where that is one assignment. */
function finder(current: FileRow[]): (row: LedgerRow) => FileRow | undefined {
	const byId = new Map(current.map((one) => [one.id, one]));
	const byCode = Map.groupBy(current, ({ code }) => fold(code));
	return (row) => {
		if (row.id) return byId.get(row.id);
		const coded = byCode.get(fold(row.code)) ?? [];
		const own = coded.length > 1 ? coded.filter(({ agency }) => fold(agency) === fold(row.agency)) : coded;
		return own.length === 1 ? own[0] : undefined;
	};
}

const dayOf = (deadline: LedgerDeadline): LocalDate | null =>
	deadline && "day" in deadline ? deadline.day : null;

/** An edited deadline: another day, or none. Words that are not a day change nothing, and are told. */
function compareDeadline(row: LedgerRow, now: FileRow): "same" | "kept" | "changed" {
	if (row.deadline && "words" in row.deadline)
		return now.lastDay === null && same(row.deadline.words, now.deadlineRaw) ? "same" : "kept";
	if (row.deadline === null && now.lastDay === null && cellWords(now.deadlineRaw) !== "") return "kept";
	return dayOf(row.deadline) === now.lastDay ? "same" : "changed";
}

function changesOf(row: LedgerRow, now: FileRow, has: Set<LedgerColumn>): LedgerChange[] {
	const { id, code } = now;
	const changes: LedgerChange[] = [];
	if (has.has("deadline") && compareDeadline(row, now) === "changed")
		changes.push({ id, code, field: "deadline", from: now.lastDay, to: dayOf(row.deadline) });
	const completed = has.has("completed") && row.completedOn !== now.completedOn;
	const evidence = row.evidence || null;
	if (completed)
		changes.push({ id, code, field: "completed", from: now.completedOn, to: row.completedOn, evidence });
	// A completion brings its evidence along; and what is done is done whole.
	const shown = shownPercent(now);
	const finished = row.completedOn !== null && (row.percent === 100 || row.percent === shown);
	if (has.has("result") && row.percent !== shown && !finished)
		changes.push({ id, code, field: "percent", from: shown, to: row.percent });
	if (has.has("evidence") && !(completed && row.completedOn) && !same(row.evidence, now.evidence))
		changes.push({ id, code, field: "evidence", from: now.evidence, to: evidence });
	if (has.has("person") && !same(row.person, now.person))
		changes.push({ id, code, field: "person", from: now.person, to: row.person || null });
	if (has.has("agency") && !same(row.agency, now.agency))
		changes.push({ id, code, field: "agency", from: now.agency || null, to: row.agency || null });
	return changes;
}

function keptOf(row: LedgerRow, now: FileRow, has: Set<LedgerColumn>): LedgerDifference["kept"] {
	const texts: [LedgerColumn, string, string][] = [
		["content", row.content, now.content],
		["document", row.document, now.document ?? ""],
		["coordinating", row.coordinating, now.coordinating.join("; ")],
	];
	const kept = texts
		.filter(([column, written, own]) => has.has(column) && !same(written, own))
		.map(([column, value]) => ({ code: now.code, column, value }));
	const words = row.deadline && "words" in row.deadline ? row.deadline.words : "";
	return has.has("deadline") && compareDeadline(row, now) === "kept"
		? [...kept, { code: now.code, column: "deadline", value: words }]
		: kept;
}

/**
 * What was edited in a ledger, against the assignments as they stand. A ledger that comes back as it went out gives
 * nothing at all. A column that the sheet no longer has was not edited.
 */
export function compareLedger({ rows, columns }: Ledger, current: FileRow[]): LedgerDifference {
	const has = new Set(columns);
	const find = finder(current);
	const difference: LedgerDifference = { changes: [], kept: [], unknown: [], twice: [], missing: [] };
	const seen = new Set<string>();
	for (const row of rows) {
		const now = find(row);
		if (!now) difference.unknown.push(row);
		else if (seen.has(now.id)) difference.twice.push(row);
		else {
			seen.add(now.id);
			difference.changes.push(...changesOf(row, now, has));
			difference.kept.push(...keptOf(row, now, has));
		}
	}
	difference.missing = current.filter(({ id }) => !seen.has(id)).map(({ id, code }) => ({ id, code }));
	return difference;
}
