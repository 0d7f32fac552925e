import { presentBody } from "../../domain/agencies/present-body.ts";
import type { OfficeEventData } from "../../domain/office-log.ts";
import { may } from "../../domain/people/who-may.ts";
import type { IndicatorFacts } from "../../domain/registers/indicator.ts";
import type { Request } from "../../domain/request.ts";
import { fold } from "../../domain/text/fold.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { findAgencies, listAgencies, listAgencyGroups } from "../../store/agencies/agencies.ts";
import { appendOfficeEvent } from "../../store/logs/office-events.ts";
import {
	findIndicatorByName,
	type IndicatorRecord,
	keepIndicator,
	updateIndicator,
} from "../../store/registers/indicators.ts";
import type { Context } from "../context.ts";

/** Whoever may give tasks to all these agencies may ask them for numbers; an agency may keep numbers of its own. */
async function requireAll(context: Context, { actor }: Request, agencyIds: string[]): Promise<void> {
	for (const { path: agencyPath } of await findAgencies(context.db, agencyIds))
		if (!may(actor, "assign", { agencyPath }) && !may(actor, "change", { agencyPath }))
			throw new Refusal("define-indicator", []);
}

/** What is asked for has no log of its own; the numbers reported have. */
const keepDone = (
	{ db, now: at }: Context,
	{ actor, source }: Request,
	kind: "DEFINE" | "PLAN" | "END",
	data: OfficeEventData,
): Promise<void> => appendOfficeEvent(db, { kind, data, actorId: actor.id, at, source });

/** Defines a number that agencies report each period. Members of a collective are those of today. */
export async function defineIndicator(
	context: Context,
	request: Request,
	{ facts, agencies: names }: { facts: IndicatorFacts; agencies: string[] },
): Promise<{ facts: IndicatorFacts; agencies: string[] }> {
	const bodies = await listAgencies(context.db);
	const groups = await listAgencyGroups(context.db);
	const ids = new Set<string>();
	for (const name of names) {
		const body = presentBody(name, bodies, context.today);
		const group = groups.find(({ folded }) => folded === fold(name));
		if (!body && !group) throw new UserError("agency-unknown", { agency: name });
		if (group && group.members.length === 0) throw new UserError("group-empty");
		for (const id of body ? [body.id] : (group?.members.map((one) => one.id) ?? [])) ids.add(id);
	}
	if (names.length === 0 && request.agency) ids.add(request.agency.id);
	if (ids.size === 0) throw new UserError("indicator-whose");
	await requireAll(context, request, [...ids]);
	const folded = fold(facts.name);
	const known = await findIndicatorByName(context.db, folded);
	if (known && !known.endedAt) throw new UserError("indicator-exists", { name: known.name });
	const record = await keepIndicator(context.db, folded, {
		...facts,
		agencyIds: [...ids],
		createdBy: request.actor.id,
		createdAt: context.now,
	});
	await keepDone(context, request, "DEFINE", { name: facts.name });
	return { facts, agencies: record.agencies.map(({ name }) => name) };
}

/** The indicator of a name, for whoever may change it. */
async function heldIndicator(context: Context, request: Request, name: string): Promise<IndicatorRecord> {
	const record = await findIndicatorByName(context.db, fold(name));
	const seen = record?.agencies.some(({ path: agencyPath }) => may(request.actor, "see", { agencyPath }));
	if (!record || record.endedAt || !seen) throw new UserError("indicator-unknown", { name });
	await requireAll(
		context,
		request,
		record.agencies.map(({ id }) => id),
	);
	return record;
}

/** Asks for it no more; what was reported stays. */
export async function endIndicator(context: Context, request: Request, name: string): Promise<string> {
	const record = await heldIndicator(context, request, name);
	await updateIndicator(context.db, record.id, { endedAt: context.now });
	await keepDone(context, request, "END", { name: record.name });
	return record.name;
}

/** Sets what a year should come to. */
export async function planIndicator(
	context: Context,
	request: Request,
	{ name, plan }: { name: string; plan: number },
): Promise<{ name: string; unit: string; from: number | null; to: number }> {
	const record = await heldIndicator(context, request, name);
	await updateIndicator(context.db, record.id, { plan });
	await keepDone(context, request, "PLAN", { name: record.name, plan });
	return { name: record.name, unit: record.unit, from: record.plan, to: plan };
}
