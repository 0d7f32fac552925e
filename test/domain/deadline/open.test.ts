import { describe, expect, test } from "vitest";
import { parseDeadline } from "../../../src/domain/deadline/parse-deadline.ts";

const TODAY = "2026-03-12";
const read = (text: string) => parseDeadline(text, TODAY);

describe("what comes round", () => {
	test.each([
		["Hằng quý", ["quarterly"]],
		["hàng tuần", ["weekly"]],
		["mỗi tháng", ["monthly"]],
		["Định kỳ 6 tháng", ["half-yearly"]],
		["định kỳ hằng tháng, quý, 6 tháng, 9 tháng và năm", ["monthly", "quarterly", "half-yearly", "yearly"]],
		["6 tháng, năm", ["half-yearly", "yearly"]],
		["Quý, năm", ["quarterly", "yearly"]],
		["mỗi quý một lần", ["quarterly"]],
		["01 lần/năm", ["yearly"]],
		["02 lần/năm", ["half-yearly"]],
		["3 tháng một lần", ["quarterly"]],
		["06 tháng/lần", ["half-yearly"]],
		["theo tháng, quý", ["monthly", "quarterly"]],
		["Thường xuyên, báo cáo hằng tháng", ["monthly"]],
		["Định kỳ", []],
		["định kỳ 02 tuần/lần", []],
	])("%s", (text, cadence) => {
		expect(read(text)).toMatchObject({ kind: "recurring", cadence, rules: [] });
	});

	test.each([
		["trước ngày 18 hằng tháng", "monthly", { day: 18, bound: "before" }],
		["chậm nhất ngày 05 của tháng tiếp theo", "monthly", { day: 5, bound: "by" }],
		["vào cuối mỗi tháng", "monthly", { day: "last", bound: "on" }],
		["ngày làm việc cuối cùng của tháng", "monthly", { day: "last", bound: "on" }],
		["hằng tháng, trước ngày 05 tháng sau", "monthly", { day: 5, bound: "before" }],
		["từ ngày 20 đến ngày 25 hằng tháng", "monthly", { day: 25, bound: "on" }],
		["trước ngày 12 tháng cuối quý", "quarterly", { monthOfQuarter: 3, day: 12, bound: "before" }],
		["ngày 10 của tháng đầu quý sau", "quarterly", { monthOfQuarter: 1, day: 10, bound: "on" }],
		["báo cáo quý trước ngày 25", "quarterly", { day: 25, bound: "before" }],
		["thứ Sáu hằng tuần", "weekly", { weekday: 5, bound: "on" }],
		["trước 16h thứ Năm hằng tuần", "weekly", { weekday: 4, time: "16:00", bound: "before" }],
		["hằng tuần, trước 9 giờ thứ Hai", "weekly", { weekday: 1, time: "09:00", bound: "before" }],
		["trước 7h30 hằng ngày", "daily", { time: "07:30", bound: "before" }],
		["Trước 31/10 hằng năm", "yearly", { month: 10, day: 31, bound: "before" }],
		["hằng năm, trước ngày 15/01 năm sau", "yearly", { month: 1, day: 15, bound: "before" }],
		["Tháng 9 hằng năm", "yearly", { month: 9, bound: "within" }],
		["trong quý III hằng năm", "yearly", { month: 9, bound: "within" }],
		["báo cáo 6 tháng trước ngày 10/6", "half-yearly", { month: 6, day: 10, bound: "before" }],
	])("%s", (text, cadence, rule) => {
		expect(read(text)).toMatchObject({ kind: "recurring", cadence: [cadence], rules: [rule] });
	});

	test("gives each of several cadences its own day", () => {
		expect(
			read(
				"trước ngày 18 hằng tháng (báo cáo tháng), trước ngày 12/6 (báo cáo 6 tháng) và trước ngày 12/12 (báo cáo năm)",
			),
		).toMatchObject({
			cadence: ["monthly", "half-yearly", "yearly"],
			rules: [
				{ cadence: "monthly", day: 18 },
				{ cadence: "half-yearly", month: 6, day: 12 },
				{ cadence: "yearly", month: 12, day: 12 },
			],
		});
		expect(read("định kỳ 6 tháng (trước ngày 12/6) và năm (trước ngày 12/12)")).toMatchObject({
			rules: [
				{ cadence: "half-yearly", month: 6, day: 12 },
				{ cadence: "yearly", month: 12, day: 12 },
			],
		});
	});

	test("may have two days in one round", () => {
		expect(read("trước ngày 10/6 và 10/12 hằng năm")).toMatchObject({
			cadence: ["yearly"],
			rules: [
				{ month: 6, day: 10, bound: "before" },
				{ month: 12, day: 10, bound: "before" },
			],
		});
		expect(read("tháng 3 và tháng 9 hằng năm")).toMatchObject({
			rules: [{ month: 3 }, { month: 9 }],
		});
	});

	test.each(["Hằng quý và khi có yêu cầu", "trước ngày 18 hằng tháng hoặc đột xuất", "Định kỳ, đột xuất"])(
		"%s also waits for requests",
		(text) => {
			expect(read(text)).toMatchObject({ kind: "recurring", onRequest: true });
		},
	);

	test("gives way to a day with its year that is set before it", () => {
		expect(read("Trước ngày 18/9/2026; định kỳ hằng quý báo cáo tiến độ")).toMatchObject({
			kind: "date",
			dueOn: "2026-09-18",
		});
	});
});

