import type { Actions } from "../../src/actions/index.ts";
import type { Request } from "../../src/domain/request.ts";
import { type DecisionOrder, readDecision } from "../../src/domain/tasks/read-decision.ts";
import { UserError } from "../../src/domain/user-error.ts";

/** What a decision is about, and the words that are left once an agency behind a code is taken for a target. */
export interface Targets extends DecisionOrder {
	ids: string[];
}

/**
 * Finds what "/duyet NV-0012 Sở Tài chính: …" is about: the codes, or in a reply to a list the numbers of lines, or the
 * only line of a card.
 */
export async function decisionTargets(
	request: Request,
	actions: Actions,
	{ command, prefer }: { command: string; prefer: "waiting" | "open" | "ended" },
): Promise<Targets> {
	const { topic } = request;
	const shown = topic && "ids" in topic ? topic.ids : [];
	const order = readDecision(request.argument, { reply: shown.length > 0 });
	if (order.codes.length > 0) {
		const found: { id: string; named: boolean }[] = [];
		for (const code of order.codes)
			found.push(await actions.targetByCode(request, { code, words: order.words, prefer, command }));
		const words = found.some(({ named }) => named) ? "" : order.words;
		return { ...order, words, ids: found.map(({ id }) => id) };
	}
	const lines = order.lines.length > 0 ? order.lines : shown.length === 1 ? [1] : [];
	const ids = lines.flatMap((line) => shown[line - 1] ?? []);
	if (ids.length === 0 || ids.length < lines.length) throw new UserError("code-needed", { command });
	return { ...order, ids };
}
