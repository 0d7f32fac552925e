import { readFile as readBytes } from "node:fs/promises";
import { deflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { describe, expect, test, vi } from "vitest";
import { FileError } from "../../../src/documents/files/file-error.ts";
import { readFileIsolated } from "../../../src/documents/files/isolated.ts";
import { makeDoc } from "../../helpers/make-doc.ts";
import { makeDocx, makePdf, makeXlsx } from "../../helpers/make-files.ts";
import { makeImage } from "../../helpers/make-scan.ts";
import { makeTiff, rawTiff } from "../../helpers/make-tiff.ts";

// Each file starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

/** What a file costs: the key of the error it gets, or "read", and the time; this process must not grow with it. */
async function cost(bytes: Uint8Array, options: Parameters<typeof readFileIsolated>[1] = {}) {
	const before = process.memoryUsage.rss();
	const start = performance.now();
	const outcome = await readFileIsolated(bytes, options).then(
		() => "read",
		(error: unknown) => {
			expect(error).toBeInstanceOf(FileError);
			return (error as FileError).key;
		},
	);
	expect(performance.now() - start).toBeLessThan(20_000);
	expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000);
	return outcome;
}

async function edited(file: Buffer, changes: Record<string, string | Buffer>): Promise<Buffer> {
	const zip = await JSZip.loadAsync(file);
	for (const [name, content] of Object.entries(changes)) zip.file(name, content);
	return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

const word = (body: string) =>
	`<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const sheet = (rows: string, more = "") =>
	`<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${more}</worksheet>`;
const smallDocx = () => makeDocx([], { before: ["Giao Sở Y tế rà soát."] });
const smallXlsx = () => makeXlsx([{ cells: ["1", "Việc", "Sở Y tế", "", "2026"] }]);

describe("zip bombs", () => {
	test("a part that unpacks to a thousand times its size", async () => {
		const bomb = await edited(await smallDocx(), { "word/media/image1.png": Buffer.alloc(60_000_000) });
		expect(bomb.length).toBeLessThan(100_000);
		expect(await cost(bomb)).toBe("file-bomb");
	});

	test("one that lies about its size", async () => {
		const bomb = await edited(await smallDocx(), { "word/document.xml": Buffer.alloc(60_000_000, 0x20) });
		// The declared sizes stand in the local header and in the central directory, low byte first.
		const size = Buffer.alloc(4);
		size.writeUInt32LE(60_000_000);
		const small = Buffer.alloc(4);
		small.writeUInt32LE(1000);
		let at = bomb.indexOf(size);
		expect(at).toBeGreaterThan(0);
		for (; at >= 0; at = bomb.indexOf(size, at)) small.copy(bomb, at);
		expect(["file-bomb", "file-broken"]).toContain(await cost(bomb));
	});

	test("a zip within a zip within a zip is not opened at all", async () => {
		let inner: Buffer = Buffer.alloc(10_000_000);
		for (let depth = 0; depth < 3; depth++) {
			inner = await new JSZip()
				.file("a.zip", inner)
				.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
		}
		expect(await cost(inner)).toBe("file-kind-unsupported");
		expect(await cost(await edited(await smallDocx(), { "word/embeddings/a.docx": inner }))).toBe("read");
	});

	test("twenty thousand files", async () => {
		const zip = await JSZip.loadAsync(await smallDocx());
		for (let i = 0; i < 20_000; i++) zip.file(`word/x${i}.xml`, "");
		expect(await cost(await zip.generateAsync({ type: "nodebuffer" }))).toBe("file-bomb");
	});
});

describe("hostile XML", () => {
	const doctype = (body: string) =>
		`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">${body}]>`;

	test("entities from outside (XXE) are refused in .docx and .xlsx, in any part", async () => {
		const main =
			doctype("") + word("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>").replace('<?xml version="1.0"?>', "");
		expect(await cost(await edited(await smallDocx(), { "word/document.xml": main }))).toBe("file-broken");
		const styles = `${doctype("")}<w:styles xmlns:w="x"/>`;
		expect(await cost(await edited(await smallDocx(), { "word/styles.xml": styles }))).toBe("file-broken");
		const cells =
			doctype("") +
			sheet('<row r="1"><c r="A1" t="str"><v>&a;</v></c></row>').replace('<?xml version="1.0"?>', "");
		expect(await cost(await edited(await smallXlsx(), { "xl/worksheets/sheet1.xml": cells }))).toBe(
			"file-broken",
		);
	});

	test("a milliard laughs", async () => {
		const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
			"",
		);
		const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><w:document>&l9;</w:document>`;
		expect(await cost(await edited(await smallDocx(), { "word/document.xml": xml }))).toBe("file-broken");
	});

	test("a hundred thousand elements inside each other, and tables inside tables", async () => {
		const deep = word(`${"<w:sdt><w:sdtContent>".repeat(50_000)}${"</w:sdtContent></w:sdt>".repeat(50_000)}`);
		expect(await cost(await edited(await smallDocx(), { "word/document.xml": deep }))).toBe("file-bomb");
		const tables = word(`${"<w:tbl><w:tr><w:tc>".repeat(5_000)}${"</w:tc></w:tr></w:tbl>".repeat(5_000)}`);
		expect(await cost(await edited(await smallDocx(), { "word/document.xml": tables }))).toBe("file-bomb");
	});

	test("a cell that spans a milliard columns, and ranges that merge a whole sheet", async () => {
		const wide = word(
			`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`,
		);
		expect(await cost(await edited(await smallDocx(), { "word/document.xml": wide }))).toBe("read");
		const merged = sheet(
			'<row r="1"><c r="A1"><v>1</v></c></row>',
			'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
		);
		expect(await cost(await edited(await smallXlsx(), { "xl/worksheets/sheet1.xml": merged }))).toBe(
			"file-bomb",
		);
		const validated = sheet(
			'<row r="1"><c r="A1"><v>1</v></c></row>',
			'<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>',
		);
		expect(await cost(await edited(await smallXlsx(), { "xl/worksheets/sheet1.xml": validated }))).toBe(
			"read",
		);
	});

	test("a sheet of a hundred thousand rows, and a table as long", async () => {
		const rows = Array.from(
			{ length: 100_000 },
			(_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`,
		).join("");
		expect(await cost(await edited(await smallXlsx(), { "xl/worksheets/sheet1.xml": sheet(rows) }))).toBe(
			"file-too-many-rows",
		);
		const table = word(`<w:tbl>${"<w:tr><w:tc><w:p/></w:tc></w:tr>".repeat(100_000)}</w:tbl>`);
		expect(await cost(await edited(await smallDocx(), { "word/document.xml": table }))).toBe(
			"file-too-many-rows",
		);
		expect(await cost(Buffer.from(`STT;Việc;Hạn\n${"1;việc;2026\n".repeat(100_000)}`))).toBe(
			"file-too-many-rows",
		);
	});
});

