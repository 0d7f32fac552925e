import { readActivation } from "../src/domain/deadline/read-activation.ts";
import { readDecision } from "../src/domain/tasks/read-decision.ts";
import { UserError } from "../src/domain/user-error.ts";
import { command, FOR_ALL } from "./command.ts";
import { activateAll } from "./replies/activation.ts";

/** /kichhoat mã [cơ quan] 30/6/2026: what waited for an event, a document or a request has its date. */
export const kichhoat = command("kichhoat", FOR_ALL, async (request, { actions }) => {
	const { topic, today } = request;
	const shown = topic && "ids" in topic ? topic.ids : [];
	const order = readDecision(request.argument, { reply: shown.length > 0 });
	const phrase = [order.words, order.reason].filter(Boolean).join(" ");
	if (order.codes.length === 0) {
		const numbers = order.lines.length > 0 ? order.lines : shown.length === 1 ? [1] : [];
		const ids = numbers.flatMap((line) => shown[line - 1] ?? []);
		if (ids.length === 0 || ids.length < numbers.length)
			throw new UserError("code-needed", { command: "kichhoat" });
		return activateAll(request, actions, ids, { ...wishIn(phrase, today), basis: order.basis });
	}
	const ids: string[] = [];
	let rest = phrase;
	for (const code of order.codes) {
		const found = await actions.findWaiting(request, { code, words: phrase });
		ids.push(...found.ids);
		if (found.rest.length < rest.length) rest = found.rest;
	}
	return activateAll(request, actions, ids, { ...wishIn(rest, today), basis: order.basis });
});

function wishIn(phrase: string, today: string) {
	const wish = readActivation(phrase.replace(/^[\s:,;]+/u, ""), today);
	if (!wish) throw new UserError("activation-unclear");
	return wish;
}
