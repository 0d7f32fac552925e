import { CONCLUSIONS } from "../../domain/lexicon/document-kinds.ts";
import { dayOf, instantOf, type LocalDate } from "../../domain/local-date.ts";
import { may } from "../../domain/people/who-may.ts";
import type { MeetingOrder } from "../../domain/report/file-order.ts";
import { filePetition, type MeetingFile } from "../../domain/report/report-file.ts";
import type { Request } from "../../domain/request.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { findAgency, withDescendants } from "../../store/agencies/agencies.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import { findPetitions } from "../../store/registers/petitions.ts";
import { countAssignments } from "../../store/tasks/assignments.ts";
import { type LastDocument, lastDocumentOf } from "../../store/tasks/documents.ts";
import type { Context } from "../context.ts";
import { toPetitionRow } from "../petitions/petition-row.ts";
import { fileRowsNow } from "../reports/file-rows.ts";
import { requireSight } from "../require-sight.ts";
import { visibleScope } from "../scope.ts";
import { letterheadOf, officeOf } from "./letterhead-of.ts";
import { orderFile } from "./order-file.ts";

/** More of one agency than a meeting could speak of: then it is no agency but a whole province. */
const MOST = 10_000;
const PETITIONS = 50;

/** `/chuanbihop`: what became of an agency's work since the last conclusion; the page is made meanwhile. */
export async function prepareMeeting(
	context: Context,
	request: Request,
	{ agencyId, since }: Pick<MeetingOrder, "agencyId" | "since">,
): Promise<{ meeting: MeetingFile; comes: boolean }> {
	requireSight(request);
	const scope = await visibleScope(context, request);
	const agency = await findAgency(context.db, agencyId);
	if (!agency || (scope !== null && !scope.includes(agencyId)))
		throw new Refusal("prepare-meeting", [], { key: "meeting-not-seen" });
	if (!may(request.actor, "prepare-meeting", { agencyPath: agency.path }))
		throw new Refusal("prepare-meeting", []);
	const order = { agencyId, since, issuerId: officeOf(request) };
	const meeting = await meetingOf(context, order);
	return { meeting, comes: await orderFile(context, request, { kind: "meeting", ...order }) };
}

/** Everything that one page before a meeting says. */
export async function meetingOf(
	context: Context,
	{ agencyId, issuerId, since: asked }: MeetingOrder,
): Promise<MeetingFile> {
	const { db, today, timeZone } = context;
	const agencyIds = await withDescendants(db, agencyId);
	const since = await sinceOf(context, agencyIds, asked);
	const from = since?.on ? instantOf(since.on, "00:00", timeZone) : new Date(0);
	const completed = { agencyIds, completed: { from, to: new Date(context.now.getTime() + 1) } };
	const n = (await countAssignments(db, { agencyIds, open: true })) + (await countAssignments(db, completed));
	// Some of the rows only would give numbers that are wrong.
	if (n > MOST) throw new UserError("meeting-too-many", { n, most: MOST });
	const open = await fileRowsNow(context, { agencyIds, open: true });
	const done = await fileRowsNow(context, completed);
	const wanted = { visible: agencyIds, own: agencyIds, filter: "all" as const, today };
	const petitions = await findPetitions(db, wanted, { take: PETITIONS });
	return {
		letterhead: await letterheadOf(context, issuerId),
		agency: (await findAgency(db, agencyId))?.name ?? "",
		asOf: today,
		since,
		rows: [...open, ...done],
		petitions: petitions.map((record) => filePetition(toPetitionRow(context, record))),
	};
}

/** The last conclusion: as named, else the last notice of conclusions that gave these agencies work, else any document. */
async function sinceOf(
	context: Context,
	agencyIds: string[],
	asked: MeetingOrder["since"],
): Promise<MeetingFile["since"]> {
	if (asked && "on" in asked) return { document: "", on: asked.on };
	const found = asked
		? await lastDocumentOf(context.db, agencyIds, { foldedNumber: asked.number })
		: ((await lastDocumentOf(context.db, agencyIds, { kinds: CONCLUSIONS })) ??
			(await lastDocumentOf(context.db, agencyIds, {})));
	if (asked && !found) throw new UserError("meeting-document", { number: asked.number });
	return found && { document: nameOf(found), on: dayIssued(context, found) };
}

const nameOf = ({ kind, number }: LastDocument): string => [kind, number].filter(Boolean).join(" ");

const dayIssued = ({ timeZone }: Context, { issuedOn, importedAt }: LastDocument): LocalDate =>
	fromDbDateOrNull(issuedOn) ?? dayOf(importedAt, timeZone);
