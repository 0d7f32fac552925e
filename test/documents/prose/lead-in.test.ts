import { expect, test } from "vitest";
import { readDocument } from "../../../src/documents/read-document.ts";

const read = (lines: readonly string[]) =>
	readDocument({ origin: "text", pages: 1, blocks: [{ type: "text", text: lines.join("\n") }] }).tasks;

test("a lead-in below a heading that ends in “số” governs its items", () => {
	const tasks = read([
		"UBND TỈNH BÌNH MINH",
		"THÔNG BÁO",
		"Kết luận của Chủ tịch UBND tỉnh",
		"1. Về xây dựng chính quyền số",
		"Giao Sở Khoa học và Công nghệ chủ trì, phối hợp các cơ quan, đơn vị liên quan:",
		"a) Theo dõi, báo cáo tình hình sử dụng chữ ký số.",
		"b) Tham mưu kết nối các hệ thống thông tin.",
	]);
	expect(tasks.map(({ lead, heading }) => [lead, heading])).toEqual([
		[["Sở Khoa học và Công nghệ"], "Về xây dựng chính quyền số"],
		[["Sở Khoa học và Công nghệ"], "Về xây dựng chính quyền số"],
	]);
});

test("a number cut off its “số” at the end of a line stays with it", () => {
	const [task] = read([
		"UBND TỈNH BÌNH MINH",
		"THÔNG BÁO",
		"1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính tham mưu thực hiện Quyết định số",
		"79/QĐ-UBND của UBND tỉnh, hoàn thành trước ngày 30/6/2026.",
	]);
	expect(task?.content).toContain("Quyết định số 79/QĐ-UBND");
});

test("the words of a block name those who help, where no label does", () => {
	const [task] = read([
		"UBND TỈNH BÌNH MINH",
		"KẾ HOẠCH",
		"1. Phối hợp với Bộ Nội vụ, Công an tỉnh rà soát dữ liệu cán bộ.",
		"- Cơ quan chủ trì: Sở Nội vụ.",
		"- Thời gian hoàn thành: Quý II/2026.",
	]);
	expect(task).toMatchObject({ lead: ["Sở Nội vụ"], coordinating: ["Bộ Nội vụ", "Công an tỉnh"] });
});
