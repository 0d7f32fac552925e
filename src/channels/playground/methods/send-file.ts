import { z } from "zod";
import { ApiError, badRequest } from "../api-error.ts";
import { asDocument, asPhoto, keepFile, pathOf } from "../files.ts";
import type { ChatData, FileRecord } from "../records.ts";
import { readContent } from "../text-content.ts";
import type { WireMessage } from "../wire.ts";
import type { MethodContext } from "./method.ts";
import { method, words } from "./method.ts";
import { CAPTION_LIMIT, entitiesParam, reachableChat, sendAsBot, sendParams } from "./send.ts";

/** Bots upload at most 50 MB and download at most 20 MB (core.telegram.org/bots/api#sending-files). */
const UPLOAD_LIMIT = 50_000_000;
const DOWNLOAD_LIMIT = 20_000_000;

const captionParams = {
	...sendParams,
	caption: words.optional(),
	caption_entities: entitiesParam,
};

function readCaption(
	params: { caption?: string; parse_mode?: string; caption_entities?: z.output<typeof entitiesParam> },
	chat: ChatData,
): Pick<WireMessage, "caption" | "caption_entities"> {
	if (chat.plain) throw badRequest("this chat takes plain text only, no files");
	const { text, entities } = readContent(params.caption ?? "", {
		parse_mode: params.parse_mode,
		entities: params.caption_entities,
		plain: false,
	});
	if (text.length > CAPTION_LIMIT) throw badRequest("message caption is too long");
	return { ...(text && { caption: text }), ...(entities.length && { caption_entities: entities }) };
}

/** A new upload ("attach://part", or the part of the parameter's own name), or a file the bot knows by its id. */
function resolveFile(field: string, value: string | undefined, context: MethodContext): FileRecord {
	const upload = context.uploads.get(value?.startsWith("attach://") ? value.slice(9) : field);
	if (!upload) {
		const known = context.state.data.files.get(value ?? "");
		if (!known) throw badRequest("wrong file identifier/HTTP URL specified");
		return known;
	}
	if (upload.bytes.length === 0) throw badRequest("file must be non-empty");
	if (upload.bytes.length > UPLOAD_LIMIT) throw new ApiError(413, "Request Entity Too Large");
	return keepFile(context.state, upload.name, upload.bytes);
}

/** https://core.telegram.org/bots/api#senddocument */
export const sendDocument = method(
	z.object({ ...captionParams, document: z.string().optional() }),
	(params, context) => {
		const caption = readCaption(params, reachableChat(context.state, params.chat_id));
		const file = resolveFile("document", params.document, context);
		return sendAsBot(context.state, params, { document: asDocument(file), ...caption });
	},
);

/** https://core.telegram.org/bots/api#sendphoto */
export const sendPhoto = method(
	z.object({ ...captionParams, photo: z.string().optional() }),
	(params, context) => {
		const caption = readCaption(params, reachableChat(context.state, params.chat_id));
		const photo = asPhoto(resolveFile("photo", params.photo, context));
		if (!photo) throw badRequest("IMAGE_PROCESS_FAILED");
		return sendAsBot(context.state, params, { photo, ...caption });
	},
);

/** https://core.telegram.org/bots/api#getfile */
export const getFile = method(z.object({ file_id: z.string() }), ({ file_id }, { state }) => {
	const file = state.data.files.get(file_id);
	if (!file) throw badRequest("invalid file_id");
	const { file_unique_id, file_size } = asDocument(file);
	if (file_size > DOWNLOAD_LIMIT) throw badRequest("file is too big");
	return { file_id, file_unique_id, file_size, file_path: pathOf(file) };
});
