import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Deadline } from "../../../src/domain/deadline/deadline.ts";
import { parseDeadline } from "../../../src/domain/deadline/parse-deadline.ts";
import {
	nextOpening,
	openingPeriods,
	type Period,
	periodsOf,
	periodsOpening,
} from "../../../src/domain/deadline/periods.ts";
import { addDays } from "../../../src/domain/local-date.ts";

const TODAY = "2026-03-12";
const read = (text: string) => parseDeadline(text, TODAY);
const brief = ({ period, dueOn, lastDay, time }: Period): string =>
	[period, dueOn, lastDay === dueOn ? null : lastDay, time].filter(Boolean).join(" ");
const rounds = (text: string, from: string, to: string) => periodsOf(read(text), from, to).map(brief);

describe("the rounds of what comes round", () => {
	test.each([
		[
			"trước ngày 20 hằng tháng",
			"2026-03-01",
			"2026-05-31",
			["2026-03 2026-03-20 2026-03-19", "2026-04 2026-04-20 2026-04-19", "2026-05 2026-05-20 2026-05-19"],
		],
		[
			"ngày 31 hằng tháng",
			"2026-02-01",
			"2026-04-30",
			["2026-02 2026-02-28", "2026-03 2026-03-31", "2026-04 2026-04-30"],
		],
		[
			"hằng quý",
			"2026-01-01",
			"2026-12-31",
			["2026-Q1 2026-03-31", "2026-Q2 2026-06-30", "2026-Q3 2026-09-30", "2026-Q4 2026-12-31"],
		],
		["ngày 12 tháng cuối quý", "2026-04-01", "2026-09-30", ["2026-Q2 2026-06-12", "2026-Q3 2026-09-12"]],
		["ngày 10 tháng đầu quý", "2026-01-01", "2026-06-30", ["2026-Q1 2026-01-10", "2026-Q2 2026-04-10"]],
		["định kỳ 6 tháng", "2026-01-01", "2026-12-31", ["2026-H1 2026-06-30", "2026-H2 2026-12-31"]],
		[
			"báo cáo 6 tháng trước ngày 10/6",
			"2026-01-01",
			"2027-06-30",
			["2026-H1 2026-06-10 2026-06-09", "2027-H1 2027-06-10 2027-06-09"],
		],
		["Hằng năm", "2026-01-01", "2027-12-31", ["2026 2026-12-31", "2027 2027-12-31"]],
		["trước 15/11 hằng năm", "2026-01-01", "2026-12-31", ["2026 2026-11-15 2026-11-14"]],
		[
			"trước ngày 10/6 và 10/12 hằng năm",
			"2026-01-01",
			"2026-12-31",
			["2026-H1 2026-06-10 2026-06-09", "2026-H2 2026-12-10 2026-12-09"],
		],
		[
			"trước 16h thứ Năm hằng tuần",
			"2026-03-01",
			"2026-03-14",
			["2026-W10 2026-03-05 16:00", "2026-W11 2026-03-12 16:00"],
		],
		[
			"hằng tuần",
			"2026-12-25",
			"2027-01-08",
			["2026-W52 2026-12-25", "2026-W53 2027-01-01", "2027-W01 2027-01-08"],
		],
		[
			"trước 7h30 hằng ngày",
			"2026-03-12",
			"2026-03-13",
			["2026-03-12 2026-03-12 07:30", "2026-03-13 2026-03-13 07:30"],
		],
	])("%s", (text, from, to, expected) => {
		expect(rounds(text, from, to)).toEqual(expected);
	});

	test("are the longest one's where several fall due on one day", () => {
		expect(rounds("hằng quý, 6 tháng, năm", "2026-01-01", "2026-12-31")).toEqual([
			"2026-Q1 2026-03-31",
			"2026-H1 2026-06-30",
			"2026-Q3 2026-09-30",
			"2026 2026-12-31",
		]);
	});

	test("have parts that a view can print", () => {
		const labels = ["hằng quý", "6 tháng một lần", "hằng tháng", "hằng tuần"].map(
			(text) => periodsOf(read(text), "2026-06-01", "2026-06-30")[0]?.label,
		);
		expect(labels).toEqual([
			{ cadence: "quarterly", year: 2026, quarter: 2 },
			{ cadence: "half-yearly", year: 2026, half: 1 },
			{ cadence: "monthly", year: 2026, month: 6 },
			{ cadence: "weekly", year: 2026, week: 23 },
		]);
	});

	const cadence = fc.constantFrom(
		"hằng tuần",
		"trước ngày 20 hằng tháng",
		"hằng quý, năm",
		"trước 10/6 và 10/12 hằng năm",
		"hằng ngày",
	);
	const day = fc.integer({ min: 0, max: 3_000 }).map((n) => addDays("2024-01-01", n));

	test("have keys of their own, that stay the same in every window", () => {
		fc.assert(
			fc.property(cadence, day, fc.integer({ min: 1, max: 400 }), (text, from, length) => {
				const deadline = parseDeadline(text, from);
				const whole = periodsOf(deadline, from, addDays(from, length));
				expect(new Set(whole.map(({ period }) => period)).size).toBe(whole.length);
				const middle = addDays(from, Math.floor(length / 2));
				const halves = [
					...periodsOf(deadline, from, middle),
					...periodsOf(deadline, addDays(middle, 1), addDays(from, length)),
				];
				expect(halves).toEqual(whole);
			}),
		);
	});
});