describe("what never ends", () => {
	test.each([
		["thường xuyên", {}],
		["Liên tục", {}],
		["Thường xuyên, đột xuất", { onRequest: true }],
		["Năm 2027 và các năm tiếp theo", { from: "2027-01-01", namedYears: [2027] }],
		["2026, 2027 và những năm sau", { from: "2026-01-01", namedYears: [2026, 2027] }],
		["Quý III/2026 và các năm tiếp theo", { from: "2026-07-01", firstDueOn: "2026-09-30" }],
		["từ tháng 9/2026 trở đi", { from: "2026-09-01" }],
		["Từ năm 2027", { from: "2027-01-01" }],
		["Thường xuyên trong năm 2027", { from: "2027-01-01" }],
		["Cho đến khi có hướng dẫn mới", { untilEvent: "có hướng dẫn mới" }],
	])("%s", (text, expected) => {
		expect(read(text)).toMatchObject({ kind: "ongoing", ...expected });
	});
});

describe("what counts from something", () => {
	test.each([
		["trong vòng 20 ngày kể từ ngày ký ban hành", 20, "day", "issue"],
		["12 ngày làm việc", 12, "working-day", "issue"],
		["trong thời hạn 03 (ba) ngày làm việc kể từ ngày nhận được văn bản", 3, "working-day", "receipt"],
		["chậm nhất 05 ngày làm việc sau khi nhận đủ hồ sơ", 5, "working-day", "receipt"],
		["trong 02 tháng kể từ ngày Quyết định này được ban hành", 2, "month", "issue"],
		["sau 10 ngày kể từ ngày kết thúc hội nghị", 10, "day", "event: kết thúc hội nghị"],
		["trong vòng 72 giờ kể từ khi bão tan", 72, "hour", "event: bão tan"],
		["12-24 giờ sau khi nước rút", 24, "hour", "event: nước rút"],
		["02 tuần", 2, "week", "issue"],
		["ngày thứ 60 kể từ ngày kết thúc năm", 60, "day", "event: kết thúc năm"],
		["mười ngày kể từ ngày Luật có hiệu lực thi hành", 10, "day", "event: Luật có hiệu lực"],
		["5 ngày làm việc kể từ ngày 02/3/2026", 5, "working-day", "date: 2026-03-02"],
	])("%s", (text, n, unit, anchor) => {
		expect(read(text)).toMatchObject({ kind: "relative", n, unit, anchor });
	});
});

describe("what waits for an event", () => {
	test.each([
		["ngay sau khi Nghị quyết được thông qua", "right-after", "Nghị quyết được thông qua"],
		["Ngay khi có kết quả thẩm định", "right-after", "có kết quả thẩm định"],
		["sau khi Bộ Nội vụ có hướng dẫn", "after", "Bộ Nội vụ có hướng dẫn"],
		["Khi được bố trí kinh phí", "after", "được bố trí kinh phí"],
		["sau Đại hội Đảng bộ tỉnh", "after", "Đại hội Đảng bộ tỉnh"],
		["sau Tết Nguyên đán", "after", "Tết Nguyên đán"],
		["trước kỳ họp thứ 12", "before", "kỳ họp thứ 12"],
		["trước khi khai giảng năm học mới", "before", "khai giảng năm học mới"],
		["trước ngày diễn ra sự kiện", "before", "diễn ra sự kiện"],
		["05 ngày trước khi khai mạc", "before", "05 ngày trước khi khai mạc"],
	])("%s", (text, offset, event) => {
		expect(read(text)).toMatchObject({ kind: "event", offset, event });
	});

	test("is a date all the same where one is set beside it", () => {
		expect(read("Sau khi Nghị quyết được thông qua, hoàn thành trước ngày 18/9/2026")).toMatchObject({
			kind: "date",
			dueOn: "2026-09-18",
		});
	});
});

describe("what another plan or a request decides", () => {
	test.each([
		["Theo Kế hoạch số 25/KH-BNG", "Kế hoạch số 25/KH-BNG"],
		["theo tiến độ của chủ đầu tư", "tiến độ của chủ đầu tư"],
		["Thực hiện theo lộ trình của Chính phủ", "lộ trình của Chính phủ"],
		["theo kế hoạch hằng năm của ngành", "kế hoạch hằng năm của ngành"],
		["Nghị quyết số 12/NQ-HĐND", "Nghị quyết số 12/NQ-HĐND"],
		["đúng thời hạn quy định", "quy định"],
	])("%s", (text, plan) => {
		expect(read(text)).toMatchObject({ kind: "by-other-plan", plan });
	});

	test.each([
		"Theo yêu cầu của lãnh đạo",
		"Khi có phát sinh",
		"đột xuất",
		"Theo tình hình thực tế",
		"khi cần thiết",
	])("%s", (text) => {
		expect(read(text)).toEqual({ raw: text, kind: "on-request" });
	});
});

describe("what says nothing of time", () => {
	test.each([
		"",
		"-",
		"sớm",
		"trong thời gian sớm nhất",
		"trước mắt",
		"từ năm 2020 đến nay",
		"Sở Ngoại vụ",
		"không",
	])("%j is none", (text) => {
		expect(read(text)).toEqual({ raw: text, kind: "none" });
	});

	test.each(["nt", "- nt -", "N.T", "//", "như trên", "”"])("%s copies the cell above", (text) => {
		expect(read(text)).toEqual({ raw: text, kind: "ditto" });
	});
});
