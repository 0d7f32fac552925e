import { createHash } from "node:crypto";
import { presentBody } from "../../domain/agencies/present-body.ts";
import { correctReading } from "../../domain/documents/correct-reading.ts";
import type { Draft, DraftChange } from "../../domain/documents/draft.ts";
import type { Correction } from "../../domain/documents/read-correction.ts";
import type { Head } from "../../domain/documents/read-head.ts";
import type { Request } from "../../domain/request.ts";
import { UserError } from "../../domain/user-error.ts";
import { listAgencies } from "../../store/agencies/agencies.ts";
import { eraseDraft, moveDraft, updateDraft } from "../../store/tasks/drafts.ts";
import type { Context } from "../context.ts";
import { ownDraft, withFindings } from "./draft-document.ts";

/** SHA-256 of a file or pasted text: tells a second sending of the same. */
export const hashOf = (content: Uint8Array | string): string =>
	createHash("sha256").update(content).digest("hex");

/** The draft as it stands. */
export async function showDraft(context: Context, request: Request, draftId: string): Promise<Draft> {
	const { content } = await ownDraft(context, request, draftId, "READY");
	if (!content) throw new UserError("draft-gone");
	return content;
}

/** Corrects a draft; the agencies and duplicates it shows are looked up again. */
export async function correctDraft(
	context: Context,
	request: Request,
	draftId: string,
	corrections: Correction[],
): Promise<{ draft: Draft; changes: DraftChange[] }> {
	const { content, contentHash } = await ownDraft(context, request, draftId, "READY");
	if (!content) throw new UserError("draft-gone");
	const corrected = correctReading(content, await knownNames(context, corrections));
	const { noTask, needsApproval = false } = content;
	const draft = await withFindings(context, { ...corrected.draft, noTask, needsApproval }, contentHash);
	await updateDraft(context.db, draftId, { content: draft });
	return { draft, changes: corrected.changes };
}

/** Agencies as the directory calls them, where it knows what was typed. */
async function knownNames(context: Context, corrections: Correction[]): Promise<Correction[]> {
	const directory = await listAgencies(context.db);
	const known = (name: string) => presentBody(name, directory, context.today)?.name ?? name;
	return corrections.map((one) => {
		if (one.kind === "lead" || one.kind === "coordinating")
			return { ...one, agencies: one.agencies.map(known) };
		if (one.kind !== "add") return one;
		return { ...one, lead: one.lead.map(known), coordinating: one.coordinating.map(known) };
	});
}

/** What a person says of a blank head no longer needs a look. */
const FILLED: Record<string, keyof Head> = {
	"number-blank": "number",
	"date-blank": "issuedOn",
	"reference-missing": "issuedOn",
};

/** Fills in the number or the day that the document leaves blank. */
export async function setHead(
	context: Context,
	request: Request,
	draftId: string,
	head: Head,
): Promise<{ draft: Draft; changes: DraftChange[] }> {
	const { content } = await ownDraft(context, request, draftId, "READY");
	if (!content) throw new UserError("draft-gone");
	const { reading } = content;
	const document = {
		...reading.document,
		...(head.number ? { number: head.number } : {}),
		...(head.issuedOn ? { issuedOn: head.issuedOn } : {}),
	};
	const warnings = reading.warnings.filter(({ key }) => {
		const filled = FILLED[key];
		return !filled || head[filled] === null;
	});
	const draft = { ...content, reading: { ...reading, document, warnings } };
	await updateDraft(context.db, draftId, { content: draft });
	const { kind, number, numberSymbol, issuedOn } = document;
	return { draft, changes: [{ kind: "head", document: { kind, number, numberSymbol, issuedOn } }] };
}

/** Notes that conclusions lead to no task: they count as dealt with. */
export async function markNoTask(
	context: Context,
	request: Request,
	draftId: string,
	refs: string[],
): Promise<{ draft: Draft; changes: DraftChange[] }> {
	const { content } = await ownDraft(context, request, draftId, "READY");
	if (!content) throw new UserError("draft-gone");
	const draft = { ...content, noTask: [...new Set([...content.noTask, ...refs])] };
	await updateDraft(context.db, draftId, { content: draft });
	return { draft, changes: [{ kind: "no-task", refs }] };
}

/** Notes whether completions of its tasks must be approved. */
export async function markApproval(
	context: Context,
	request: Request,
	draftId: string,
	on: boolean,
): Promise<{ draft: Draft; changes: DraftChange[] }> {
	const { content } = await ownDraft(context, request, draftId, "READY");
	if (!content) throw new UserError("draft-gone");
	const draft = { ...content, needsApproval: on };
	await updateDraft(context.db, draftId, { content: draft });
	return { draft, changes: [{ kind: "approval", on }] };
}

/** Drops a draft: nothing was written, nothing will be, and nothing of it is kept. */
export async function dropDraft(context: Context, request: Request, draftId: string): Promise<void> {
	const draft = await ownDraft(context, request, draftId, "READY", "COLLECTING", "READING");
	// Whoever confirms at this very moment is either before us or too late.
	if (!(await moveDraft(context.db, draftId, draft.state, "DROPPED"))) throw new UserError("draft-gone");
	await eraseDraft(context.db, draftId);
}
