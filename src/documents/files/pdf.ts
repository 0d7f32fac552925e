import type { PDFDocumentProxy } from "pdfjs-dist";
import type { Source } from "../source.ts";
import { asFileError, FileError } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";
import { createOcr, type Ocr } from "./ocr.ts";
import { openPdf } from "./open-pdf.ts";
import { joinPages } from "./page/join-pages.ts";
import type { PageContent } from "./page/page-content.ts";
import { pageParts } from "./page/page-parts.ts";
import { pdfPage } from "./pdf-page.ts";
import { renderPdfPage } from "./render-pdf-page.ts";

/**
 * A PDF as paragraphs and tables. Pages that have no usable text layer (scans, letters drawn as shapes, fonts that
 * name no letters) are read by OCR; `onProgress` counts those.
 *
 * @throws FileError "file-encrypted", "file-broken", "file-too-many-pages", "file-bomb".
 */
export async function readPdf(
	bytes: Uint8Array,
	limits: ReadLimits,
	onProgress?: (page: number, of: number) => void,
): Promise<Source> {
	const pdf = await openPdf(bytes, limits);
	try {
		const pages = await textPages(pdf);
		const scanned = pages.flatMap((page, index) => (hasText(page) ? [] : [index]));
		if (scanned.length > limits.ocrPages) {
			throw new FileError("file-too-many-pages", { pages: scanned.length, limit: limits.ocrPages });
		}
		if (scanned.length > 0) await recognisePages(pdf, pages, scanned, onProgress);
		const parts = pages.map((page) => ({ height: page.height, parts: pageParts(page, limits.cells) }));
		const { blocks, margins } = joinPages(parts);
		return {
			blocks,
			pages: pages.length,
			origin: scanned.length * 2 > pages.length ? "ocr" : "pdf",
			margins: [...pages.flatMap((page) => page.margins), ...margins],
		};
	} catch (error) {
		throw asFileError(error);
	} finally {
		await pdf.loadingTask.destroy();
	}
}

async function textPages(pdf: PDFDocumentProxy): Promise<PageContent[]> {
	const pages: PageContent[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		pages.push(await pdfPage(page));
		page.cleanup();
	}
	return pages;
}

async function recognisePages(
	pdf: PDFDocumentProxy,
	pages: PageContent[],
	scanned: number[],
	onProgress?: (page: number, of: number) => void,
): Promise<void> {
	const ocr: Ocr = await createOcr();
	try {
		for (const [done, index] of scanned.entries()) {
			onProgress?.(done + 1, scanned.length);
			const page = await pdf.getPage(index + 1);
			const image = await renderPdfPage(page);
			page.cleanup();
			const margins = pages[index]?.margins ?? [];
			pages[index] = await ocr.read(image);
			pages[index].margins.push(...margins);
		}
	} finally {
		await ocr.close();
	}
}

/** Fewer letters than a stamp and a page number, or mostly signs that no font should name, is no text layer. */
function hasText(page: PageContent): boolean {
	const text = page.words.map((word) => word.text).join("");
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const nameless = text.match(/[\uE000-\uF8FF\uFFFD\p{Cc}]/gu)?.length ?? 0;
	return letters >= 20 && nameless * 4 < letters;
}
