import {
	AlignmentType,
	Document,
	Footer,
	Header,
	LevelFormat,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
} from "docx";
import JSZip from "jszip";
import { describe, expect, test } from "vitest";
import { readFile } from "../../../src/documents/files/read-file.ts";
import type { Source } from "../../../src/documents/source.ts";
import { goldPlanRows, makeDocx, mergedDown, packDocx, planLabels } from "../../helpers/make-files.ts";

const texts = (source: Source) =>
	source.blocks.flatMap((block) => (block.type === "text" ? [block.text] : []));
const tables = (source: Source) => source.blocks.flatMap((block) => (block.type === "table" ? [block] : []));
const cell = (text: string, columnSpan = 1) =>
	new TableCell({ columnSpan, children: text.split("\n").map((line) => new Paragraph(line)) });

/** The document with one of its parts changed, as an editor of XML would. */
async function edited(file: Buffer, part: string, change: (xml: string) => string): Promise<Buffer> {
	const zip = await JSZip.loadAsync(file);
	zip.file(part, change((await zip.file(part)?.async("string")) ?? ""));
	return zip.generateAsync({ type: "nodebuffer" });
}

describe("tables", () => {
	test("all 25 rows of the real appendix come through word for word, group rows as merged cells", async () => {
		const rows = await goldPlanRows();
		const source = await readFile(await makeDocx(rows, { before: ["KẾ HOẠCH"], after: ["Nơi nhận:"] }));
		const [table] = tables(source);
		expect(rows.filter((row) => "cells" in row)).toHaveLength(25);
		expect(table?.rows).toEqual([
			planLabels,
			...rows.map((row) => ("group" in row ? [row.group[0], ...Array(4).fill(row.group[1])] : row.cells)),
		]);
		expect(table?.merged.slice(0, 3)).toEqual(["1:2", "1:3", "1:4"]);
		expect(texts(source)).toEqual(["KẾ HOẠCH", "Nơi nhận:"]);
		expect(source.origin).toBe("docx");
	});

	test("cells merged down stand in every row they cover", async () => {
		const table = new Table({
			rows: [
				new TableRow({ children: [mergedDown("Sở Y tế", true), cell("a"), cell("b")] }),
				new TableRow({ children: [mergedDown("", false), cell("c", 2)] }),
				new TableRow({ children: [cell("Sở Tài chính"), cell("d"), cell("e")] }),
			],
		});
		const [read] = tables(await readFile(await packDocx([table])));
		expect(read?.rows).toEqual([
			["Sở Y tế", "a", "b"],
			["Sở Y tế", "c", "c"],
			["Sở Tài chính", "d", "e"],
		]);
		expect(read?.merged.toSorted()).toEqual(["1:0", "1:2"]);
	});

	test("several paragraphs of a cell are lines, a table in a cell too", async () => {
		const inner = new Table({ rows: [new TableRow({ children: [cell("x"), cell("y")] })] });
		const table = new Table({
			rows: [
				new TableRow({
					children: [cell("- một\n- hai"), new TableCell({ children: [inner, new Paragraph("sau")] })],
				}),
			],
		});
		expect(tables(await readFile(await packDocx([table])))[0]?.rows).toEqual([["- một\n- hai", "x\ty\nsau"]]);
	});

	test("a row that begins further right keeps its columns", async () => {
		const file = await packDocx([
			new Table({
				rows: [
					new TableRow({ children: [cell("1"), cell("2"), cell("3")] }),
					new TableRow({ children: [cell("b"), cell("c")] }),
				],
			}),
		]);
		const shifted = await edited(file, "word/document.xml", (xml) => {
			const second = xml.indexOf("<w:tr>", xml.indexOf("<w:tr>") + 1);
			return `${xml.slice(0, second)}<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${xml.slice(second + 6)}`;
		});
		expect(tables(await readFile(shifted))[0]?.rows).toEqual([
			["1", "2", "3"],
			["", "b", "c"],
		]);
	});

	test("a frame of one column around words or around a table is no table", async () => {
		const inner = new Table({ rows: [new TableRow({ children: [cell("a"), cell("b")] })] });
		const frame = new Table({
			rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph("Khung"), inner] })] })],
		});
		const source = await readFile(await packDocx([frame]));
		expect(source.blocks).toEqual([
			{ type: "text", text: "Khung" },
			{ type: "table", rows: [["a", "b"]], merged: [] },
		]);
	});

	test("the two columns at the head and at the foot are text, the left one first", async () => {
		const head = new Table({
			rows: [
				new TableRow({
					children: [
						cell("UBND TỈNH\nBÌNH ĐỊNH"),
						cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
					],
				}),
				new TableRow({ children: [cell("Số: 12/KH-UBND"), cell("Bình Định, ngày 5 tháng 3 năm 2026")] }),
			],
		});
		const foot = new Table({
			rows: [new TableRow({ children: [cell("Nơi nhận:\n- Như trên;"), cell("CHỦ TỊCH")] })],
		});
		expect((await readFile(await packDocx([head, new Paragraph("KẾ HOẠCH"), foot]))).blocks).toEqual([
			{ type: "text", text: "UBND TỈNH\nBÌNH ĐỊNH" },
			{ type: "text", text: "Số: 12/KH-UBND" },
			{ type: "text", text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc" },
			{ type: "text", text: "Bình Định, ngày 5 tháng 3 năm 2026" },
			{ type: "text", text: "KẾ HOẠCH" },
			{ type: "text", text: "Nơi nhận:\n- Như trên;" },
			{ type: "text", text: "CHỦ TỊCH" },
		]);
	});
});

