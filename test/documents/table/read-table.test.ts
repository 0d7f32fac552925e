import { describe, expect, test } from "vitest";
import type { Grid } from "../../../src/documents/table/grid.ts";
import { readTable } from "../../../src/documents/table/read-table.ts";
import { dueOnOf } from "../../../src/domain/deadline/deadline.ts";

const grid = (rows: string[][], merged: string[] = []): Grid => ({
	rows,
	merged: new Set(merged),
	certainty: 1,
});
const read = (rows: string[][], merged: string[] = []) => readTable(grid(rows, merged), "2026-01-05");
/** Reference, heading, words, lead, helpers, due day: what a clerk would copy. */
const lines = (rows: string[][], merged: string[] = []) =>
	read(rows, merged)?.tasks.map(({ ref, heading, content, lead, coordinating, deadline }) => [
		ref,
		heading,
		content,
		lead.join(" + "),
		coordinating.join(" + "),
		dueOnOf(deadline) ?? deadline.kind,
	]);

describe("a table of work", () => {
	test("with groups, column numbers and an empty cell", () => {
		expect(
			lines([
				["STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
				["(1)", "(2)", "(3)", "(4)", "(5)"],
				["I", "CÔNG TÁC CHỈ ĐẠO", "", "", ""],
				["1", "Ban hành kế hoạch", "Sở Y tế", "Sở Tài chính, Sở Nội vụ", "Tháng 3/2026"],
				["2", "Kiểm tra cơ sở", "Sở Y tế; UBND các xã", "", "Thường xuyên"],
				["II", "TUYÊN TRUYỀN", "", "", ""],
				["1", "Phát thanh", "Báo và Phát thanh, Truyền hình tỉnh", "Sở Y tế", "Quý II/2026"],
			]),
		).toEqual([
			["I.1", "CÔNG TÁC CHỈ ĐẠO", "Ban hành kế hoạch", "Sở Y tế", "Sở Tài chính + Sở Nội vụ", "2026-03-31"],
			["I.2", "CÔNG TÁC CHỈ ĐẠO", "Kiểm tra cơ sở", "Sở Y tế + UBND các xã", "", "ongoing"],
			["II.1", "TUYÊN TRUYỀN", "Phát thanh", "Báo và Phát thanh, Truyền hình tỉnh", "Sở Y tế", "2026-06-30"],
		]);
	});

	test("with a header over two rows, labels of every day and a product", () => {
		const rows = [
			["TT", "Nội dung công việc", "Đơn vị thực hiện", "Đơn vị thực hiện", "Tiến độ", "Sản phẩm", "Kinh phí"],
			["TT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Tiến độ", "Sản phẩm", "Kinh phí"],
			["1", "Rà soát hồ sơ", "CQ A", "Các đơn vị liên quan", "Trước 30/6/2026", "Báo cáo", "100"],
		];
		const merged = ["0:3", "1:0", "1:1", "1:4", "1:5", "1:6"];
		expect(lines(rows, merged)).toEqual([
			["1", null, "Rà soát hồ sơ", "CQ A", "Các đơn vị liên quan", "2026-06-30"],
		]);
		expect(read(rows, merged)?.tasks[0]?.product).toBe("Báo cáo");
	});

	test("whose sub-rows share a number and merged cells", () => {
		const rows = [
			["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"],
			["1", "Việc thứ nhất", "Sở Y tế", "Quý I/2026"],
			["1", "Việc thứ hai", "Công an tỉnh", "Quý I/2026"],
		];
		const tasks = read(rows, ["2:0", "2:3"])?.tasks;
		expect(tasks?.map(({ ref }) => ref)).toEqual(["1a", "1b"]);
		expect(tasks?.[1]?.confidence.deadline).toBeLessThan(tasks?.[0]?.confidence.deadline ?? 0);
	});

	test("that says nt for what stands above", () => {
		expect(
			lines([
				["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"],
				["1", "Việc A", "Sở Y tế", "Tháng 2/2026"],
				["2", "Việc B", "nt", "-nt-"],
				["3", "Việc C", "Như trên", "//"],
			])?.map((row) => row.slice(3)),
		).toEqual([
			["Sở Y tế", "", "2026-02-28"],
			["Sở Y tế", "", "2026-02-28"],
			["Sở Y tế", "", "2026-02-28"],
		]);
	});

	test("whose plain numbers head groups when the rows below go on with them", () => {
		expect(
			lines([
				["STT", "Tên nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"],
				["1", "Hạ tầng số", "", ""],
				["1.1", "Lắp trạm", "Sở Khoa học và Công nghệ", "30/6/2026"],
				["2", "Việc không ai được giao", "", ""],
			])?.map(([ref, heading, , lead]) => [ref, heading, lead]),
		).toEqual([
			["1.1", "Hạ tầng số", "Sở Khoa học và Công nghệ"],
			["2", null, ""],
		]);
	});

	test("without numbers, with bodies as group headings", () => {
		expect(
			lines([
				["Nội dung công việc", "Thời gian"],
				["Sở Tài chính", "Sở Tài chính"],
				["Lập dự toán", "Tháng 7/2026"],
			]),
		).toEqual([["1", "Sở Tài chính", "Lập dự toán", "Sở Tài chính", "", "2026-07-31"]]);
	});

	test("whose one cell of agencies says who leads and who helps", () => {
		const header = ["STT", "Nhiệm vụ", "Cơ quan chủ trì, phối hợp", "Thời gian"];
		expect(
			lines([
				header,
				["1", "Việc A", "Sở Y tế chủ trì, phối hợp với Sở Tài chính", "2026"],
				["2", "Việc B", "- Chủ trì: Sở Xây dựng\n- Phối hợp: UBND các xã, Công an tỉnh", "2026"],
			])?.map((row) => row.slice(3, 5)),
		).toEqual([
			["Sở Y tế", "Sở Tài chính"],
			["Sở Xây dựng", "UBND các xã + Công an tỉnh"],
		]);
	});

	test("whose row holds two numbered jobs with two leads is two tasks", () => {
		expect(
			lines([
				["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian"],
				["4", "a) Xây dựng dữ liệu.\nb) Vận hành hệ thống.", "Các sở, ngành\nSở Tài chính", "", "Năm 2026"],
			])?.map(([ref, , content, lead]) => [ref, content, lead]),
		).toEqual([
			["4a", "a) Xây dựng dữ liệu.", "Các sở, ngành"],
			["4b", "b) Vận hành hệ thống.", "Sở Tài chính"],
		]);
	});

	test("without a column of times, where the words say one", () => {
		expect(
			lines([
				["STT", "Nội dung", "Đơn vị chủ trì"],
				["1", "Báo cáo kết quả trước ngày 15/3/2026", "Sở Nội vụ"],
			])?.[0]?.[5],
		).toBe("2026-03-15");
	});

	test("never drops a row it cannot read", () => {
		const reading = read([
			["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"],
			["1", "", "Sở Y tế", "Quý I/2026"],
		]);
		expect(reading?.tasks).toEqual([]);
		expect(reading?.warnings).toEqual([{ key: "row-unread", vars: { text: "1 |  | Sở Y tế | Quý I/2026" } }]);
	});

	test("of something else is left alone", () => {
		expect(
			read([
				["STT", "Họ và tên", "Chức vụ"],
				["1", "Nguyễn Văn A", "Phó Giám đốc"],
			]),
		).toBeNull();
		expect(
			read([
				["Năm", "Thu", "Chi"],
				["2025", "10", "12"],
			]),
		).toBeNull();
	});
});
