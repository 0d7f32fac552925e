import type { PageImage } from "./page-image.ts";

/** A file of one picture or, as scanners write .tif, of several. */
export interface PictureFile {
	pages: number;
	/**
	 * Draws a page, from 0.
	 *
	 * @throws FileError "file-broken", "file-bomb" for more pixels than a camera takes.
	 */
	page(index: number): Promise<PageImage>;
}
