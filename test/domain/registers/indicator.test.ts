import { describe, expect, test } from "vitest";
import { parseDateRange } from "../../../src/domain/parse-range.ts";
import {
	isUnlikely,
	lastPeriod,
	lastPeriodEnd,
	periodNamed,
	periodsIn,
	sumUp,
} from "../../../src/domain/registers/indicator.ts";
import { parseIndicator, readFigures } from "../../../src/domain/registers/read-indicator.ts";

const TODAY = "2026-04-01";

describe("the period that is over", () => {
	test.each([
		["MONTH", "2026-03", "2026-03-31"],
		["QUARTER", "2026-Q1", "2026-03-31"],
		["HALF_YEAR", "2025-H2", "2025-12-31"],
		["YEAR", "2025", "2025-12-31"],
	] as const)("%s", (cadence, key, end) => {
		expect(lastPeriod(cadence, TODAY)).toBe(key);
		expect(lastPeriodEnd(cadence, TODAY)).toBe(end);
	});

	test("is not yet over on its last day", () => {
		expect(lastPeriod("QUARTER", "2026-03-31")).toBe("2025-Q4");
	});
});

test("only whole periods lie in a report's days", () => {
	expect(periodsIn("MONTH", { from: "2026-01-15", to: "2026-04-14" })).toEqual(["2026-02", "2026-03"]);
	expect(periodsIn("QUARTER", { from: "2026-01-01", to: "2026-12-31" })).toHaveLength(4);
	expect(periodsIn("YEAR", { from: "2026-01-01", to: "2026-06-30" })).toEqual([]);
});

test("a period is named by its own words only", () => {
	const range = (words: string) => {
		const found = parseDateRange(words, TODAY);
		if (!found) throw new Error(words);
		return found;
	};
	expect(periodNamed("QUARTER", range("quý I/2026"))).toBe("2026-Q1");
	expect(periodNamed("QUARTER", range("tháng 3"))).toBeNull();
	expect(periodNamed("HALF_YEAR", range("6 tháng đầu năm 2026"))).toBe("2026-H1");
});

describe("values come together", () => {
	const values = [
		{ agencyId: "a", value: 10 },
		{ agencyId: "b", value: 4 },
		{ agencyId: "a", value: 6 },
	];
	test.each([
		["TOTAL", 20],
		["LAST", 10],
		["AVERAGE", 20 / 3],
	] as const)("%s", (sum, value) => expect(sumUp(sum, values)).toBe(value));

	test("to nothing where there are none, which is not zero", () => {
		expect(sumUp("TOTAL", [])).toBeNull();
	});
});

test("a slip of the finger is far beyond plan and past, or below zero", () => {
	expect(isUnlikely(12, { plan: 120, before: [] })).toBe(false);
	expect(isUnlikely(12_000, { plan: 120, before: [10] })).toBe(true);
	expect(isUnlikely(12_000, { plan: null, before: [] })).toBe(false);
	expect(isUnlikely(-3, { plan: null, before: [] })).toBe(true);
	expect(isUnlikely(-3, { plan: null, before: [-5] })).toBe(false);
});

describe("figures in a reply", () => {
	test.each([
		["1: 12, 2: 3,5", ["1=12", "2=3,5"]],
		["1: 3,5, 2: 4", ["1=3,5", "2=4"]],
		["đoàn ra: 12 và đoàn vào: 1.234,5", ["đoàn ra=12", "đoàn vào=1.234,5"]],
		["Đoàn ra: 12 đoàn\nĐoàn vào: không phát sinh", ["Đoàn ra=12 đoàn", "Đoàn vào=không phát sinh"]],
		["12", ["null=12"]],
		["không phát sinh", ["null=không phát sinh"]],
		["đoàn ra: 12000 đúng", ["đoàn ra=12000 sure"]],
	])("%s", (text, expected) => {
		expect(
			readFigures(text)?.map(({ label, words, sure }) => `${label}=${words}${sure ? " sure" : ""}`),
		).toEqual(expected);
	});

	test.each(["xong 1", "chưa có số", "báo cáo sau, đoàn ra: 12", "đồng ý"])("%s has none", (text) => {
		expect(readFigures(text)).toBeNull();
	});
});

describe("/chitieu", () => {
	test("defines what is reported how often by whom", () => {
		expect(
			parseIndicator("thêm Đoàn ra; đơn vị: đoàn; kỳ: quý; giao: các sở, ban, ngành; kế hoạch: 1.200", TODAY),
		).toEqual({
			kind: "define",
			facts: { name: "Đoàn ra", unit: "đoàn", cadence: "QUARTER", sum: "TOTAL", plan: 1200 },
			agencies: ["các sở, ban, ngành"],
		});
	});

	test.each([
		["thêm Đoàn ra", "define"],
		["thêm Đoàn ra; đơn vị: đoàn; kỳ: tuần", "cadence"],
		["thêm Đoàn ra; đơn vị: đoàn; kế hoạch: nhiều", "plan"],
		["thêm Đoàn ra; đơn vị: đoàn; cách tính: nhân", "sum"],
		["Đoàn ra: 12; kỳ: sau này", "range"],
	])("%s is not understood", (text, about) => {
		expect(parseIndicator(text, TODAY)).toEqual({ kind: "wrong", about });
	});
});
