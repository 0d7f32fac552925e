import { presentBody } from "../../domain/agencies/present-body.ts";
import type { ConsultationFile, ConsultationOrder } from "../../domain/consultations/consultation.ts";
import type { GopyOrder } from "../../domain/consultations/consultation-order.ts";
import type { ConsultationPreview } from "../../domain/consultations/consultation-result.ts";
import type { Deadline } from "../../domain/deadline/deadline.ts";
import { resolveDeadline } from "../../domain/deadline/resolve-deadline.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { lastDayUnder } from "../../domain/tasks/status.ts";
import { fold } from "../../domain/text/fold.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { findAgencies, findAgency, listAgencies, listAgencyGroups } from "../../store/agencies/agencies.ts";
import {
	type ConsultationDraftRecord,
	createConsultationDraft,
	findConsultationDraft,
	updateConsultationDraft,
} from "../../store/registers/consultation-drafts.ts";
import type { Context } from "../context.ts";
import { MAX_FILE_BYTES } from "../drafts/draft-document.ts";
import { requireSight } from "../require-sight.ts";
import { askerName } from "./asker-name.ts";
import { groupsByAgency } from "./groups-by-agency.ts";

const refused = () => new Refusal("consult", [], { key: "consult-not-allowed" });

/** In whose name somebody asks here; null is the office as a whole. */
async function askerOf(context: Context, { actor, agency }: Request): Promise<string | null> {
	if (agency) {
		const found = await findAgency(context.db, agency.id);
		if (!may(actor, "consult", { agencyPath: found?.path ?? [] })) throw refused();
		return agency.id;
	}
	for (const name of ["MONITOR", "LEADER", "FOCAL_POINT"] as const) {
		const role = actor.roles.find((one) => one.name === name);
		if (role) return role.home ?? role.agencyId;
	}
	throw refused();
}

/** The last day on time; a term such as "5 ngày làm việc" is counted from today. */
export function lastDayFor({ today, calendar, policy }: Context, deadline: Deadline): LocalDate {
	const dated = resolveDeadline(deadline, { issuedOn: today, receivedOn: today }, calendar);
	const lastDay = lastDayUnder(dated, policy);
	if (!lastDay) throw new UserError("consultation-deadline");
	if (lastDay < today) throw new UserError("consultation-past");
	return lastDay;
}

/** Whom the names stand for: agencies, and the members that collectives have today. The asker is not asked. */
async function agenciesNamed(context: Context, names: string[], askerId: string | null): Promise<string[]> {
	const agencies = await listAgencies(context.db);
	const groups = await listAgencyGroups(context.db);
	const ids = new Set<string>();
	const unknown: string[] = [];
	for (const name of names) {
		const group = groups.find(({ folded }) => folded === fold(name));
		const one = group ? null : presentBody(name, agencies, context.today);
		if (group && group.members.length === 0) throw new UserError("group-empty");
		if (group) for (const { id } of group.members) ids.add(id);
		else if (one) ids.add(one.id);
		else unknown.push(name);
	}
	if (unknown.length > 0)
		throw new UserError("consultation-agencies-unknown", {
			names: unknown.map((name) => `“${name}”`).join(", "),
		});
	if (askerId) ids.delete(askerId);
	if (ids.size === 0) throw new UserError("consultation-agencies");
	return [...ids];
}

/** Keeps what somebody wants to ask, for them to look at. A file is looked at first: `checking` says so. */
export async function prepareConsultation(
	context: Context,
	request: Request,
	wanted: Extract<GopyOrder, { kind: "open" }>,
): Promise<{ draftId: string; checking: boolean }> {
	requireSight(request);
	const askerId = await askerOf(context, request);
	if (!request.actor.id) throw new UserError("person-hidden");
	const [file = null, another] = request.files;
	if (another) throw new UserError("consultation-one-file");
	if (file && file.size !== null && file.size > MAX_FILE_BYTES)
		throw new UserError("file-too-large", { megabytes: MAX_FILE_BYTES / 1024 / 1024 });
	const order: ConsultationOrder = {
		...{ title: wanted.title, deadlineRaw: wanted.deadlineRaw, askerId },
		lastDay: lastDayFor(context, wanted.deadline),
		agencyIds: await agenciesNamed(context, wanted.agencies, askerId),
		file: file && fileOf(file),
	};
	const { id } = await createConsultationDraft(context.db, {
		...{ chatId: request.chat.id, personId: request.actor.id, topicId: request.chat.topicId },
		...{ order, checking: file !== null, createdAt: context.now },
	});
	if (file) await context.queue.send(context.db, "check", { draftId: id });
	return { draftId: id, checking: file !== null };
}

const fileOf = ({ reference, name, mime, size }: ConsultationFile): ConsultationFile => ({
	...{ reference, name, mime, size },
});

/** Changes what stands in a preview: "bỏ Sở Tư pháp", "thêm Sở Nội vụ", "hạn 12/3". */
export async function correctConsultation(
	context: Context,
	request: Request,
	draftId: string,
	change: { add?: string[]; drop?: string[]; deadline?: Deadline },
): Promise<void> {
	const { order } = await ownConsultationDraft(context, request, draftId);
	const { askerId } = order;
	const added = change.add ? await agenciesNamed(context, change.add, askerId) : [];
	const dropped = change.drop ? await agenciesNamed(context, change.drop, askerId) : [];
	const agencyIds = [...new Set([...order.agencyIds, ...added])].filter((id) => !dropped.includes(id));
	if (agencyIds.length === 0) throw new UserError("consultation-agencies");
	const lastDay = change.deadline ? lastDayFor(context, change.deadline) : order.lastDay;
	await updateConsultationDraft(context.db, draftId, { order: { ...order, agencyIds, lastDay } });
}

/** The draft, where it was made in this chat by this person and waits; others do not exist. */
export async function ownConsultationDraft(
	context: Context,
	{ chat, actor }: Request,
	draftId: string,
): Promise<ConsultationDraftRecord> {
	const draft = await findConsultationDraft(context.db, draftId);
	if (!draft || draft.chatId !== chat.id || draft.personId !== actor.id || draft.checking)
		throw new UserError("consultation-draft-gone");
	if (draft.openedAt) throw new UserError("consultation-opened");
	return draft;
}

/** What would be asked, by whom, until when, and who cannot be told. */
export async function previewConsultation(context: Context, draftId: string): Promise<ConsultationPreview> {
	const draft = await findConsultationDraft(context.db, draftId);
	if (!draft) throw new UserError("consultation-draft-gone");
	const { title, lastDay, askerId, agencyIds, file } = draft.order;
	const agencies = await findAgencies(context.db, agencyIds);
	const groups = await groupsByAgency(context, agencies);
	const names = (list: typeof agencies) =>
		list.map(({ name }) => name).sort((a, b) => a.localeCompare(b, "vi"));
	return {
		...{ draftId, title, lastDay },
		asker: await askerName(context, { askerId, personId: draft.personId }),
		fileName: file?.name ?? null,
		asked: names(agencies),
		unheard: names(agencies.filter(({ id }) => !groups.get(id)?.length)),
	};
}
