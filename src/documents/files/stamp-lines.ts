import type { Ocr } from "./ocr.ts";
import { lineText, toLines } from "./page/lines.ts";
import type { PageImage } from "./page-image.ts";

/** The lines in a small picture of a document: a stamp, a scanned letterhead. For marks of secrecy only. */
export async function stampLines(ocr: Ocr, image: PageImage): Promise<string[]> {
	const { words } = await ocr.read(image);
	return toLines(words).map(lineText);
}
