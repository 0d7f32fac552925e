import type { ReadLimits } from "./limits.ts";
import { openImage } from "./open-image.ts";
import type { PictureFile } from "./picture-file.ts";

/** How a picture is written down: what has a library of its own, and what every browser shows. */
export type PictureFormat = "tiff" | "heic" | "common";

/**
 * Opens a file of pictures.
 *
 * @throws FileError "file-broken".
 */
export async function openPictures(
	bytes: Uint8Array,
	format: PictureFormat,
	limits: ReadLimits,
): Promise<PictureFile> {
	if (format === "tiff") return (await import("./open-tiff.ts")).openTiff(bytes, limits);
	if (format === "heic") return (await import("./open-heic.ts")).openHeic(bytes, limits);
	return { pages: 1, page: () => openImage(bytes, limits) };
}
