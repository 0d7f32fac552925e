import { fixLegacyText, fromLegacy } from "./legacy-text.ts";
import { vietnameseShare } from "./vietnamese-share.ts";

/**
 * The words of a text file in whatever encoding an office saves it: UTF-8 and UTF-16 with or without a byte order
 * mark, else Windows-1258, TCVN3 or VNI, told apart by what reads as Vietnamese. NFC, line ends as "\n".
 * Null for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
	const text = decode(bytes);
	if (text === null || isBinary(text)) return null;
	return text.replace(/\r\n?/g, "\n").normalize("NFC");
}

function decode(bytes: Uint8Array): string | null {
	const utf16 = utf16Kind(bytes);
	if (utf16) return new TextDecoder(utf16).decode(bytes);
	if (bytes.subarray(0, 4096).includes(0)) return null;
	try {
		return fixLegacyText(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return decodeSingleByte(bytes);
	}
}

/** In Latin-1 every second byte of UTF-16 Vietnamese is 0, 1 or 0x1E; without a mark only the zeros tell. */
function utf16Kind(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	const sample = bytes.subarray(0, 2000);
	if (sample.length < 8) return null;
	const zeros = [0, 0];
	sample.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	if (odd > sample.length / 8 && even === 0) return "utf-16le";
	if (even > sample.length / 8 && odd === 0) return "utf-16be";
	return null;
}

function decodeSingleByte(bytes: Uint8Array): string {
	const latin = new TextDecoder("windows-1252").decode(bytes);
	const readings = [
		// Windows-1258 writes the tones as combining marks; normalising makes "ệ" of "ê" and a dot.
		new TextDecoder("windows-1258").decode(bytes).normalize("NFC"),
		fromLegacy(latin, "tcvn3"),
		fromLegacy(latin, "vni"),
		latin,
	].map((text) => ({ text, share: vietnameseShare(text) }));
	return readings.reduce((best, reading) => (reading.share > best.share ? reading : best)).text;
}

/** More than a stray control character means that this is not text. */
function isBinary(text: string): boolean {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	const control = text.slice(0, 20_000).match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
	return control > 2 && control * 100 > Math.min(text.length, 20_000);
}
