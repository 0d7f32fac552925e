import { describe, expect, test } from "vitest";
import { parseDeadline } from "../../../src/domain/deadline/parse-deadline.ts";

/** A Thursday; everything without a year is counted from here. */
const TODAY = "2026-03-12";

/** "kind dueOn bound last", the last only where it differs from the due day; then time and marks. */
function brief(text: string, reference: string | null = TODAY): string {
	const deadline = parseDeadline(text, reference);
	if (!("dueOn" in deadline)) return deadline.kind;
	const { kind, dueOn, lastDay, bound, time, approximate, yearAssumed } = deadline;
	return [
		kind,
		dueOn,
		bound,
		lastDay === dueOn ? "" : lastDay,
		time ?? "",
		approximate ? "about" : "",
		yearAssumed ? "year?" : "",
	]
		.filter(Boolean)
		.join(" ");
}

describe("a printed day", () => {
	test.each([
		["trước ngày 18/9/2026", "date 2026-09-18 before 2026-09-17"],
		["Trước 18/09/2026", "date 2026-09-18 before 2026-09-17"],
		["chậm nhất ngày 18 tháng 9 năm 2026", "date 2026-09-18 by"],
		["Chậm nhất là 18/9/2026", "date 2026-09-18 by"],
		["chậm nhất vào ngày 18.9.2026", "date 2026-09-18 by"],
		["muộn nhất ngày 18-9-2026", "date 2026-09-18 by"],
		["không muộn hơn ngày 18/9/2026", "date 2026-09-18 by"],
		["đến hết ngày 18/9/2026", "date 2026-09-18 by"],
		["cho đến ngày 18/9/2026", "date 2026-09-18 by"],
		["hạn cuối: 18/9/2026", "date 2026-09-18 by"],
		["từ nay đến ngày 18/9/2026", "date 2026-09-18 by"],
		["ngày 18/9/2026", "date 2026-09-18 on"],
		["vào ngày 18/9/2026", "date 2026-09-18 on"],
		["18/9/2026", "date 2026-09-18 on"],
		["18/9/26", "date 2026-09-18 on"],
		["2026-09-18", "date 2026-09-18 on"],
		["(18/9/2026)", "date 2026-09-18 on"],
		["18 / 9 / 2026", "date 2026-09-18 on"],
		["ngay trong ngày 18/9/2026", "date 2026-09-18 by"],
		["thứ Sáu, ngày 18/9/2026", "date 2026-09-18 on"],
		["trước ngày 18/9/2026 (thứ Sáu)", "date 2026-09-18 before 2026-09-17"],
		["xong trước 18/9/2026", "date 2026-09-18 before 2026-09-17"],
		["hoàn thành chậm nhất trước ngày 18/9/2026", "date 2026-09-18 before 2026-09-17"],
		["ngày mùng 5 tháng 9 năm 2026", "date 2026-09-05 on"],
		["ngày cuối cùng của tháng 9/2026", "date 2026-09-30 on"],
		["Dự thảo ngày 10/8/2026, ban hành trước ngày 18/9/2026", "date 2026-09-18 before 2026-09-17"],
		["Quý III/2026 (trước ngày 18/9/2026)", "date 2026-09-18 before 2026-09-17"],
		["trước ngày 10/8 và 18/9/2026", "date 2026-09-18 before 2026-09-17"],
	])("%s", (text, expected) => {
		expect(brief(text)).toBe(expected);
	});
});

describe("an hour", () => {
	test.each([
		["trước 16h30 ngày 18/9/2026", "date 2026-09-18 before 16:30"],
		["trước 16h30’ ngày 18/9/2026", "date 2026-09-18 before 16:30"],
		["trước 16 giờ 30 phút ngày 18 tháng 9 năm 2026", "date 2026-09-18 before 16:30"],
		["chậm nhất 16:30 ngày 18/9/2026", "date 2026-09-18 by 16:30"],
		["18/9/2026, trước 16h30", "date 2026-09-18 on 16:30"],
		["18/9 16h", "date 2026-09-18 on 16:00 year?"],
		["trước 4 giờ chiều thứ Sáu", "date 2026-03-13 before 16:00"],
		["trước 11h hôm nay", "date 2026-03-12 before 11:00"],
		["8h sáng mai", "date 2026-03-13 on 08:00"],
		["trước 17h", "date 2026-03-12 before 17:00 year?"],
	])("%s", (text, expected) => {
		expect(brief(text)).toBe(expected);
	});
});

