import type { PDFDocumentProxy } from "pdfjs-dist";
import type { Source } from "../source.ts";
import { asFileError, FileError } from "./file-error.ts";
import { fixGroupNumbers } from "./fix-group-numbers.ts";
import type { ReadLimits } from "./limits.ts";
import type { Field } from "./number-fields.ts";
import { createOcr, type Ocr } from "./ocr.ts";
import { openPdf } from "./open-pdf.ts";
import { joinPages } from "./page/join-pages.ts";
import type { PageContent } from "./page/page-content.ts";
import { takeApart } from "./page/take-apart.ts";
import { cutOut } from "./page-image.ts";
import { type PdfPage, pdfPage } from "./pdf-page.ts";
import { renderPdfPage } from "./render-pdf-page.ts";
import { stampLines } from "./stamp-lines.ts";

/** A page has a stamp or two, and a seal. */
const mostStamps = 4;

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
		const textual = await textPages(pdf);
		const pages: PageContent[] = [...textual];
		const scanned = textual.flatMap((page, index) => (hasText(page) ? [] : [index]));
		if (scanned.length > limits.ocrPages) {
			throw new FileError("file-too-many-pages", { pages: scanned.length, limit: limits.ocrPages });
		}
		const stamps = textual[0] && !scanned.includes(0) ? stampsOf(textual[0]) : [];
		const stampWords: string[] = [];
		if (scanned.length + stamps.length > 0) {
			const ocr = await createOcr();
			try {
				if (stamps.length > 0) stampWords.push(...(await recogniseStamps(pdf, stamps, ocr)));
				await recognisePages(pdf, pages, scanned, ocr, onProgress);
			} finally {
				await ocr.close();
			}
		}
		const { blocks, margins } = joinPages(takeApart(pages, limits.cells));
		if (scanned.length > 0) fixGroupNumbers(blocks);
		return {
			blocks,
			pages: pages.length,
			origin: scanned.length * 2 > pages.length ? "ocr" : "pdf",
			margins: [...stampWords, ...pages.flatMap((page) => page.margins), ...margins],
		};
	} catch (error) {
		throw asFileError(error);
	} finally {
		await pdf.loadingTask.destroy();
	}
}

async function textPages(pdf: PDFDocumentProxy): Promise<PdfPage[]> {
	const pages: PdfPage[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		pages.push(await pdfPage(page));
		page.cleanup();
	}
	return pages;
}

/** Replaces the scanned pages by what OCR reads in them. */
async function recognisePages(
	pdf: PDFDocumentProxy,
	pages: PageContent[],
	scanned: number[],
	ocr: Ocr,
	onProgress?: (page: number, of: number) => void,
): Promise<void> {
	for (const [done, index] of scanned.entries()) {
		onProgress?.(done + 1, scanned.length);
		const page = await pdf.getPage(index + 1);
		const image = await renderPdfPage(page);
		page.cleanup();
		const margins = pages[index]?.margins ?? [];
		pages[index] = await ocr.read(image);
		pages[index].margins.push(...margins);
	}
}

/**
 * Pictures on a page of text that may bear a stamp: no rule and no dot. A picture of the whole page counts, since a
 * scanner that adds a text layer seldom reads stamps.
 */
function stampsOf({ images }: PdfPage): Field[] {
	return images
		.filter((image) => image.right - image.left > 24 && image.bottom - image.top > 8)
		.slice(0, mostStamps);
}

async function recogniseStamps(pdf: PDFDocumentProxy, stamps: Field[], ocr: Ocr): Promise<string[]> {
	const page = await pdf.getPage(1);
	const image = await renderPdfPage(page);
	page.cleanup();
	const lines: string[] = [];
	for (const stamp of stamps) lines.push(...(await stampLines(ocr, cutOut(image, stamp))));
	return lines;
}

/**
 * Fewer letters than a stamp and a page number, or mostly signs that no font should name, is no text layer; nor is
 * what a scanner made of Vietnamese that it took for English ("UY BAN NHAN DAN" over a picture of the page).
 */
function hasText(page: PdfPage): boolean {
	const text = page.words.map((word) => word.text).join("");
	const letters = count(text, /\p{L}/gu);
	const nameless = count(text, /[\uE000-\uF8FF\uFFFD\p{Cc}]/gu);
	if (letters < 20 || nameless * 4 >= letters) return false;
	const accented = count(text.normalize("NFC"), /[\u00C0-\u01B0\u1EA0-\u1EF9]/gu);
	const isScan = page.images.some((image) => area(image) > page.width * page.height * 0.6);
	return !isScan || accented * 20 > letters;
}

function area(box: Field): number {
	return (box.right - box.left) * (box.bottom - box.top);
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
