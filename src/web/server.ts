import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import type { Registry } from "prom-client";
import { type FeedMount, feedRoutes } from "./feed-routes.ts";
import { sameMachineOnly, securityHeaders } from "./security.ts";

/** What `/healthz` says: 200 when `ok`, else 503. No names of agencies, people or documents. */
export interface Health {
	ok: boolean;
	[detail: string]: string | number | boolean | null;
}

/** Takes what the channel posts; resolves to the HTTP status once the update is committed. */
export interface WebhookMount {
	/** "/telegram/webhook" */
	path: string;
	handle(request: Pick<Request, "headers" | "body">): Promise<number>;
}

/** What is mounted, and where it listens. */
export interface WebOptions {
	/** 0: any free port. */
	port: number;
	/** "127.0.0.1" in the playground. */
	host: string;
	health(): Promise<Health>;
	metrics?: Registry;
	webhook?: WebhookMount;
	/** Calendars of agencies. */
	feeds?: FeedMount;
	/** Pages of the playground, mounted at "/": only this machine reaches them. */
	playground?: Hono;
}

/** The HTTP side while it runs. */
export interface Web {
	url: string;
	close(): Promise<void>;
}

function build({ health, metrics, webhook, feeds, playground }: WebOptions): Hono {
	const app = new Hono();
	app.use(securityHeaders());
	app.get("/healthz", async (c) => {
		const state = await health().catch((): Health => ({ ok: false }));
		return c.json(state, state.ok ? 200 : 503, { "cache-control": "no-store" });
	});
	if (metrics)
		app.get("/metrics", async (c) =>
			c.body(await metrics.metrics(), 200, { "content-type": metrics.contentType }),
		);
	if (webhook)
		// Unread: the channel looks at the secret first and bounds the body itself.
		app.post(webhook.path, async (c) => new Response(null, { status: await webhook.handle(c.req.raw) }));
	if (feeds) app.route("/", feedRoutes(feeds));
	if (playground) {
		app.use(sameMachineOnly());
		app.route("/", playground);
	}
	return app;
}

/** Starts the HTTP side and resolves once it answers; rejects with the system's error when the port is taken. */
export async function createWeb(options: WebOptions): Promise<Web> {
	const server = createAdaptorServer({ fetch: build(options).fetch, hostname: options.host });
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(options.port, options.host, resolve);
	});
	const { port } = server.address() as AddressInfo;
	const shown = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(options.host) ? "localhost" : options.host;
	return {
		url: `http://${shown}:${port}`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				// Pages hold their event stream open for ever: waiting for them would keep the process alive.
				if ("closeAllConnections" in server) server.closeAllConnections();
			}),
	};
}
