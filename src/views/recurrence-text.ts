import type { Cadence, Deadline, RecurrenceRule } from "../domain/deadline.ts";
import type { Translate } from "../domain/translate.ts";
import { hourText, monthText } from "./dates.ts";

type Recurring = Extract<Deadline, { kind: "recurring" }>;

const two = (n: number): string => String(n).padStart(2, "0");

/** The cadence a rule implies where it does not name one. */
function cadenceOf(rule: RecurrenceRule, deadline: Recurring): Cadence | undefined {
	return rule.cadence ?? (deadline.cadence.length === 1 ? deadline.cadence[0] : undefined);
}

/** The day of a rule within its unit: "ngày 20", "thứ Sáu", "ngày cuối cùng". Null: every day. */
function dayText(t: Translate, rule: RecurrenceRule): string | null {
	if (rule.weekday !== undefined) return t(`weekday-${rule.weekday}`);
	if (rule.day === "last") return t("rule-last-day");
	if (rule.day === undefined) return null;
	const day = two(rule.day);
	if (rule.month !== undefined) return t("rule-day", { day: `${day}/${monthText(rule.month)}` });
	return t("rule-day", { day });
}

function ruleText(t: Translate, rule: RecurrenceRule, deadline: Recurring): string {
	const cadence = cadenceOf(rule, deadline);
	const day = dayText(t, rule);
	const time = rule.time ? hourText(rule.time) : null;
	const when = [time, day].filter((part) => part !== null).join(" ");
	const unit =
		rule.monthOfQuarter !== undefined
			? t(`rule-month-of-quarter-${rule.monthOfQuarter}`)
			: cadence
				? t(`cadence-${cadence}`)
				: "";
	if (when === "") return unit;
	const bounded = t(`rule-${rule.bound}`, { when });
	// "6 tháng" is no adverb as "hằng tháng" is: it stands before its day.
	return cadence === "half-yearly"
		? t("rule-half-yearly", { when: bounded })
		: [bounded, unit].filter(Boolean).join(" ");
}

/** A recurring deadline in words: "trước ngày 20 hằng tháng", "định kỳ hằng quý, 6 tháng, hằng năm". */
export function recurrenceText(t: Translate, deadline: Recurring): string {
	const cadences = deadline.cadence.map((cadence) => t(`cadence-${cadence}`)).join(", ");
	const text =
		deadline.rules.length > 0
			? deadline.rules.map((rule) => ruleText(t, rule, deadline)).join("; ")
			: t("deadline-recurring", { cadences }).trim();
	return deadline.onRequest ? t("deadline-and-on-request", { text }) : text;
}
