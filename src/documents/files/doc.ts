import type { Source } from "../source.ts";
import { docBlocks } from "./doc-blocks.ts";
import { docWords } from "./doc-words.ts";
import { asFileError, FileError } from "./file-error.ts";
import { flattenLayout } from "./flatten-layout.ts";
import type { ReadLimits } from "./limits.ts";

/**
 * A document of Word 97–2003, with its automatic numbers.
 *
 * @throws FileError "file-encrypted", "file-broken", "file-macro", "file-bomb".
 */
export async function readDoc(bytes: Uint8Array, limits: ReadLimits): Promise<Source> {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	refuseUnreadable(file);
	try {
		const words = await docWords(file);
		const { document } = words;
		const asWritten = { filterUnicode: false };
		const margins = [
			document.getHeaders(asWritten),
			document.getTextboxes(asWritten),
			document.getFootnotes(asWritten),
			document.getEndnotes(asWritten),
			document.getAnnotations(asWritten),
		];
		return {
			blocks: flattenLayout(docBlocks(words, limits.cells)),
			pages: 1,
			origin: "doc",
			margins: margins.filter((text) => text.trim()),
		};
	} catch (error) {
		throw asFileError(error);
	}
}

/**
 * The file information block begins the stream "WordDocument" and says whether the words behind it are encrypted.
 * Source: [MS-DOC] 2.5.2, FibBase: wIdent 0xA5EC, nFib, and fEncrypted, bit 8 of the word at offset 10.
 */
function refuseUnreadable(file: Buffer): void {
	if (file.includes(Buffer.from("_VBA_PROJECT\0", "utf16le"))) throw new FileError("file-macro");
	for (let at = 512; at + 32 <= file.length; at += 512) {
		if (file.readUInt16LE(at) !== 0xa5ec) continue;
		const version = file.readUInt16LE(at + 2);
		if (version < 0xc1) throw new FileError("file-kind-unsupported", { kind: "doc (Word 95)" });
		if (version > 0x0112) continue;
		if (file.readUInt16LE(at + 10) & 0x0100) throw new FileError("file-encrypted");
		return;
	}
}
