import type { Bound, Deadline } from "../../domain/deadline/deadline.ts";
import { endOfMonth, type LocalDate, parts } from "../../domain/local-date.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear, hourText, unitText } from "../dates.ts";
import { recurrenceText } from "./recurrence-text.ts";

type Of<Kind extends Deadline["kind"]> = Extract<Deadline, { kind: Kind }>;

function dateText(t: Translate, date: LocalDate, bound: Bound, time: string | undefined): string {
	const day = time
		? t("deadline-hour-of-day", { time: hourText(time), date: dayMonthYear(date) })
		: t("unit-day", { date: dayMonthYear(date) });
	return t(`deadline-date-${bound}`, { day });
}

/** A unit with its bound: within a unit needs no word, "hết" and "trước" are said. */
const unitDeadline = (
	t: Translate,
	unit: "month" | "quarter" | "half-year" | "year",
	first: LocalDate,
	bound: Bound,
): string => {
	const text = unitText(t, unit, first);
	return bound === "within" || bound === "on" ? text : t(`deadline-unit-${bound}`, { unit: text });
};

const yearsOnly = ({ from, to }: Of<"period">): boolean => from.endsWith("-01-01") && to.endsWith("-12-31");

/** "quý IV/2022" for the days from 01/10 to 31/12/2022: what was named as the first time. */
function firstUnit(t: Translate, from: LocalDate, dueOn: LocalDate): string {
	const { year, month } = parts(from);
	if (from.endsWith("-01")) {
		if (dueOn === endOfMonth(year, month)) return unitText(t, "month", from);
		if (dueOn === endOfMonth(year, month + 2)) return unitText(t, "quarter", from);
		if (dueOn === endOfMonth(year, month + 5)) return unitText(t, "half-year", from);
		if (dueOn === endOfMonth(year, month + 11)) return unitText(t, "year", from);
	}
	return unitText(t, "day", dueOn);
}

function ongoingText(t: Translate, deadline: Of<"ongoing">): string {
	const { from, firstDueOn, namedYears, untilEvent, onRequest } = deadline;
	const since = firstDueOn
		? t("deadline-ongoing-after", { first: firstUnit(t, from ?? firstDueOn, firstDueOn) })
		: namedYears?.length
			? t("deadline-ongoing-years", { years: namedYears.join(", ") })
			: from
				? t("deadline-ongoing-from", {
						from: from.endsWith("-01-01") ? unitText(t, "year", from) : unitText(t, "day", from),
					})
				: null;
	if (since) return onRequest ? t("deadline-and-on-request", { text: since }) : since;
	if (untilEvent) return t("deadline-ongoing-until", { event: untilEvent });
	return t(onRequest ? "deadline-ongoing-on-request" : "deadline-ongoing");
}

/** "hằng quý, đến hết năm 2027". */
function untilText(t: Translate, text: string, until: LocalDate | undefined): string {
	if (!until) return text;
	const { year, month } = parts(until);
	const unit = until.endsWith("-12-31") ? "year" : until === endOfMonth(year, month) ? "month" : "day";
	return t("deadline-until", { text, unit: unitText(t, unit, until) });
}

const relativeText = (t: Translate, { n, unit, anchor }: Of<"relative">): string =>
	t("deadline-relative", {
		length: t(`length-${unit}`, { n }),
		anchor: anchor.startsWith("event: ")
			? t("anchor-event", { event: anchor.slice("event: ".length) })
			: t(`anchor-${anchor}`),
	});

/**
 * A deadline in words that `parseDeadline` reads back to the same deadline. What no words say is lost on the way:
 * `raw`, `approximate` and `yearAssumed`.
 */
export function deadlineText(t: Translate, deadline: Deadline): string {
	switch (deadline.kind) {
		case "date":
			return dateText(t, deadline.dueOn, deadline.bound, deadline.time);
		case "month":
		case "quarter":
		case "half-year":
		case "year":
			return unitDeadline(t, deadline.kind, deadline.dueOn, deadline.bound);
		case "period":
			return yearsOnly(deadline)
				? t("deadline-years", { from: deadline.from.slice(0, 4), to: deadline.to.slice(0, 4) })
				: t("unit-range", { from: dayMonthYear(deadline.from), to: dayMonthYear(deadline.to) });
		case "recurring":
			return untilText(t, recurrenceText(t, deadline), deadline.until);
		case "ongoing":
			return untilText(t, ongoingText(t, deadline), deadline.until);
		case "event":
			return t(`deadline-event-${deadline.offset}`, { event: deadline.event });
		case "relative":
			return relativeText(t, deadline);
		case "by-other-plan":
			return t("deadline-by-other-plan", { plan: deadline.plan });
		case "on-request":
			return t("deadline-on-request");
		case "ditto":
			return t("deadline-ditto");
		case "none":
			return t("deadline-none");
	}
}
