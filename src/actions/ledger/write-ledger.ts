import { findAgency as findByName } from "../../domain/agencies/agency-names.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { LedgerChange } from "../../domain/report/compare-ledger.ts";
import type { LedgerDraft, LedgerEdit } from "../../domain/report/ledger-draft.ts";
import { type FileRow, shownPercent } from "../../domain/report/report-file.ts";
import type { Request } from "../../domain/request.ts";
import type { EventData, TaskEventKind } from "../../domain/tasks/task-event.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { listAgencies } from "../../store/agencies/agencies.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import { type AssignmentRecord, lockAssignments } from "../../store/tasks/assignments.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import { moveDraft } from "../../store/tasks/drafts.ts";
import { appendEvents, type NewEvent } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import { clockRuns } from "../decisions/clock-stops.ts";
import { ownDraft } from "../drafts/draft-document.ts";
import { toFileRows } from "../reports/file-rows.ts";
import { awaits, refreshFacts } from "../tasks/change-assignments.ts";
import { personCalled } from "../tasks/put-in-charge.ts";
import { problemOf } from "./compare-with-today.ts";

/** What writing a ledger did. */
export interface LedgerWritten {
	/** What "hoàn tác" takes back. */
	changeId: string;
	file: string;
	by: string;
	edits: LedgerEdit[];
	/** Who must hear of which edits: whose it was, and whose it is. */
	byAgency: { agencyId: string; edits: LedgerEdit[] }[];
}

/** The ledger as it waits to be confirmed. */
export async function showLedger(context: Context, request: Request, draftId: string): Promise<LedgerDraft> {
	const { ledger } = await ownDraft(context, request, draftId, "READY");
	if (!ledger) throw new UserError("draft-gone");
	return ledger;
}

/**
 * Writes an edited ledger, all of it or nothing: rights are looked at row by row, and a row that has changed since the
 * preview was shown stops the whole. Each change is an entry of the log that names the file.
 */
export async function writeLedger(
	context: Context,
	request: Request,
	draftId: string,
): Promise<LedgerWritten> {
	const { file, edits, faults } = await showLedger(context, request, draftId);
	if (edits.length === 0) throw new UserError("ledger-nothing");
	if (faults.length > 0) throw new UserError("ledger-faults", { n: faults.length });
	const ids = edits.map(({ id }) => id);
	await lockAssignments(context.db, ids);
	const records = await assignmentsById(context.db, ids);
	const byId = new Map(records.map((record) => [record.id, record]));
	await requireSame(context, edits, records);
	const directory = await listAgencies(context.db);
	const changeId = crypto.randomUUID();
	const events: NewEvent[] = [];
	const concerned = new Map<string, LedgerEdit[]>();
	for (const edit of edits) {
		const record = byId.get(edit.id) as AssignmentRecord;
		for (const change of edit.changes) {
			const beside = edit.changes;
			const problem = await problemOf(context, request.actor, { record, change, beside, directory });
			if (problem === "not-allowed") throw new Refusal("change", ids);
			if (problem) throw new UserError("ledger-stale", { codes: edit.code });
		}
		const entries = await entriesOf(context, request, record, edit, { file, directory });
		const source = `${request.source} (${file})`;
		for (const { kind, data } of entries)
			events.push({
				...{ assignmentId: edit.id, changeId, kind, data, source },
				...{ actorId: request.actor.id, at: context.now },
			});
		for (const id of new Set([record.agencyId, ...entries.map(({ data }) => data.agencyId)]))
			if (id) concerned.set(id, [...(concerned.get(id) ?? []), edit]);
	}
	if (!(await moveDraft(context.db, draftId, "READY", "CONFIRMED"))) throw new UserError("draft-done");
	await appendEvents(context.db, events);
	await refreshFacts(context, ids);
	const byAgency = [...concerned].map(([agencyId, own]) => ({ agencyId, edits: own }));
	return { changeId, file, by: request.actor.name, edits, byAgency };
}

/** Each cell must still say what the preview said that it says. */
async function requireSame(
	context: Context,
	edits: LedgerEdit[],
	records: AssignmentRecord[],
): Promise<void> {
	const rows = await toFileRows(context, records, { asOf: context.today, by: "extended" });
	const now = new Map(rows.map((row) => [row.id, row]));
	const stale = edits.filter(({ id, changes }) => {
		const row = now.get(id);
		return !row || changes.some((change) => standing(row, change) !== change.from);
	});
	if (stale.length > 0)
		throw new UserError("ledger-stale", {
			codes: stale
				.slice(0, 5)
				.map(({ code }) => code)
				.join(", "),
		});
}

function standing(row: FileRow, { field }: LedgerChange): string | number | null {
	switch (field) {
		case "deadline":
			return row.lastDay;
		case "percent":
			return shownPercent(row);
		case "completed":
			return row.completedOn;
		case "agency":
			return row.agency || null;
		default:
			return row[field];
	}
}

interface Entry {
	kind: TaskEventKind;
	data: EventData;
}

/** Whose it is comes first, because what was said before it was handed over is left behind; the end comes last. */
const ORDER: LedgerChange["field"][] = ["agency", "deadline", "person", "percent", "completed", "evidence"];

async function entriesOf(
	context: Context,
	request: Request,
	record: AssignmentRecord,
	{ changes }: LedgerEdit,
	{ file, directory }: { file: string; directory: { id: string; name: string; aliases: string[] }[] },
): Promise<Entry[]> {
	const entries: Entry[] = [];
	let { agencyId } = record;
	for (const field of ORDER) {
		const change = changes.find((one) => one.field === field);
		if (!change || change.to === null) continue;
		switch (change.field) {
			case "agency": {
				const agency = findByName(change.to, directory);
				if (!agency) throw new UserError("agency-unknown", { agency: change.to });
				agencyId = agency.id;
				entries.push({
					kind: "TRANSFER",
					data: {
						...{ agencyId: agency.id, agency: agency.name, basis: file },
						...(record.agencyId ? { fromAgencyId: record.agencyId } : {}),
						fromAgency: record.agency?.name ?? "",
					},
				});
				break;
			}
			case "deadline": {
				const fromDay = fromDbDateOrNull(record.lastDay);
				entries.push({
					kind: "ADJUST",
					data: { until: change.to, lastDay: change.to, fromDay, basis: file },
				});
				break;
			}
			case "person": {
				const person = await personCalled(context, agencyId, change.to);
				const personId = person.id ? { personId: person.id } : {};
				entries.push({ kind: "PERSON", data: { person: person.name, ...personId } });
				break;
			}
			case "percent":
				entries.push({ kind: "PROGRESS", data: { percent: change.to } });
				break;
			case "completed":
				entries.push(completion(context, request, record, { on: change.to, evidence: change.evidence }));
				break;
			case "evidence": {
				const on = record.completedAt && { doneAt: record.completedAt.toISOString() };
				entries.push({ kind: "COMPLETE", data: { ...on, evidence: change.to } });
				break;
			}
		}
	}
	return entries;
}

/** Completed on a day: today it is now; on an earlier day the hour is not known, and noon in UTC is on it everywhere here. */
function completion(
	context: Context,
	{ actor }: Request,
	record: AssignmentRecord,
	{ on, evidence }: { on: LocalDate; evidence: string | null },
): Entry {
	return {
		kind: "COMPLETE",
		data: {
			...(record.completedAt ? {} : clockRuns(context, record)),
			...(awaits(record, actor) ? { awaiting: true } : {}),
			...(on === context.today ? {} : { doneAt: new Date(`${on}T12:00:00Z`).toISOString() }),
			...(evidence ? { evidence } : {}),
		},
	};
}
