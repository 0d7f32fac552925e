import JSZip from "jszip";
import { FileError } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";

/** The parts of a .docx or .xlsx, each unpacked only when asked for and never past the limits. */
export interface OfficePackage {
	/** Paths of all parts, without a leading slash. */
	names: string[];
	/** The part as bytes; null when there is none of that name. */
	read(name: string): Promise<Uint8Array | null>;
	/** The part as text (UTF-8 or UTF-16 by its byte order mark); null when there is none of that name. */
	readText(name: string): Promise<string | null>;
}

/**
 * Opens a zip without unpacking anything. Sizes that the zip declares are only a first check: a bomb lies about
 * them, so bytes are counted again while a part is unpacked, over all parts together.
 *
 * @throws FileError "file-broken" when it is no whole zip, "file-bomb" when it would unpack past the limits.
 */
export async function openPackage(bytes: Uint8Array, limits: ReadLimits): Promise<OfficePackage> {
	const zip = await JSZip.loadAsync(bytes).catch((error: unknown) => {
		throw new FileError(/encrypted/i.test(String(error)) ? "file-encrypted" : "file-broken");
	});
	const entries = new Map(
		Object.values(zip.files)
			.filter((entry) => !entry.dir)
			.map((entry) => [entry.name.replace(/^\//, ""), entry]),
	);
	if (entries.size > limits.zipEntries) throw new FileError("file-bomb");
	let unpacked = 0;
	const most = Math.min(limits.unzippedBytes, Math.max(5_000_000, bytes.length * limits.ratio));
	const declared = [...entries.values()].reduce((sum, entry) => sum + declaredSize(entry), 0);
	if (declared > most) throw new FileError("file-bomb");

	async function read(name: string): Promise<Uint8Array | null> {
		const entry = entries.get(name);
		if (!entry) return null;
		return inflate(entry, (length) => {
			unpacked += length;
			return unpacked <= most;
		});
	}

	async function readText(name: string): Promise<string | null> {
		const part = await read(name);
		return part && decodeXml(part);
	}

	return { names: [...entries.keys()], read, readText };
}

/** Unpacks piece by piece and stops at the first piece that `allow` refuses. */
function inflate(entry: JSZip.JSZipObject, allow: (length: number) => boolean): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		const stream = entry.nodeStream("nodebuffer");
		stream.on("data", (chunk: Uint8Array) => {
			if (allow(chunk.length)) chunks.push(chunk);
			else {
				stream.pause();
				reject(new FileError("file-bomb"));
			}
		});
		stream.on("error", () => reject(new FileError("file-broken")));
		stream.on("end", () => resolve(Buffer.concat(chunks)));
	});
}

function decodeXml(part: Uint8Array): string {
	const utf16 =
		part[0] === 0xff && part[1] === 0xfe
			? "utf-16le"
			: part[0] === 0xfe && part[1] === 0xff
				? "utf-16be"
				: null;
	return new TextDecoder(utf16 ?? "utf-8").decode(part);
}

/** jszip keeps the size from the central directory in a field its types do not name. */
function declaredSize(entry: JSZip.JSZipObject): number {
	const size = (entry as { _data?: { uncompressedSize?: number } })._data?.uncompressedSize;
	return typeof size === "number" && size > 0 ? size : 0;
}
