import sharp from "sharp";

/** How a .tif packs its pixels: G4 is what fax servers and office scanners write. */
export type TiffPacking = "ccittfax4" | "lzw" | "jpeg" | "deflate" | "packbits" | "none";

/** Pictures of one size as the pages of one .tif. */
export async function makeTiff(pages: Buffer[], packing: TiffPacking = "ccittfax4"): Promise<Buffer> {
	const [only, second] = pages;
	const joined = second ? sharp(pages, { join: { animated: true } }) : sharp(only);
	const flat = joined.flatten({ background: "white" });
	if (packing !== "ccittfax4") return flat.tiff({ compression: packing }).toBuffer();
	return flat.toColourspace("b-w").threshold(160).tiff({ compression: "ccittfax4", bitdepth: 1 }).toBuffer();
}

/** A .tif that claims any size and chains its directories in any way, with no pixels worth the name. */
export function rawTiff(
	sizes: { width: number; height: number }[],
	options: { loop?: boolean } = {},
): Buffer {
	const length = 2 + 9 * 12 + 4;
	const head = Buffer.from("49492a0008000000", "hex");
	const directories = sizes.map(({ width, height }, index) => {
		const isLast = index === sizes.length - 1;
		const next = isLast ? (options.loop ? 8 : 0) : 8 + (index + 1) * length;
		const tags: [tag: number, value: number][] = [
			[256, width],
			[257, height],
			[258, 1],
			[259, 1],
			[262, 0],
			[273, 8],
			[277, 1],
			[278, height],
			[279, Math.ceil(width / 8) * height],
		];
		const directory = Buffer.alloc(length);
		directory.writeUInt16LE(tags.length);
		for (const [at, [tag, value]] of tags.entries()) {
			directory.writeUInt16LE(tag, 2 + at * 12);
			directory.writeUInt16LE(4, 4 + at * 12);
			directory.writeUInt32LE(1, 6 + at * 12);
			directory.writeUInt32LE(value % 2 ** 32, 10 + at * 12);
		}
		directory.writeUInt32LE(next, length - 4);
		return directory;
	});
	return Buffer.concat([head, ...directories]);
}
