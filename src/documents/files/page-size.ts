import { FileError } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";

/** A4 in points: what a photo of a page shows. */
const [shortSide, longSide] = [595, 842];
/** Pixels across the short side that Tesseract reads well and fast. */
const [leastWidth, mostWidth] = [1400, 2000];

/**
 * How large a picture is drawn to be read: one of few pixels is enlarged, one of many made smaller. `scale` is pixels
 * per point of the page it is taken to show.
 *
 * @throws FileError "file-broken" without pixels, "file-bomb" for more than a camera takes.
 */
export function pageSize(
	image: { width: number; height: number },
	limits: ReadLimits,
): { width: number; height: number; scale: number } {
	if (!(image.width > 0 && image.height > 0)) throw new FileError("file-broken");
	if (image.width * image.height > limits.pixels) throw new FileError("file-bomb");
	const short = Math.min(image.width, image.height);
	const zoom =
		short < leastWidth ? Math.min(2.5, leastWidth / short) : short > mostWidth ? mostWidth / short : 1;
	// A strip of one pixel by millions would become one of no pixels.
	const [width, height] = [
		Math.max(1, Math.round(image.width * zoom)),
		Math.max(1, Math.round(image.height * zoom)),
	];
	return { width, height, scale: width / (width > height ? longSide : shortSide) };
}
