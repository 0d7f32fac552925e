import { kindOfName } from "../../domain/agencies/agency-order.ts";
import { presentBody } from "../../domain/agencies/present-body.ts";
import type { ReadTask } from "../../domain/documents/reading.ts";
import { may } from "../../domain/people/who-may.ts";
import { type PetitionRow, petitionCode } from "../../domain/registers/petition.ts";
import type { NewPetition } from "../../domain/registers/read-petition.ts";
import type { Request } from "../../domain/request.ts";
import { fold } from "../../domain/text/fold.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { createAgency, findAgency, listAgencies } from "../../store/agencies/agencies.ts";
import { createPetition, petitionsOf } from "../../store/registers/petitions.ts";
import type { Context } from "../context.ts";
import { logDecision } from "../decisions/decision.ts";
import { writeTasks } from "../drafts/write-reading.ts";
import { toPetitionRow } from "./petition-row.ts";

type Body = Awaited<ReturnType<typeof listAgencies>>[number];

/** What became of it: registered, or no more than a wish of somebody without the right. */
export type Registered =
	| { kind: "registered"; row: PetitionRow; changeId: string }
	| { kind: "wish"; agency: { id: string; name: string }; to: string };

const SURE = { content: 1, lead: 1, coordinating: 1, deadline: 1 };

/**
 * Registers what one agency asks of another: for that one a task like any other, whose completion is the answer. A
 * ministry that the directory does not know is added as a body without a chat; any other unknown name is a mistake.
 */
export async function registerPetition(
	context: Context,
	request: Request,
	order: NewPetition,
): Promise<Registered> {
	const bodies = await listAgencies(context.db);
	const proposer = await proposerOf(context, request, order.from, bodies);
	const known = presentBody(order.to, bodies, context.today);
	if (!known && kindOfName(order.to) !== "MINISTRY")
		throw new UserError("agency-unknown", { agency: order.to });
	if (known?.id === proposer.id) throw new UserError("petition-self", { agency: proposer.name });
	const target = { agencyPath: proposer.path };
	if (!may(request.actor, "petition", target)) {
		if (!request.actor.id) throw new UserError("person-hidden");
		if (!may(request.actor, "request-change", target)) throw new Refusal("petition", []);
		return { kind: "wish", agency: proposer, to: known?.name ?? order.to };
	}
	const answerer =
		known ?? (await createAgency(context.db, { name: order.to, kind: "MINISTRY", external: true }));
	return { kind: "registered", ...(await write(context, request, { ...order, proposer, answerer })) };
}

async function proposerOf(
	context: Context,
	{ agency, actor }: Request,
	from: string | null,
	bodies: Body[],
): Promise<Body> {
	const named = from === null ? null : presentBody(from, bodies, context.today);
	if (from !== null && !named) throw new UserError("agency-unknown", { agency: from });
	const own = named ?? (agency && (await findAgency(context.db, agency.id)));
	if (!own) throw new UserError("petition-whose");
	// Whom one may not see, one does not learn to be in the directory.
	if (!may(actor, "see", { agencyPath: own.path })) throw new Refusal("petition", []);
	return own;
}

async function write(
	context: Context,
	request: Request,
	{ content, deadline, proposer, answerer }: NewPetition & { proposer: Body; answerer: Body },
): Promise<{ row: PetitionRow; changeId: string }> {
	const task: ReadTask = {
		...{ content, deadline, ref: "", heading: null, lead: [answerer.name], coordinating: [], product: null },
		...{ confidence: SURE, shape: "prose" },
	};
	const leads = new Map([[fold(answerer.name), { agencyId: answerer.id, groupId: null, members: [] }]]);
	const { ids } = await writeTasks(context, [task], leads, {
		...{ documentId: null, parentId: null },
		createdBy: request.actor.id,
		issuedOn: context.today,
	});
	const [assignmentId] = ids;
	if (!assignmentId) throw new UserError("petition-unclear");
	const { code } = await createPetition(context.db, {
		assignmentId,
		proposerId: proposer.id,
		createdBy: request.actor.id,
		createdAt: context.now,
	});
	const fromAgency = `${proposer.name} (${petitionCode(code)})`;
	const changeId = await logDecision(context, request, ids, "CREATE", { fromAgency });
	const [record] = await petitionsOf(context.db, ids);
	if (!record) throw new UserError("petition-not-found", { code: petitionCode(code) });
	return { row: toPetitionRow(context, record), changeId };
}
