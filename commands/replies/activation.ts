import type { Actions } from "../../src/actions/index.ts";
import type { ActivationWish, AskedActivation } from "../../src/actions/periods/activate.ts";
import { readActivationReply } from "../../src/domain/deadline/read-activation.ts";
import type { Message } from "../../src/domain/message.ts";
import type { Request } from "../../src/domain/request.ts";
import { dayMonthYear } from "../../src/views/dates.ts";
import { activationMessage, activationNews } from "../../src/views/tasks/activation.ts";
import { passWish } from "./wish.ts";

/** An officer says what has come: the command that a focal point's yes gives names the same tasks and day. */
function passActivation(
	request: Request,
	actions: Actions,
	{ agency, codes }: AskedActivation,
	{ words = "", day, basis }: ActivationWish,
): Promise<Message> {
	const { t, today } = request;
	const date = dayMonthYear(day ?? today);
	const said = words ? t("say-activation-day", { words, date }) : date;
	const asked = { codes: codes.join(", "), said: basis ? t("say-activation-basis", { said, basis }) : said };
	return passWish(request, actions, {
		agency,
		what: t("activation-wish", asked),
		typed: t("say-activation", asked),
	});
}

/** Dates these assignments, and tells the groups of their agencies. */
export async function activateAll(
	request: Request,
	actions: Actions,
	ids: string[],
	wish: ActivationWish,
): Promise<Message> {
	const asked = await actions.activationToAsk(request, ids, wish);
	if (asked) return passActivation(request, actions, asked, wish);
	const result = await actions.activate(request, ids, wish);
	for (const [agencyId, rows] of Map.groupBy(result.activated, (one) => one.agencyId))
		if (agencyId)
			await actions.notifyGroups(agencyId, activationNews(request.t, result.by, rows), request.chat.id);
	return activationMessage(request.t, result);
}

/**
 * "3 kích hoạt 30/6", "3: đã được phê duyệt ngày 10/3". Null where it says something else: what has happened counts only
 * where the lines wait for just that, else it is a report on progress.
 */
export async function activateLines(
	request: Request,
	actions: Actions,
	shown: string[],
): Promise<Message | null> {
	const order = readActivationReply(request.text, { items: shown.length, today: request.today });
	if (!order) return null;
	const ids = order.lines.flatMap((line) => shown[line - 1] ?? []);
	if (order.said === "event" && !(await actions.isAwaited(request, ids, order.words))) return null;
	return activateAll(request, actions, ids, { ...order, basis: null });
}
