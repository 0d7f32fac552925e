import { fileTypeFromBuffer } from "file-type";
import { decodeText } from "./decode-text.ts";
import { FileError } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";
import { openPackage } from "./open-package.ts";
import type { PictureFormat } from "./open-pictures.ts";

/** What a file is, by what is in it. `text` carries the words, since telling needed them decoded. */
export type FileKind =
	| { kind: "docx" | "xlsx" | "pdf" | "doc" }
	| { kind: "image"; format: PictureFormat }
	| { kind: "text"; text: string }
	/** `name` as people know it: "odt", "pptx", "zip", "rtf", "html"; "" when unknown. */
	| { kind: "unsupported"; name: string };

const images = new Map<string, PictureFormat>([
	...["jpg", "png", "webp", "bmp", "gif"].map((ext): [string, PictureFormat] => [ext, "common"]),
	["tif", "tiff"],
	["heic", "heic"],
]);

/**
 * Tells the kind of a file from its content: names and types that come with a message are wrong too often, and an
 * attacker chooses them.
 *
 * @throws FileError "file-empty", "file-encrypted" (an Office file with a password is a different container),
 * "file-broken", "file-bomb".
 */
export async function detectKind(bytes: Uint8Array, limits: ReadLimits): Promise<FileKind> {
	if (bytes.length === 0) throw new FileError("file-empty");
	const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536));
	// A PDF may carry a little rubbish before its first line (ISO 32000-1, annex H, note 13).
	if (start.subarray(0, 1024).includes("%PDF-")) return { kind: "pdf" };
	if (start.subarray(0, 2).toString("latin1") === "PK") return zipKind(bytes, limits);
	if (start.subarray(0, 4).toString("hex") === "d0cf11e0") return compoundKind(bytes);
	if (start.subarray(0, 5).toString("latin1") === "{\\rtf") return { kind: "unsupported", name: "rtf" };
	// The byte order mark of UTF-16 looks like sound to the library.
	const isUtf16 = /^(fffe|feff)/.test(start.subarray(0, 2).toString("hex"));
	const found = isUtf16 ? undefined : await fileTypeFromBuffer(start).catch(() => undefined);
	const format = found && images.get(found.ext);
	if (format) return { kind: "image", format };
	// The directory of a .tif may stand at its very end, which the library does not get to see.
	if (!found && /^(49492a00|4d4d002a)/.test(start.subarray(0, 4).toString("hex")))
		return { kind: "image", format: "tiff" };
	if (found && found.ext !== "xml") return { kind: "unsupported", name: found.ext };
	const text = decodeText(bytes);
	if (text === null) return { kind: "unsupported", name: "" };
	if (!text.trim()) throw new FileError("file-empty");
	// Old office systems export a web page and name it .doc or .xls.
	if (/^\s*(<\?xml[^>]*>\s*)?<(!doctype\s+html|html|head|body|meta|table)\b/i.test(text.slice(0, 2000))) {
		return { kind: "unsupported", name: "html" };
	}
	if (/^\s*<\?xml\s/.test(text.slice(0, 200))) return { kind: "unsupported", name: "xml" };
	return { kind: "text", text };
}

async function zipKind(bytes: Uint8Array, limits: ReadLimits): Promise<FileKind> {
	const { names, readText } = await openPackage(bytes, limits);
	if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return { kind: "docx" };
	if (names.includes("xl/workbook.xml")) return { kind: "xlsx" };
	if (names.includes("xl/workbook.bin")) return { kind: "unsupported", name: "xlsb" };
	if (names.some((name) => name.startsWith("ppt/"))) return { kind: "unsupported", name: "pptx" };
	if (names.includes("mimetype")) {
		const type = (await readText("mimetype")) ?? "";
		const name = /opendocument\.(text|spreadsheet|presentation)/.exec(type)?.[1];
		const short = { text: "odt", spreadsheet: "ods", presentation: "odp" };
		return { kind: "unsupported", name: name ? short[name as keyof typeof short] : "zip" };
	}
	return { kind: "unsupported", name: "zip" };
}

/** OLE compound files name their streams in UTF-16. Source: [MS-CFB] 2.6.1, [MS-OFFCRYPTO] 2.3.4.4, [MS-DOC] 2.1. */
function compoundKind(bytes: Uint8Array): FileKind {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const has = (stream: string) => file.includes(Buffer.from(`${stream}\0`, "utf16le"));
	if (has("EncryptedPackage")) throw new FileError("file-encrypted");
	if (has("WordDocument")) return { kind: "doc" };
	if (has("Workbook") || has("Book")) return { kind: "unsupported", name: "xls" };
	if (has("PowerPoint Document")) return { kind: "unsupported", name: "ppt" };
	return { kind: "unsupported", name: "" };
}
