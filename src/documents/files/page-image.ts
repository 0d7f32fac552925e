import { type Canvas, createCanvas } from "@napi-rs/canvas";

/** A page as a picture. */
export interface PageImage {
	canvas: Canvas;
	/** Pixels per point. */
	scale: number;
}

/** A picture in shades of grey, 0 black to 255 white, line after line from above. */
export interface GreyImage {
	width: number;
	height: number;
	pixels: Uint8Array;
}

/** Colours as the eye weighs them, so that a red stamp stays dark and a yellow mark becomes light. */
export function toGrey(canvas: Canvas): GreyImage {
	const { width, height } = canvas;
	const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
	const pixels = new Uint8Array(width * height);
	for (let pixel = 0, at = 0; pixel < pixels.length; pixel++, at += 4) {
		pixels[pixel] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8;
	}
	return { width, height, pixels };
}

/** A part of a page (points) with a little white around it. */
export function cutOut(
	{ canvas, scale }: PageImage,
	box: { left: number; right: number; top: number; bottom: number },
): PageImage {
	const rim = Math.round(10 * scale);
	const [left, top] = [Math.max(0, box.left * scale), Math.max(0, box.top * scale)];
	const width = Math.max(1, Math.round(Math.min(canvas.width, box.right * scale) - left));
	const height = Math.max(1, Math.round(Math.min(canvas.height, box.bottom * scale) - top));
	const piece = createCanvas(width + 2 * rim, height + 2 * rim);
	const context = piece.getContext("2d");
	context.fillStyle = "white";
	context.fillRect(0, 0, piece.width, piece.height);
	context.drawImage(canvas, left, top, width, height, rim, rim, width, height);
	return { canvas: piece, scale };
}

/** As a PGM file, which needs no packing. Source: netpbm, pgm(5). */
export function toPgm({ width, height, pixels }: GreyImage): Buffer {
	return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`, "latin1"), pixels]);
}

/**
 * The shade that parts ink from paper best: the two sides differ most from each other.
 * Source: N. Otsu, A threshold selection method from gray-level histograms, 1979.
 */
export function inkThreshold({ pixels }: GreyImage): number {
	const counts = new Float64Array(256);
	for (const shade of pixels) counts[shade] = (counts[shade] ?? 0) + 1;
	const sum = counts.reduce((total, count, shade) => total + count * shade, 0);
	let best = { shade: 128, spread: 0 };
	let [dark, darkSum] = [0, 0];
	for (let shade = 0; shade < 255; shade++) {
		dark += counts[shade] ?? 0;
		darkSum += (counts[shade] ?? 0) * shade;
		const light = pixels.length - dark;
		if (dark === 0 || light === 0) continue;
		const [ink, paper] = [darkSum / dark, (sum - darkSum) / light];
		const spread = dark * light * (ink - paper) ** 2;
		// Halfway between the two: at the very edge, a stamp in one flat red would fall on the side of the paper.
		if (spread > best.spread) best = { shade: (ink + paper) / 2, spread };
	}
	return best.shade;
}
