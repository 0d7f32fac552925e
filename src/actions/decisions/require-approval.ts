import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { fold } from "../../domain/text/fold.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { findAssignments } from "../../store/tasks/assignments.ts";
import { findDocumentsByNumber, setNeedsApproval } from "../../store/tasks/documents.ts";
import type { Context } from "../context.ts";
import { targetOf } from "../tasks/target-of.ts";

/** Decides whether completions of a document's tasks count at once or once they are approved. From now on: not back. */
export async function requireApproval(
	context: Context,
	{ actor }: Request,
	{ number, on }: { number: string; on: boolean },
): Promise<{ document: string; on: boolean }> {
	const [document] = await findDocumentsByNumber(context.db, fold(number));
	const records = document
		? await findAssignments(context.db, { agencyIds: null, documentNumber: fold(number) })
		: [];
	const own = records.filter(({ task }) => task.documentId === document?.id);
	if (!document || !own.some((record) => may(actor, "see", targetOf(record))))
		throw new UserError("document-unknown", { number });
	if (!may(actor, "import") && !own.every((record) => may(actor, "decide", targetOf(record))))
		throw new Refusal(
			"decide",
			own.map(({ id }) => id),
		);
	await setNeedsApproval(context.db, document.id, on);
	return { document: document.number ?? number, on };
}
