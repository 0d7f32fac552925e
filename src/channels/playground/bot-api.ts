import { randomBytes } from "node:crypto";
import { serve } from "@hono/node-server";
import type { Context } from "hono";
import { Hono } from "hono";
import { ApiError } from "./api-error.ts";
import { bytesAt } from "./files.ts";
import type { Journal } from "./journal.ts";
import { memoryJournal, openJournal } from "./journal.ts";
import { methods } from "./methods/index.ts";
import type { MethodContext, Upload } from "./methods/method.ts";
import { readForm } from "./multipart.ts";
import type { TypeOptions } from "./people.ts";
import { press, setPresent, typeAs } from "./people.ts";
import type { PlaygroundEvent, PlaygroundRecord } from "./records.ts";
import type { PlaygroundState } from "./state.ts";
import { openState } from "./state.ts";
import { createUpdateQueue } from "./updates.ts";
import { createWebhookSender } from "./webhook.ts";
import type { WireMessage } from "./wire.ts";
import type { PlaygroundWorld } from "./world.ts";

/** What the local Bot API is made of. */
export interface PlaygroundApiOptions {
	clock: () => Date;
	world: PlaygroundWorld;
	/** A file that keeps the conversation over a restart; without it everything is forgotten at the end. */
	journalPath?: string;
	/** Default: a new one each time. */
	token?: string;
	/** 0 or none: any free port. Always on 127.0.0.1. */
	port?: number;
}

/** A Bot API of our own on loopback, and the hands of the people in it. */
export interface PlaygroundApi {
	/** The API root for a bot. */
	url: string;
	token: string;
	state: PlaygroundState;
	typeAs(personId: number, chatId: number, text: string, options?: TypeOptions): WireMessage;
	press(personId: number, chatId: number, messageId: number, index: number): string;
	setPresent(personId: number, chatId: number, present: boolean): void;
	/** Switches a chat to plain text of 2,000 characters: no buttons, no edits, no files. */
	setPlain(chatId: number, plain: boolean): void;
	subscribe(listener: (event: PlaygroundEvent) => void): () => void;
	close(): Promise<void>;
}

/** Nobody guesses it: a foreign page in the same browser could otherwise speak as the bot, or set its webhook. */
const newToken = (world: PlaygroundWorld): string =>
	`${world.bot.id}:${randomBytes(27).toString("base64url").slice(0, 35)}`;

async function readRequest(
	c: Context,
): Promise<Pick<MethodContext, "uploads"> & { params: Record<string, unknown> }> {
	const params: Record<string, unknown> = { ...c.req.query() };
	const uploads = new Map<string, Upload>();
	const type = c.req.header("content-type") ?? "";
	if (type.includes("json")) Object.assign(params, await c.req.json());
	else if (type.includes("form"))
		for (const [name, value] of await readForm(c.req.raw)) {
			if (typeof value === "string") params[name] = value;
			else uploads.set(name, { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
		}
	return { params, uploads };
}

function routes(token: string, context: Omit<MethodContext, "uploads">): Hono {
	const app = new Hono();
	app.onError((error, c) => {
		const code = error instanceof ApiError ? error.code : error instanceof SyntaxError ? 400 : 500;
		const description = code === 500 ? `Internal Server Error: ${error.message}` : error.message;
		return c.json({ ok: false, error_code: code, description }, code as 400);
	});
	app.get(`/file/bot${token}/*`, (c) => {
		const bytes = bytesAt(context.state, c.req.path.split(`/file/bot${token}/`)[1] ?? "");
		if (!bytes) throw new ApiError(404, "Not Found");
		return c.body(new Uint8Array(bytes), 200, { "content-type": "application/octet-stream" });
	});
	app.all("/:bot/:method", async (c) => {
		if (c.req.param("bot") !== `bot${token}`) throw new ApiError(401, "Unauthorized");
		const run = methods.get(c.req.param("method").toLowerCase());
		if (!run) throw new ApiError(404, "Not Found: method not found");
		const { params, uploads } = await readRequest(c);
		return c.json({ ok: true, result: await run(params, { ...context, uploads }) });
	});
	app.notFound(() => {
		throw new ApiError(404, "Not Found");
	});
	return app;
}

/** Starts the local Bot API and resolves once it answers. */
export async function createPlaygroundApi(options: PlaygroundApiOptions): Promise<PlaygroundApi> {
	const journal: Journal<PlaygroundRecord> = options.journalPath
		? openJournal(options.journalPath)
		: memoryJournal();
	const state = openState(options.world, options.clock, journal);
	const queue = createUpdateQueue(state);
	const webhook = createWebhookSender(state, queue);
	const token = options.token ?? newToken(options.world);
	const app = routes(token, { state, queue, webhook });
	const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>(
		(resolve, reject) => {
			const server = serve({ fetch: app.fetch, port: options.port ?? 0, hostname: "127.0.0.1" }, (info) =>
				resolve({ server, port: info.port }),
			);
			server.once("error", reject);
		},
	);
	return {
		url: `http://127.0.0.1:${port}`,
		token,
		state,
		typeAs: (...said) => typeAs(state, ...said),
		press: (...pressed) => press(state, ...pressed),
		setPresent: (...changed) => setPresent(state, ...changed),
		setPlain(chatId, plain) {
			if (state.chat(chatId)?.plain !== plain) state.commit({ kind: "plain", chatId, plain });
		},
		subscribe: state.subscribe,
		async close() {
			queue.close();
			webhook.close();
			await new Promise((done) => {
				server.close(done);
				if ("closeAllConnections" in server) server.closeAllConnections();
			});
		},
	};
}
