import { Agent, type Dispatcher, ProxyAgent, request } from "undici";

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

export interface TransportOptions {
	/** http:, https: or socks5: address, with name and password if it wants them. */
	proxy?: string;
	/** Milliseconds to reach the server. */
	connectTimeout?: number;
	/** Milliseconds for the server to answer; longer than a long poll. */
	answerTimeout?: number;
}

/**
 * undici's own `request` rather than `fetch`: it tells when a request is put on the wire, which decides whether
 * a message that failed may be sent again. Idle connections are closed after 4 seconds, before servers do it:
 * a request on a connection that is just being closed would be in doubt without need.
 */
export function createTransport(options: TransportOptions = {}): Transport {
	const settings = {
		connect: { timeout: options.connectTimeout ?? 10_000 },
		headersTimeout: options.answerTimeout ?? 45_000,
		bodyTimeout: options.answerTimeout ?? 45_000,
		keepAliveTimeout: 4_000,
	};
	const dispatcher = options.proxy
		? new ProxyAgent({ uri: options.proxy, ...settings })
		: new Agent(settings);

	async function exchange<T>(
		url: string,
		init: ApiRequest,
		read: (response: Dispatcher.ResponseData) => Promise<T>,
	): Promise<T> {
		let sent = false;
		const watched = dispatcher.compose((dispatch) => (opts, handler) => {
			const started = () => {
				sent = true;
			};
			return dispatch(opts, watchStart(handler, started));
		});
		try {
			const { method = "GET", headers, body, signal } = init;
			return await read(
				await request(url, { dispatcher: watched, method: method as "GET", headers, body, signal }),
			);
		} catch (error) {
			if (error instanceof TransportError) throw error;
			throw new TransportError(describe(error), sent);
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

/** The same handler, which also tells when its request is put on a connection. */
function watchStart(handler: Dispatcher.DispatchHandler, started: () => void): Dispatcher.DispatchHandler {
	return {
		onRequestStart(controller, context) {
			started();
			handler.onRequestStart?.(controller, context);
		},
		onRequestUpgrade: (...rest) => handler.onRequestUpgrade?.(...rest),
		onResponseStart: (...rest) => handler.onResponseStart?.(...rest),
		onResponseData: (...rest) => handler.onResponseData?.(...rest),
		onResponseEnd: (...rest) => handler.onResponseEnd?.(...rest),
		onResponseError: (...rest) => handler.onResponseError?.(...rest),
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
