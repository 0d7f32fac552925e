import { describe, expect, test } from "vitest";
import { rangeBefore } from "../../src/domain/date-range.ts";
import { parseDateRange, parseDueRange } from "../../src/domain/parse-range.ts";

/** A Wednesday. */
const TODAY = "2026-03-04";

describe("a stretch of time as a person types it", () => {
	test.each([
		["hôm nay", "2026-03-04", "2026-03-04"],
		["ngay mai", "2026-03-05", "2026-03-05"],
		["tuần này", "2026-03-02", "2026-03-08"],
		["tuan sau", "2026-03-09", "2026-03-15"],
		["tháng 6", "2026-06-01", "2026-06-30"],
		["tháng 02/2028", "2028-02-01", "2028-02-29"],
		["tháng trước", "2026-02-01", "2026-02-28"],
		["quý II", "2026-04-01", "2026-06-30"],
		["Quý 4/2025", "2025-10-01", "2025-12-31"],
		["quý trước", "2025-10-01", "2025-12-31"],
		["6 tháng", "2026-01-01", "2026-06-30"],
		["6 tháng cuối năm", "2026-07-01", "2026-12-31"],
		["9 tháng", "2026-01-01", "2026-09-30"],
		["năm 2025", "2025-01-01", "2025-12-31"],
		["từ 1/3 đến 15/3", "2026-03-01", "2026-03-15"],
		["từ ngày 01/12/2025 đến ngày 31/01/2026", "2025-12-01", "2026-01-31"],
		["15/3", "2026-03-15", "2026-03-15"],
	])("%s", (words, from, to) => {
		expect(parseDateRange(words, TODAY)).toMatchObject({ from, to });
	});

	test.each(["tháng 13", "31/02", "từ 15/3 đến 1/3", "quý V", "lúc nào đó", ""])("%s is none", (words) => {
		expect(parseDateRange(words, TODAY)).toBeNull();
	});
});

describe("what /hanchot is asked for", () => {
	test.each([
		["", "soon"],
		["quá hạn", "overdue"],
		["qua han", "overdue"],
		["chưa có hạn", "no-deadline"],
		["đang chờ", "waiting"],
		["tuần này", "between"],
	])("%s", (words, kind) => {
		expect(parseDueRange(words, TODAY)?.kind).toBe(kind);
	});

	test("words that mean nothing are not guessed at", () => {
		expect(parseDueRange("việc của anh Nam", TODAY)).toBeNull();
	});
});

describe("the equal period before", () => {
	test.each([
		["tháng 3", "2026-02-01", "2026-02-28"],
		["quý I", "2025-10-01", "2025-12-31"],
		["6 tháng", "2025-07-01", "2025-12-31"],
		["9 tháng", "2025-01-01", "2025-09-30"],
		["năm 2026", "2025-01-01", "2025-12-31"],
		["tuần này", "2026-02-23", "2026-03-01"],
		["từ 1/3 đến 10/3", "2026-02-19", "2026-02-28"],
	])("of %s", (words, from, to) => {
		const range = parseDateRange(words, TODAY);
		if (!range) throw new Error("no range");
		expect(rangeBefore(range)).toMatchObject({ from, to });
	});
});
