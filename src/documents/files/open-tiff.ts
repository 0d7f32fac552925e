import { createCanvas, ImageData } from "@napi-rs/canvas";
import sharp, { type Metadata } from "sharp";
import { FileError } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";
import { pageSize } from "./page-size.ts";
import type { PictureFile } from "./picture-file.ts";

/** Smaller than any scan of a page (a side at 40 dots per inch): the preview that some scanners put beside a page. */
const leastSide = 330;

/**
 * Opens a .tif as scanners and fax servers write it: several pages, CCITT G3/G4, LZW, JPEG and others.
 *
 * @throws FileError "file-broken"; each page also "file-bomb" for more pixels than a camera takes.
 */
export async function openTiff(bytes: Uint8Array, limits: ReadLimits): Promise<PictureFile> {
	// What is decoded once is never asked for again, and two pages at a time would cost memory, not save time.
	sharp.cache(false);
	sharp.concurrency(1);
	const open = (page: number) =>
		// Odd private tags are warnings, which scanners cause all the time.
		sharp(bytes, { page, failOn: "error", limitInputPixels: limits.pixels });
	const { pages: all = 1 } = await open(0).metadata().catch(broken);
	// A file of more pages than are read is refused for them; looking at each would take as long as it likes.
	if (all > limits.ocrPages) return { pages: all, page: () => Promise.reject(new FileError("file-bomb")) };
	const sizes = await Promise.all(
		Array.from({ length: all }, (_, page) => open(page).metadata().catch(broken)),
	);
	const kept = sizes.flatMap((size, page) => (Math.min(size.width, size.height) >= leastSide ? [page] : []));
	const pages = kept.length > 0 ? kept : [0];
	return {
		pages: pages.length,
		async page(index) {
			const page = pages[index] ?? 0;
			const { width, height, scale } = pageSize(uprightSize(sizes[page]), limits);
			const { data } = await open(page)
				.autoOrient()
				.flatten({ background: "white" })
				.toColourspace("srgb")
				.resize(width, height, { fit: "fill" })
				.ensureAlpha()
				.raw()
				.toBuffer({ resolveWithObject: true })
				.catch(broken);
			const canvas = createCanvas(width, height);
			const pixels = new ImageData(new Uint8ClampedArray(data), width, height);
			canvas.getContext("2d").putImageData(pixels, 0, 0);
			return { canvas, scale };
		},
	};
}

/** As the picture is to be looked at. Orientations 5 to 8 lie on their side. Source: TIFF 6.0, section 8, Orientation. */
function uprightSize({ width = 0, height = 0, orientation = 1 }: Partial<Metadata> = {}) {
	return orientation >= 5 ? { width: height, height: width } : { width, height };
}

function broken(error: unknown): never {
	const isLarge = error instanceof Error && /pixel limit/i.test(error.message);
	throw new FileError(isLarge ? "file-bomb" : "file-broken");
}
