import ical, { ICalEventTransparency } from "ical-generator";
import type { FeedRow } from "../domain/report/feed.ts";
import { cleanText } from "../domain/text/clean-text.ts";
import { shorten } from "../domain/text/shorten.ts";
import type { Translate } from "../domain/translate.ts";
import { agencyCell } from "./report-columns.ts";

/** Everything a calendar of an agency is made of. */
export interface FeedFile {
	agency: string;
	/** When it was made: every event is stamped with it. */
	at: Date;
	/** Open assignments; those without a day have no place in a calendar and are left out. */
	rows: FeedRow[];
	/** Only codes, no words of a task: an address of a feed travels further than one thinks. */
	redacted: boolean;
}

/** Calendars ask again after so many seconds. */
const REFRESH = 3600;

function description(t: Translate, row: FeedRow): string {
	return [
		t("feed-agency", { agency: agencyCell(t, row) }),
		...(row.document ? [t("feed-document", { document: row.document })] : []),
		...(row.deadlineRaw ? [t("feed-deadline", { words: row.deadlineRaw })] : []),
	].join("\n");
}

/**
 * The deadlines of an agency as an iCalendar feed (RFC 5545): whole days that leave a person free, no alarms. The same
 * assignment keeps its UID, so that an extension moves the entry and a completion takes it away.
 */
export function feedIcs(t: Translate, { agency, at, rows, redacted }: FeedFile): string {
	const calendar = ical({
		name: cleanText(t("feed-name", { agency })),
		prodId: { company: "Don Doc", product: "deadlines", language: "VI" },
		ttl: REFRESH,
	});
	for (const row of rows) {
		if (!row.lastDay) continue;
		const { code } = row;
		const summary = redacted
			? t("feed-event-redacted", { code })
			: t("feed-event", { code, content: shorten(cleanText(row.content), 200) });
		calendar.createEvent({
			id: `${row.id}@dondoc`,
			start: new Date(`${row.lastDay}T00:00:00Z`),
			allDay: true,
			stamp: at,
			summary,
			...(redacted ? {} : { description: cleanText(description(t, row)) }),
			transparency: ICalEventTransparency.TRANSPARENT,
		});
	}
	return calendar.toString();
}
