import type { Logger } from "pino";

/** Where the channel tells operators what it meets. Never texts of messages, never the token. */
export type Log = Pick<Logger, "info" | "warn" | "error">;

/** Takes the token out of any words that go to a log or an error; addresses of the Bot API contain it. */
export function tokenScrubber(token: string): (text: string) => string {
	const secrets = [token, encodeURIComponent(token), token.slice(token.indexOf(":") + 1)].filter(
		(text) => text !== "",
	);
	return (text) => secrets.reduce((clean, secret) => clean.replaceAll(secret, "<token>"), text);
}
