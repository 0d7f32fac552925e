import type { Source } from "../source.ts";
import { FileError } from "./file-error.ts";
import { fixGroupNumbers } from "./fix-group-numbers.ts";
import type { ReadLimits } from "./limits.ts";
import { createOcr } from "./ocr.ts";
import { openPictures, type PictureFormat } from "./open-pictures.ts";
import { joinPages } from "./page/join-pages.ts";
import type { PageContent } from "./page/page-content.ts";
import { takeApart } from "./page/take-apart.ts";
import type { PageImage } from "./page-image.ts";

/** A file of pictures, and how it is written. */
export interface Picture {
	bytes: Uint8Array;
	format: PictureFormat;
}

/**
 * Photos, or scans of one or several pages, by OCR: together one document.
 *
 * @throws FileError "file-broken", "file-bomb" for more pixels than a camera takes, "file-too-many-pages".
 */
export async function readImages(
	pictures: readonly Picture[],
	limits: ReadLimits,
	onProgress?: (page: number, of: number) => void,
): Promise<Source> {
	const draws: (() => Promise<PageImage>)[] = [];
	for (const { bytes, format } of pictures) {
		const file = await openPictures(bytes, format, limits);
		const pages = draws.length + file.pages;
		if (pages > limits.ocrPages)
			throw new FileError("file-too-many-pages", { pages, limit: limits.ocrPages });
		for (let index = 0; index < file.pages; index++) draws.push(() => file.page(index));
	}
	const ocr = await createOcr();
	try {
		const pages: PageContent[] = [];
		for (const [index, draw] of draws.entries()) {
			onProgress?.(index + 1, draws.length);
			pages.push(await ocr.read(await draw()));
		}
		const { blocks, margins } = joinPages(takeApart(pages, limits.cells));
		fixGroupNumbers(blocks);
		return { blocks, pages: pages.length, origin: "ocr", margins };
	} finally {
		await ocr.close();
	}
}
