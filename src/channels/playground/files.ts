import { imageSize } from "./image-size.ts";
import { mimeOfName } from "./mime.ts";
import type { FileRecord } from "./records.ts";
import type { PlaygroundState } from "./state.ts";
import type { WireDocument, WirePhotoSize } from "./wire.ts";

const decoded = (file: FileRecord): Buffer => Buffer.from(file.base64, "base64");

/** Keeps the bytes and returns the file's record. */
export function keepFile(state: PlaygroundState, name: string, bytes: Uint8Array): FileRecord {
	const file: FileRecord = {
		id: `file-${state.data.files.size + 1}`,
		name,
		mime: mimeOfName(name),
		base64: Buffer.from(bytes).toString("base64"),
	};
	state.commit({ kind: "file", file });
	return file;
}

const idsOf = (file: FileRecord) => ({
	file_id: file.id,
	file_unique_id: `unique-${file.id}`,
	file_size: decoded(file).length,
});

/** The file as a `document` of a message. */
export const asDocument = (file: FileRecord): WireDocument => ({
	...idsOf(file),
	file_name: file.name,
	mime_type: file.mime,
});

/** The file as the sizes of a `photo`, or null where it is no picture. */
export function asPhoto(file: FileRecord): WirePhotoSize[] | null {
	const size = imageSize(decoded(file));
	return size && [{ ...idsOf(file), ...size }];
}

/** Where `getFile` says the file can be had, below `/file/bot<token>/`. */
export const pathOf = (file: FileRecord): string => `documents/${file.id}/${encodeURIComponent(file.name)}`;

/** The bytes of a file by the path of `pathOf`. */
export function bytesAt(state: PlaygroundState, path: string): Buffer | null {
	const file = state.data.files.get(path.split("/")[1] ?? "");
	return file ? decoded(file) : null;
}
