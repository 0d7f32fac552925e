import { describe, expect, test } from "vitest";
import { readText } from "../score.ts";

const plan = (lines: readonly string[], recipients: readonly string[]) =>
	readText(
		[
			"UBND TỈNH CÀ MAU",
			"Số: 64/KH-UBND",
			"Cà Mau, ngày 10 tháng 3 năm 2026",
			"KẾ HOẠCH",
			"Ứng phó xâm nhập mặn mùa khô năm 2026",
			"II. NHIỆM VỤ",
			...lines,
			"Nơi nhận:",
			...recipients.map((name) => `- ${name};`),
			"- Lưu: VT.",
		].join("\n\n"),
	).tasks.map(({ lead }) => lead);

describe("a body that no lexicon knows and the document itself names elsewhere", () => {
	const order = "1. Mạng lưới khuyến nông cộng đồng hướng dẫn nông dân lịch thời vụ né mặn.";

	test("is known by the list of recipients", () => {
		expect(plan([order], ["Mạng lưới khuyến nông cộng đồng"])).toEqual([["Mạng lưới khuyến nông cộng đồng"]]);
		expect(plan([order], ["Sở Nông nghiệp và Môi trường"])).not.toEqual([
			["Mạng lưới khuyến nông cộng đồng"],
		]);
	});

	test("is known by the label of another task", () => {
		const labelled = [
			"1. Đo độ mặn tại các cửa sông.",
			"- Đơn vị thực hiện: Mạng lưới khuyến nông cộng đồng.",
			"- Thời gian: Tháng 3/2026.",
		];
		expect(plan([...labelled, order.replace("1.", "2.")], [])).toEqual([
			["Mạng lưới khuyến nông cộng đồng"],
			["Mạng lưới khuyến nông cộng đồng"],
		]);
	});

	test("is not made of references, copies kept or persons among the recipients", () => {
		const tasks = plan(
			["1. Rà soát các cống ngăn mặn trên toàn tuyến đê."],
			["Như trên", "Chủ tịch UBND tỉnh"],
		);
		expect(tasks).toEqual([[]]);
	});
});

describe("a heading among bodies", () => {
	const bodies = [
		"1. Sở Y tế",
		"- Giám sát dịch bệnh ở các xã ven biển.",
		"2. Sở Tài chính",
		"- Bố trí kinh phí thực hiện Kế hoạch.",
	];

	test("is a body too, whatever kind it is", () => {
		expect(
			plan([...bodies, "3. Đội hình thanh niên tình nguyện", "- Chở nước ngọt cho các hộ neo đơn."], []),
		).toEqual([["Sở Y tế"], ["Sở Tài chính"], ["Đội hình thanh niên tình nguyện"]]);
	});

	test("is none where it says what it is about", () => {
		const tasks = plan([...bodies, "3. Chế độ thông tin, báo cáo", "- Tổng hợp số liệu hằng tuần."], []);
		expect(tasks.at(-1)).toEqual([]);
	});
});
