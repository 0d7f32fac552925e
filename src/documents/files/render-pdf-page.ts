import { type Canvas, createCanvas } from "@napi-rs/canvas";
import type { PDFPageProxy } from "pdfjs-dist";
import type { PageImage } from "./page-image.ts";

/** Letters of 13 pt are 36 pixels high then, which Tesseract reads best; more only costs time. */
const dotsPerInch = 200;
/** A page of A1 would be 30 million pixels; it is drawn smaller. */
const mostPixels = 8_000_000;

/** Draws a page as it would be printed. */
export async function renderPdfPage(page: PDFPageProxy): Promise<PageImage> {
	const { width, height } = page.getViewport({ scale: 1 });
	const scale = Math.min(dotsPerInch / 72, Math.sqrt(mostPixels / Math.max(1, width * height)));
	const viewport = page.getViewport({ scale });
	const canvas: Canvas = createCanvas(
		Math.max(1, Math.ceil(viewport.width)),
		Math.max(1, Math.ceil(viewport.height)),
	);
	// The types of pdf.js know the canvas of browsers only; this one has the same methods.
	await page.render({ canvas: canvas as never, viewport }).promise;
	return { canvas, scale };
}