describe("macros, formulas and passwords", () => {
	test("a file with a macro is refused, whatever its name says", async () => {
		const docm = await edited(await smallDocx(), { "word/vbaProject.bin": Buffer.alloc(100) });
		expect(await cost(docm, { name: "kehoach.docx" })).toBe("file-macro");
		expect(await cost(await edited(await smallXlsx(), { "xl/vbaProject.bin": Buffer.alloc(100) }))).toBe(
			"file-macro",
		);
		const doc = Buffer.concat([makeDoc(["Lời"]), Buffer.from("_VBA_PROJECT\0", "utf16le")]);
		expect(await cost(doc)).toBe("file-macro");
	});

	test("formulas are never computed: the last result is read", async () => {
		const workbook = new ExcelJS.Workbook();
		workbook.addWorksheet("A").addRows([["a", "b", "c"]]);
		workbook.worksheets[0]?.addRow(["1", { formula: 'WEBSERVICE("http://127.0.0.1/x")', result: "cũ" }, "3"]);
		const source = await readFileIsolated(Buffer.from(await workbook.xlsx.writeBuffer()));
		expect(source.blocks[0]).toMatchObject({
			rows: [
				["a", "b", "c"],
				["1", "cũ", "3"],
			],
		});
	});

	test("a PDF and an Office file that open with a password only", async () => {
		expect(await cost(await makePdf(["Lời"], { userPassword: "x" }))).toBe("file-encrypted");
		const ole = Buffer.concat([
			Buffer.from("d0cf11e0a1b11ae1", "hex"),
			Buffer.alloc(504),
			Buffer.from("EncryptedPackage\0", "utf16le"),
		]);
		expect(await cost(ole)).toBe("file-encrypted");
	});
});

