import type { Source } from "../source.ts";
import { fixGroupNumbers } from "./fix-group-numbers.ts";
import type { ReadLimits } from "./limits.ts";
import { createOcr } from "./ocr.ts";
import { openImage } from "./open-image.ts";
import { joinPages } from "./page/join-pages.ts";
import { pageParts } from "./page/page-parts.ts";

/**
 * A photo or scan of one page, by OCR.
 *
 * @throws FileError "file-broken", "file-bomb" for more pixels than a camera takes.
 */
export async function readImage(
	bytes: Uint8Array,
	limits: ReadLimits,
	onProgress?: (page: number, of: number) => void,
): Promise<Source> {
	onProgress?.(1, 1);
	const image = await openImage(bytes, limits);
	const ocr = await createOcr();
	try {
		const page = await ocr.read(image);
		const { blocks, margins } = joinPages([{ height: page.height, parts: pageParts(page, limits.cells) }]);
		fixGroupNumbers(blocks);
		return { blocks, pages: 1, origin: "ocr", margins };
	} finally {
		await ocr.close();
	}
}
