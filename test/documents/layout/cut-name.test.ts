import { describe, expect, test } from "vitest";
import { isCutName } from "../../../src/documents/layout/cut-name.ts";

describe("a name at the end of a line", () => {
	test.each([
		[
			"3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố, Hội Liên hiệp",
			"Phụ nữ Thành phố và các tổ chức",
		],
		["Giao Sở Nông nghiệp", "và Môi trường chủ trì, phối hợp với Sở Tài chính"],
		["theo đề nghị của Ủy ban nhân dân", "Thành phố"],
		["Đoàn Thanh niên Cộng sản Hồ Chí", "Minh phát động phong trào"],
		["Giao Cục Quản lý Khám,", "chữa bệnh trình Lãnh đạo Bộ"],
	])("%s ⏎ %s: goes on", (last, next) => {
		expect(isCutName(last, next)).toBe(true);
	});

	test.each([
		["Giao Sở Y tế", "Sở Tài chính bố trí kinh phí"],
		["1. Trách nhiệm của Hội Nông dân", "Tuyên truyền, vận động hội viên"],
		["Bộ Tài chính", "Bộ Nông nghiệp và Môi trường"],
		["Ủy ban nhân dân", "1. Chỉ đạo các phòng chuyên môn"],
	])("%s ⏎ %s: is whole", (last, next) => {
		expect(isCutName(last, next)).toBe(false);
	});
});
