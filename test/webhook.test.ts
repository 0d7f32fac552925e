import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleOffice } from "../prisma/sample/sample-office.ts";
import { createPlaygroundApi, type PlaygroundApi } from "../src/channels/playground/bot-api.ts";
import { type BotProcess, freePort, startBotProcess } from "./helpers/bot-process.ts";
import { type TestDatabase, testDatabase } from "./helpers/database.ts";

const SECRET = "only-telegram-knows-it";
const [person] = sampleOffice.people;
const chat = sampleOffice.chats.find(
	({ members, private: alone }) => !alone && members.includes(person?.id ?? 0),
);

let database: TestDatabase;
let api: PlaygroundApi;
let bot: BotProcess;
let port: number;

beforeAll(async () => {
	database = await testDatabase();
	port = await freePort();
	api = await createPlaygroundApi({ clock: () => new Date(), world: sampleOffice });
	bot = await startBotProcess(
		{
			BOT_TOKEN: api.token,
			BOT_API_ROOT: api.url,
			DATABASE_URL: database.url,
			WEBHOOK_URL: `http://127.0.0.1:${port}`,
			WEBHOOK_SECRET: SECRET,
		},
		port,
	);
});

afterAll(async () => {
	await bot?.end("SIGTERM");
	await api?.close();
	await database?.close();
});

const post = (headers: Record<string, string>, body: string) =>
	fetch(`http://127.0.0.1:${port}/telegram/webhook`, { method: "POST", headers, body });

test("with WEBHOOK_URL the channel calls the bot, and it answers", async () => {
	if (!person || !chat) throw new Error("the sample is empty");
	const asked = api.typeAs(person.id, chat.id, "/trogiup");
	const answered = () =>
		[...(api.state.data.chats.get(chat.id)?.messages.values() ?? [])].some(
			({ from, reply_to_message }) => from?.is_bot && reply_to_message?.message_id === asked.message_id,
		);
	for (const end = Date.now() + 15_000; !answered() && Date.now() < end; ) await sleep(50);
	expect(answered()).toBe(true);
	expect(api.state.data.updates).toEqual([]);
});

test("whoever does not know the secret is turned away", async () => {
	expect((await post({}, "{}")).status).toBe(401);
	expect((await post({ "x-telegram-bot-api-secret-token": "a guess" }, "{}")).status).toBe(401);
	expect((await post({ "x-telegram-bot-api-secret-token": SECRET }, "not json")).status).toBe(400);
});

test("health and metrics answer", async () => {
	const health = await fetch(`http://127.0.0.1:${port}/healthz`);
	expect([health.status, (await health.json()) as object]).toEqual([
		200,
		{ ok: true, database: "up", channel: "up", role: "leader" },
	]);
	expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain("dondoc_deliveries");
});
