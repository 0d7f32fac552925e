import { describe, expect, test } from "vitest";
import { readCalendarNotice } from "../../../src/domain/calendar/calendar-notice.ts";

const read = (text: string) =>
	readCalendarNotice(text, "2026-03-02")?.days.map(({ day, works }) => `${works ? "+" : "-"}${day}`) ?? [];
const range = (month: string, from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, i) => `-2026-${month}-${String(from + i).padStart(2, "0")}`);

describe("a notice on days off", () => {
	test.each([
		[
			"hoán đổi ngày làm việc từ thứ Sáu (ngày 02/01/2026) sang thứ Bảy (ngày 10/01/2026)",
			["-2026-01-02", "+2026-01-10"],
		],
		["nghi tet tu 14/02 den het 22/02", range("02", 14, 22)],
		[
			"nghỉ Tết từ thứ Bảy ngày 14/02/2026 (tức ngày 27 tháng Chạp năm Ất Tỵ) đến hết Chủ nhật ngày 22/02/2026 (tức mùng 6 tháng Giêng)",
			range("02", 14, 22),
		],
		[
			"Hà Nội, ngày 25 tháng 12 năm 2025\nNghỉ 04 ngày từ thứ Năm, ngày 01 tháng 01 năm 2026 đến hết Chủ nhật, ngày 04 tháng 01 năm 2026 và làm bù vào thứ Bảy, ngày 10 tháng 01 năm 2026.",
			[...range("01", 1, 4), "+2026-01-10"],
		],
		["Nghỉ các ngày 30/4 và 01/5/2026, làm việc bình thường từ 04/5/2026.", ["-2026-04-30", "-2026-05-01"]],
		["Công văn số 12729/VPCP-KGVX ngày 25/12/2025 của Văn phòng Chính phủ.", []],
		["Cuộc họp ngày 05/3/2026 lúc 8 giờ.", []],
	])("%s", (text, days) => {
		expect(read(text)).toEqual(days);
	});

	test("names the feast, and doubts a weekday that does not fit", () => {
		const notice = readCalendarNotice("Nghỉ lễ Quốc khánh thứ Hai ngày 02/9/2026", "2026-03-02");
		expect(notice?.days).toEqual([{ day: "2026-09-02", works: false, name: "Quốc khánh" }]);
		expect(notice?.doubts).toEqual(["2026-09-02"]);
	});
});