test("a head and a foot set with tabs are two columns as well; tabs elsewhere stay", async () => {
	const lines = [
		"ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
		"TỈNH BÌNH DƯƠNG\tĐộc lập - Tự do - Hạnh phúc",
		"Số: 09/CT-UBND\tThủ Dầu Một, ngày 15 tháng 4 năm 2026",
		"CHỈ THỊ",
		"1.\tSở Y tế rà soát.",
		"Nơi nhận:\tTM. ỦY BAN NHÂN DÂN",
		"- Như trên;\tCHỦ TỊCH",
		"- Lưu: VT.",
	];
	expect(texts(await readFile(await makeDocx([], { before: lines })))).toEqual([
		"ỦY BAN NHÂN DÂN\nTỈNH BÌNH DƯƠNG\nSố: 09/CT-UBND",
		"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nThủ Dầu Một, ngày 15 tháng 4 năm 2026",
		"CHỈ THỊ",
		"1.\tSở Y tế rà soát.",
		"Nơi nhận:\n- Như trên;\n- Lưu: VT.",
		"TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
	]);
});

describe("automatic numbers", () => {
	const levels = (...formats: [keyof typeof LevelFormat, string][]) =>
		formats.map(([format, text], level) => ({
			level,
			format: LevelFormat[format],
			text,
			alignment: AlignmentType.START,
		}));
	const numbered = async (lines: [level: number, text: string, reference?: string, instance?: number][]) => {
		const document = new Document({
			numbering: {
				config: [
					{
						reference: "plan",
						levels: levels(["UPPER_ROMAN", "%1."], ["DECIMAL", "%2."], ["LOWER_LETTER", "%3)"]),
					},
					{ reference: "legal", levels: levels(["DECIMAL", "Điều %1."], ["DECIMAL", "%1.%2."]) },
					{ reference: "dash", levels: levels(["BULLET", "\uF0B7"], ["BULLET", "+"]) },
				],
			},
			sections: [
				{
					children: lines.map(
						([level, text, reference = "plan", instance = 0]) =>
							new Paragraph({ text, numbering: { reference, level, instance } }),
					),
				},
			],
		});
		return texts(await readFile(await Packer.toBuffer(document)));
	};

	test("are written out as printed, and begin anew below each heading", async () => {
		expect(
			await numbered([
				[0, "MỤC ĐÍCH"],
				[1, "Mục đích"],
				[1, "Yêu cầu"],
				[2, "một"],
				[2, "hai"],
				[0, "NHIỆM VỤ"],
				[1, "Sở Y tế"],
				[2, "ba"],
			]),
		).toEqual([
			"I. MỤC ĐÍCH",
			"1. Mục đích",
			"2. Yêu cầu",
			"a) một",
			"b) hai",
			"II. NHIỆM VỤ",
			"1. Sở Y tế",
			"a) ba",
		]);
	});

	test("of several levels, of bullets, and of a list that starts again", async () => {
		expect(
			await numbered([
				[0, "Phạm vi", "legal"],
				[1, "một", "legal"],
				[1, "hai", "legal"],
				[0, "gạch", "dash"],
				[1, "cộng", "dash"],
				[0, "A", "plan", 1],
				[0, "B", "plan", 2],
			]),
		).toEqual(["Điều 1. Phạm vi", "1.1. một", "1.2. hai", "- gạch", "+ cộng", "I. A", "I. B"]);
	});

	test("fill a column of numbers that holds nothing else", async () => {
		const number = () =>
			new TableCell({ children: [new Paragraph({ numbering: { reference: "n", level: 0 } })] });
		const document = new Document({
			numbering: { config: [{ reference: "n", levels: levels(["DECIMAL", "%1"]) }] },
			sections: [
				{
					children: [
						new Table({
							rows: [
								new TableRow({ children: [number(), cell("một")] }),
								new TableRow({ children: [number(), cell("hai")] }),
							],
						}),
					],
				},
			],
		});
		expect(tables(await readFile(await Packer.toBuffer(document)))[0]?.rows).toEqual([
			["1", "một"],
			["2", "hai"],
		]);
	});
});

