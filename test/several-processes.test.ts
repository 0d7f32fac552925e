import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleOffice } from "../prisma/sample/sample-office.ts";
import { createPlaygroundApi, type PlaygroundApi } from "../src/channels/playground/bot-api.ts";
import { type BotProcess, freePort, startBotProcess } from "./helpers/bot-process.ts";
import { chatNamed, personNamed } from "./helpers/cast.ts";
import { type TestDatabase, testDatabase } from "./helpers/database.ts";

const SECRET = "only-telegram-knows-it";
const TALKS: [person: string, chat: string][] = [
	["An", "Sở Ngoại vụ"],
	["Khánh", "Khánh"],
	["Loan", "Loan"],
];

let database: TestDatabase;
let api: PlaygroundApi;
let balancer: Server;
let bots: BotProcess[] = [];

/** Hands what the channel posts to each process in turn, as the balancer of a data centre does; past one that is gone. */
function startBalancer(): Promise<Server> {
	let turn = 0;
	const server = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk);
		const headers = { "x-telegram-bot-api-secret-token": SECRET, "content-type": "application/json" };
		for (let tried = 0; tried < bots.length; tried++) {
			turn += 1;
			const url = `${bots[turn % bots.length]?.url}${request.url}`;
			const answer = await fetch(url, { method: "POST", headers, body: Buffer.concat(chunks) }).catch(
				() => null,
			);
			if (answer) return void response.writeHead(answer.status).end();
		}
		response.writeHead(502).end();
	});
	return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

async function start(): Promise<BotProcess> {
	const port = await freePort();
	return startBotProcess(
		{
			BOT_TOKEN: api.token,
			BOT_API_ROOT: api.url,
			DATABASE_URL: database.url,
			WEBHOOK_URL: `http://127.0.0.1:${(balancer.address() as AddressInfo).port}`,
			WEBHOOK_SECRET: SECRET,
			DIGEST_TIME: "23:59",
		},
		port,
	);
}

const roleOf = async ({ url }: BotProcess): Promise<unknown> =>
	((await (await fetch(`${url}/healthz`)).json()) as { role?: unknown }).role;

const answersTo = (chat: string, messageId: number) =>
	[...(api.state.data.chats.get(chatNamed(chat).id)?.messages.values() ?? [])].filter(
		({ from, reply_to_message }) => from?.is_bot && reply_to_message?.message_id === messageId,
	);

/** Everybody asks at once, several times; how often each question was answered, in the end. */
async function everybodyAsks(times: number, patience: number): Promise<number[]> {
	const asked = TALKS.flatMap(([person, chat]) =>
		Array.from({ length: times }, () => ({
			chat,
			id: api.typeAs(personNamed(person).id, chatNamed(chat).id, "/trogiup").message_id,
		})),
	);
	const count = () => asked.map(({ chat, id }) => answersTo(chat, id).length);
	for (const end = Date.now() + patience; count().includes(0) && Date.now() < end; ) await sleep(50);
	// Time for what must not come.
	await sleep(500);
	return count();
}

beforeAll(async () => {
	database = await testDatabase();
	api = await createPlaygroundApi({ clock: () => new Date(), world: sampleOffice });
	balancer = await startBalancer();
	bots = [await start()];
	bots.push(await start());
});

afterAll(async () => {
	for (const bot of bots) await bot.end("SIGTERM");
	await api?.close();
	balancer?.close();
	await database?.close();
});

test("two processes on one database: each question is answered once, and one of them leads", async () => {
	const roles = await Promise.all(bots.map(roleOf));
	expect(roles.toSorted()).toEqual(["follower", "leader"]);
	const answers = await everybodyAsks(6, 30_000);
	expect(answers).toEqual(answers.map(() => 1));
});

test("the leader is killed: the other takes over, and nothing is lost", async () => {
	const roles = await Promise.all(bots.map(roleOf));
	const leader = bots[roles.indexOf("leader")] as BotProcess;
	const other = bots[roles.indexOf("follower")] as BotProcess;
	await leader.end("SIGKILL");
	const killed = Date.now();
	const asking = everybodyAsks(3, 30_000);
	while ((await roleOf(other)) !== "leader" && Date.now() - killed < 15_000) await sleep(50);
	expect(Date.now() - killed).toBeLessThan(15_000);
	const answers = await asking;
	expect(answers).toEqual(answers.map(() => 1));
});
