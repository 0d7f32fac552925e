import { GrammyError, HttpError } from "grammy";
import { SendFailure } from "../../domain/channel.ts";
import { TransportError } from "./transport.ts";

/** Words of a 400 that mean the same as a 403: there is nobody there any more. */
const GONE =
	/chat not found|user not found|peer_id_invalid|chat_id_invalid|group chat was (deactivated|deleted)|bot (was|is) (kicked|blocked|not a member)|user is deactivated|input_user_deactivated/i;

/** Errors of other `fetch` implementations that come before a connection stands. */
const NEVER_LEFT =
	/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|ERR_SSL_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;

/**
 * Why a call to the Bot API failed, in terms the sender acts on. The result carries the API's own description
 * and nothing of the message or its address.
 */
export function toSendFailure(error: unknown, scrub: (text: string) => string): SendFailure {
	if (error instanceof SendFailure) return error;
	if (error instanceof GrammyError)
		return fromAnswer(error, scrub(`${error.error_code}: ${error.description}`));
	const cause = error instanceof HttpError ? error.error : error;
	const words = scrub(cause instanceof Error ? cause.message : String(cause));
	return new SendFailure(mayHaveLeft(cause) ? "in-doubt" : "retry", words);
}

function fromAnswer(error: GrammyError, words: string): SendFailure {
	const { migrate_to_chat_id: migratedTo, retry_after: retryAfter } = error.parameters;
	if (migratedTo !== undefined) return new SendFailure("migrated", words, { migratedTo: String(migratedTo) });
	if (error.error_code === 429) return new SendFailure("retry", words, { retryAfter: retryAfter ?? 1 });
	// 401 and 404 are the operator's mistake (token, address): the message is good and can wait for its end.
	if (error.error_code >= 500 || error.error_code === 401 || error.error_code === 404) {
		return new SendFailure("retry", words);
	}
	if (error.error_code === 403 || GONE.test(error.description)) return new SendFailure("gone", words);
	return new SendFailure("rejected", words);
}

/** False only if it is certain that no byte of the request reached the server. */
function mayHaveLeft(error: unknown): boolean {
	if (error instanceof TransportError) return error.sent;
	for (let at = error; at instanceof Error; at = at.cause) {
		if ("code" in at && NEVER_LEFT.test(String(at.code))) return false;
	}
	return true;
}
