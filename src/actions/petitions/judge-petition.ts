import { may } from "../../domain/people/who-may.ts";
import { type PetitionCard, petitionCode } from "../../domain/registers/petition.ts";
import { readReply } from "../../domain/reply/read-reply.ts";
import type { Request } from "../../domain/request.ts";
import { undoneChanges } from "../../domain/tasks/task-event.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { type PetitionRecord, petitionsOf, settle } from "../../store/registers/petitions.ts";
import { lockAssignments } from "../../store/tasks/assignments.ts";
import { listEvents } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import { logDecision } from "../decisions/decision.ts";
import { codeOf } from "../tasks/assignment-row.ts";
import { changeAssignments } from "../tasks/change-assignments.ts";
import { targetOf } from "../tasks/target-of.ts";
import { petitionsBehind } from "./show-petitions.ts";

/** What was decided on a petition, as it stands then. `changeId`: what "hoàn tác" takes back, null where nothing can be. */
export interface Judged {
	card: PetitionCard;
	changeId: string | null;
}

/** The petition held until the end of the transaction, for whoever acts for its proposer. */
async function heldPetition(
	context: Context,
	request: Request,
	assignmentId: string,
): Promise<PetitionRecord> {
	await lockAssignments(context.db, [assignmentId]);
	const [record] = await petitionsOf(context.db, [assignmentId]);
	if (!record) throw new UserError("not-found-here");
	if (!may(request.actor, "petition", { agencyPath: record.proposer.path }))
		throw new Refusal("petition", [assignmentId]);
	return record;
}

async function judged(context: Context, assignmentId: string, changeId: string | null): Promise<Judged> {
	const [card] = await petitionsBehind(context, [assignmentId]);
	if (!card) throw new UserError("not-found-here");
	return { card, changeId };
}

/** The proposer is content with the answer: the petition has ended. */
export async function settlePetition(
	context: Context,
	request: Request,
	assignmentId: string,
): Promise<Judged> {
	const { id, code, assignment, settledAt } = await heldPetition(context, request, assignmentId);
	if (!assignment.completedAt) throw new UserError("petition-unanswered", { code: petitionCode(code) });
	if (settledAt) throw new UserError("already-decided");
	await settle(context.db, id, { at: context.now, by: request.actor.id });
	return judged(context, assignmentId, null);
}

/** The proposer is not content: the task is open again, with the reason. A word of contentment is taken back by it too. */
export async function returnAnswer(
	context: Context,
	request: Request,
	assignmentId: string,
	reason: string | null,
): Promise<Judged> {
	const { id, code, assignment } = await heldPetition(context, request, assignmentId);
	if (!assignment.completedAt) throw new UserError("petition-unanswered", { code: petitionCode(code) });
	if (!reason) throw new UserError("petition-reason", { code: petitionCode(code) });
	const events = await listEvents(context.db, [assignmentId]);
	const undone = undoneChanges(events);
	const answer = events.findLast(({ kind, changeId }) => kind === "COMPLETE" && !undone.has(changeId));
	const changeId = await logDecision(context, request, [assignmentId], "RETURN", {
		note: reason,
		...(answer ? { changeId: answer.changeId } : {}),
	});
	await settle(context.db, id, null);
	return judged(context, assignmentId, changeId);
}

/**
 * Records an answer: of a body without a chat by whoever acts for the proposer and has read it, of any other by that
 * body itself, as "xong" would.
 */
export async function recordAnswer(
	context: Context,
	request: Request,
	assignmentId: string,
	{ words, files }: { words: string | null; files: string[] },
): Promise<Judged> {
	await lockAssignments(context.db, [assignmentId]);
	const [record] = await petitionsOf(context.db, [assignmentId]);
	if (!record) throw new UserError("not-found-here");
	const { assignment, proposer } = record;
	const code = petitionCode(record.code);
	const external = assignment.agency?.external ?? false;
	const asking = may(request.actor, "petition", { agencyPath: proposer.path });
	if (!(external ? asking : may(request.actor, "change", targetOf(assignment)))) {
		if (asking) throw new UserError("petition-theirs", { code });
		throw new Refusal("petition", [assignmentId]);
	}
	if (assignment.completedAt) throw new UserError("petition-answered", { code });
	if (assignment.cancelledAt) throw new UserError("already-ended", { code: codeOf(assignment.task.code) });
	// A reply "xong, CV 123/BNG" is read for its document in the same way.
	const read = readReply(`xong, ${words ?? ""}`, { items: 1, today: context.today }).changes[0];
	await changeAssignments(context, {
		actor: request.actor,
		changes: [
			{
				...{ intent: "complete", percent: null, until: null, files },
				assignmentIds: [assignmentId],
				evidence: read?.evidence ?? null,
				note: read?.evidence ? read.note : words,
			},
		],
		lines: [],
		source: request.source,
	});
	return judged(context, assignmentId, null);
}
