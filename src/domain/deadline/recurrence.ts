import { addDays, endOfMonth, type LocalDate, localDate, parts, weekday } from "../local-date.ts";
import type { Cadence, Deadline, RecurrenceRule } from "./deadline.ts";

/** The parts of a period's key: "2026-Q4" is `{ cadence: "quarterly", year: 2026, quarter: 4 }`. */
export interface PeriodLabel {
	cadence: Cadence;
	year: number;
	half?: number;
	quarter?: number;
	month?: number;
	/** ISO 8601 week of `year`. */
	week?: number;
	day?: LocalDate;
}

/** One day on which something that recurs is due. */
export interface Due {
	key: string;
	label: PeriodLabel;
	dueOn: LocalDate;
	rule: RecurrenceRule;
}

type Recurring = Extract<Deadline, { kind: "recurring" }>;

const LENGTH: Record<Cadence, number> = {
	daily: 1,
	weekly: 7,
	monthly: 30,
	quarterly: 91,
	"half-yearly": 182,
	yearly: 365,
};
const WHOLE: RecurrenceRule = { bound: "within" };
const FRIDAY = 5;

/** A day of a month, at most its last: "ngày 31 hằng tháng" in February is the 28th. */
function dayIn(year: number, month: number, day: number | "last" | undefined): LocalDate {
	const last = endOfMonth(year, month);
	if (day === undefined || day === "last") return last;
	return localDate(year, month, Math.min(day, parts(last).day)) ?? last;
}

/** Year and number of the ISO 8601 week: it belongs to the year of its Thursday. */
function isoWeek(day: LocalDate): { year: number; week: number } {
	const thursday = addDays(day, 4 - weekday(day));
	const { year } = parts(thursday);
	const first = addDays(`${year}-01-04`, 1 - weekday(`${year}-01-04`));
	const days = (Date.parse(thursday) - Date.parse(first)) / 86_400_000;
	return { year, week: Math.floor(days / 7) + 1 };
}

const two = (n: number): string => String(n).padStart(2, "0");

/** Due days of one rule in one year. */
function duesInYear(
	cadence: Cadence,
	rule: RecurrenceRule,
	year: number,
): { dueOn: LocalDate; label: PeriodLabel }[] {
	switch (cadence) {
		case "yearly": {
			const dueOn = dayIn(year, rule.month ?? 12, rule.day);
			return [{ dueOn, label: { cadence, year } }];
		}
		case "half-yearly": {
			// "báo cáo 6 tháng trước ngày 05/6" is the first half's; without a month each half has its own
			const months = rule.month === undefined ? [6, 12] : [rule.month];
			return months.map((month) => ({
				dueOn: dayIn(year, month, rule.day),
				label: { cadence, year, half: month > 6 ? 2 : 1 },
			}));
		}
		case "quarterly": {
			const inQuarter = rule.monthOfQuarter ?? (rule.month === undefined ? 3 : ((rule.month - 1) % 3) + 1);
			return [1, 2, 3, 4].map((quarter) => ({
				dueOn: dayIn(year, (quarter - 1) * 3 + inQuarter, rule.day),
				label: { cadence, year, quarter },
			}));
		}
		case "monthly":
			return Array.from({ length: 12 }, (_, i) => ({
				dueOn: dayIn(year, i + 1, rule.day),
				label: { cadence, year, month: i + 1 },
			}));
		default:
			return [];
	}
}

/** Weeks and days are walked from one end to the other. */
function duesByDay(cadence: "weekly" | "daily", rule: RecurrenceRule, from: LocalDate, to: LocalDate) {
	const found: { dueOn: LocalDate; label: PeriodLabel }[] = [];
	const wanted = rule.weekday ?? FRIDAY;
	const step = cadence === "daily" ? 1 : 7;
	let day = cadence === "daily" ? from : addDays(from, (wanted - weekday(from) + 7) % 7);
	for (; day <= to; day = addDays(day, step)) {
		const week = isoWeek(day);
		found.push({
			dueOn: day,
			label: cadence === "daily" ? { cadence, year: parts(day).year, day } : { cadence, ...week },
		});
	}
	return found;
}

function keyOf({ cadence, year, half, quarter, month, week, day }: PeriodLabel): string {
	switch (cadence) {
		case "daily":
			return day ?? String(year);
		case "weekly":
			return `${year}-W${two(week ?? 1)}`;
		case "monthly":
			return `${year}-${two(month ?? 1)}`;
		case "quarterly":
			return `${year}-Q${quarter}`;
		case "half-yearly":
			return `${year}-H${half}`;
		case "yearly":
			return String(year);
	}
}

/**
 * Two rules in one period ("trước 15/6 và 15/12 hằng năm", "ngày 15 và 30 hằng tháng") need a key each: the half where
 * that tells them apart, else the day. It depends on the rules alone, so that a key is the same in every window.
 */
function distinct(
	label: PeriodLabel,
	rules: RecurrenceRule[],
	dueOn: LocalDate,
): { key: string; label: PeriodLabel } {
	if (rules.length < 2) return { key: keyOf(label), label };
	const half = (month: number | undefined): 1 | 2 => ((month ?? 12) > 6 ? 2 : 1);
	const halves = new Set(rules.map((rule) => half(rule.month)));
	if (["yearly", "half-yearly"].includes(label.cadence) && halves.size === rules.length) {
		const named = { ...label, half: half(parts(dueOn).month) };
		return { key: `${label.year}-H${named.half}`, label: named };
	}
	return { key: dueOn, label: { ...label, day: dueOn } };
}

/**
 * Every day from `from` to `to` on which a recurring deadline is due, in order. Without a rule a cadence is due on the
 * last day of its period (a week's is Friday). Of several cadences due on the same day the longest is kept.
 */
export function duesOf(deadline: Recurring, from: LocalDate, to: LocalDate): Due[] {
	const byDay = new Map<LocalDate, Due>();
	for (const cadence of deadline.cadence) {
		const own = deadline.rules.filter((rule) => (rule.cadence ?? cadence) === cadence);
		const rules = own.length > 0 ? own : [WHOLE];
		for (const rule of rules) {
			const dues = cadence === "weekly" || cadence === "daily" ? duesByDay(cadence, rule, from, to) : [];
			if (cadence !== "weekly" && cadence !== "daily")
				for (let year = parts(from).year; year <= parts(to).year; year++)
					dues.push(...duesInYear(cadence, rule, year));
			for (const { dueOn, label } of dues) {
				if (dueOn < from || dueOn > to) continue;
				const other = byDay.get(dueOn);
				if (other && LENGTH[other.label.cadence] >= LENGTH[cadence]) continue;
				byDay.set(dueOn, { ...distinct(label, rules, dueOn), dueOn, rule });
			}
		}
	}
	return [...byDay.values()].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}
