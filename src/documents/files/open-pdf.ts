import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from "pdfjs-dist";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { asFileError, FileError } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";

/**
 * Opens a PDF with everything it needs on disk and nothing from the network; no script of the file is run.
 *
 * @throws FileError "file-encrypted" when it opens with a password only, "file-too-many-pages", "file-broken".
 */
export async function openPdf(bytes: Uint8Array, limits: ReadLimits): Promise<PDFDocumentProxy> {
	const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
	let task: PDFDocumentLoadingTask | undefined;
	let pdf: PDFDocumentProxy;
	try {
		task = getDocument({
			// pdf.js takes the bytes over and leaves an empty buffer behind.
			data: Uint8Array.from(bytes),
			wasmUrl: `${home}/wasm/`,
			cMapUrl: `${home}/cmaps/`,
			standardFontDataUrl: `${home}/standard_fonts/`,
			iccUrl: `${home}/iccs/`,
			enableXfa: false,
			disableFontFace: true,
			useSystemFonts: false,
			maxImageSize: limits.pixels,
			verbosity: VerbosityLevel.ERRORS,
		});
		pdf = await task.promise;
	} catch (error) {
		await task?.destroy();
		throw (error as Error)?.name === "PasswordException"
			? new FileError("file-encrypted")
			: asFileError(error);
	}
	if (pdf.numPages > limits.pages) {
		const pages = pdf.numPages;
		await task.destroy();
		throw new FileError("file-too-many-pages", { pages, limit: limits.pages });
	}
	return pdf;
}
