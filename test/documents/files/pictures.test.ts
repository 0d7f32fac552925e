import { readFile as readBytes } from "node:fs/promises";
import { describe, expect, test, vi } from "vitest";
import { defaultLimits } from "../../../src/documents/files/limits.ts";
import { openPictures } from "../../../src/documents/files/open-pictures.ts";
import { type PageImage, toGrey } from "../../../src/documents/files/page-image.ts";
import { readFile } from "../../../src/documents/files/read-file.ts";
import { makeImage } from "../../helpers/make-scan.ts";
import { makeTiff, rawTiff, type TiffPacking } from "../../helpers/make-tiff.ts";

// Tesseract takes some seconds a page, more when the machine is busy.
vi.setConfig({ testTimeout: 90_000 });

const page = (...lines: string[]) =>
	makeImage(lines.map((text, index) => ({ text, x: 160, y: 300 + index * 56 })));
const first = () =>
	page("Số: 12/KH-UBND", "Giao Sở Ngoại vụ chủ trì, phối hợp với Sở Tài chính và các đơn vị thuộc tỉnh");
const second = () => page("rà soát quy chế, báo cáo Ủy ban nhân dân tỉnh trước ngày 05/3/2026.");
/** The share of dark pixels: a page drawn inside out would be nearly all ink. */
const ink = (image: PageImage) => {
	const { pixels } = toGrey(image.canvas);
	return pixels.filter((shade) => shade < 128).length / pixels.length;
};
const heic = () => readBytes(new URL("./page.heic", import.meta.url));

describe("a .tif", () => {
	test("of several pages is one document, with progress for each page", async () => {
		const progress: string[] = [];
		const source = await readFile(await makeTiff([first(), second()]), {
			onProgress: (at, of) => progress.push(`${at}/${of}`),
		});
		expect(source).toMatchObject({ origin: "ocr", pages: 2 });
		const text = source.blocks.map((block) => (block.type === "text" ? block.text : "")).join("\n");
		expect(text).toMatch(/^Số: 12\/KH-UBND\nGiao Sở Ngoại vụ chủ trì, phối hợp với Sở Tài chính/);
		expect(text).toMatch(/rà soát quy chế, báo cáo Ủy ban nhân dân tỉnh trước ngày 05\/3\/2026\.$/);
		expect(progress).toEqual(["1/2", "2/2"]);
	});

	test.each<TiffPacking>(["ccittfax4", "lzw", "jpeg", "deflate", "packbits", "none"])(
		"packed as %s shows dark letters on white",
		async (packing) => {
			const file = await openPictures(await makeTiff([first()], packing), "tiff", defaultLimits);
			expect(file.pages).toBe(1);
			const opened = await file.page(0);
			expect([opened.canvas.width, opened.canvas.height]).toEqual([3308, 1400]);
			expect(ink(opened)).toBeGreaterThan(0.005);
			expect(ink(opened)).toBeLessThan(0.05);
		},
	);

	test("past the limit of pages is refused before any is read", async () => {
		const pages = Array.from({ length: 61 }, () => ({ width: 1000, height: 1400 }));
		await expect(readFile(rawTiff(pages))).rejects.toMatchObject({
			key: "file-too-many-pages",
			vars: { pages: 61, limit: 60 },
		});
	});

	test("leaves the small preview beside a page out", async () => {
		const sizes = [
			{ width: 1000, height: 1400 },
			{ width: 100, height: 140 },
		];
		expect((await openPictures(rawTiff(sizes), "tiff", defaultLimits)).pages).toBe(1);
	});
});

test("a .heic as an iPhone attaches it is read", async () => {
	const source = await readFile(await heic());
	expect(source).toMatchObject({ origin: "ocr", pages: 1 });
	expect(source.blocks).toEqual([
		{ type: "text", text: "Số: 12/KH-UBND" },
		{
			type: "text",
			text: "Giao Sở Ngoại vụ chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan rà soát quy chế, báo cáo Ủy ban nhân dân tỉnh trước ngày 05/3/2026.",
		},
	]);
});
