import type { Answer } from "../../src/actions/take-update.ts";
import { readInstruction } from "../../src/domain/reply/read-instruction.ts";
import type { Request } from "../../src/domain/request.ts";
import type { Topic } from "../../src/domain/topic.ts";
import { calendarDroppedMessage, calendarSetMessage } from "../../src/views/settings/calendar.ts";
import type { Deps } from "../command.ts";
import { answerCalendarOrder } from "../lich.ts";

/** A reply to the calendar: "xác nhận" or "huỷ" to a notice that was understood, otherwise more days, or another notice. */
export async function answerCalendar(
	request: Request,
	deps: Deps,
	{ days }: Extract<Topic, { about: "calendar" }>,
): Promise<Answer> {
	const { t, today } = request;
	const kind = readInstruction(request.text)?.kind;
	if (days.length && (kind === "confirm" || kind === "agree"))
		return calendarSetMessage(t, await deps.actions.setCalendar(request, days), today);
	if (days.length && (kind === "cancel" || kind === "decline")) return calendarDroppedMessage(t);
	return answerCalendarOrder({ ...request, argument: request.text }, deps);
}
