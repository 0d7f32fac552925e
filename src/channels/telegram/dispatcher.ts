import { Agent, type Dispatcher, Pool, ProxyAgent } from "undici";
import { forwardHandler } from "./forward-handler.ts";

/** How connections to the Bot API are made. */
export interface DispatcherOptions {
	/** http:, https: or socks5: address, with name and password if it wants them. */
	proxy?: string;
	/** Milliseconds to reach the server or the proxy. */
	connectTimeout: number;
}

/**
 * Idle connections are closed after 4 seconds, before servers do it: a request on a connection that is just
 * being closed would be in doubt without need.
 */
const KEEP_ALIVE = 4_000;

/** Connections to the Bot API, direct or through a proxy. */
export function createDispatcher({ proxy, connectTimeout }: DispatcherOptions): Dispatcher {
	const connect = { timeout: connectTimeout };
	if (!proxy) return new Agent({ keepAliveTimeout: KEEP_ALIVE, connect });
	return new ProxyAgent({
		uri: proxy,
		keepAliveTimeout: KEEP_ALIVE,
		requestTls: connect,
		// undici speaks TLS to a SOCKS proxy as soon as it finds settings for it.
		...(!proxy.startsWith("socks") && { proxyTls: connect }),
		clientFactory: (origin, options) => proxyPool(origin, { ...options, headersTimeout: connectTimeout }),
	});
}

/**
 * Connections to a proxy. A proxy that hangs up instead of answering ends the attempt here: by the code of that
 * error undici would take it for a connection that broke by chance, and connect again without pause, thousands
 * of times a second.
 */
function proxyPool(origin: URL, options: Pool.Options): Dispatcher {
	return new Pool(origin, options).compose((dispatch) => (request, handler) => {
		const onResponseError = (controller: Dispatcher.DispatchController, error: Error) =>
			handler.onResponseError?.(controller, new Error(`the proxy gave no connection: ${error.message}`));
		return dispatch(request, forwardHandler(handler, { onResponseError }));
	});
}
