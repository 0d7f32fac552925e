import { findAgency as findByName } from "../../domain/agencies/agency-names.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { IssuedCode, PersonRow, Registration } from "../../domain/people/people.ts";
import type { RoleName } from "../../domain/people/role.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { findAgency, listAgencies } from "../../store/agencies/agencies.ts";
import { createLinkCode, findLinkCode, useLinkCode } from "../../store/agencies/link-codes.ts";
import { findPerson, grantRole, holdersOf, listRoles } from "../../store/agencies/people.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import { linkChat } from "../../store/messages/chats.ts";
import { countAssignments } from "../../store/tasks/assignments.ts";
import type { Context } from "../context.ts";
import { standIn } from "./delegate.ts";
import { codeExpiry, codeLink, hashOfCode, newCode } from "./one-time-code.ts";
import { takePlace } from "./replace-person.ts";

/**
 * Makes a one-time code. Without a role it links the group it is sent in to the agency; with one it gives its sender
 * that role. Roles that cover everything (admin, inspector) take no agency.
 */
export async function issueCode(
	context: Context,
	request: Request,
	wanted: { agency: string; role: RoleName | null },
): Promise<IssuedCode> {
	const deed = wanted.role ? "manage-people" : "link";
	if (!may(request.actor, deed) || !request.actor.id) throw new Refusal(deed, []);
	// A code shown in a group is a code for whoever reads along.
	if (!request.chat.private) throw new UserError("private-only");
	return makeCode(context, wanted, request.actor.id);
}

/** Makes a code for whoever has been found to have the right: a person in the chat, or the operator. */
export async function makeCode(
	context: Context,
	wanted: { agency: string; role: RoleName | null },
	createdBy: string | null,
): Promise<IssuedCode> {
	const agency = wanted.agency ? await agencyNamed(context, wanted.agency) : null;
	const everywhere = wanted.role === "ADMIN" || wanted.role === "INSPECTOR";
	if (!agency && !everywhere) throw new UserError("agency-missing");
	const code = newCode();
	const expiresAt = codeExpiry(context.now);
	await createLinkCode(context.db, {
		hash: hashOfCode(code),
		agencyId: agency?.id ?? null,
		role: wanted.role,
		createdBy,
		expiresAt,
	});
	const link = wanted.role ? codeLink(context.bot, code) : null;
	return { code, agency: agency?.name ?? null, role: wanted.role, expiresAt, link };
}

/** The agency that a person means; unknown names are an error that says so. */
export async function agencyNamed(context: Context, name: string) {
	const agency = findByName(name, await listAgencies(context.db));
	if (!agency) throw new UserError("agency-unknown", { agency: name });
	return agency;
}

/** Uses a code: binds this group, with its sender as first focal point, or gives the sender a role. */
export async function register(context: Context, request: Request, code: string): Promise<Registration> {
	const known = await findLinkCode(context.db, hashOfCode(code));
	if (!known || known.usedAt) throw new UserError("code-invalid");
	if (known.expiresAt < context.now) throw new UserError("code-expired");
	if (!request.actor.id) throw new UserError("person-hidden");
	if (!known.role && !known.replacesId && request.chat.private) throw new UserError("code-for-group");
	if (!(await useLinkCode(context.db, known.id, request.actor.id, context.now)))
		throw new UserError("code-invalid");
	if (known.replacesId)
		return takeOverFrom(context, request, known.replacesId, fromDbDateOrNull(known.until));
	const agency = known.agencyId ? await findAgency(context.db, known.agencyId) : null;
	if (known.role) {
		await grantRole(context.db, request.actor.id, known.role, known.agencyId);
		return { kind: "role", person: request.actor.name, role: known.role, agency: agency?.name ?? null };
	}
	if (!agency) throw new UserError("code-invalid");
	const { id, topicId } = request.chat;
	await linkChat(context.db, id, { agencyId: agency.id, topicId, at: context.now });
	const hasFocalPoint = (await listRoles(context.db, [agency.id])).some(({ name }) => name === "FOCAL_POINT");
	if (!hasFocalPoint) await grantRole(context.db, request.actor.id, "FOCAL_POINT", agency.id);
	return {
		kind: "chat",
		agency: agency.name,
		focalPoint: hasFocalPoint ? null : request.actor.name,
		openAssignments: await countAssignments(context.db, { agencyIds: [agency.id], open: true }),
	};
}

/** The sender of the code stands in for somebody until a day, or takes their place. */
async function takeOverFrom(
	context: Context,
	{ actor }: Request,
	absentId: string,
	until: LocalDate | null,
): Promise<Registration> {
	const absent = await findPerson(context.db, absentId);
	if (!absent || !actor.id || (until !== null && until < context.today)) throw new UserError("code-expired");
	const colleague = { id: actor.id, name: actor.name };
	if (until === null)
		return { kind: "replacement", replacement: await takePlace(context, absent, colleague) };
	return {
		kind: "stand-in",
		delegations: (await standIn(context, { absent, colleague, until })).delegations,
	};
}

/** Who holds which role: an admin in private sees everybody, a group the people of its agency. */
export async function listPeople(context: Context, request: Request): Promise<PersonRow[]> {
	const all = request.chat.private && may(request.actor, "manage-people");
	if (!all && !request.agency) throw new Refusal("manage-people", []);
	const roles = await listRoles(context.db, all || !request.agency ? null : [request.agency.id]);
	const people = Map.groupBy(roles, ({ personId }) => personId);
	return [...people.values()].map((held) => ({
		id: held[0]?.personId ?? "",
		name: held[0]?.person.name ?? "",
		roles: held.map(({ name, agency }) => ({ name, agency: agency?.name ?? null })),
	}));
}

/** Chats of people who hold a role, for notices: by channel id. */
export const holders = (context: Context, role: RoleName) => holdersOf(context.db, role);
