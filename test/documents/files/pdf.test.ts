import { describe, expect, test, vi } from "vitest";
import { readFile } from "../../../src/documents/files/read-file.ts";
import type { Source } from "../../../src/documents/source.ts";
import { goldPlanRows, makePdf, makeTablePdf, planLabels, vietnameseFont } from "../../helpers/make-files.ts";

// One page is read by OCR, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const texts = (source: Source) =>
	source.blocks.flatMap((block) => (block.type === "text" ? [block.text] : []));
const tables = (source: Source) => source.blocks.flatMap((block) => (block.type === "table" ? [block] : []));
const sentence =
	"Thực hiện Công văn số 740/BNG-CNV ngày 08/3/2022 của Bộ Ngoại giao về việc hướng dẫn xây dựng kế hoạch triển khai công tác đối ngoại, Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành và Ủy ban nhân dân các xã, phường báo cáo trước ngày 05/3/2026.";
/** A page drawn freely: [x, y, words], points from the upper left corner. */
const drawn = (pieces: [number, number, string][], more?: (pdf: PDFKit.PDFDocument) => void) =>
	makePdf([], {
		draw: (pdf) => {
			for (const [x, y, words] of pieces) pdf.text(words, x, y, { lineBreak: false });
			more?.(pdf);
		},
	});

describe("tables of a PDF", () => {
	test("all 25 rows of the real appendix come back from five pages, labels once, no row cut in two", async () => {
		const rows = await goldPlanRows();
		const source = await readFile(await makeTablePdf(rows, { before: ["PHỤ LỤC"] }));
		expect(source).toMatchObject({ origin: "pdf", pages: 5 });
		const [table, ...others] = tables(source);
		expect(others).toEqual([]);
		expect(table?.rows).toEqual([
			planLabels,
			...rows.map((row) => ("group" in row ? [row.group[0], ...Array(4).fill(row.group[1])] : row.cells)),
		]);
		expect(table?.merged.slice(0, 3)).toEqual(["1:2", "1:3", "1:4"]);
	});

	test("borders drawn as thin bars, and no borders at the sides, as Word and others print them", async () => {
		const bar = (pdf: PDFKit.PDFDocument, x: number, y: number, width: number, height: number) =>
			pdf.rect(x, y, width, height).fill();
		const file = await drawn(
			[
				[90, 104, "STT"],
				[150, 104, "Việc"],
				[300, 104, "Chủ trì"],
				[90, 134, "1"],
				[150, 134, "Rà soát"],
				[300, 134, "Sở Y tế"],
				[150, 150, "quy chế"],
			],
			(pdf) => {
				for (const y of [100, 130, 170])
					for (const [x, width] of [
						[85, 60],
						[145, 150],
						[295, 150],
					] as const)
						bar(pdf, x, y, width, 0.5);
				for (const x of [145, 295])
					for (const [y, height] of [
						[100, 30],
						[130, 40],
					] as const)
						bar(pdf, x, y, 0.5, height);
			},
		);
		expect(tables(await readFile(file))[0]?.rows).toEqual([
			["STT", "Việc", "Chủ trì"],
			["1", "Rà soát quy chế", "Sở Y tế"],
		]);
	});

	test("a row that the page cuts is one row again", async () => {
		const box = (pdf: PDFKit.PDFDocument, top: number, cells: string[]) => {
			let x = 85;
			for (const [index, width] of [40, 250, 120].entries()) {
				pdf.rect(x, top, width, 40).stroke();
				pdf.text(cells[index] ?? "", x + 4, top + 4, { width: width - 8, lineBreak: true });
				x += width;
			}
		};
		const file = await makePdf([], {
			draw: (pdf) => {
				box(pdf, 700, ["STT", "Việc", "Chủ trì"]);
				box(pdf, 740, ["1", "Rà soát quy chế của", "Sở Y tế"]);
				pdf.addPage();
				box(pdf, 60, ["STT", "Việc", "Chủ trì"]);
				box(pdf, 100, ["", "cơ quan, đơn vị", ""]);
				box(pdf, 140, ["2", "Báo cáo", "Sở Nội vụ"]);
			},
		});
		expect(tables(await readFile(file)).map((table) => table.rows)).toEqual([
			[
				["STT", "Việc", "Chủ trì"],
				["1", "Rà soát quy chế của cơ quan, đơn vị", "Sở Y tế"],
				["2", "Báo cáo", "Sở Nội vụ"],
			],
		]);
	});
});

