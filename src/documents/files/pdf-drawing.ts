import type { PDFPageProxy } from "pdfjs-dist";
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { multiply } from "./matrix.ts";
import type { Field } from "./number-fields.ts";
import type { Ruling } from "./page/page-content.ts";

/** A filled rectangle no thicker than this is a line: that is how Word draws borders. Points. */
const thin = 3;
/** Enough for any page of an office; a map has more. */
const mostRulings = 20_000;

const stroked = new Set<number>([
	OPS.stroke,
	OPS.closeStroke,
	OPS.fillStroke,
	OPS.eoFillStroke,
	OPS.closeFillStroke,
	OPS.closeEOFillStroke,
]);
const filled = new Set<number>([OPS.fill, OPS.eoFill]);
const imagePainting = new Set<number>([
	OPS.paintImageXObject,
	OPS.paintInlineImageXObject,
	OPS.paintImageMaskXObject,
]);

/** What a page draws besides words. Points from the upper left corner. */
export interface PdfDrawing {
	/** Horizontal and vertical lines; none for a page with more than an office ever draws. */
	rulings: Ruling[];
	/** Where pictures are set. */
	images: Field[];
}

/** Goes through the drawing operations of a page. */
export async function pdfDrawing(page: PDFPageProxy, viewport: number[]): Promise<PdfDrawing> {
	const { fnArray, argsArray } = await page.getOperatorList();
	const rulings: Ruling[] = [];
	const images: Field[] = [];
	const stack: number[][] = [];
	let matrix: number[] = viewport;
	fnArray.forEach((operation, index) => {
		const args = argsArray[index] as unknown[] | null;
		if (operation === OPS.save) stack.push(matrix);
		else if (operation === OPS.restore) matrix = stack.pop() ?? matrix;
		else if (operation === OPS.transform) matrix = multiply(matrix, args as number[]);
		else if (operation === OPS.paintFormXObjectBegin) {
			stack.push(matrix);
			if (Array.isArray(args?.[0])) matrix = multiply(matrix, args[0] as number[]);
		} else if (operation === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
		else if (imagePainting.has(operation)) images.push(unitSquare(matrix));
		else if (operation === OPS.constructPath && rulings.length < mostRulings) {
			const [painting, [path] = []] = (args ?? []) as [number, (Float32Array | null)[]?];
			if (!path) return;
			if (stroked.has(painting)) rulings.push(...pathRulings(path, matrix, false));
			else if (filled.has(painting)) rulings.push(...pathRulings(path, matrix, true));
		}
	});
	return { rulings: rulings.length < mostRulings ? rulings : [], images };
}

/** Every picture is painted on the unit square. Source: ISO 32000-1, 8.9.5.1. */
function unitSquare(matrix: number[]): Field {
	const corners = [0, 1].flatMap((x) => [0, 1].map((y) => multiply(matrix, [1, 0, 0, 1, x, y])));
	const [xs, ys] = [corners.map((corner) => corner[4]), corners.map((corner) => corner[5])];
	return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/**
 * pdf.js keeps a path as numbers: 0 x y (move), 1 x y (line), 2 with six and 3 with four numbers (curves), 4 (close).
 * Source: `DrawOPS` in pdf.js src/shared/util.js.
 */
function pathRulings(path: Float32Array, matrix: number[], isFilled: boolean): Ruling[] {
	const rulings: Ruling[] = [];
	let points: [number, number][] = [];
	let curved = false;
	const flush = (closed: boolean) => {
		if (!curved && points.length > 1) {
			rulings.push(
				...(isFilled ? barRuling(points) : edgeRulings(closed ? [...points, points[0] ?? [0, 0]] : points)),
			);
		}
		points = [];
		curved = false;
	};
	for (let at = 0; at < path.length; ) {
		const operation = path[at++];
		if (operation === 4) {
			flush(true);
			continue;
		}
		const numbers = operation === 2 ? 6 : operation === 3 ? 4 : 2;
		if (operation === 0) flush(false);
		if (numbers > 2) curved = true;
		const [x = 0, y = 0] = [path[at + numbers - 2], path[at + numbers - 1]];
		const [, , , , e, f] = multiply(matrix, [1, 0, 0, 1, x, y]);
		points.push([e, f]);
		at += numbers;
	}
	flush(false);
	return rulings;
}

function edgeRulings(points: [number, number][]): Ruling[] {
	return points.slice(1).flatMap(([x, y], index): Ruling[] => {
		const [fromX, fromY] = points[index] ?? [x, y];
		if (Math.abs(y - fromY) < 1 && Math.abs(x - fromX) > 1) {
			return [{ horizontal: true, at: (y + fromY) / 2, from: Math.min(x, fromX), to: Math.max(x, fromX) }];
		}
		if (Math.abs(x - fromX) < 1 && Math.abs(y - fromY) > 1) {
			return [{ horizontal: false, at: (x + fromX) / 2, from: Math.min(y, fromY), to: Math.max(y, fromY) }];
		}
		return [];
	});
}

function barRuling(points: [number, number][]): Ruling[] {
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const [width, height] = [right - left, bottom - top];
	if (height <= thin && width > height)
		return [{ horizontal: true, at: (top + bottom) / 2, from: left, to: right }];
	if (width <= thin && height > width)
		return [{ horizontal: false, at: (left + right) / 2, from: top, to: bottom }];
	return [];
}
