import type { IncomingFile } from "../../domain/channel.ts";
import { cleanLine } from "../text/clean-text.ts";
import type { TelegramMessage } from "./update-schema.ts";

/** The document or the largest size of the photo that came with a message. */
export function incomingFiles(
	message: Pick<TelegramMessage, "message_id" | "document" | "photo" | "media_group_id">,
): IncomingFile[] {
	const { document, media_group_id: id, message_id: place } = message;
	const album = id === undefined ? {} : { album: { id, place } };
	if (document) {
		return [
			{
				...album,
				reference: document.file_id,
				name: safeName(document.file_name ?? "") || `file-${message.message_id}`,
				mime: document.mime_type ?? null,
				size: document.file_size ?? null,
			},
		];
	}
	const photo = message.photo?.toSorted((a, b) => b.width * b.height - a.width * a.height)[0];
	if (!photo) return [];
	const name = `photo-${message.message_id}.jpg`;
	return [{ ...album, reference: photo.file_id, name, mime: "image/jpeg", size: photo.file_size ?? null }];
}

/** A file name that names no folder and hides nothing; at most 120 characters, the ending kept. */
export function safeName(name: string): string {
	const clean = cleanLine(name.replace(/[/\\]/g, "_")).replace(/^\.+/, "");
	if (clean.length <= 120) return clean;
	const ending = /\.[^.\s]{1,8}$/.exec(clean)?.[0] ?? "";
	return `${clean.slice(0, 120 - ending.length).toWellFormed()}${ending}`;
}
