import { findAgency as findByName } from "../../domain/agencies/agency-names.ts";
import type { Actor } from "../../domain/people/role.ts";
import { type Deed, may } from "../../domain/people/who-may.ts";
import {
	compareLedger,
	type LedgerChange,
	type LedgerDifference,
} from "../../domain/report/compare-ledger.ts";
import type { Ledger } from "../../domain/report/ledger.ts";
import {
	columnOf,
	type LedgerDraft,
	type LedgerFault,
	type LedgerProblem,
} from "../../domain/report/ledger-draft.ts";
import type { DirectoryEntry } from "../../domain/tasks/task-query.ts";
import { listAgencies } from "../../store/agencies/agencies.ts";
import { type AssignmentRecord, findAssignments } from "../../store/tasks/assignments.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import type { DraftRecord } from "../../store/tasks/drafts.ts";
import type { Context } from "../context.ts";
import { actorOf } from "../identify.ts";
import { toFileRows } from "../reports/file-rows.ts";
import { targetOf } from "../tasks/target-of.ts";

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CODE = /^nv\W*0*(\d{1,9})$/i;

/** An agency by whatever name somebody writes, with its place in the tree. */
type Known = DirectoryEntry & { path: string[] };

/** Whose assignments a deed changes: a deadline or an agency is decided by somebody above. */
const DEEDS: Record<LedgerChange["field"], Deed> = {
	deadline: "decide",
	agency: "decide",
	percent: "change",
	completed: "change",
	evidence: "change",
	person: "change",
};

/** What a ledger that somebody sent would change of the assignments as they stand, and what of it cannot be written. */
export async function compareWithToday(
	context: Context,
	{ personId, file }: Pick<DraftRecord, "personId" | "file">,
	ledger: Ledger,
): Promise<LedgerDraft> {
	const actor = await actorOf(context, personId);
	const records = await rowsOf(context, actor, ledger);
	const current = await toFileRows(context, records, { asOf: context.today, by: "extended" });
	const difference = compareLedger(ledger, current);
	const byId = new Map(records.map((record) => [record.id, record]));
	const own = new Map(current.map((row) => [row.id, row]));
	const changes = difference.changes.filter(({ to }) => to !== null);
	const directory = await listAgencies(context.db);
	const where = placesOf(ledger, difference, own);
	const faults: LedgerFault[] = ledger.errors.map((error) => ({ ...error }));
	const edits = new Map<string, LedgerDraft["edits"][number]>();
	for (const change of changes) {
		const record = byId.get(change.id);
		const row = own.get(change.id);
		if (!record || !row) continue;
		const beside = changes.filter(({ id }) => id === change.id);
		const problem = await problemOf(context, actor, { record, change, beside, directory });
		if (problem) {
			const { code } = change;
			faults.push({
				row: where(change.id),
				code,
				column: columnOf(change),
				value: writtenIn(change),
				problem,
			});
		}
		const { content, agency, code } = row;
		const edit = edits.get(change.id) ?? { id: change.id, code, content, agency, changes: [] };
		edit.changes.push(change);
		edits.set(change.id, edit);
	}
	const emptied = difference.changes.filter(({ to }) => to === null);
	return {
		file: file?.name ?? "",
		rows: ledger.rows.length + new Set(ledger.errors.map(({ row }) => row)).size,
		edits: [...edits.values()],
		faults: faults.toSorted((a, b) => a.row - b.row),
		kept: [
			...difference.kept.map(({ code, column }) => ({ code, column })),
			...emptied.map((change) => ({ code: change.code, column: columnOf(change) })),
		],
		unknown: difference.unknown.map(({ row, content }) => ({ row, content: content.slice(0, 200) })),
		twice: difference.twice.map(({ row, code }) => ({ row, code })),
	};
}

/** The assignments that the rows stand for and this person may see: a foreign key is as unknown as a made-up one. */
async function rowsOf(context: Context, actor: Actor, { rows }: Ledger): Promise<AssignmentRecord[]> {
	const ids = rows.flatMap(({ id }) => (ID.test(id) ? id : []));
	const codes = rows.flatMap(({ id, code }) => {
		const number = id ? undefined : CODE.exec(code)?.[1];
		return number ? Number(number) : [];
	});
	const found = [
		...(ids.length > 0 ? await assignmentsById(context.db, ids) : []),
		...(codes.length > 0 ? await findAssignments(context.db, { agencyIds: null, codes }) : []),
	];
	const unique = new Map(found.map((record) => [record.id, record]));
	return [...unique.values()].filter(
		(record) => record.withdrawnAt === null && may(actor, "see", targetOf(record)),
	);
}

/** The row of the sheet that an assignment stands in. */
function placesOf(ledger: Ledger, { twice }: LedgerDifference, own: Map<string, { code: string }>) {
	const second = new Set(twice.map(({ row }) => row));
	return (id: string): number =>
		ledger.rows.find(
			(row) => !second.has(row.row) && (row.id ? row.id === id : row.code === own.get(id)?.code),
		)?.row ?? 0;
}

const writtenIn = ({ to }: LedgerChange): string => String(to ?? "").slice(0, 100);

/** Why a change cannot be written; null where it can. */
export async function problemOf(
	context: Context,
	actor: Actor,
	edit: {
		record: AssignmentRecord;
		change: LedgerChange;
		/** Everything that the same row changes. */
		beside: LedgerChange[];
		directory: Known[];
	},
): Promise<LedgerProblem | null> {
	const { record, change, beside, directory } = edit;
	const { field, to } = change;
	if (!may(actor, DEEDS[field], targetOf(record))) return "not-allowed";
	if (record.cancelledAt) return "cancelled";
	if (record.completedAt && field !== "completed" && field !== "evidence") return "done";
	if (record.reportedAt && field !== "deadline" && field !== "person") return "reported";
	switch (field) {
		case "completed":
			return to !== null && to > context.today ? "date-future" : null;
		case "evidence":
			return record.completedAt ? null : "evidence-alone";
		case "agency":
			return agencyProblem(context, actor, record, { to, directory });
		case "percent":
			// What is completed in the same row is done whole.
			return to !== 100 && beside.some((one) => one.field === "completed") ? "done" : null;
		default:
			return null;
	}
}

async function agencyProblem(
	context: Context,
	actor: Actor,
	record: AssignmentRecord,
	{ to, directory }: { to: string | null; directory: Known[] },
): Promise<LedgerProblem | null> {
	const agency = findByName(to ?? "", directory);
	if (!agency) return "agency-unknown";
	if (!may(actor, "decide", { agencyPath: agency.path })) return "not-allowed";
	const held = await findAssignments(context.db, { agencyIds: [agency.id], codes: [record.task.code] });
	return held.some(({ taskId, period }) => taskId === record.taskId && period === record.period)
		? "agency-leads"
		: null;
}