describe("hostile PDFs and pictures", () => {
	const withPages = (count: number, claimed: number) =>
		rawPdf([
			"<</Type/Catalog/Pages 2 0 R>>",
			`<</Type/Pages/Count ${claimed}/Kids[${Array.from({ length: count }, (_, i) => `${i + 3} 0 R`).join(" ")}]>>`,
			...Array.from({ length: count }, () => "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"),
		]);

	test("ten thousand pages, and ten million that are merely claimed", async () => {
		expect(await cost(withPages(10_000, 10_000))).toBe("file-too-many-pages");
		// pdf.js counts for itself when the claim is absurd, and finds one page without words.
		expect(["file-too-many-pages", "file-broken", "file-no-text"]).toContain(
			await cost(withPages(1, 10_000_000)),
		);
	});

	test("a stream that unpacks to hundreds of megabytes", async () => {
		const zeros = deflateRawSync(Buffer.alloc(300_000_000, 0x20));
		const packed = Buffer.concat([Buffer.from("789c", "hex"), zeros, Buffer.alloc(4)]);
		const pdf = rawPdf(
			[
				"<</Type/Catalog/Pages 2 0 R>>",
				"<</Type/Pages/Count 1/Kids[3 0 R]>>",
				"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
			],
			packed,
		);
		expect(["file-memory", "file-timeout", "file-no-text", "file-broken"]).toContain(
			await cost(pdf, { limits: { timeMs: 8_000 } }),
		);
	});

	test("cut short, or rubbish behind its first line", async () => {
		const whole = await makePdf(["Lời ".repeat(500)]);
		expect(["file-broken", "file-no-text"]).toContain(await cost(whole.subarray(0, whole.length / 3)));
		expect(await cost(Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(20_000, 7)]))).toBe(
			"file-broken",
		);
	});

	test("a picture of thirty thousand pixels each way", async () => {
		const header = Buffer.from("0000753000007530080000000000", "hex").subarray(0, 13);
		const chunk = (name: string, data: Buffer) => {
			const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
			const out = Buffer.alloc(body.length + 8);
			out.writeUInt32BE(data.length);
			body.copy(out, 4);
			out.writeUInt32BE(crc32(body), body.length + 4);
			return out;
		};
		const line = deflateRawSync(Buffer.alloc(30_001 * 2_000));
		const data = Buffer.concat([Buffer.from("789c", "hex"), line, Buffer.alloc(4)]);
		const png = Buffer.concat([
			Buffer.from("89504e470d0a1a0a", "hex"),
			chunk("IHDR", header),
			chunk("IDAT", data),
			chunk("IEND", Buffer.alloc(0)),
		]);
		expect(["file-bomb", "file-memory", "file-broken"]).toContain(await cost(png));
	});
});

describe("hostile pictures", () => {
	test("a .tif of a hundred thousand pixels each way, and one without pixels", async () => {
		expect(await cost(rawTiff([{ width: 100_000, height: 100_000 }]))).toBe("file-bomb");
		expect(await cost(rawTiff([{ width: 0, height: 1400 }]))).toBe("file-broken");
	});

	test("a .tif of ten thousand pages, and one whose pages go round in a ring", async () => {
		const many = Array.from({ length: 10_000 }, () => ({ width: 1000, height: 1400 }));
		expect(await cost(rawTiff(many))).toBe("file-too-many-pages");
		const ring = Array.from({ length: 5 }, () => ({ width: 1000, height: 1400 }));
		expect(["file-broken", "file-no-text"]).toContain(await cost(rawTiff(ring, { loop: true })));
	});

	test("a .tif and a .heic cut short", async () => {
		const page = makeImage([{ text: "Giao Sở Y tế", x: 100, y: 300 }]);
		const tiff = await makeTiff([page], "none");
		expect(await cost(tiff.subarray(0, tiff.length / 3))).toBe("file-broken");
		const heic = await readBytes(new URL("./page.heic", import.meta.url));
		for (const length of [200, heic.length / 2]) {
			expect(await cost(heic.subarray(0, length))).toBe("file-broken");
		}
	});

	test("a .heic that claims to be larger than any photo", async () => {
		const heic = await readBytes(new URL("./page.heic", import.meta.url));
		// The box of the size: width and height behind its name, version and flags. Source: ISO 14496-12, ispe.
		for (let at = heic.indexOf("ispe"); at >= 0; at = heic.indexOf("ispe", at + 4)) {
			heic.writeUInt32BE(60_000, at + 8);
			heic.writeUInt32BE(60_000, at + 12);
		}
		expect(["file-bomb", "file-broken"]).toContain(await cost(heic));
	});
});

test("files cut short and files called what they are not get one clear error", async () => {
	const docx = await makeDocx([], { before: ["Lời ".repeat(2000)] });
	expect(await cost(docx.subarray(0, docx.length / 2))).toBe("file-broken");
	expect(await cost((await smallXlsx()).subarray(0, 900), { name: "a.docx" })).toBe("file-broken");
	expect(await cost(Buffer.from("MZ".padEnd(600, "\0")), { name: "a.pdf" })).toBe("file-kind-unsupported");
	expect(await cost(await smallXlsx(), { name: "a.pdf" })).toBe("read");
});

function rawPdf(objects: string[], stream?: Buffer): Buffer {
	const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
	const offsets: number[] = [];
	let length = parts[0]?.length ?? 0;
	const push = (part: Buffer) => {
		parts.push(part);
		length += part.length;
	};
	for (const [index, object] of objects.entries()) {
		offsets.push(length);
		push(Buffer.from(`${index + 1} 0 obj\n${object}\nendobj\n`));
	}
	if (stream) {
		offsets.push(length);
		push(
			Buffer.from(`${objects.length + 1} 0 obj\n<</Length ${stream.length}/Filter/FlateDecode>>\nstream\n`),
		);
		push(stream);
		push(Buffer.from("\nendstream\nendobj\n"));
	}
	const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
	const start = length;
	push(Buffer.from(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}`));
	push(Buffer.from(`trailer\n<</Size ${offsets.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`));
	return Buffer.concat(parts);
}

function crc32(data: Buffer): number {
	let crc = 0xffffffff;
	for (const byte of data) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return (crc ^ 0xffffffff) >>> 0;
}