describe("a day without a year is the first such day from the reference on, and says so", () => {
	test.each([
		["trước ngày 18/9", "date 2026-09-18 before 2026-09-17 year?"],
		["ngày 12/3", "date 2026-03-12 on year?"],
		["ngày 11/3", "date 2027-03-11 on year?"],
		["ngày 11 tháng 3", "date 2027-03-11 on year?"],
		["trước ngày 20", "date 2026-03-20 before 2026-03-19 year?"],
		["ngày 05", "date 2026-04-05 on year?"],
		["ngày 31", "date 2026-03-31 on year?"],
		["29/2", "date 2028-02-29 on year?"],
		["30.6", "date 2026-06-30 on year?"],
		["quý I", "quarter 2026-03-31 within year?"],
		["tháng 2", "month 2027-02-28 within year?"],
		["6 tháng đầu năm", "half-year 2026-06-30 within year?"],
	])("%s", (text, expected) => {
		expect(brief(text)).toBe(expected);
	});

	test("and nothing at all where no reference is known", () => {
		expect(brief("trước ngày 18/9", null)).toBe("none");
		expect(brief("trước ngày 18/9/2026", null)).toBe("date 2026-09-18 before 2026-09-17");
		expect(brief("thứ Sáu tuần sau", null)).toBe("none");
	});
});

describe("a day named from today", () => {
	test.each([
		["hôm nay", "date 2026-03-12 on"],
		["trong ngày hôm nay", "date 2026-03-12 by"],
		["ngày mai", "date 2026-03-13 on"],
		["thứ Sáu", "date 2026-03-13 on"],
		["thứ Năm", "date 2026-03-12 on"],
		["thứ Tư", "date 2026-03-18 on"],
		["thứ 6 tuần này", "date 2026-03-13 on"],
		["sáng thứ Hai tuần sau", "date 2026-03-16 on"],
		["chủ nhật tuần tới", "date 2026-03-22 on"],
		["ngày 05 tháng sau", "date 2026-04-05 on"],
		["ngày 25 tháng này", "date 2026-03-25 on"],
		["ngày 15/01 năm sau", "date 2027-01-15 on"],
		["trong 10 ngày tới", "date 2026-03-22 by"],
		["20 ngày kể từ ngày 01/3/2026", "date 2026-03-21 by"],
		["02 tháng kể từ ngày 31/12/2025", "date 2026-02-28 by"],
	])("%s", (text, expected) => {
		expect(brief(text)).toBe(expected);
	});
});

describe("a unit of the calendar is due on its last day", () => {
	test.each([
		["Tháng 8/2026", "month 2026-08-31 within"],
		["trong tháng 8 năm 2026", "month 2026-08-31 within"],
		["T8/2026", "month 2026-08-31 within"],
		["08/2026", "month 2026-08-31 within"],
		["hết tháng 8/2026", "month 2026-08-31 by"],
		["chậm nhất trong tháng 8/2026", "month 2026-08-31 by"],
		["đến tháng 8/2026", "month 2026-08-31 by"],
		["tháng tám năm 2026", "month 2026-08-31 within"],
		["tháng này", "month 2026-03-31 within"],
		["trong tháng", "month 2026-03-31 within"],
		["Quý III/2026", "quarter 2026-09-30 within"],
		["quý 3 năm 2026", "quarter 2026-09-30 within"],
		["Q3/2026", "quarter 2026-09-30 within"],
		["Quý lII/2026", "quarter 2026-09-30 within"],
		["Quý Ⅲ/2026", "quarter 2026-09-30 within"],
		["Quý 1V/2026", "quarter 2026-12-31 within"],
		["quí ba năm 2026", "quarter 2026-09-30 within"],
		["quý sau", "quarter 2026-06-30 within"],
		["6 tháng cuối năm 2026", "half-year 2026-12-31 within"],
		["06 tháng đầu năm 2027", "half-year 2027-06-30 within"],
		["sáu tháng đầu năm 2027", "half-year 2027-06-30 within"],
		["nửa đầu năm 2027", "half-year 2027-06-30 within"],
		["Năm 2027", "year 2027-12-31 within"],
		["2027", "year 2027-12-31 within"],
		["cả năm 2027", "year 2027-12-31 within"],
		["trong năm nay", "year 2026-12-31 within"],
		["năm sau", "year 2027-12-31 within"],
		["đến hết năm 2027", "year 2027-12-31 by"],
		["định hướng đến năm 2035, hoàn thành trong năm 2027", "year 2027-12-31 within"],
	])("%s", (text, expected) => {
		expect(brief(text)).toBe(expected);
	});

	test.each([
		["trước tháng 8/2026", "month 2026-07-31 by"],
		["trước quý I/2027", "quarter 2026-12-31 by"],
		["trước năm 2027", "year 2026-12-31 by"],
		["trước tuần sau", "date 2026-03-15 by"],
	])("%s leaves the unit out", (text, expected) => {
		expect(brief(text)).toBe(expected);
	});

	test("with its own numbers", () => {
		expect(parseDeadline("quý III/2026", null)).toMatchObject({ year: 2026, quarter: 3 });
		expect(parseDeadline("6 tháng cuối năm 2026", null)).toMatchObject({ year: 2026, half: 2 });
		expect(parseDeadline("trước tháng 01/2027", null)).toMatchObject({ year: 2026, month: 12 });
	});
});

