import { describe, expect, test } from "vitest";
import { readFile } from "../../../src/documents/files/read-file.ts";
import { readDocument } from "../../../src/documents/read-document.ts";
import type { Source } from "../../../src/documents/source.ts";
import { goldPlanRows, makePdf, planLabels } from "../../helpers/make-files.ts";
import { makePlainTablePdf, type PlainRow, type PlainTable } from "../../helpers/make-plain-table.ts";

const tables = (source: Source) => source.blocks.flatMap((block) => (block.type === "table" ? [block] : []));
const texts = (source: Source) =>
	source.blocks.flatMap((block) => (block.type === "text" ? [block.text] : []));
const widths = [34, 180, 96, 88, 80];
const before = ["PHỤ LỤC", "Kèm theo Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh"];
const after = [
	"Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh, đề nghị các cơ quan, đơn vị triển khai thực hiện nghiêm túc và báo cáo kết quả.",
];
const make = (rows: PlainRow[], more: Partial<PlainTable> = {}) =>
	makePlainTablePdf({ labels: planLabels, widths, rows, before, after, ...more });

describe("a table of a PDF without lines", () => {
	const gold = async () => {
		const rows = await goldPlanRows();
		return {
			drawn: rows.map((row) => ("group" in row ? { across: row.group.join("  ") } : row.cells)),
			read: rows.map((row) => ("group" in row ? [row.group[0], ...Array(4).fill(row.group[1])] : row.cells)),
		};
	};

	test.each<[string, Partial<PlainTable>]>([
		["labels on each page", { repeated: true }],
		["labels on the first page only", {}],
		["no wider gap between rows than between lines", { padding: 0 }],
		["numbers and short cells in the middle of their rows", { centred: true, repeated: true }],
		["lines between rows only", { centred: true, ruled: true }],
		["columns close together", { gap: 6 }],
	])("25 real rows over four pages, %s: every cell comes back", async (_, options) => {
		const { drawn, read } = await gold();
		const source = await readFile(await make(drawn, options));
		const [table, ...others] = tables(source);
		expect(others).toEqual([]);
		// A dash that happens to open a line may begin an item: the break is kept there.
		const joined = table?.rows.map((row) => row.map((cell) => cell.replace(/\n/g, " ")));
		expect(joined).toEqual([planLabels, ...read]);
		expect(table?.merged.slice(0, 3)).toEqual(["1:2", "1:3", "1:4"]);
		expect(texts(source)).toEqual([...before, ...after]);
	});

	test("its rows become tasks with leads, deadlines and the headings of their groups", async () => {
		const { drawn } = await gold();
		const { tasks } = readDocument(await readFile(await make(drawn, { centred: true })));
		expect(tasks).toHaveLength(25);
		expect(tasks[0]).toMatchObject({ ref: "I.1", lead: ["Sở Ngoại vụ"], deadline: { raw: "Quý IV/2022" } });
	});

	test("labels over two columns, in two rows; rows without a number; a row cut by the page", async () => {
		const file = await makePdf([], {
			draw: (pdf) => {
				const at = (y: number, ...cells: [number, string][]) => {
					for (const [x, words] of cells) pdf.text(words, x, y, { lineBreak: false });
				};
				pdf.fontSize(11);
				at(60, [340, "Đơn vị thực hiện"]);
				at(67, [90, "TT"], [160, "Nội dung"], [480, "Thời hạn"]);
				at(74, [310, "Chủ trì"], [400, "Phối hợp"]);
				at(
					100,
					[92, "1"],
					[120, "Rà soát các quy chế"],
					[300, "Sở Tư pháp"],
					[390, "Sở Nội vụ"],
					[480, "Quý II/2026"],
				);
				at(114, [120, "đã ban hành."]);
				at(136, [120, "Lập danh mục dịch vụ"], [300, "Sở Y tế"], [480, "30/6/2026"]);
				at(150, [120, "công trực tuyến"]);
				at(172, [92, "2"], [120, "Báo cáo kết quả năm"], [300, "Các sở, ban,"], [480, "Trước ngày"]);
				pdf.addPage();
				at(40, [300, "2"]);
				at(60, [120, "2026 gửi Sở Nội vụ"], [300, "ngành"], [480, "20/11/2026"]);
				at(82, [92, "3"], [120, "Tổng hợp, trình"], [300, "Văn phòng"], [480, "Tháng 12/2026"]);
				at(96, [120, "Chủ tịch"]);
				at(130, [90, "III. TỔ CHỨC THỰC HIỆN"]);
				at(150, [113, "Các cơ quan căn cứ Kế hoạch này tổ chức thực hiện, báo cáo theo quy định."]);
			},
		});
		const source = await readFile(file);
		expect(tables(source).map((table) => table.rows)).toEqual([
			[
				["TT", "Nội dung", "Đơn vị thực hiện Chủ trì", "Đơn vị thực hiện Phối hợp", "Thời hạn"],
				["1", "Rà soát các quy chế đã ban hành.", "Sở Tư pháp", "Sở Nội vụ", "Quý II/2026"],
				["", "Lập danh mục dịch vụ công trực tuyến", "Sở Y tế", "", "30/6/2026"],
				["2", "Báo cáo kết quả năm 2026 gửi Sở Nội vụ", "Các sở, ban, ngành", "", "Trước ngày 20/11/2026"],
				["3", "Tổng hợp, trình Chủ tịch", "Văn phòng", "", "Tháng 12/2026"],
			],
		]);
		expect(texts(source)).toEqual([
			"III. TỔ CHỨC THỰC HIỆN",
			"Các cơ quan căn cứ Kế hoạch này tổ chức thực hiện, báo cáo theo quy định.",
		]);
	});

	test("no column of numbers, no column of deadlines; an item with dashes stays one cell", async () => {
		const rows = [
			[
				"Xây dựng kế hoạch chuyển đổi số, gồm:\n- Hạ tầng;\n- Dữ liệu.",
				"Sở Khoa học và Công nghệ",
				"Kế hoạch",
			],
			["Kiểm tra công vụ", "Sở Nội vụ", "Báo cáo"],
			["Tập huấn cho cán bộ cấp xã về dịch vụ công trực tuyến", "Trường Chính trị", "Lớp tập huấn"],
		];
		const labels = ["Nhiệm vụ", "Cơ quan chủ trì", "Sản phẩm"];
		const source = await readFile(
			await makePlainTablePdf({ labels, rows, widths: [220, 140, 100], padding: 5 }),
		);
		expect(tables(source).map((table) => table.rows)).toEqual([[labels, ...rows]]);
	});
});

