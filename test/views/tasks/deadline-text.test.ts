import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Deadline } from "../../../src/domain/deadline/deadline.ts";
import { parseDeadline } from "../../../src/domain/deadline/parse-deadline.ts";
import { addDays } from "../../../src/domain/local-date.ts";
import { deadlineText } from "../../../src/views/tasks/deadline-text.ts";
import { t } from "../sample.ts";

/** A deadline without what no words say. */
function meaning(deadline: Deadline): unknown {
	const { raw, ...rest } = deadline;
	if ("approximate" in rest) delete rest.approximate;
	if ("yearAssumed" in rest) delete rest.yearAssumed;
	return rest;
}

const printed = (words: string, reference = "2026-03-02"): string =>
	deadlineText(t, parseDeadline(words, reference));

describe("a deadline in words", () => {
	it.each([
		["trước ngày 05/3/2026", "trước ngày 05/3/2026"],
		["chậm nhất ngày 30 tháng 6 năm 2026", "chậm nhất ngày 30/6/2026"],
		["trước 17 giờ 00 ngày 12/5/2026", "trước 17h00 ngày 12/5/2026"],
		["vào ngày 15-02-2026", "ngày 15/02/2026"],
		["Tháng 11/2022", "tháng 11/2022"],
		["trong quý 2 năm 2026", "quý II/2026"],
		["hết quý III/2026", "hết quý III/2026"],
		["6 tháng cuối năm 2026", "6 tháng cuối năm 2026"],
		["trong năm 2026", "năm 2026"],
		["Từ ngày 15/11/2025 đến ngày 15/12/2025", "từ ngày 15/11/2025 đến ngày 15/12/2025"],
		["giai đoạn 2026 – 2030", "giai đoạn 2026 - 2030"],
		["trước ngày 20 hàng tháng", "trước ngày 20 hằng tháng"],
		["trước 15:00 thứ Sáu hàng tuần", "trước 15h00 thứ Sáu hằng tuần"],
		["trước 16h00 hàng ngày", "trước 16h00 hằng ngày"],
		["ngày 15 tháng cuối quý", "ngày 15 tháng cuối quý"],
		["trước ngày 15/12 hàng năm", "trước ngày 15/12 hằng năm"],
		["Hằng năm", "định kỳ hằng năm"],
		["Báo cáo 6 tháng gửi trước ngày 05/6", "báo cáo 6 tháng trước ngày 05/6"],
		["Hằng năm hoặc đột xuất", "định kỳ hằng năm và khi có yêu cầu"],
		["Thường xuyên", "thường xuyên"],
		["Năm 2022, 2023 và các năm tiếp theo", "năm 2022, 2023 và các năm tiếp theo"],
		["Quý IV/2022 và các năm tiếp theo", "quý IV/2022 và các năm tiếp theo"],
		["Từ năm 2026 trở đi", "từ năm 2026 trở đi"],
		["ngay sau khi được Chính phủ phê duyệt", "ngay sau khi được Chính phủ phê duyệt"],
		["trong vòng 15 ngày kể từ ngày ký", "trong vòng 15 ngày kể từ ngày ký"],
		[
			"07 ngày làm việc kể từ ngày nhận được văn bản",
			"trong vòng 7 ngày làm việc kể từ ngày nhận được văn bản",
		],
		["Theo Kế hoạch số 79/KH-UBND", "theo Kế hoạch số 79/KH-UBND"],
		["Theo yêu cầu nhiệm vụ cụ thể", "theo yêu cầu"],
		["", "chưa có thời hạn"],
	])("“%s” is printed “%s”", (words, text) => {
		expect(printed(words)).toBe(text);
	});

	it("that stood in a real document is read back to the same deadline", () => {
		const lines = readFileSync(new URL("../../eval/deadlines.tsv", import.meta.url), "utf8").split("\n");
		const wrong: string[] = [];
		let tried = 0;
		for (const line of lines) {
			if (line === "" || line.startsWith("#")) continue;
			const [words = "", reference = ""] = line.split("\t");
			const read = parseDeadline(words, reference === "-" ? null : reference);
			const text = deadlineText(t, read);
			// Without a reference: what is printed leaves nothing to assume.
			const again = parseDeadline(text, null);
			tried++;
			if (JSON.stringify(meaning(again)) !== JSON.stringify(meaning(read))) wrong.push(`${words} → ${text}`);
		}
		expect(wrong).toEqual([]);
		expect(tried).toBeGreaterThan(100);
	});
});

