import { findGrids } from "./page/find-grids.ts";
import type { Ruling } from "./page/page-content.ts";
import { type GreyImage, inkThreshold } from "./page-image.ts";

/** A place on a page, in points. */
export interface Field {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** A first column no wider than this holds numbers. Points. */
const widest = 50;
/** A page has no more rows than this. */
const mostFields = 80;
/** White around a cut-out, in pixels: Tesseract overlooks letters at the very edge. */
const rim = 12;

/** A cell that holds a number. Beside a cell that goes across the table it is the number of a group: roman, or A, B. */
export interface NumberField {
	field: Field;
	image: GreyImage;
	ofGroup: boolean;
	/** Pieces of ink beside each other: figures, which never touch. */
	pieces: number;
	/** Strokes of ink across the upper half: two of V and X, one of I, whether their feet touch or not. */
	strokes: number;
}

/** The cells with ink in the narrow first columns of the page's tables, each cut out with white around it. */
export function numberFields(rulings: Ruling[], grey: GreyImage, scale: number): NumberField[] {
	const threshold = inkThreshold(grey);
	const fields: NumberField[] = [];
	for (const { xs, ys, cells } of findGrids(rulings)) {
		for (const { row, column, rowSpan, colSpan } of cells) {
			const [left = 0, right = 0] = [xs[column], xs[column + colSpan]];
			if (column > 0 || right - left > widest || fields.length >= mostFields) continue;
			const ink = inkBox(grey, threshold, {
				left: Math.round((left + 1.5) * scale),
				right: Math.round((right - 1.5) * scale),
				top: Math.round(((ys[row] ?? 0) + 1.5) * scale),
				bottom: Math.round(((ys[row + rowSpan] ?? 0) - 1.5) * scale),
			});
			// Words that wrap in the column ("STT", "Số thứ tự") are read with the page.
			if (!ink || ink.bottom - ink.top > 22 * scale) continue;
			const field = {
				left: ink.left / scale,
				right: ink.right / scale,
				top: ink.top / scale,
				bottom: ink.bottom / scale,
			};
			const across = cells.some(
				(cell) => cell.row === row && cell.column + cell.colSpan === xs.length - 1 && cell.colSpan > 1,
			);
			fields.push({ field, image: cut(grey, ink), ofGroup: across, ...countInk(grey, threshold, ink) });
		}
	}
	return fields;
}

/** Whether the middle of one lies in the other. */
export function isWithin(inner: Field, outer: Field): boolean {
	const [x, y] = [(inner.left + inner.right) / 2, (inner.top + inner.bottom) / 2];
	return x > outer.left - 2 && x < outer.right + 2 && y > outer.top - 2 && y < outer.bottom + 2;
}

/** The smallest box around the ink in a box; null when there is none but specks. */
function inkBox({ width, pixels }: GreyImage, threshold: number, box: Field): Field | null {
	const found = { left: Number.POSITIVE_INFINITY, right: -1, top: Number.POSITIVE_INFINITY, bottom: -1 };
	let ink = 0;
	for (let y = box.top; y < box.bottom; y++) {
		for (let x = box.left; x < box.right; x++) {
			if ((pixels[y * width + x] ?? 255) >= threshold) continue;
			ink++;
			found.left = Math.min(found.left, x);
			found.right = Math.max(found.right, x + 1);
			found.top = Math.min(found.top, y);
			found.bottom = Math.max(found.bottom, y + 1);
		}
	}
	return ink > 12 ? found : null;
}

/**
 * Tesseract reads equal letters in a row as one ("VIII" as "VI", "11" as "1"), or makes nothing of "II"; the ink tells
 * how many there are.
 */
export function restoreRepeats(
	text: string,
	{ ofGroup, pieces, strokes }: Pick<NumberField, "ofGroup" | "pieces" | "strokes">,
): string {
	if (!text && ofGroup && pieces === strokes && pieces <= 3) return "I".repeat(pieces);
	if (/^\d$/.test(text)) return pieces === 2 ? text + text : text;
	const roman = /^([IVX]+)\.?$/.exec(text)?.[1];
	if (!roman) return text;
	const missing = strokes - [...roman].reduce((sum, letter) => sum + (letter === "I" ? 1 : 2), 0);
	if (missing <= 0 || missing > 2) return text;
	const more = "I".repeat(missing);
	return /I/.test(roman) ? roman.replace(/I(?!.*I)/, `I${more}`) : roman + more;
}

function countInk(
	{ width, pixels }: GreyImage,
	threshold: number,
	box: Field,
): { pieces: number; strokes: number } {
	const isInk = (x: number, y: number) => (pixels[y * width + x] ?? 255) < threshold;
	let pieces = 0;
	let inPiece = false;
	for (let x = box.left; x < box.right; x++) {
		let any = false;
		for (let y = box.top; y < box.bottom && !any; y++) any = isInk(x, y);
		if (any && !inPiece) pieces++;
		inPiece = any;
	}
	// Blurred letters touch at one height and not at another.
	const strokes = [0.3, 0.4, 0.5].map((part) => {
		const y = Math.round(box.top + (box.bottom - box.top) * part);
		let count = 0;
		for (let x = box.left; x < box.right; x++)
			if (isInk(x, y) && (x === box.left || !isInk(x - 1, y))) count++;
		return count;
	});
	return { pieces, strokes: Math.max(...strokes) };
}

function cut({ width, pixels }: GreyImage, box: Field): GreyImage {
	const [w, h] = [box.right - box.left + 2 * rim, box.bottom - box.top + 2 * rim];
	const piece = new Uint8Array(w * h).fill(255);
	for (let y = box.top; y < box.bottom; y++) {
		piece.set(pixels.subarray(y * width + box.left, y * width + box.right), (y - box.top + rim) * w + rim);
	}
	return { width: w, height: h, pixels: piece };
}
