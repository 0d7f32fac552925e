import type { Context } from "hono";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { streamSSE } from "hono/streaming";
import type { z } from "zod";
import { ApiError } from "./api-error.ts";
import type { PlaygroundApi } from "./bot-api.ts";
import type { PlaygroundControls } from "./controls.ts";
import { commandsFor } from "./methods/commands.ts";
import { pageFile, pageHtml } from "./page-files.ts";
import * as requests from "./page-requests.ts";
import { pageEvent, pageState } from "./page-state.ts";
import type { TypedFile } from "./people.ts";
import { instantOf } from "./zoned.ts";

/** What the page shows and moves. */
export interface PlaygroundPageOptions {
	api: PlaygroundApi;
	controls: PlaygroundControls;
	/** From `pageWords`. */
	words: Record<string, string>;
	/** "vi" or "en": the page's `lang`. */
	language: string;
	/** IANA zone of the office. */
	zone: string;
	/** Files that can be attached with one click. */
	samples: { name: string; read(): Promise<Uint8Array> }[];
}

const KEEP_ALIVE_MS = 15_000;

async function body<Schema extends z.ZodType>(c: Context, schema: Schema): Promise<z.output<Schema>> {
	const parsed = schema.safeParse(await c.req.json().catch(() => null));
	if (!parsed.success) throw new ApiError(400, "malformed request");
	return parsed.data;
}

/** The page of the playground and what its scripts ask for. Whoever mounts it keeps strangers out. */
export function playgroundPage({
	api,
	controls,
	words,
	language,
	zone,
	samples,
}: PlaygroundPageOptions): Hono {
	const { state } = api;
	const app = new Hono();
	app.use("/playground/api/*", bodyLimit({ maxSize: requests.REQUEST_LIMIT }));
	app.onError((error, c) => {
		if (error instanceof ApiError) return c.json({ error: error.message }, 400);
		if (error instanceof HTTPException) return error.getResponse();
		throw error;
	});

	app.get("/", async (c) => c.html(await pageHtml(words, language), 200, { "cache-control": "no-cache" }));
	app.get("/playground/:name", async (c) => {
		const file = await pageFile(c.req.param("name"));
		return file
			? c.body(file.body, 200, { "content-type": file.type, "cache-control": "no-cache" })
			: c.notFound();
	});

	app.get("/playground/files/:id", (c) => {
		const file = state.data.files.get(c.req.param("id"));
		if (!file) return c.notFound();
		// A file somebody sent never runs as a page of ours: pictures are shown, everything else is only saved.
		const picture = file.mime === "image/png" || file.mime === "image/jpeg";
		return c.body(new Uint8Array(Buffer.from(file.base64, "base64")), 200, {
			"content-type": picture ? file.mime : "application/octet-stream",
			"content-disposition": `${picture ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
		});
	});

	app.get("/playground/api/events", (c) =>
		streamSSE(c, async (stream) => {
			const send = (data: object): void => void stream.writeSSE({ data: JSON.stringify(data) });
			const unsubscribe = api.subscribe((event) => {
				const shown = pageEvent(state, event);
				if (shown) send(shown);
			});
			send({
				kind: "state",
				...pageState(state, {
					now: controls.today(),
					zone,
					samples: samples.map((sample) => sample.name),
					canRunDigests: controls.runDigests !== undefined,
				}),
			});
			const beat = setInterval(() => send({ kind: "beat" }), KEEP_ALIVE_MS);
			await new Promise<void>((done) => stream.onAbort(done));
			clearInterval(beat);
			unsubscribe();
		}),
	);

	app.get("/playground/api/commands", (c) => {
		const query = requests.commandsQuery.safeParse(c.req.query());
		return c.json(query.success ? commandsFor(state, query.data.chat, query.data.person) : []);
	});

	app.post("/playground/api/type", async (c) => {
		const { person, chat, text, replyTo, file, albumId } = await body(c, requests.typeRequest);
		const attached = file && (await readAttached(file, samples));
		const message = api.typeAs(person, chat, text, {
			...(replyTo !== undefined && { replyTo }),
			...(attached && { file: attached }),
			...(albumId && { albumId }),
		});
		return c.json({ message: message.message_id });
	});

	app.post("/playground/api/press", async (c) => {
		const { person, chat, message, index } = await body(c, requests.pressRequest);
		return c.json({ press: api.press(person, chat, message, index) });
	});

	app.post("/playground/api/today", async (c) => {
		const { date, time } = await body(c, requests.todayRequest);
		await controls.setNow(instantOf(date, time, zone));
		state.mention({ kind: "today", now: controls.today().toISOString() });
		return c.json({});
	});

	app.post("/playground/api/digests", async (c) => {
		await controls.runDigests?.();
		return c.json({});
	});

	app.post("/playground/api/plain", async (c) => {
		const { chat, plain } = await body(c, requests.plainRequest);
		if (!state.chat(chat)) throw new ApiError(400, "there is no such chat");
		await controls.setPlain(chat, plain);
		api.setPlain(chat, plain);
		return c.json({});
	});
	return app;
}

async function readAttached(
	file: NonNullable<z.output<typeof requests.typeRequest>["file"]>,
	samples: PlaygroundPageOptions["samples"],
): Promise<TypedFile> {
	if ("base64" in file)
		return { name: file.name, bytes: Buffer.from(file.base64, "base64"), photo: file.photo === true };
	const sample = samples.find(({ name }) => name === file.sample);
	if (!sample) throw new ApiError(400, "there is no such sample");
	return { name: sample.name, bytes: await sample.read() };
}