const day = fc.integer({ min: 0, max: 2900 }).map((n) => addDays("2024-01-01", n));
const time = fc
	.tuple(fc.integer({ min: 7, max: 18 }), fc.constantFrom("00", "15", "30"))
	.map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`);
const year = fc.integer({ min: 2024, max: 2031 });

describe("any deadline", () => {
	const readsBack = (deadline: Deadline): void => {
		const text = deadlineText(t, deadline);
		expect(meaning(parseDeadline(text, null)), text).toEqual(meaning(deadline));
	};

	it("of a day is read back to the same day and bound", () => {
		fc.assert(
			fc.property(
				day,
				fc.constantFrom("before", "by", "on"),
				fc.option(time, { nil: undefined }),
				(date, bound, at) =>
					readsBack({
						raw: "",
						kind: "date",
						dueOn: date,
						lastDay: bound === "before" && !at ? addDays(date, -1) : date,
						bound,
						...(at ? { time: at } : {}),
					}),
			),
		);
	});

	it("of two days is read back to the same days", () => {
		fc.assert(
			fc.property(day, fc.integer({ min: 1, max: 800 }), (from, days) => {
				const to = addDays(from, days);
				const text = deadlineText(t, {
					raw: "",
					kind: "period",
					from,
					to,
					dueOn: to,
					lastDay: to,
					bound: "within",
				});
				expect(parseDeadline(text, null), text).toMatchObject({ from, to, dueOn: to, lastDay: to });
			}),
		);
	});

	it("of years and quarters is read back", () => {
		fc.assert(
			fc.property(year, fc.constantFrom(1, 2, 3, 4), (y, quarter) => {
				const text = deadlineText(t, parseDeadline(`quý ${quarter} năm ${y}`, null));
				expect(parseDeadline(text, null), text).toMatchObject({ kind: "quarter", year: y, quarter });
			}),
		);
	});

	it("that runs from an event or a day is read back", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 90 }),
				fc.constantFrom("day", "working-day", "week", "month", "year"),
				fc.constantFrom("issue", "receipt", "event: Luật Thủ đô có hiệu lực"),
				(n, unit, anchor) => readsBack({ raw: "", kind: "relative", n, unit, anchor }),
			),
		);
	});

	it("that recurs is read back", () => {
		const cadence = fc.constantFrom("daily", "weekly", "monthly", "quarterly", "half-yearly", "yearly");
		fc.assert(
			fc.property(
				fc.uniqueArray(cadence, { minLength: 1, maxLength: 3 }),
				fc.boolean(),
				(cadences, onRequest) => {
					const order = ["daily", "weekly", "monthly", "quarterly", "half-yearly", "yearly"];
					readsBack({
						raw: "",
						kind: "recurring",
						cadence: cadences.sort((a, b) => order.indexOf(a) - order.indexOf(b)),
						rules: [],
						...(onRequest ? { onRequest } : {}),
					});
				},
			),
		);
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 28 }),
				fc.constantFrom("before", "by", "on"),
				fc.constantFrom("monthly", "quarterly"),
				fc.constantFrom(1, 2, 3),
				(date, bound, often, monthOfQuarter) =>
					readsBack({
						raw: "",
						kind: "recurring",
						cadence: [often],
						rules: [often === "monthly" ? { day: date, bound } : { monthOfQuarter, day: date, bound }],
					}),
			),
		);
		fc.assert(
			fc.property(
				fc.constantFrom(1, 2, 3, 4, 5),
				fc.constantFrom("before", "by", "on"),
				fc.option(time, { nil: undefined }),
				(weekday, bound, at) =>
					readsBack({
						raw: "",
						kind: "recurring",
						cadence: ["weekly"],
						rules: [{ weekday, ...(at ? { time: at } : {}), bound }],
					}),
			),
		);
	});
});