describe("words", () => {
	test("line breaks stay, capitals that are only shown are read as shown, deletions are left out", async () => {
		const file = await packDocx([
			new Paragraph({ children: [new TextRun({ text: "Kế hoạch", allCaps: true, break: 0 })] }),
			new Paragraph({ children: [new TextRun("79/KH-"), new TextRun({ text: "UBND", break: 1 })] }),
			new Paragraph("Trước ngày X"),
		]);
		const tracked = await edited(file, "word/document.xml", (xml) =>
			xml.replace(
				/<w:r><w:t[^>]*>Trước ngày X<\/w:t><\/w:r>/,
				'<w:r><w:t xml:space="preserve">Trước ngày </w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>01/3</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>05/3</w:t></w:r></w:ins>',
			),
		);
		expect(texts(await readFile(tracked))).toEqual(["KẾ HOẠCH", "79/KH-\nUBND", "Trước ngày 05/3"]);
	});

	test("headings are known by being bold", async () => {
		const source = await readFile(
			await packDocx([
				new Paragraph({ children: [new TextRun({ text: "I. MỤC ĐÍCH", bold: true })] }),
				new Paragraph("Lời"),
			]),
		);
		expect(source.blocks).toEqual([
			{ type: "text", text: "I. MỤC ĐÍCH", heading: true },
			{ type: "text", text: "Lời" },
		]);
	});

	test("page headers, text boxes and watermarks are kept apart, for marks of secrecy", async () => {
		const document = new Document({
			sections: [
				{
					headers: { default: new Header({ children: [new Paragraph("MẬT")] }) },
					footers: { default: new Footer({ children: [new Paragraph("Trang 1")] }) },
					children: [new Paragraph("Lời")],
				},
			],
		});
		const boxed = await edited(await Packer.toBuffer(document), "word/document.xml", (xml) =>
			xml.replace(
				"</w:body>",
				'<w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textpath string="TỐI MẬT"/><v:textbox><w:txbxContent><w:p><w:r><w:t>Bản số 1</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p></w:body>',
			),
		);
		const source = await readFile(boxed);
		expect(source.margins).toEqual(expect.arrayContaining(["MẬT", "Trang 1", "TỐI MẬT", "Bản số 1"]));
		expect(texts(source)[0]).toBe("Lời");
	});

	test("a document set in the fonts of before Unicode is read in Unicode", async () => {
		const source = await readFile(
			await packDocx([
				new Paragraph("Céng hßa x· héi chñ nghÜa ViÖt Nam"),
				new Paragraph("Giao Së Néi vô chñ tr×, phèi hîp víi c¸c ®¬n vÞ tr­íc ngµy 05/3/2026"),
			]),
		);
		expect(texts(source)).toEqual([
			"Cộng hòa xã hội chủ nghĩa Việt Nam",
			"Giao Sở Nội vụ chủ trì, phối hợp với các đơn vị trước ngày 05/3/2026",
		]);
	});
});
