import { dayMonthYear } from "../text/date-text.ts";
import { shorten } from "../text/shorten.ts";
import type { Translate } from "../translate.ts";
import type { MeetingFile } from "./report-file.ts";

/** As of when a page before a meeting stands, and since when it counts. A day that somebody named has no document. */
export function meetingSince(t: Translate, { asOf, since }: Pick<MeetingFile, "asOf" | "since">): string {
	const date = dayMonthYear(asOf);
	if (!since) return t("meeting-all", { date });
	const document = shorten(since.document, 90);
	const day = since.on && dayMonthYear(since.on);
	if (!day) return t("meeting-since-undated", { date, document });
	return document ? t("meeting-since", { date, document, day }) : t("meeting-since-day", { date, day });
}
