import type { Source } from "../source.ts";
import { checkSize } from "./check-size.ts";
import { detectKind } from "./detect-kind.ts";
import { FileError } from "./file-error.ts";
import { fixLegacySource } from "./fix-legacy-source.ts";
import type { Picture } from "./image.ts";
import { defaultLimits, type ReadLimits } from "./limits.ts";

export interface ReadFileOptions {
	/** Further pictures of the same document: a page each, or several. */
	more?: readonly Uint8Array[];
	/** For messages only: the kind is taken from the content. */
	name?: string;
	/** Called before each page that takes long (OCR). */
	onProgress?: (page: number, of: number) => void;
	limits?: Partial<ReadLimits>;
}

/**
 * Brings a file of any supported kind to a `Source`, in this very process: `readFileIsolated` is the one for files
 * from outside.
 *
 * @throws FileError for every file that cannot be taken in; nothing else.
 */
export async function readFile(bytes: Uint8Array, options: ReadFileOptions = {}): Promise<Source> {
	const limits = { ...defaultLimits, ...options.limits };
	checkSize([bytes, ...(options.more ?? [])], limits);
	const source = fixLegacySource(await read(bytes, limits, options));
	if (!hasText(source)) throw new FileError("file-no-text");
	return source;
}

/** Each format's library is loaded when a file needs it: together they take longer to load than a letter to read. */
async function read(
	bytes: Uint8Array,
	limits: ReadLimits,
	{ onProgress, more = [] }: ReadFileOptions,
): Promise<Source> {
	if (more.length > 0) {
		const pictures = await Promise.all([bytes, ...more].map((one) => asPicture(one, limits)));
		return (await import("./image.ts")).readImages(pictures, limits, onProgress);
	}
	const found = await detectKind(bytes, limits);
	switch (found.kind) {
		case "docx":
			return (await import("./docx.ts")).readDocx(bytes, limits);
		case "xlsx":
			return (await import("./xlsx.ts")).readXlsx(bytes, limits);
		case "text":
			return (await import("./text.ts")).readText(found.text, limits);
		case "pdf":
			return (await import("./pdf.ts")).readPdf(bytes, limits, onProgress);
		case "doc":
			return (await import("./doc.ts")).readDoc(bytes, limits);
		case "image":
			return (await import("./image.ts")).readImages([{ bytes, format: found.format }], limits, onProgress);
		case "unsupported":
			throw new FileError("file-kind-unsupported", { kind: found.name });
	}
}

function hasText(source: Source): boolean {
	return source.blocks.some((block) =>
		block.type === "text"
			? /\S/.test(block.text)
			: block.rows.some((row) => row.some((cell) => /\S/.test(cell))),
	);
}

async function asPicture(bytes: Uint8Array, limits: ReadLimits): Promise<Picture> {
	const found = await detectKind(bytes, limits);
	if (found.kind === "image") return { bytes, format: found.format };
	throw new FileError("file-kind-unsupported", {
		kind: found.kind === "unsupported" ? found.name : found.kind,
	});
}
