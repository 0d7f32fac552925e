const PNG_MAGIC = 0x89504e47;
const JPEG_MAGIC = 0xffd8;

/** Width and height in pixels of a PNG or JPEG from its first bytes; null for anything else. */
export function imageSize(bytes: Uint8Array): { width: number; height: number } | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length >= 24 && view.getUint32(0) === PNG_MAGIC)
		return { width: view.getUint32(16), height: view.getUint32(20) };
	if (bytes.length < 4 || view.getUint16(0) !== JPEG_MAGIC) return null;
	for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
		const marker = bytes[at + 1] ?? 0;
		// Start of frame: C0–CF without the tables C4, C8 and CC.
		if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
			return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
	}
	return null;
}
