import type { PDFPageProxy } from "pdfjs-dist";
import { multiply } from "./matrix.ts";
import type { Field } from "./number-fields.ts";
import type { PageContent, PageWord } from "./page/page-content.ts";
import { pdfDrawing } from "./pdf-drawing.ts";

export interface PdfPage extends PageContent {
	/** Where pictures are set; none are named on a page without words, which is a picture itself. */
	images: Field[];
}

/** Text that turns further than this from the horizontal is no line of the page. */
const mostSlant = 0.05;

/**
 * The words and lines of a PDF page, as a person holds it (the page's own rotation undone), in points from the upper
 * left corner.
 */
export async function pdfPage(page: PDFPageProxy): Promise<PdfPage> {
	const viewport = page.getViewport({ scale: 1 });
	const { items } = await page.getTextContent();
	const words: PageWord[] = [];
	const slanted: string[] = [];
	let spaced = false;
	for (const item of items) {
		if (!("str" in item)) continue;
		const [a, b, c, d, e, f] = multiply(viewport.transform, item.transform);
		if (!item.str.trim()) {
			spaced ||= item.str.length > 0;
			continue;
		}
		if (Math.abs(b) > Math.abs(a) * mostSlant || a < 0) {
			slanted.push(item.str);
			continue;
		}
		const size = Math.hypot(c, d);
		const width = item.width;
		words.push(
			...piecesOf({
				text: item.str,
				left: e,
				right: e + width,
				top: f - size * 0.8,
				bottom: f + size * 0.2,
				size,
				spaced,
			}),
		);
		spaced = /\s$/.test(item.str);
	}
	const { width, height } = viewport;
	// The drawing of a page without words is an image, which would be decoded for nothing here.
	const drawing = words.length > 0 ? await pdfDrawing(page, viewport.transform) : { rulings: [], images: [] };
	const margins = [...joinSlanted(slanted), ...(await annotationTexts(page))];
	return { width, height, words, ...drawing, margins };
}

/** A run of typed spaces sets columns apart as well as a gap does: the item is cut there, its width shared out. */
function piecesOf(word: PageWord): PageWord[] {
	if (!/\S\s{4,}\S/.test(word.text))
		return [{ ...word, text: word.text.trim(), spaced: word.spaced || /^\s/.test(word.text) }];
	const perLetter = (word.right - word.left) / word.text.length;
	return [...word.text.matchAll(/\S+(?:\s{1,3}\S+)*/g)].map((piece) => {
		const left = word.left + piece.index * perLetter;
		return { ...word, text: piece[0], left, right: left + piece[0].length * perLetter, spaced: true };
	});
}

/** Notes, stamps and form fields lie on top of the page, and their words are not among its own. */
async function annotationTexts(page: PDFPageProxy): Promise<string[]> {
	const annotations = (await page.getAnnotations()) as {
		contentsObj?: { str?: string };
		textContent?: string[];
		fieldValue?: unknown;
	}[];
	return annotations
		.flatMap(({ contentsObj, textContent, fieldValue }) => [
			contentsObj?.str,
			textContent?.join("\n"),
			fieldValue,
		])
		.filter((text): text is string => typeof text === "string" && text.trim() !== "");
}

/** A watermark may come letter by letter or as one; both readings are looked at. */
function joinSlanted(pieces: string[]): string[] {
	return pieces.length > 1 ? [...pieces, pieces.join("")] : pieces;
}
