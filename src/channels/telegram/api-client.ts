import { autoRetry } from "@grammyjs/auto-retry";
import { Api, type ApiClientOptions } from "grammy";
import type { Transport } from "./transport.ts";

/** Hears what became of each call: "ok", the Bot API's own code, or "broken" where no answer came. */
export type OnCall = (method: string, outcome: "ok" | "broken" | number) => void;

/** Small calls that may be repeated as often as one likes, and that nobody else repeats. */
const REPEATED = new Set(["answerCallbackQuery", "deleteMyCommands", "getFile", "setMyCommands"]);

/** The seconds after which a call is given up, whatever the transport does: an upload on a slow line takes long. */
const CALL_SECONDS = 300;

/**
 * grammY's client on our transport. Calls that send are never repeated here: whether a message may go out again
 * is for the one who keeps it to decide.
 */
export function createApi(
	token: string,
	apiRoot: string,
	transport: Pick<Transport, "fetch">,
	onCall: OnCall = () => undefined,
): Api {
	const api = new Api(token, {
		apiRoot: apiRoot.replace(/\/+$/, ""),
		timeoutSeconds: CALL_SECONDS,
		// grammY types this seam as node-fetch's; it calls it with an address and plain settings, and reads `json()`.
		fetch: transport.fetch as unknown as NonNullable<ApiClientOptions["fetch"]>,
	});
	api.config.use(async (prev, method, payload, signal) => {
		const answer = await prev(method, payload, signal).catch((error: unknown) => {
			if (!signal?.aborted) onCall(method, "broken");
			throw error;
		});
		onCall(method, answer.ok ? "ok" : answer.error_code);
		return answer;
	});
	const retrying = autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: 60, rethrowHttpErrors: true });
	api.config.use((prev, method, payload, signal) =>
		REPEATED.has(method) ? retrying(prev, method, payload, signal) : prev(method, payload, signal),
	);
	return api;
}