describe("what only looks like a table", () => {
	test("the two columns at the head and at the foot stay text", async () => {
		const file = await makePdf([], {
			draw: (pdf) => {
				for (const [x, y, words] of [
					[110, 60, "ỦY BAN NHÂN DÂN"],
					[290, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
					[120, 78, "TỈNH BÌNH ĐỊNH"],
					[340, 78, "Độc lập - Tự do - Hạnh phúc"],
					[85, 300, "Nơi nhận:"],
					[350, 300, "TM. ỦY BAN NHÂN DÂN"],
					[85, 316, "- Sở Nội vụ;"],
					[370, 316, "CHỦ TỊCH"],
					[85, 332, "- Lưu: VT."],
				] as const)
					pdf.text(words, x, y, { lineBreak: false });
			},
		});
		const source = await readFile(file);
		expect(tables(source)).toEqual([]);
		expect(texts(source).join("\n")).toBe(
			"ỦY BAN NHÂN DÂN\nTỈNH BÌNH ĐỊNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nNơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
		);
	});

	test("prose that names the labels stays prose", async () => {
		const prose =
			"Bảng phân công gồm số thứ tự, nội dung nhiệm vụ, cơ quan chủ trì, cơ quan phối hợp và thời gian hoàn thành; các sở, ban, ngành gửi về Sở Nội vụ trước ngày 15/4/2026 để tổng hợp, báo cáo Ủy ban nhân dân tỉnh theo quy định.";
		const source = await readFile(await makePdf([prose, prose]));
		expect(tables(source)).toEqual([]);
		expect(texts(source)).toEqual([prose, prose]);
	});
});