describe("words of a PDF", () => {
	test("lines become paragraphs, items stay apart, a number broken at its dash is whole", async () => {
		const file = await drawn([
			[113, 100, "Căn cứ Kế hoạch số 79/KH-UBND ngày 06/6/2022, giao các đơn vị"],
			[85, 118, "thuộc tỉnh thực hiện các nhiệm vụ được nêu ở Kế hoạch số 84/KH-"],
			[85, 136, "UBND ngày 13/6/2022."],
			[113, 160, "1. Sở Y tế rà soát."],
			[113, 178, "2. Sở Nội vụ tổng hợp, báo cáo."],
			[113, 196, "2.1.3 Khổ giới hạn"],
		]);
		expect(texts(await readFile(file))).toEqual([
			"Căn cứ Kế hoạch số 79/KH-UBND ngày 06/6/2022, giao các đơn vị thuộc tỉnh thực hiện các nhiệm vụ được nêu ở Kế hoạch số 84/KH-UBND ngày 13/6/2022.",
			"1. Sở Y tế rà soát.",
			"2. Sở Nội vụ tổng hợp, báo cáo.",
			"2.1.3 Khổ giới hạn",
		]);
	});

	test("the two columns at the head are read one after the other, the blank number stays", async () => {
		const file = await drawn([
			[110, 60, "ỦY BAN NHÂN DÂN"],
			[290, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
			[120, 78, "TỈNH BÌNH ĐỊNH"],
			[340, 78, "Độc lập - Tự do - Hạnh phúc"],
			[110, 105, "Số:          /KH-UBND"],
			[330, 105, "Bình Định, ngày     tháng     năm 2026"],
			[260, 140, "KẾ HOẠCH"],
			[85, 180, sentence.slice(0, 66)],
		]);
		expect(
			texts(await readFile(file))
				.join("\n")
				.replace(/ +/g, " ")
				.split("\n"),
		).toEqual([
			"ỦY BAN NHÂN DÂN",
			"TỈNH BÌNH ĐỊNH",
			"Số: /KH-UBND",
			"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
			"Độc lập - Tự do - Hạnh phúc",
			"Bình Định, ngày tháng năm 2026",
			"KẾ HOẠCH",
			sentence.slice(0, 66).trim(),
		]);
	});

	test("a paragraph goes on over the page; page numbers and running headers go", async () => {
		const pages = [1, 2, 3, 4].map((page): [number, number, string][] => [
			[300, 30, String(page)],
			[85, 45, "Kế hoạch chuyển đổi số năm 2026"],
			[85, 400, `Việc thứ ${page} của các cơ quan, đơn vị thuộc tỉnh, được thực hiện từ`],
		]);
		const file = await makePdf([], {
			draw: (pdf) => {
				pages.forEach((pieces, index) => {
					if (index > 0) pdf.addPage();
					if (index === 3) pdf.text("quý II năm 2026 đến hết năm.", 85, 100, { lineBreak: false });
					for (const [x, y, words] of pieces.slice(0, index === 3 ? 2 : 3))
						pdf.text(words, x, y, { lineBreak: false });
				});
			},
		});
		const source = await readFile(file);
		expect(texts(source)).toEqual([
			"Việc thứ 1 của các cơ quan, đơn vị thuộc tỉnh, được thực hiện từ",
			"Việc thứ 2 của các cơ quan, đơn vị thuộc tỉnh, được thực hiện từ",
			"Việc thứ 3 của các cơ quan, đơn vị thuộc tỉnh, được thực hiện từ quý II năm 2026 đến hết năm.",
		]);
		expect(source.margins).toContain("Kế hoạch chuyển đổi số năm 2026");
	});

	test("a title set in the middle keeps its lines together", async () => {
		const file = await makePdf([], {
			draw: (pdf) => {
				pdf.text("KẾ HOẠCH\nTriển khai công tác đối ngoại năm 2026\ntrên địa bàn tỉnh", { align: "center" });
				pdf.moveDown().text(sentence, { align: "justify", indent: 28 });
			},
		});
		expect(texts(await readFile(file))).toEqual([
			"KẾ HOẠCH\nTriển khai công tác đối ngoại năm 2026\ntrên địa bàn tỉnh",
			sentence,
		]);
	});

	test("a page lying on its side reads as a person holds it; a watermark is kept apart", async () => {
		const file = await makePdf([sentence], {
			draw: (pdf) => {
				Object.assign(pdf.page.dictionary.data, { Rotate: 90 });
				pdf
					.save()
					.rotate(-45, { origin: [300, 400] })
					.font(vietnameseFont(true))
					.fontSize(80)
					.text("MẬT", 250, 380, { lineBreak: false })
					.restore();
			},
		});
		const source = await readFile(file);
		expect(source.margins).toContain("MẬT");
		const upright = await readFile(await makePdf([sentence]));
		expect(texts(upright)).toEqual([sentence]);
	});
});
