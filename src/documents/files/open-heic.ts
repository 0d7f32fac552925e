import { createCanvas, ImageData } from "@napi-rs/canvas";
import decode from "heic-decode";
import { FileError } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";
import { pageSize } from "./page-size.ts";
import type { PictureFile } from "./picture-file.ts";

/**
 * Opens a .heic, as iPhones send photos that are attached as files; a burst of photos is several pages.
 *
 * @throws FileError "file-broken"; each page also "file-bomb" for more pixels than a camera takes.
 */
export async function openHeic(bytes: Uint8Array, limits: ReadLimits): Promise<PictureFile> {
	const images = await decode.all({ buffer: bytes }).catch(broken);
	return {
		pages: images.length,
		async page(index) {
			const image = images[index];
			if (!image) throw new FileError("file-broken");
			const { width, height, scale } = pageSize(image, limits);
			const decoded = await image.decode().catch(broken);
			const whole = createCanvas(decoded.width, decoded.height);
			const pixels = new ImageData(new Uint8ClampedArray(decoded.data), decoded.width, decoded.height);
			whole.getContext("2d").putImageData(pixels, 0, 0);
			const canvas = createCanvas(width, height);
			const context = canvas.getContext("2d");
			context.fillStyle = "white";
			context.fillRect(0, 0, width, height);
			context.drawImage(whole, 0, 0, width, height);
			return { canvas, scale };
		},
	};
}

function broken(): never {
	throw new FileError("file-broken");
}
