import { createTransport, type Transport } from "../../src/channels/telegram/transport.ts";
import { type CallParams, decodeForm, UPLOADED, validateCall } from "./bot-api-schema.ts";

/** A call that the bot made. */
export interface OutgoingCall {
	method: string;
	params: CallParams;
}

/** The product's own transport, which checks each call against the Bot API's schema and limits before it leaves. */
export interface CheckedFetch {
	fetch: Transport["fetch"];
	/** Oldest first. */
	calls: OutgoingCall[];
	/** What was wrong with them, one sentence each. */
	faults: string[];
}

type Init = NonNullable<Parameters<Transport["fetch"]>[1]>;

/** Makes one. Nothing is held back: what is wrong is only written down. */
export function checkedFetch(): CheckedFetch {
	const transport = createTransport();
	const calls: OutgoingCall[] = [];
	const faults: string[] = [];
	return {
		calls,
		faults,
		async fetch(url, init = {}) {
			const method = new URL(url).pathname.split("/").at(-1) ?? "";
			const { params, body } = await paramsOf(method, init);
			calls.push({ method, params });
			faults.push(...validateCall(method, params));
			return transport.fetch(url, { ...init, body });
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
