import type { Answer } from "../src/actions/take-update.ts";
import { parseCalendarOrder } from "../src/domain/calendar/calendar-order.ts";
import { may } from "../src/domain/people/who-may.ts";
import { readFeedOrder } from "../src/domain/report/feed.ts";
import type { Request } from "../src/domain/request.ts";
import { UserError } from "../src/domain/user-error.ts";
import { feedMessage } from "../src/views/reports/feed.ts";
import {
	calendarClearedMessage,
	calendarMessage,
	calendarNoticeMessage,
	calendarSetMessage,
} from "../src/views/settings/calendar.ts";
import { command, type Deps, type Offer } from "./command.ts";

/** A group has the address of its own calendar there. */
const OFFER: Offer = { groups: true, privately: ["FOCAL_POINT", "LEADER", "ADMIN"] };

/** /lich [tháng | nghỉ ngày … | làm ngày … | bỏ ngày … | thông báo | điện thoại]: the working calendar; its feed for phones. */
export const lich = command("lich", OFFER, (request, deps) => answerCalendarOrder(request, deps));

/** What was typed after /lich, or in a reply to it. */
export async function answerCalendarOrder(request: Request, { actions }: Deps): Promise<Answer> {
	const { t, today } = request;
	const feed = readFeedOrder(request.argument);
	if (feed) return feedMessage(t, await actions.shareFeed(request, feed));
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
