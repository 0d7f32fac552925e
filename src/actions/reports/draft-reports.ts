import { closingRange, reportRangeBefore } from "../../domain/report/report-range.ts";
import { withDescendants } from "../../store/agencies/agencies.ts";
import { transact } from "../../store/database.ts";
import { findChat } from "../../store/messages/chats.ts";
import { getSetting, setSetting } from "../../store/settings/settings.ts";
import { monitorRooms } from "../notify.ts";
import { type Office, openContext } from "../office.ts";
import { orderFileAs } from "../outputs/order-file.ts";
import { countReport } from "./report.ts";

/** The last period that was drafted, beside the settings of the office. */
const DRAFTED = "draftedPeriod";
/** Working days after the day of cutting off on which a draft that was missed is still wanted. */
const LATEST = 3;

/**
 * Once figures of a period are cut off, has a draft of its report made for everybody who monitors: on the first working
 * day after that, or the first of the next on which the bot runs. Run twice it orders one. Returns how many.
 */
export function draftReports(office: Office): Promise<number> {
	return transact(office.db, async (tx) => {
		const context = await openContext(office, tx);
		const { calendar, settings, today } = context;
		if (settings.draftDays === 0 || !calendar.isWorkingDay(today)) return 0;
		const { cutOffDay, reportingPeriod } = settings;
		const range = reportRangeBefore(closingRange(reportingPeriod, today, cutOffDay), cutOffDay);
		const name = `${range.unit}:${range.to}`;
		if (calendar.addWorkingDays(range.to, LATEST) < today) return 0;
		if ((await getSetting(tx, DRAFTED)) === name) return 0;
		await setSetting(tx, DRAFTED, name);
		let ordered = 0;
		const told = new Set<string>();
		for (const { scope, chatIds, officeId } of await monitorRooms(context)) {
			const agencyIds = scope ? await withDescendants(tx, scope) : null;
			const { count } = await countReport(context, { agencyIds, name: "", range });
			if (Object.values(count).every((n) => n === 0)) continue;
			for (const chatId of chatIds) {
				const chat = told.has(chatId) ? null : await findChat(tx, chatId);
				told.add(chatId);
				const order = {
					...{ kind: "report" as const, issuerId: officeId, files: ["docx" as const], draft: true },
					...{ agencyIds, name: "", range },
				};
				if (chat && (await orderFileAs(context, chat, order, `draft:${name}:${chatId}`))) ordered++;
			}
		}
		return ordered;
	});
}