describe("a time that names no exact day is marked", () => {
	test.each([
		["đầu tháng 8/2026", "date 2026-08-01 on about"],
		["giữa tháng 8/2026", "date 2026-08-15 on about"],
		["cuối tháng 8/2026", "month 2026-08-31 within about"],
		["cuối tháng", "month 2026-03-31 within about"],
		["đầu quý IV/2026", "month 2026-10-31 within about"],
		["cuối quý III/2026", "quarter 2026-09-30 within about"],
		["giữa năm 2027", "half-year 2027-06-30 within about"],
		["cuối năm", "year 2026-12-31 within about"],
		["trung tuần tháng 8/2026", "period 2026-08-20 within about"],
		["tuần đầu tháng 8/2026", "period 2026-08-07 within about"],
		["tuần 3 tháng 8/2026", "period 2026-08-21 within about"],
		["cuối tuần", "period 2026-03-15 within about"],
		["đầu tuần sau", "date 2026-03-16 on about"],
		["năm học 2026 - 2027", "period 2027-05-31 within about"],
	])("%s", (text, expected) => {
		expect(brief(text)).toBe(expected);
	});
});

describe("a span is due on its last day", () => {
	test.each([
		["từ ngày 03/8/2026 đến ngày 18/9/2026", "2026-08-03", "2026-09-18"],
		["Từ 03/8 đến 18/9/2026", "2026-08-03", "2026-09-18"],
		["03/8 - 18/9/2026", "2026-08-03", "2026-09-18"],
		["03-18/9/2026", "2026-09-03", "2026-09-18"],
		["ngày 17, 18/9/2026", "2026-09-17", "2026-09-18"],
		["từ ngày 03 đến ngày 18 tháng 9 năm 2026", "2026-09-03", "2026-09-18"],
		["từ 20/12 đến 10/01/2027", "2026-12-20", "2027-01-10"],
		["Tháng 8 - 9/2026", "2026-08-01", "2026-09-30"],
		["tháng 8 và tháng 9 năm 2026", "2026-08-01", "2026-09-30"],
		["tháng 7,8,9/2026", "2026-07-01", "2026-09-30"],
		["Tháng 11/2026 - 02/2027", "2026-11-01", "2027-02-28"],
		["Quý III, IV/2026", "2026-07-01", "2026-12-31"],
		["từ quý IV/2026 đến quý II/2027", "2026-10-01", "2027-06-30"],
		["2027 - 2029", "2027-01-01", "2029-12-31"],
		["giai đoạn 2027–2029, định hướng đến năm 2035", "2027-01-01", "2029-12-31"],
		["năm 2027 và năm 2028", "2027-01-01", "2028-12-31"],
		["9 tháng đầu năm 2027", "2027-01-01", "2027-09-30"],
		["03 tháng cuối năm 2026", "2026-10-01", "2026-12-31"],
		["trong tuần này", "2026-03-09", "2026-03-15"],
		["tuần sau", "2026-03-16", "2026-03-22"],
		["tuần 38/2026", "2026-09-14", "2026-09-20"],
	])("%s", (text, from, to) => {
		expect(parseDeadline(text, TODAY)).toMatchObject({ kind: "period", from, to, dueOn: to, lastDay: to });
	});

	test("whose end is left out ends the day before it", () => {
		expect(parseDeadline("từ 03/8/2026 đến trước ngày 18/9/2026", TODAY)).toMatchObject({
			kind: "period",
			dueOn: "2026-09-18",
			lastDay: "2026-09-17",
			bound: "before",
		});
	});
});

describe("the lunar calendar", () => {
	test.each([
		["trước Tết Nguyên đán Đinh Mùi", "date 2027-02-06 before 2027-02-05"],
		["trước Tết Nguyên đán năm 2028", "date 2028-01-26 before 2028-01-25"],
		["rằm tháng Giêng năm 2027", "date 2027-02-20 on"],
		["mùng 10 tháng 3 âm lịch", "date 2026-04-26 on year?"],
		["rằm tháng 8", "date 2026-09-25 on year?"],
		["trước ngày 23 tháng Chạp", "date 2027-01-30 before 2027-01-29 year?"],
		["28 Tết", "date 2027-02-04 on year?"],
		["30 Tết", "date 2027-02-05 on year?"],
		["trước Quốc khánh 02/9", "date 2026-09-02 before 2026-09-01 year?"],
	])("%s", (text, expected) => {
		expect(brief(text)).toBe(expected);
	});

	test("counts at UTC+7: Tết 2030 is on 2 February", () => {
		expect(brief("trước Tết Canh Tuất 2030")).toBe("date 2030-02-02 before 2030-02-01");
	});
});

describe("what the calendar does not have is no deadline, and its words are kept", () => {
	test.each([
		"31/02/2026",
		"trước ngày 30 tháng 2 năm 2027",
		"29/02/2027",
		"32/5/2026",
		"15/13/2026",
		"1088/2",
	])("%s", (text) => {
		expect(parseDeadline(text, TODAY)).toEqual({ raw: text, kind: "none" });
	});
});
