import { Document, Header, ImageRun, Packer, Paragraph } from "docx";
import { describe, expect, test, vi } from "vitest";
import { readFileIsolated } from "../../../src/documents/files/isolated.ts";
import { readFile } from "../../../src/documents/files/read-file.ts";
import { goldPlanRows, makePdf, makeTablePdf } from "../../helpers/make-files.ts";
import { makeImage, makeScan, officeFont } from "../../helpers/make-scan.ts";

// Tesseract takes some seconds a page, more when the machine is busy.
vi.setConfig({ testTimeout: 90_000 });

const outcome = (reading: Promise<unknown>) =>
	reading.then(
		() => "read",
		(error: { key?: string }) => error.key,
	);
const lines = [
	"Số: 12/KH-UBND",
	"Giao Sở Ngoại vụ chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan",
	"rà soát quy chế, báo cáo Ủy ban nhân dân tỉnh trước ngày 05/3/2026.",
];
const photo = (more: Parameters<typeof makeImage>[0] = []) =>
	makeImage([...lines.map((text, index) => ({ text, x: 160, y: 300 + index * 56 })), ...more]);

describe("a photo of a page", () => {
	test("is read in Vietnamese, and says that it goes on", async () => {
		const progress: string[] = [];
		const source = await readFileIsolated(photo(), {
			onProgress: (page, of) => progress.push(`${page}/${of}`),
		});
		expect(source).toMatchObject({ origin: "ocr", pages: 1 });
		expect(source.blocks).toEqual([
			{ type: "text", text: lines[0] },
			{ type: "text", text: `${lines[1]} ${lines[2]}` },
		]);
		expect(progress).toEqual(["1/1"]);
	});

	test("with a red stamp in a frame is known as secret", async () => {
		const stamped = photo([
			{ text: "MẬT", x: 200, y: 150, size: 60, bold: true, color: "#c8102e", boxed: true },
		]);
		expect(await outcome(readFileIsolated(stamped))).toBe("document-secret");
	});

	test("without words says so", async () => {
		expect(await outcome(readFileIsolated(makeImage([])))).toBe("file-no-text");
	});
});

describe("a scanned PDF", () => {
	test("turned a little: the table comes back cell by cell, numbers and groups too", async () => {
		const rows = (await goldPlanRows()).slice(0, 8);
		const scan = await makeScan(await makeTablePdf(rows, { font: officeFont() }), { degrees: 0.6 });
		const source = await readFile(scan);
		expect(source.origin).toBe("ocr");
		const [table] = source.blocks.filter((block) => block.type === "table");
		const expected = rows.map((row) =>
			"group" in row ? [row.group[0], ...Array(4).fill(row.group[1])] : row.cells,
		);
		const read = table?.rows.slice(1) ?? [];
		expect(read.map((row) => row[0])).toEqual(expected.map((row) => row[0]));
		expect(read.map((row) => row[2])).toEqual(expected.map((row) => row[2]));
		const words = expected.flatMap((row) => row.join(" ").split(" "));
		const right = new Set(read.flatMap((row) => row.join(" ").split(" ")));
		expect(words.filter((word) => right.has(word)).length / words.length).toBeGreaterThan(0.97);
	});

	test("a page scanned on its side is turned", async () => {
		const upright = await makePdf(lines, { font: officeFont() });
		const source = await readFile(await makeScan(upright, { degrees: 90 }));
		const text = source.blocks.map((block) => (block.type === "text" ? block.text : "")).join(" ");
		expect(text).toContain("phối hợp với Sở Tài chính");
		expect(text).toContain("trước ngày 05/3/2026");
	});

	test("pages of text and scanned pages come in their order", async () => {
		const scanned = photo();
		const file = await makePdf(["Trang một có lớp chữ, giao các cơ quan thực hiện."], {
			draw: (pdf) => {
				pdf.addPage().image(scanned, 0, 0, { width: 595 });
			},
		});
		const progress: string[] = [];
		const source = await readFile(file, { onProgress: (page, of) => progress.push(`${page}/${of}`) });
		const texts = source.blocks.flatMap((block) => (block.type === "text" ? [block.text] : []));
		expect(texts[0]).toBe("Trang một có lớp chữ, giao các cơ quan thực hiện.");
		expect(texts.join(" ")).toContain("trước ngày 05/3/2026");
		expect(source.pages).toBe(2);
		expect(progress).toEqual(["1/1"]);
	});

	test("past the limit of pages is refused before any is read", async () => {
		const empty = await makePdf(Array(8).fill("\f"));
		await expect(readFile(empty, { limits: { ocrPages: 5 } })).rejects.toMatchObject({
			key: "file-too-many-pages",
			vars: { pages: 9, limit: 5 },
		});
	});
});

describe("a stamp pasted as a picture", () => {
	const stamp = () =>
		makeImage(
			[{ text: "TỐI MẬT", x: 40, y: 90, size: 60, bold: true, color: "#c8102e", boxed: true }],
			460,
			140,
		);
	const picture = () =>
		new Paragraph({
			children: [new ImageRun({ type: "png", data: stamp(), transformation: { width: 120, height: 36 } })],
		});

	test("at the head of a .docx or in its page header is seen", async () => {
		const inBody = await Packer.toBuffer(
			new Document({ sections: [{ children: [picture(), new Paragraph("Giao Sở Y tế rà soát.")] }] }),
		);
		expect(await outcome(readFileIsolated(inBody))).toBe("document-secret");
		const inHeader = await Packer.toBuffer(
			new Document({
				sections: [
					{
						headers: { default: new Header({ children: [picture()] }) },
						children: [new Paragraph("Giao Sở Y tế.")],
					},
				],
			}),
		);
		expect(await outcome(readFileIsolated(inHeader))).toBe("document-secret");
	});

	test("on the first page of a PDF with a text layer is seen", async () => {
		const image = stamp();
		const file = await makePdf(["Giao Sở Y tế rà soát quy chế, báo cáo trước ngày 05/3/2026."], {
			draw: (pdf) => {
				pdf.image(image, 60, 200, { width: 120 });
			},
		});
		expect(await outcome(readFileIsolated(file))).toBe("document-secret");
	});
});
