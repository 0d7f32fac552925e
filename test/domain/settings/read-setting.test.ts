import { describe, expect, test } from "vitest";
import { parseSettingOrder } from "../../../src/domain/settings/read-setting.ts";

const value = (text: string) => {
	const order = parseSettingOrder(text);
	return order?.kind === "set" ? [order.key, order.value] : (order?.kind ?? null);
};

describe("words after /caidat", () => {
	test.each([
		["giờ 08:00", ["digestTime", "08:00"]],
		["gio 8h30", ["digestTime", "08:30"]],
		["GIỜ: 8 giờ", ["digestTime", "08:00"]],
		["giờ 5 giờ chiều", ["digestTime", "17:00"]],
		["giờ 24:00", "wrong"],
		["ngày thứ Hai, thứ Tư", ["digestDays", [1, 3]]],
		["ngày thứ 2, 4 và 6", ["digestDays", [1, 3, 5]]],
		["ngay T2-T6", ["digestDays", [1, 2, 3, 4, 5]]],
		["ngày thứ Sáu đến thứ Hai", "wrong"],
		["ngày hằng ngày", ["digestDays", [1, 2, 3, 4, 5, 6, 7]]],
		["giờ yên lặng 21:00-06:00", ["quietHours", { from: "21:00", to: "06:00" }]],
		["yên lặng từ 9h tối tới 6h sáng", ["quietHours", { from: "21:00", to: "06:00" }]],
		["giờ yên lặng tắt", ["quietHours", null]],
		["sắp đến hạn 5 ngày làm việc", ["soonDays", 5]],
		["sắp đến hạn năm", "wrong"],
		["trọng tâm 1, 7, 15", ["priorityMarks", [15, 7, 1]]],
		["báo cấp trên tắt", ["ladderDays", []]],
		["báo cấp trên 3, 3", "wrong"],
		["kỳ báo cáo 6 tháng", ["reportingPeriod", "half-year"]],
		["chốt số liệu cuối tháng", ["cutOffDay", 31]],
		["hạn ngày nghỉ ngày làm việc sau", ["weekendRoll", "next"]],
		["trước ngày không tính ngày đó", ["beforeIsExclusive", true]],
		["kín mặc định", "reset"],
		["kín", "show"],
		["", "show"],
		["màu đỏ", null],
	])("%s", (text, meant) => {
		expect(value(text)).toEqual(meant);
		expect(value(text.normalize("NFD"))).toEqual(meant);
	});

	test("name a place: the chat, the agency, another agency, the office", () => {
		expect(parseSettingOrder("giờ 07:00")).toMatchObject({ level: "chat", agency: null });
		expect(parseSettingOrder("cơ quan giờ 07:00")).toMatchObject({ level: "agency", agency: null });
		expect(parseSettingOrder("chung: giờ 07:00")).toMatchObject({ level: "office", value: "07:00" });
		expect(parseSettingOrder("Sở Ngoại vụ: giờ 07:00")).toMatchObject({
			level: "agency",
			agency: "Sở Ngoại vụ",
			value: "07:00",
		});
	});
});
