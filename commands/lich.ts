import type { Answer } from "../src/actions/take-update.ts";
import { parseCalendarOrder } from "../src/domain/calendar-order.ts";
import type { Request } from "../src/domain/request.ts";
import { UserError } from "../src/domain/user-error.ts";
import { may } from "../src/domain/who-may.ts";
import {
	calendarClearedMessage,
	calendarMessage,
	calendarNoticeMessage,
	calendarSetMessage,
} from "../src/views/calendar.ts";
import { command, type Deps, privately } from "./command.ts";

/** /lich [tháng | nghỉ ngày … | làm ngày … | bỏ ngày … | thông báo]: the working calendar. */
export const lich = command("lich", privately("ADMIN"), (request, deps) =>
	answerCalendarOrder(request, deps),
);

/** What was typed after /lich, or in a reply to it. */
export async function answerCalendarOrder(request: Request, { actions }: Deps): Promise<Answer> {
	const { t, today } = request;
	const order = parseCalendarOrder(request.argument, today);
	if (!order) throw new UserError("calendar-unclear");
	switch (order.kind) {
		case "show": {
			const mayChange = may(request.actor, "manage-calendar");
			return calendarMessage(t, { ...(await actions.showCalendar(request, order.range)), mayChange });
		}
		case "set":
			return calendarSetMessage(t, await actions.setCalendar(request, order.days), today);
		case "clear":
			return calendarClearedMessage(t, await actions.clearCalendar(request, order.days));
		case "notice": {
			const { days, doubts } = order.notice;
			const difference = actions.calendarDifference(request, days);
			return calendarNoticeMessage(t, { days, doubts, today, ...difference });
		}
	}
}
