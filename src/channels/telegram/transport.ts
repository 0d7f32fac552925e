import { type Dispatcher, request } from "undici";
import { createDispatcher, type DispatcherOptions } from "./dispatcher.ts";
import { forwardHandler } from "./forward-handler.ts";

/** A request that brought no answer the Bot API would give. */
export class TransportError extends Error {
	/** Whether the request may have reached the server: false is certain. */
	readonly sent: boolean;
	constructor(message: string, sent: boolean) {
		super(message);
		this.name = "TransportError";
		this.sent = sent;
	}
}

/** What grammY hands to a `fetch` of its own. */
interface ApiRequest {
	method?: string;
	headers?: Record<string, string>;
	body?: Dispatcher.DispatchOptions["body"];
	signal?: AbortSignal;
}

/** HTTP to the Bot API, direct or through a proxy. */
export interface Transport {
	/** The seam of grammY's client: it only reads `json()` of the answer. Rejects with `TransportError`. */
	fetch(url: string, init?: ApiRequest): Promise<{ json(): Promise<unknown> }>;
	/** Bytes of a file; an error beyond `limit` bytes, before more is read. Rejects with `TransportError`. */
	download(url: string, limit: number): Promise<Uint8Array>;
}

/** The times have values that suit Telegram. */
export interface TransportOptions extends Partial<DispatcherOptions> {
	/** Milliseconds for the server to answer. */
	answerTimeout?: number;
}

const CONNECT_TIMEOUT = 10_000;
/** Longer than a long poll. */
const ANSWER_TIMEOUT = 45_000;

/**
 * undici's own `request` rather than `fetch`: it tells when a request is put on the wire, which decides whether
 * a message that failed may be sent again.
 */
export function createTransport(options: TransportOptions = {}): Transport {
	const { proxy, connectTimeout = CONNECT_TIMEOUT, answerTimeout = ANSWER_TIMEOUT } = options;
	const dispatcher = createDispatcher({ proxy, connectTimeout });

	async function exchange<T>(
		url: string,
		init: ApiRequest,
		read: (response: Dispatcher.ResponseData) => Promise<T>,
	): Promise<T> {
		let sent = false;
		const watched = dispatcher.compose((dispatch) => (opts, handler) => {
			const onRequestStart: typeof handler.onRequestStart = (...rest) => {
				sent = true;
				handler.onRequestStart?.(...rest);
			};
			return dispatch(opts, forwardHandler(handler, { onRequestStart }));
		});
		const { method = "GET", headers, body } = init;
		const cancel = new AbortController();
		// A request that waits for a connection does not hear of its end before it has one; it does not leave then.
		const unsent = new Promise<never>((_resolve, reject) => {
			cancel.signal.addEventListener("abort", () => {
				if (!sent) reject(new TransportError("ended before there was a connection", false));
			});
		});
		// grammY's signal is a polyfill's, which `AbortSignal.any` does not take.
		const abort = () => cancel.abort();
		init.signal?.addEventListener("abort", abort);
		if (init.signal?.aborted) abort();
		try {
			const response = request(url, {
				dispatcher: watched,
				method: method as Dispatcher.HttpMethod,
				headers,
				body,
				signal: cancel.signal,
				headersTimeout: answerTimeout,
				bodyTimeout: answerTimeout,
			});
			return await Promise.race([response.then(read), unsent]);
		} catch (error) {
			if (error instanceof TransportError) throw error;
			throw new TransportError(describe(error), sent);
		} finally {
			init.signal?.removeEventListener("abort", abort);
		}
	}

	return {
		fetch: (url, init = {}) =>
			exchange(url, init, async ({ statusCode, body }) => {
				const text = await body.text();
				return { json: async () => parseAnswer(statusCode, text) };
			}),
		download: (url, limit) => exchange(url, {}, (response) => readBytes(response, limit)),
	};
}

/** Something between us and the Bot API answered if it is not JSON: a proxy's 502 may hide a message that went out. */
function parseAnswer(status: number, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new TransportError(`HTTP ${status} that is not of a Bot API`, status < 400 || status >= 500);
	}
}

async function readBytes({ statusCode, body }: Dispatcher.ResponseData, limit: number): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of body as AsyncIterable<Uint8Array>) {
		size += chunk.length;
		if (size > limit) throw new TransportError(`the file has more than ${limit} bytes`, true);
		chunks.push(chunk);
	}
	if (statusCode !== 200) throw new TransportError(`HTTP ${statusCode} for a file`, true);
	return Buffer.concat(chunks);
}

/** The words of an error and of what caused it. */
function describe(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const code = "code" in error ? String(error.code) : error.name;
	return error.message.includes(code) || error.message === ""
		? error.message || code
		: `${error.message} (${code})`;
}
