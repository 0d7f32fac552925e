import JSZip from "jszip";
import { describe, expect, test } from "vitest";
import { detectKind } from "../../../src/documents/files/detect-kind.ts";
import { defaultLimits } from "../../../src/documents/files/limits.ts";
import { makeDocx, makePdf, makeXlsx } from "../../helpers/make-files.ts";

const kindOf = async (bytes: Uint8Array) => {
	const found = await detectKind(bytes, defaultLimits);
	return found.kind === "unsupported" ? `unsupported ${found.name}` : found.kind;
};
const zipOf = (files: Record<string, string>) => {
	const zip = new JSZip();
	for (const [name, content] of Object.entries(files)) zip.file(name, content);
	return zip.generateAsync({ type: "nodebuffer" });
};
const ole = (stream: string) =>
	Buffer.concat([
		Buffer.from("d0cf11e0a1b11ae1", "hex"),
		Buffer.alloc(504),
		Buffer.from(`${stream}\0`, "utf16le"),
	]);

describe("the kind of a file is what is in it, whatever it is called", () => {
	test("documents and sheets", async () => {
		expect(await kindOf(await makeDocx([], { before: ["a"] }))).toBe("docx");
		expect(await kindOf(await makeXlsx([]))).toBe("xlsx");
		expect(await kindOf(await makePdf(["a"]))).toBe("pdf");
		expect(await kindOf(Buffer.concat([Buffer.from("\r\n\r\n"), await makePdf(["a"])]))).toBe("pdf");
		expect(await kindOf(ole("WordDocument"))).toBe("doc");
		expect(await kindOf(Buffer.from("Giao Sở Y tế"))).toBe("text");
	});

	test("pictures", async () => {
		const heads: [string, string][] = [
			["89504e470d0a1a0a0000000d4948445200000001000000010806000000", "png"],
			["ffd8ffe000104a46494600010100000100010000", "jpg"],
			["524946461a000000574542505650384c0d0000002f00000010071011118888fe0700", "webp"],
			["49492a0008000000", "tif"],
			["4d4d002a00000008", "tif"],
			["0000001866747970686569630000000068656963", "heic"],
		];
		for (const [head] of heads) {
			expect(await kindOf(Buffer.concat([Buffer.from(head, "hex"), Buffer.alloc(200)]))).toBe("image");
		}
	});

	test("what is not read is named", async () => {
		expect(
			await kindOf(
				await zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }),
			),
		).toBe("unsupported odt");
		expect(await kindOf(await zipOf({ "ppt/presentation.xml": "<a/>" }))).toBe("unsupported pptx");
		expect(await kindOf(await zipOf({ "a.txt": "a" }))).toBe("unsupported zip");
		expect(await kindOf(ole("Workbook"))).toBe("unsupported xls");
		expect(await kindOf(Buffer.from("{\\rtf1\\ansi Giao Sở}"))).toBe("unsupported rtf");
		expect(await kindOf(Buffer.from("<!DOCTYPE html><html><body>Giao Sở</body></html>"))).toBe(
			"unsupported html",
		);
		expect(await kindOf(Buffer.from("<?xml version='1.0'?><a/>"))).toBe("unsupported xml");
		expect(await kindOf(Buffer.from("7f454c4602010100", "hex"))).toBe("unsupported elf");
		expect(await kindOf(Buffer.from([1, 2, 3, 0, 255, 254, 9, 0, 7, 0, 3]))).toBe("unsupported ");
	});

	test("empty files, blank files and files with a password", async () => {
		await expect(kindOf(new Uint8Array())).rejects.toMatchObject({ key: "file-empty" });
		await expect(kindOf(Buffer.from(" \n\n "))).rejects.toMatchObject({ key: "file-empty" });
		await expect(kindOf(ole("EncryptedPackage"))).rejects.toMatchObject({ key: "file-encrypted" });
	});
});
