import { describe, expect, test } from "vitest";
import { takeTabTables } from "../../../src/documents/layout/tab-tables.ts";
import { readDocument } from "../../../src/documents/read-document.ts";
import { readText } from "../score.ts";

/** As a table comes out of a document that somebody copies: cells parted by tabs, paragraphs of a cell by lines. */
const plan = [
	"PHỤ LỤC",
	"PHÂN CÔNG NHIỆM VỤ QUÝ II NĂM 2026",
	"TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn",
	"I\tCải cách hành chính",
	"1\tRà soát thủ tục hành chính nội bộ\tVăn phòng UBND tỉnh\tCác sở, ban, ngành\tTrước ngày 15/6/2026",
	"2\tCông bố danh mục dịch vụ công trực tuyến:",
	"- Toàn trình;",
	"- Một phần.\tSở Khoa học và Công nghệ\t\tQuý II/2026",
	"\tTập huấn cho cán bộ cấp xã\tSở Nội vụ\tTrường Chính trị tỉnh\t30/6/2026\t",
	"",
	"Nơi nhận:",
	"- Như trên;",
].join("\n");

describe("a table whose cells are parted by tabs", () => {
	test("is taken out of the text, a row for each of its rows", () => {
		expect(takeTabTables(plan)).toEqual([
			{ type: "text", text: "PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ QUÝ II NĂM 2026" },
			{
				type: "table",
				merged: [],
				rows: [
					["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn"],
					["I", "Cải cách hành chính", "", "", ""],
					[
						"1",
						"Rà soát thủ tục hành chính nội bộ",
						"Văn phòng UBND tỉnh",
						"Các sở, ban, ngành",
						"Trước ngày 15/6/2026",
					],
					[
						"2",
						"Công bố danh mục dịch vụ công trực tuyến:\n- Toàn trình;\n- Một phần.",
						"Sở Khoa học và Công nghệ",
						"",
						"Quý II/2026",
					],
					["", "Tập huấn cho cán bộ cấp xã", "Sở Nội vụ", "Trường Chính trị tỉnh", "30/6/2026"],
				],
			},
			{ type: "text", text: "\nNơi nhận:\n- Như trên;" },
		]);
	});

	test("has its tasks read", () => {
		const source = {
			origin: "text" as const,
			pages: 1,
			blocks: [{ type: "text" as const, text: plan }],
		};
		const { tasks } = readDocument(source);
		expect(tasks.map(({ ref, lead, deadline }) => [ref, lead, deadline?.raw])).toEqual([
			["I.1", ["Văn phòng UBND tỉnh"], "Trước ngày 15/6/2026"],
			["I.2", ["Sở Khoa học và Công nghệ"], "Quý II/2026"],
			["I.3", ["Sở Nội vụ"], "30/6/2026"],
		]);
	});

	test("is none where tabs only part a letterhead or the words of a list", () => {
		const text = "UBND TỈNH BÌNH MINH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n1.\tGiao Sở Nội vụ báo cáo.";
		expect(takeTabTables(text)).toEqual([{ type: "text", text }]);
	});
});

test("a reckoning of cost parted by tabs gives out nothing", () => {
	const lines = [
		"SỞ XÂY DỰNG",
		"Số: 96/TB-SXD",
		"Lào Cai, ngày 02 tháng 4 năm 2026",
		"THÔNG BÁO",
		"Kết luận tại cuộc họp giao ban tháng 4/2026",
		"",
		"TT\tNội dung\tSố lượng\tĐơn giá\tThành tiền\tĐơn vị thực hiện",
		"1\tThuê xe\t2\t1.500\t3.000\tVăn phòng Sở",
		"2\tIn tài liệu\t90\t20\t1.800\tVăn phòng Sở",
	];
	expect(readText(lines.join("\n")).tasks).toEqual([]);
});