describe("the rounds of other deadlines", () => {
	test("of ongoing work are years, from its first, without a date of their own", () => {
		expect(rounds("Năm 2026 và các năm tiếp theo", "2025-05-01", "2028-01-31")).toEqual([
			"2026",
			"2027",
			"2028",
		]);
		expect(rounds("Thường xuyên", "2026-05-01", "2026-12-31")).toEqual(["2026"]);
	});

	test("of ongoing work with a first due date have it in that year", () => {
		expect(rounds("Quý IV/2026 và các năm tiếp theo", "2026-01-01", "2027-12-31")).toEqual([
			"2026 2026-12-31",
			"2027",
		]);
	});

	test("of a date are one, of what waits one without a day", () => {
		expect(rounds("trước 17h ngày 18/9/2026", "2030-01-01", "2030-12-31")).toEqual(["2026-09-18 17:00"]);
		expect(rounds("khi có yêu cầu", TODAY, TODAY)).toEqual([""]);
		expect(rounds("định kỳ", TODAY, TODAY)).toEqual([""]);
	});
});

describe("the rounds to open when a task is taken in", () => {
	test.each([
		["trước ngày 20 hằng tháng", ["2026-03 2026-03-20 2026-03-19"]],
		["ngày 10 hằng tháng", ["2026-04 2026-04-10"]],
		["hằng quý, 6 tháng, năm", ["2026-Q1 2026-03-31", "2026-H1 2026-06-30", "2026 2026-12-31"]],
		["Năm 2024 và các năm tiếp theo", ["2026"]],
		["Từ năm 2028", ["2028"]],
		["trước ngày 01/3/2026", ["2026-03-01 2026-02-28"]],
		["theo quy định", [""]],
	])("%s", (text, expected) => {
		expect(openingPeriods(read(text), TODAY).map(brief)).toEqual(expected);
	});
});

describe("a round opens when the one before it in its cadence has ended", () => {
	const opening = (text: string, from: string, to: string, more: object = {}) =>
		periodsOpening({ ...read(text), ...more } as Deadline, from, to).map(
			({ period, opensOn }) => `${opensOn} ${period}`,
		);

	test.each([
		["trước ngày 20 hằng tháng", "2026-03-21", "2026-06-01", ["2026-04-20 2026-05", "2026-05-20 2026-06"]],
		["hằng tuần", "2026-03-10", "2026-03-25", ["2026-03-14 2026-W12", "2026-03-21 2026-W13"]],
		["hằng ngày", "2026-03-10", "2026-03-11", ["2026-03-10 2026-03-10", "2026-03-11 2026-03-11"]],
		["trước 15/11 hằng năm", "2026-01-01", "2027-12-31", ["2026-11-15 2027", "2027-11-15 2028"]],
		[
			"trước 15/6 và 15/12 hằng năm",
			"2026-06-01",
			"2026-12-31",
			["2026-06-15 2026-H2", "2026-12-15 2027-H1"],
		],
		[
			"hằng quý, 6 tháng, năm",
			"2026-03-13",
			"2027-01-31",
			// Q2 is the half-year's, Q4 and H2 are the year's
			["2026-07-01 2026-Q3", "2027-01-01 2027-Q1", "2027-01-01 2027-H1", "2027-01-01 2027"],
		],
		["Thường xuyên", "2026-03-13", "2028-01-31", ["2027-01-01 2027", "2028-01-01 2028"]],
		["Từ năm 2029", "2026-03-13", "2030-01-31", ["2029-01-01 2029", "2030-01-01 2030"]],
		["18/9/2026", "2026-03-13", "2030-01-31", []],
		["định kỳ", "2026-03-13", "2030-01-31", []],
	])("%s", (text, from, to, expected) => {
		expect(opening(text, from, to)).toEqual(expected);
	});

	test("and none after the end that the words name", () => {
		const until = { until: "2026-12-31" };
		expect(opening("hằng quý", "2026-03-13", "2028-01-31", until)).toEqual([
			"2026-04-01 2026-Q2",
			"2026-07-01 2026-Q3",
			"2026-10-01 2026-Q4",
		]);
		expect(opening("Thường xuyên", "2026-03-13", "2030-01-31", { until: "2028-06-30" })).toEqual([
			"2027-01-01 2027",
			"2028-01-01 2028",
		]);
	});

	test("whatever the looks are: each opens in exactly one of them, and the next look is never too late", () => {
		const day = fc.integer({ min: 0, max: 1_500 }).map((n) => addDays("2024-01-01", n));
		const text = fc.constantFrom(
			"hằng ngày",
			"hằng tuần",
			"ngày 31 hằng tháng",
			"hằng quý, 6 tháng, năm",
			"Thường xuyên",
		);
		fc.assert(
			fc.property(text, day, fc.integer({ min: 1, max: 500 }), (words, from, length) => {
				const deadline = parseDeadline(words, from);
				const whole = periodsOpening(deadline, from, addDays(from, length));
				const middle = addDays(from, Math.floor(length / 2));
				expect([
					...periodsOpening(deadline, from, middle),
					...periodsOpening(deadline, addDays(middle, 1), addDays(from, length)),
				]).toEqual(whole);
				expect(new Set(whole.map(({ period }) => period)).size).toBe(whole.length);
				const next = nextOpening(deadline, addDays(from, -1));
				if (whole[0]) expect(next).toBe(whole[0].opensOn);
			}),
		);
	});
});
