import type { Cadence, Deadline, RecurrenceRule } from "../../domain/deadline/deadline.ts";
import type { Translate } from "../../domain/translate.ts";
import { hourText, monthText } from "../dates.ts";

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

/** "trước 17h00 thứ Sáu", "trước ngày 15/12": a rule without how often it comes; "" for every day. */
function boundText(t: Translate, rule: RecurrenceRule): string {
	const when = [rule.time ? hourText(rule.time) : null, dayText(t, rule)].filter((part) => part !== null);
	return when.length > 0 ? t(`rule-${rule.bound}`, { when: when.join(" ") }) : "";
}

function ruleText(t: Translate, rule: RecurrenceRule, deadline: Recurring, several: boolean): string {
	const cadence = cadenceOf(rule, deadline);
	const bound = boundText(t, rule);
	const ofQuarter = rule.monthOfQuarter !== undefined && t(`rule-month-of-quarter-${rule.monthOfQuarter}`);
	const dated = [bound, ofQuarter].filter(Boolean).join(" ");
	if (!cadence) return dated;
	if (several && dated) return t("rule-of-report", { rule: dated, report: t(`report-of-${cadence}`) });
	// "6 tháng" is no adverb as "hằng tháng" is: it stands before its day.
	if (cadence === "half-yearly" && dated) return t("rule-half-yearly", { when: dated });
	return ofQuarter ? dated : [dated, t(`cadence-${cadence}`)].filter(Boolean).join(" ");
}

/** A recurring deadline in words: "trước ngày 20 hằng tháng", "định kỳ hằng quý, 6 tháng, hằng năm". */
export function recurrenceText(t: Translate, deadline: Recurring): string {
	const { rules } = deadline;
	const cadences = deadline.cadence.map((cadence) => t(`cadence-${cadence}`)).join(", ");
	// Several reports are told apart by name where "6 tháng" would run into the next day.
	const several = rules.length > 1 && rules.some((rule) => rule.cadence === "half-yearly");
	const text =
		rules.length > 0
			? rules.map((rule) => ruleText(t, rule, deadline, several)).join("; ")
			: cadences
				? t("deadline-recurring", { cadences })
				: t("deadline-recurring-unsaid");
	return deadline.onRequest ? t("deadline-and-on-request", { text }) : text;
}
