import type { Actions } from "../../src/actions/index.ts";
import type { Message } from "../../src/domain/message.ts";
import type { Instruction } from "../../src/domain/reply/read-instruction.ts";
import type { Request } from "../../src/domain/request.ts";
import { UserError } from "../../src/domain/user-error.ts";
import { urgedMessage, urgeMessage } from "../../src/views/urging/urging.ts";

/** Urges these assignments: one message for each group that hears of them, and one that says what came of it. */
export async function urgeAll(
	request: Request,
	actions: Actions,
	ids: string[],
	note: string | null,
): Promise<Message> {
	const { t, today } = request;
	const result = await actions.urge(request, ids, note);
	for (const group of result.urged)
		await actions.notifyGroups(group.agencyId, urgeMessage(t, { ...group, by: result.by, note, today }));
	return urgedMessage(t, result);
}

/** "đôn đốc 1-4" under a list. */
export function urgeLines(
	request: Request,
	actions: Actions,
	lines: string[],
	{ items, all, reason }: Extract<Instruction, { kind: "urge" }>,
): Promise<Message> {
	const named = items.flatMap((item) => lines[item - 1] ?? []);
	const ids = all || (items.length === 0 && lines.length === 1) ? lines : named;
	if (ids.length === 0 || ids.length < items.length) throw new UserError("urge-which");
	return urgeAll(request, actions, ids, reason);
}
