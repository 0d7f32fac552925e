import { dayOf } from "../../domain/local-date.ts";
import type { PetitionRow, PetitionState } from "../../domain/registers/petition.ts";
import type { PetitionRecord } from "../../store/registers/petitions.ts";
import type { Context } from "../context.ts";
import { toRow } from "../tasks/assignment-row.ts";

function stateOf({ settledAt, assignment }: PetitionRecord): PetitionState {
	if (assignment.cancelledAt) return "withdrawn";
	if (!assignment.completedAt) return "open";
	return settledAt ? "settled" : "answered";
}

/** A record with everything derived, as of the context's moment. */
export function toPetitionRow(context: Context, record: PetitionRecord): PetitionRow {
	const { assignment, proposer } = record;
	const { agency, completedAt } = assignment;
	return {
		code: record.code,
		task: toRow(context, assignment),
		proposer: proposer.name,
		proposerId: proposer.id,
		external: agency?.external ?? false,
		createdOn: dayOf(record.createdAt, context.timeZone),
		state: stateOf(record),
		answeredOn: completedAt && dayOf(completedAt, context.timeZone),
		evidence: assignment.evidence,
	};
}
