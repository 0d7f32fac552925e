import { describe, expect, test } from "vitest";
import { takeColumnTables } from "../../../src/documents/layout/column-tables.ts";
import { readDocument } from "../../../src/documents/read-document.ts";
import type { Source } from "../../../src/documents/source.ts";

/** As `pdftotext -layout` writes a page: columns kept with spaces, labels in the middle of their columns. */
const plan = `PHỤ LỤC
NHIỆM VỤ TRỌNG TÂM NĂM 2026

                                                     Cơ quan              Cơ quan
 TT             Nội dung nhiệm vụ                                                            Thời hạn
                                                     chủ trì             phối hợp
 I    CẢI CÁCH HÀNH CHÍNH
 1    Rà soát, cắt giảm thủ tục hành chính       Văn phòng Ủy       Các sở, ban,       Trước ngày
      liên quan đến doanh nghiệp                 ban nhân dân       ngành              15/6/2026
                                                 tỉnh
 2    Công bố danh mục dịch vụ công trực         Sở Khoa học và     Sở Nội vụ          Quý II/2026
      tuyến toàn trình                          Công nghệ
 II KINH TẾ SỐ VÀ XÃ HỘI SỐ TRÊN ĐỊA BÀN TỈNH
 3    Tập huấn kỹ năng số cho cán bộ cấp xã      Trường Chính trị   Sở Tài chính       30/9/2026
`;
const rows = [
	["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn"],
	["I", "CẢI CÁCH HÀNH CHÍNH", "", "", ""],
	[
		"1",
		"Rà soát, cắt giảm thủ tục hành chính liên quan đến doanh nghiệp",
		"Văn phòng Ủy ban nhân dân tỉnh",
		"Các sở, ban, ngành",
		"Trước ngày 15/6/2026",
	],
	[
		"2",
		"Công bố danh mục dịch vụ công trực tuyến toàn trình",
		"Sở Khoa học và Công nghệ",
		"Sở Nội vụ",
		"Quý II/2026",
	],
	["II", "KINH TẾ SỐ VÀ XÃ HỘI SỐ TRÊN ĐỊA BÀN TỈNH", "", "", ""],
	["3", "Tập huấn kỹ năng số cho cán bộ cấp xã", "Trường Chính trị", "Sở Tài chính", "30/9/2026"],
];
const page = (...lines: string[]) => lines.join("\n");
const tables = (text: string) =>
	takeColumnTables(text).flatMap((block) => (block.type === "table" ? [block.rows] : []));
const texts = (text: string) =>
	takeColumnTables(text).flatMap((block) => (block.type === "text" ? [block.text.trim()] : []));

describe("columns that text sets with spaces", () => {
	test("become a table, with headings across it and cells a little out of their column", () => {
		expect(tables(plan)).toEqual([rows]);
		expect(texts(plan)).toEqual(["PHỤ LỤC\nNHIỆM VỤ TRỌNG TÂM NĂM 2026"]);
	});

	test("become tasks with leads and deadlines", () => {
		const source: Source = { blocks: [{ type: "text", text: plan }], pages: 1, origin: "text" };
		expect(
			readDocument(source).tasks.map(({ ref, lead, deadline }) => [
				ref,
				lead.join(),
				"dueOn" in deadline && deadline.dueOn,
			]),
		).toEqual([
			["I.1", "Văn phòng Ủy ban nhân dân tỉnh", "2026-06-15"],
			["I.2", "Sở Khoa học và Công nghệ", "2026-06-30"],
			["II.3", "Trường Chính trị", "2026-09-30"],
		]);
	});

	test("go on over the page, labels again or not, a row cut in two whole again", () => {
		const labels = " TT   Nhiệm vụ                        Chủ trì            Thời gian";
		const first = page(
			labels,
			" 1    Rà soát các quy chế              Sở Tư pháp         Quý I/2026",
			" 2    Báo cáo kết quả thực hiện        Sở Nội vụ          Tháng 6/2026",
			"",
			"                                      2",
		);
		const next = [
			"      các quy chế dân chủ ở cơ sở",
			" 3    Lập danh mục hồ sơ               Sở Y tế            Tháng 7/2026",
		];
		const whole = [
			["TT", "Nhiệm vụ", "Chủ trì", "Thời gian"],
			["1", "Rà soát các quy chế", "Sở Tư pháp", "Quý I/2026"],
			["2", "Báo cáo kết quả thực hiện các quy chế dân chủ ở cơ sở", "Sở Nội vụ", "Tháng 6/2026"],
			["3", "Lập danh mục hồ sơ", "Sở Y tế", "Tháng 7/2026"],
		];
		expect(tables(`${first}\f${page(...next)}`)).toEqual([whole]);
		expect(tables(`${first}\f${page(labels, ...next)}`)).toEqual([whole]);
	});

	test("end where a paragraph begins, and nothing of the paragraph is lost", () => {
		const behind =
			"   Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh; các cơ quan, đơn vị triển khai thực hiện và báo cáo kết quả.";
		expect(tables(plan + behind)).toEqual([rows]);
		expect(texts(plan + behind).at(-1)).toBe(behind.trim());
	});
});

test("a text of nothing but labels takes no long time", () => {
	const labels = " TT   Nhiệm vụ              Chủ trì            Thời gian\n";
	const apart = ` TT   Nhiệm vụ${" ".repeat(200_000)}Chủ trì            Thời gian\n 1    Rà soát`;
	const start = performance.now();
	for (const text of [labels.repeat(3_000), apart]) expect(takeColumnTables(text)).not.toEqual([]);
	expect(performance.now() - start).toBeLessThan(15_000);
});

describe("text that is no table", () => {
	test.each([
		[
			"a head in two columns",
			"  ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n  TỈNH LẠNG SƠN              Độc lập - Tự do - Hạnh phúc",
		],
		["labelled lines", "Cơ quan chủ trì:   Sở Y tế\nThời hạn:   30/6/2026\nSản phẩm:   Báo cáo"],
		[
			"prose with wide spaces",
			"Giao   các cơ quan,  đơn vị   chủ trì    rà soát,  báo cáo  trước ngày  15/6/2026.",
		],
		["labels without rows", " TT   Nhiệm vụ      Chủ trì      Thời gian"],
	])("%s comes back as it is", (_, text) => {
		expect(takeColumnTables(text)).toEqual([{ type: "text", text }]);
	});
});
