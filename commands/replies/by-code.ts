import { readReply } from "../../src/domain/reply/read-reply.ts";
import type { Request } from "../../src/domain/request.ts";
import { UserError } from "../../src/domain/user-error.ts";
import type { Deps } from "../command.ts";
import { answerChanges } from "./assignments.ts";

const CODE = /\bnv\s*-?\s*0*(\d{1,9})\b/gi;

/**
 * "/xong NV-0012, BC 45/BC-SNgV" is the reply "xong 1, BC 45/BC-SNgV" to a message whose first line is NV-0012: the
 * same words are understood the same way, wherever they are typed. In a reply to a list no code is needed.
 * `words` are what a reply says for `command`.
 */
export async function answerByCode(request: Request, deps: Deps, command: string, words: string) {
	const codes: number[] = [];
	const text = request.argument.replace(CODE, (_, code: string) => {
		if (!codes.includes(Number(code))) codes.push(Number(code));
		return String(codes.indexOf(Number(code)) + 1);
	});
	const shown = request.topic?.about === "assignments" && codes.length === 0 ? request.topic.ids : null;
	if (codes.length === 0 && !shown) throw new UserError("code-needed", { command });
	const lines = shown ?? (await deps.actions.linesOfCodes(request, codes));
	const asked = `${words} ${text}`.trim();
	const reading = readReply(asked, { items: lines.length, today: request.today });
	const [usage = ""] = request.t(`usage-${command}`, { at: "" }).trim().split("\n");
	const typed = shown ? {} : { numbered: false, example: usage.trim() };
	return answerChanges(request, deps, { lines, asked, ...typed }, reading);
}
