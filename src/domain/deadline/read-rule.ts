import type { Bound, Cadence, RecurrenceRule } from "./deadline.ts";
import { readTime, readWeekday } from "./numbers.ts";
import { readBound } from "./read-bound.ts";
import { readCadence } from "./read-cadence.ts";
import type { Span } from "./read-span.ts";
import type { Tokens } from "./tokens.ts";
import type { Unit } from "./unit.ts";
import { afterAny, lookUp, type Read, skip } from "./words.ts";

/** Where in its period a day lies. */
const EDGES: readonly (readonly [string, "start" | "middle" | "end"])[] = [
	["cuối", "end"],
	["vào cuối", "end"],
	["đầu", "start"],
	["giữa", "middle"],
];

/** A rule with the cadence its own words give it; `cadence` null where only an hour is named. */
export interface RuleReading {
	rule: Omit<RecurrenceRule, "cadence">;
	cadence: Cadence | null;
}

const EACH = ["của", "mỗi", "hằng", "hàng", "từng"];
const MONTHS_OF_QUARTER: readonly (readonly [string, number])[] = [
	["tháng đầu", 1],
	["tháng đầu tiên", 1],
	["tháng thứ nhất", 1],
	["tháng thứ hai", 2],
	["tháng thứ 2", 2],
	["tháng giữa", 2],
	["tháng thứ ba", 3],
	["tháng thứ 3", 3],
	["tháng cuối", 3],
	["tháng cuối cùng", 3],
];
/** "ngày 05 của tháng tiếp theo": of the month after the one reported on, whichever it is. */
const MONTH_AFTER = [
	"tháng tiếp sau",
	"tháng tiếp theo",
	"tháng kế tiếp",
	"tháng liền kề",
	"tháng liền sau",
	"tháng sau liền kề",
	"tháng sau kỳ báo cáo",
	"tháng sau tháng báo cáo",
	"tháng báo cáo",
];
/** "ngày 20 của tháng": of any month. */
const EACH_MONTH = [
	"của tháng",
	"của mỗi tháng",
	"của từng tháng",
	"của các tháng",
	"mỗi tháng",
	"từng tháng",
];
const LAST_DAY = [
	"ngày cuối cùng",
	"ngày cuối",
	"ngày làm việc cuối cùng",
	"ngày làm việc cuối",
	"cuối ngày làm việc cuối cùng",
];
const WHOLE: readonly (readonly [string, Cadence])[] = [
	["tuần", "weekly"],
	["tháng", "monthly"],
	["quý", "quarterly"],
	["năm", "yearly"],
];

/** Where in its period the last, first or middle day of a cadence lies. */
function edgeOf(
	cadence: Cadence,
	edge: "start" | "middle" | "end",
): Omit<RecurrenceRule, "bound" | "cadence"> {
	const day = edge === "end" ? "last" : edge === "start" ? 1 : 15;
	switch (cadence) {
		case "weekly":
			return { weekday: edge === "end" ? 5 : edge === "start" ? 1 : 3 };
		case "quarterly":
			return { monthOfQuarter: edge === "end" ? 3 : edge === "start" ? 1 : 2, day };
		case "yearly":
			return edge === "middle" ? { month: 6, day: "last" } : { month: edge === "end" ? 12 : 1, day };
		default:
			return { day };
	}
}

