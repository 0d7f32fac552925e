import type { DateRange } from "../../domain/date-range.ts";
import { parts } from "../../domain/local-date.ts";
import type { Block } from "../../domain/message.ts";
import { calendarRange } from "../../domain/report/report-range.ts";
import { dayMonthYear } from "../../domain/text/date-text.ts";
import type { Translate } from "../../domain/translate.ts";

/** The day of cutting off that Nghị định 09/2019/NĐ-CP sets (điều 12). */
const DECREED_DAY = 14;

/**
 * Why a month's report does not begin on the 1st: figures are cut off on a day that the decree or the office has set.
 * `running` is what to type for the period that runs already.
 */
export function periodNotes(t: Translate, range: DateRange, running: string | null): Block[] {
	const calendar = calendarRange(range);
	if (range.from === calendar.from && range.to === calendar.to) return [];
	const by = parts(range.to).day === DECREED_DAY ? "decree" : "office";
	const [from, to] = [dayMonthYear(range.from), dayMonthYear(range.to)];
	return [
		{ type: "note", text: t(`report-cut-off-${by}`, { from, to }) },
		...(running ? [{ type: "note", text: t("report-running", { command: running }) } satisfies Block] : []),
	];
}
