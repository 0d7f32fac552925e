import { describe, expect, it } from "vitest";
import {
	dayMonthYear,
	fullDate,
	hourText,
	instantText,
	periodText,
	rangeText,
	shortDate,
	weekdayDate,
} from "../../src/views/dates.ts";
import { t, ZONE } from "./sample.ts";

describe("a date", () => {
	it.each([
		["2026-03-04", "04/3/2026"],
		["2026-02-15", "15/02/2026"],
		["2026-01-01", "01/01/2026"],
		["2026-10-30", "30/10/2026"],
		["2026-12-05", "05/12/2026"],
	])("%s is printed %s: a zero for days below 10 and for January and February only", (date, text) => {
		expect(dayMonthYear(date)).toBe(text);
	});

	it("carries its weekday", () => {
		expect(fullDate(t, "2026-03-04")).toBe("thứ Tư, 04/3/2026");
		expect(fullDate(t, "2026-03-08")).toBe("Chủ nhật, 08/3/2026");
	});

	it("leaves the year out where it is this year's", () => {
		expect(shortDate("2026-02-20", "2026-03-02")).toBe("20/02");
		expect(shortDate("2025-12-20", "2026-03-02")).toBe("20/12/2025");
		expect(weekdayDate(t, "2026-03-04", "2026-03-02")).toBe("thứ Tư, 04/3");
		expect(weekdayDate(t, "2027-03-04", "2026-03-02")).toBe("thứ Năm, 04/3/2027");
	});
});

describe("an instant", () => {
	it("is printed in the office's zone", () => {
		expect(instantText(t, new Date("2026-03-04T01:15:00Z"), ZONE)).toBe("08:15 ngày 04/3/2026");
	});

	it("falls on the office's day, also when it is still yesterday in London", () => {
		expect(instantText(t, new Date("2026-03-03T17:05:00Z"), ZONE)).toBe("00:05 ngày 04/3/2026");
	});
});

it("an hour is printed as documents do", () => {
	expect(hourText("17:00")).toBe("17h00");
	expect(hourText("11:30")).toBe("11h30");
});

describe("a stretch of days", () => {
	it.each([
		["day", "2026-03-05", "2026-03-05", "ngày 05/3/2026"],
		["week", "2026-03-02", "2026-03-08", "tuần từ 02/3/2026"],
		["month", "2026-02-01", "2026-02-28", "tháng 02/2026"],
		["month", "2026-06-01", "2026-06-30", "tháng 6/2026"],
		["quarter", "2026-04-01", "2026-06-30", "quý II/2026"],
		["half-year", "2026-01-01", "2026-06-30", "6 tháng đầu năm 2026"],
		["half-year", "2026-07-01", "2026-12-31", "6 tháng cuối năm 2026"],
		["nine-months", "2026-01-01", "2026-09-30", "9 tháng đầu năm 2026"],
		["year", "2026-01-01", "2026-12-31", "năm 2026"],
		["range", "2026-03-01", "2026-03-15", "từ ngày 01/3/2026 đến ngày 15/3/2026"],
	] as const)("%s from %s to %s is called %s", (unit, from, to, text) => {
		expect(rangeText(t, { unit, from, to })).toBe(text);
	});
});

describe("the period of an assignment", () => {
	it.each([
		["2026", "năm 2026"],
		["2026-Q4", "quý IV/2026"],
		["2026-H1", "6 tháng đầu năm 2026"],
		["2026-H2", "6 tháng cuối năm 2026"],
		["2026-03", "tháng 3/2026"],
		["2026-W10", "tuần 10 năm 2026"],
		["2026-03-05", "ngày 05/3/2026"],
		["khác", "khác"],
	])("%s is read %s", (period, text) => {
		expect(periodText(t, period)).toBe(text);
	});
});