/** "ngày 15 tháng cuối quý", "ngày cuối cùng của tháng", "cuối mỗi quý", "15:00 thứ Sáu hằng tuần", "trước 16 giờ". */
export function readRule(tokens: Tokens, i: number): Read<RuleReading> | null {
	const bound = readBound(tokens, i);
	const limit = bound.value.bound === "before" ? "before" : bound.value.bound === "by" ? "by" : "on";
	const clock = readTime(tokens, bound.end);
	const at = clock ? skip(tokens, clock.end, [",", "của", "vào"]) : bound.end;
	const time = clock ? { time: clock.value } : {};
	const rule = (place: Omit<RecurrenceRule, "bound" | "cadence">, cadence: Cadence | null, end: number) => ({
		value: { rule: { ...place, ...time, bound: limit } as RuleReading["rule"], cadence },
		end,
	});
	const last = afterAny(tokens, at, LAST_DAY);
	if (last > 0) {
		const whole = lookUp(tokens, skip(tokens, last, EACH), WHOLE);
		const next = whole && readCadence(tokens, whole.end - 1);
		if (whole && !namesOneUnit(tokens, whole.end))
			return rule(edgeOf(whole.value, "end"), whole.value, next?.end ?? whole.end);
	}
	const edge = lookUp(tokens, at, EDGES);
	if (edge) {
		const each = afterAny(tokens, edge.end, ["mỗi", "hằng", "hàng", "từng", "các"]);
		const whole = each > 0 ? lookUp(tokens, each, WHOLE) : null;
		if (whole) return rule(edgeOf(whole.value, edge.value), whole.value, whole.end);
	}
	const head = afterAny(tokens, at, ["ngày", "ngày mùng", "mùng"]);
	const number = tokens.list[head];
	if (head > 0 && number?.kind === "number" && number.value >= 1 && number.value <= 31) {
		const month = lookUp(tokens, skip(tokens, head + 1, ["của"]), MONTHS_OF_QUARTER);
		const quarter = month ? afterAny(tokens, skip(tokens, month.end, EACH), ["quý", "quí"]) : -1;
		if (month && quarter > 0) {
			const end = skip(tokens, quarter, [
				"sau",
				"tiếp theo",
				"kế tiếp",
				"liền kề",
				"sau liền kề",
				"báo cáo",
				"sau đó",
				"hằng năm",
				"hàng năm",
			]);
			return rule({ monthOfQuarter: month.value, day: number.value }, "quarterly", end);
		}
		const each = afterAny(tokens, head + 1, EACH_MONTH);
		if (each > 0 && !month && !namesOneUnit(tokens, each))
			return rule({ day: number.value }, "monthly", each);
		const next = afterAny(tokens, skip(tokens, head + 1, ["của"]), MONTH_AFTER);
		if (next > 0)
			return rule(
				{ day: number.value },
				"monthly",
				skip(tokens, next, ["tháng kết thúc báo cáo", "tháng báo cáo", "kỳ báo cáo", "của"]),
			);
	}
	const day = head > 0 ? head : at;
	const name = readWeekday(tokens, day, true);
	if (name) {
		const weekly = readCadence(tokens, skip(tokens, name.end, [",", "của"]));
		if (weekly?.value.cadences[0] === "weekly") return rule({ weekday: name.value }, "weekly", weekly.end);
	}
	return clock ? rule({}, null, clock.end) : null;
}

const namesOneUnit = (tokens: Tokens, i: number): boolean => {
	const next = tokens.list[i];
	return (
		next?.kind === "number" || afterAny(tokens, i, ["này", "nay", "i", "ii", "iii", "iv", "sau", "tới"]) > 0
	);
};

/** What a dated time without a year says as rules of recurrence, one for each unit listed; none where it prints a year. */
export const rulesOfSpan = ({ listed, bound }: Span): Omit<RecurrenceRule, "cadence">[] =>
	listed.map((unit) => ruleOfUnit(unit, bound)).filter((rule) => rule !== null);

function ruleOfUnit(unit: Unit, bound: Bound | null): Omit<RecurrenceRule, "cadence"> | null {
	const limit = bound === "before" ? "before" : bound === "by" ? "by" : "on";
	const time = unit.time ? { time: unit.time } : {};
	if (unit.unit === "day") {
		if (unit.weekday) return { weekday: unit.weekday, ...time, bound: limit };
		if (unit.lunar) return null;
		if (unit.near) return { day: unit.day, ...time, bound: limit };
		if (unit.year !== null && !unit.nearYear) return null;
		return { ...(unit.month !== null && { month: unit.month }), day: unit.day, ...time, bound: limit };
	}
	if (unit.year !== null) return null;
	const within = limit === "on" ? "within" : limit;
	if (unit.unit === "month") return { month: unit.month, bound: within };
	if (unit.unit === "quarter") return { month: unit.quarter * 3, bound: within };
	if (unit.unit === "half") return { month: unit.half * 6, bound: within };
	return null;
}
