import { createCanvas, loadImage } from "@napi-rs/canvas";
import { FileError } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";
import type { PageImage } from "./page-image.ts";
import { pageSize } from "./page-size.ts";

/**
 * Opens a picture (jpg, png, webp, bmp, gif), drawn on white at the size of a page.
 *
 * @throws FileError "file-broken", "file-bomb" for more pixels than a camera takes.
 */
export async function openImage(bytes: Uint8Array, limits: ReadLimits): Promise<PageImage> {
	const image = await loadImage(bytes).catch(() => {
		throw new FileError("file-broken");
	});
	const { width, height, scale } = pageSize(image, limits);
	const canvas = createCanvas(width, height);
	const context = canvas.getContext("2d");
	context.fillStyle = "white";
	context.fillRect(0, 0, width, height);
	context.drawImage(image, 0, 0, width, height);
	return { canvas, scale };
}
