import { createHash, timingSafeEqual } from "node:crypto";
import type { Incoming } from "../../domain/channel.ts";
import type { ReadUpdate } from "./incoming.ts";
import type { Lanes } from "./lanes.ts";
import type { Log } from "./log.ts";

/** A request as `fetch` and Hono know it. */
export type WebhookRequest = Pick<Request, "headers" | "body">;

/** What the webhook works with. */
export interface WebhookParts {
	secret: string;
	read(raw: unknown): ReadUpdate | null;
	/** Stops the spinner of a button that means nothing. */
	dismiss(pressId: string): void;
	/** Resolves once the update is committed. */
	receive(incoming: Incoming): Promise<void>;
	lanes: Lanes;
	log: Log;
	scrub(text: string): string;
}

/** An update is a few kilobytes; files come by another way. */
const LARGEST_BODY = 1024 * 1024;

/**
 * Answers one request of Telegram with an HTTP status: 200 only when the update is committed. After anything
 * else Telegram sends it again.
 */
export async function answerWebhook(request: WebhookRequest, parts: WebhookParts): Promise<number> {
	// Before the body: a stranger costs us nothing to read.
	if (!sameSecret(request.headers.get("x-telegram-bot-api-secret-token") ?? "", parts.secret)) return 401;
	const body = await readBody(request.body).catch(() => "");
	if (body === null) return 413;
	const update = parts.read(parseJson(body));
	if (!update) return 400;
	if (update.strayPress) parts.dismiss(update.strayPress);
	try {
		await parts.lanes.run(update.lane, () => parts.receive(update.incoming));
		return 200;
	} catch (error) {
		const reason = parts.scrub(error instanceof Error ? error.message : String(error));
		const id = String(update.incoming.updateId);
		parts.log.error(
			{ update: id, reason },
			"Telegram: an update is not committed, Telegram will send it again",
		);
		return 500;
	}
}

/** Hashes have one length, and comparing them takes the same time whatever they are. */
function sameSecret(given: string, expected: string): boolean {
	const [one, other] = [given, expected].map((text) => createHash("sha256").update(text).digest());
	return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

/** The body as text; null if it is larger than any update, without reading on. */
async function readBody(body: WebhookRequest["body"]): Promise<string | null> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of body ?? []) {
		size += chunk.length;
		if (size > LARGEST_BODY) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
