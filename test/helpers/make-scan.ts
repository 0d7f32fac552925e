import { createRequire } from "node:module";
import { type Canvas, createCanvas } from "@napi-rs/canvas";
import { Resvg } from "@resvg/resvg-js";
import PDFDocument from "pdfkit";
import { defaultLimits } from "../../src/documents/files/limits.ts";
import { openPdf } from "../../src/documents/files/open-pdf.ts";
import { renderPdfPage } from "../../src/documents/files/render-pdf-page.ts";

/** Tinos: the shapes of Times New Roman, in which offices write. */
export function officeFont(bold = false): string {
	const { resolve } = createRequire(import.meta.url);
	const weight = bold ? "700Bold/Tinos_700Bold" : "400Regular/Tinos_400Regular";
	return resolve(`@expo-google-fonts/tinos/${weight}.ttf`);
}

export interface ImageText {
	text: string;
	/** Pixels, at 200 dots per inch. */
	x: number;
	y: number;
	size?: number;
	bold?: boolean;
	color?: string;
	/** A frame around it, as stamps have. */
	boxed?: boolean;
}

/** A page as a .png: words at their places, black on white. */
export function makeImage(texts: ImageText[], width = 1654, height = 700): Buffer {
	const pieces = texts.map(({ text, x, y, size = 38, bold, color = "black", boxed }) => {
		const frame = boxed
			? `<rect x="${x - 20}" y="${y - size}" width="${text.length * size * 0.75 + 40}" height="${size * 1.4}" fill="none" stroke="${color}" stroke-width="4"/>`
			: "";
		return `${frame}<text x="${x}" y="${y}" font-size="${size}" font-family="Tinos" font-weight="${bold ? 700 : 400}" fill="${color}">${text}</text>`;
	});
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="white"/>${pieces.join("")}</svg>`;
	const font = {
		fontFiles: [officeFont(), officeFont(true)],
		loadSystemFonts: false,
		defaultFontFamily: "Tinos",
	};
	return Buffer.from(new Resvg(svg, { font }).render().asPng());
}

/** What a scanner makes of a printed PDF: pages as .jpg, on paper that is not quite white, turned by `degrees`. */
export async function makeScan(pdf: Uint8Array, options: { degrees?: number } = {}): Promise<Buffer> {
	const printed = await openPdf(pdf, defaultLimits);
	const scan = new PDFDocument({ size: "A4", margin: 0, autoFirstPage: false });
	const chunks: Buffer[] = [];
	scan.on("data", (chunk: Buffer) => chunks.push(chunk));
	const done = new Promise<void>((resolve) => scan.on("end", () => resolve()));
	for (let number = 1; number <= printed.numPages; number++) {
		const { canvas } = await renderPdfPage(await printed.getPage(number));
		const paper = onPaper(canvas, options.degrees ?? 0);
		const [width, height] = paper.width < paper.height ? [595, 842] : [842, 595];
		scan.addPage({ size: [width, height] }).image(paper.toBuffer("image/jpeg", 80), 0, 0, { width, height });
	}
	scan.end();
	await Promise.all([done, printed.loadingTask.destroy()]);
	return Buffer.concat(chunks);
}

function onPaper(page: Canvas, degrees: number): Canvas {
	const onSide = Math.abs(degrees) === 90;
	const paper = createCanvas(onSide ? page.height : page.width, onSide ? page.width : page.height);
	const context = paper.getContext("2d");
	context.fillStyle = "#f4f2ec";
	context.fillRect(0, 0, paper.width, paper.height);
	context.translate(paper.width / 2, paper.height / 2);
	context.rotate((degrees * Math.PI) / 180);
	context.drawImage(page, -page.width / 2, -page.height / 2);
	return paper;
}
