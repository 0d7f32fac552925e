import { createCanvas, type Image, loadImage } from "@napi-rs/canvas";
import { FileError } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";
import type { PageImage } from "./page-image.ts";

/** A4 in points: what a photo of a page shows. */
const [shortSide, longSide] = [595, 842];
/** Pixels across the short side that Tesseract reads well and fast. */
const [leastWidth, mostWidth] = [1400, 2000];

/**
 * Opens a picture (jpg, png, webp, bmp, gif).
 *
 * @throws FileError "file-broken", "file-bomb" for more pixels than a camera takes.
 */
export async function openImage(bytes: Uint8Array, limits: ReadLimits): Promise<PageImage> {
	const image = await loadImage(bytes).catch(() => {
		throw new FileError("file-broken");
	});
	if (image.width * image.height > limits.pixels) throw new FileError("file-bomb");
	return draw(image);
}

/** Drawn on white at the size of a page: a picture of few pixels is enlarged, one of many made smaller. */
function draw(image: Image): PageImage {
	const short = Math.min(image.width, image.height);
	const zoom =
		short < leastWidth ? Math.min(2.5, leastWidth / short) : short > mostWidth ? mostWidth / short : 1;
	const [width, height] = [Math.round(image.width * zoom), Math.round(image.height * zoom)];
	const canvas = createCanvas(width, height);
	const context = canvas.getContext("2d");
	context.fillStyle = "white";
	context.fillRect(0, 0, width, height);
	context.drawImage(image, 0, 0, width, height);
	return { canvas, scale: width / (width > height ? longSide : shortSide) };
}
