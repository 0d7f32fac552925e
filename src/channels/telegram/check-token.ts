import { createApi } from "./api-client.ts";
import { tokenScrubber } from "./log.ts";
import { toSendFailure } from "./send-failure.ts";
import { createTransport } from "./transport.ts";

/** Milliseconds after which the Bot API counts as out of reach. */
const PATIENCE = 10_000;

/** Asks the Bot API once whose token this is: the bot's name, or why it could not be asked. The token is in neither. */
export async function checkToken({
	token,
	apiRoot,
	proxy,
}: {
	token: string;
	apiRoot: string;
	proxy: string | null;
}): Promise<{ bot: string } | { problem: string }> {
	const scrub = tokenScrubber(token);
	const times = { connectTimeout: PATIENCE, answerTimeout: PATIENCE };
	const transport = createTransport({ ...times, ...(proxy ? { proxy } : {}) });
	try {
		const { username } = await createApi(token, apiRoot, transport).getMe();
		return { bot: username };
	} catch (error) {
		return { problem: toSendFailure(error, scrub).message };
	}
}
