import { createTransport, type Transport, TransportError } from "../../src/channels/telegram/transport.ts";
import { type CallParams, decodeForm, UPLOADED, validateCall } from "./bot-api-schema.ts";

/** A call that the bot made. */
export interface OutgoingCall {
	method: string;
	params: CallParams;
}

/** What becomes of one call instead of what should. */
export interface Mishap {
	method: string;
	/** Only a call for this chat. */
	chatId?: number;
	/**
	 * The answer in its place, the call not done; or the connection breaks before it is done, or after; or the server
	 * takes its time.
	 */
	fate: object | "cut before" | "cut after" | "html" | { slow: Promise<void> };
}

/** The product's own transport, which checks each call against the Bot API's schema and limits before it leaves. */
export interface CheckedFetch {
	fetch: Transport["fetch"];
	/** Oldest first. */
	calls: OutgoingCall[];
	/** What was wrong with them, one sentence each. */
	faults: string[];
	/** What is to go wrong yet: each once, with the first call that it fits. */
	mishaps: Mishap[];
}

type Init = NonNullable<Parameters<Transport["fetch"]>[1]>;

/** Makes one. Nothing is held back: what is wrong is only written down. */
export function checkedFetch(): CheckedFetch {
	const transport = createTransport();
	const calls: OutgoingCall[] = [];
	const faults: string[] = [];
	const mishaps: Mishap[] = [];
	const mishapOf = ({ method, params }: OutgoingCall): Mishap["fate"] | undefined => {
		const at = mishaps.findIndex(
			(one) => one.method === method && (one.chatId === undefined || one.chatId === params.chat_id),
		);
		return at < 0 ? undefined : mishaps.splice(at, 1)[0]?.fate;
	};
	return {
		calls,
		faults,
		mishaps,
		async fetch(url, init = {}) {
			const method = new URL(url).pathname.split("/").at(-1) ?? "";
			const { params, body } = await paramsOf(method, init);
			calls.push({ method, params });
			faults.push(...validateCall(method, params));
			const fate = mishapOf({ method, params });
			if (fate === "cut before") throw new TransportError("other side closed", true);
			if (fate === "html") throw new TransportError("HTTP 502 that is not of a Bot API", true);
			if (typeof fate === "object" && "slow" in fate) await fate.slow;
			else if (typeof fate === "object") return { json: async () => fate };
			const answer = await transport.fetch(url, { ...init, body });
			if (fate === "cut after") throw new TransportError("other side closed", true);
			return answer;
		},
	};
}

/** The parameters, and the body once more: a stream can be read only once. */
async function paramsOf(
	method: string,
	{ body, headers }: Init,
): Promise<{ params: CallParams; body: Init["body"] }> {
	const type = new Headers(headers).get("content-type") ?? "";
	if (!type.startsWith("multipart/"))
		return { params: typeof body === "string" ? JSON.parse(body) : {}, body };
	const chunks: Uint8Array[] = [];
	for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
	const bytes = Buffer.concat(chunks);
	const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
	const texts = [...form].flatMap(([name, value]): [string, string][] =>
		typeof value === "string" ? [[name, form.has(value.replace("attach://", "")) ? UPLOADED : value]] : [],
	);
	return { params: decodeForm(method, texts), body: bytes };
}
