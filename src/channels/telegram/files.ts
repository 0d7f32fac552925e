import { type Api, GrammyError } from "grammy";
import { UserError } from "../../domain/user-error.ts";
import type { Log } from "./log.ts";
import { toSendFailure } from "./send-failure.ts";
import type { Transport } from "./transport.ts";

/** What a bot may download from Telegram's servers (Bot API, getFile). */
const LARGEST_FILE = 20 * 1024 * 1024;

/** What fetching files works with. */
export interface FileParts {
	api: Api;
	transport: Pick<Transport, "download">;
	apiRoot: string;
	token: string;
	log: Log;
	scrub(text: string): string;
}

/**
 * The bytes of a file that was sent to the bot. Throws `UserError` "file-too-large" beyond 20 MB, and
 * "file-unavailable" where the channel does not give it; the reason stands in the log, without the token.
 */
export async function fetchTelegramFile(reference: string, parts: FileParts): Promise<Uint8Array> {
	try {
		const file = await parts.api.getFile(reference);
		if ((file.file_size ?? 0) > LARGEST_FILE) throw tooLarge();
		const path = (file.file_path ?? "").split("/").map(encodeURIComponent).join("/");
		const root = parts.apiRoot.replace(/\/+$/, "");
		return await parts.transport.download(`${root}/file/bot${parts.token}/${path}`, LARGEST_FILE);
	} catch (error) {
		if (error instanceof UserError) throw error;
		if (error instanceof GrammyError && /file is too big/i.test(error.description)) throw tooLarge();
		parts.log.warn(
			{ reason: toSendFailure(error, parts.scrub).message },
			"Telegram: a file cannot be fetched",
		);
		throw new UserError("file-unavailable");
	}
}

function tooLarge(): UserError {
	return new UserError("file-too-large", { megabytes: LARGEST_FILE / 1024 / 1024 });
}
