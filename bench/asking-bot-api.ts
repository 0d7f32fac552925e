// A process of its own: a Bot API on loopback whose groups ask as fast as they are answered. It is forked by
// bench/throughput.ts, serves any number of bots (told apart by their tokens), and answers each `AskingRun` it is sent
// with an `AskedFigures`.
import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { groupId } from "./seed-groups.ts";

/** What people do for a while: every group has one question open at most. */
export interface AskingRun {
	token: string;
	/** What is typed; null answers one line after the other of the last list with "xong n". */
	text: string | null;
	/** Groups that wait for an answer at any moment, and groups that take turns. */
	atOnce: number;
	groups: number;
	/** How long new questions come, in milliseconds. */
	lasting: number;
	/** Where updates are posted; null: the bot fetches them. */
	webhook: string | null;
	/** Milliseconds that every call takes on its way, both ways together. */
	latency: number;
}

/** What came of it. */
export interface AskedFigures {
	/** Milliseconds from an update's being there for the bot to its answer, in the order of the answers. */
	answers: number[];
	/** Milliseconds from the first question to the last answer. */
	took: number;
	/** Questions that got no answer within thirty seconds after that. */
	unanswered: number;
	/** The last answer, to look at. */
	sample: string;
}

/** One bot: what waits for it, and what its groups wait for. */
interface Desk {
	waiting: { update_id: number; message: object }[];
	heard: (() => void)[];
	/** By chat: when it asked. */
	open: Map<number, number>;
	/** By chat: the last list, and its lines that nobody has answered yet. */
	lists: Map<number, { messageId: number; lines: number[] }>;
	answered(chatId: number, text: string): void;
}

const SECRET = "throughput";
const BOT = { id: 7000000001, is_bot: true, first_name: "Đôn Đốc", username: "don_doc_bot" };
const agent = new Agent({ keepAlive: true, maxSockets: 128 });
const desks = new Map<string, Desk>();
let latency = 0;
let nextId = 1;

function deskOf(token: string): Desk {
	const known = desks.get(token);
	if (known) return known;
	const desk: Desk = { waiting: [], heard: [], open: new Map(), lists: new Map(), answered() {} };
	desks.set(token, desk);
	return desk;
}

async function body(incoming: IncomingMessage): Promise<Record<string, unknown>> {
	const chunks: Buffer[] = [];
	for await (const chunk of incoming) chunks.push(chunk);
	return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString("utf8")) : {};
}

async function updates(desk: Desk, offset: number): Promise<object[]> {
	const fresh = () => desk.waiting.filter(({ update_id }) => update_id >= offset).slice(0, 100);
	while ((desk.waiting[0]?.update_id ?? offset) < offset) desk.waiting.shift();
	if (fresh().length === 0)
		await Promise.race([
			sleep(2000, undefined, { ref: false }),
			new Promise<void>((heard) => desk.heard.push(heard)),
		]);
	return fresh();
}

/** The numbers before the lines of a list. */
const linesOf = (text: string): number[] => [...text.matchAll(/^(\d+)\. /gm)].map(([, n]) => Number(n));

async function answer(desk: Desk, method: string, params: Record<string, unknown>): Promise<unknown> {
	if (method === "getMe") return BOT;
	if (method === "getUpdates") return updates(desk, Number(params.offset ?? 0));
	if (method !== "sendMessage") return true;
	const chatId = Number(params.chat_id);
	const text = String(params.text);
	const messageId = nextId++;
	const lines = linesOf(text);
	if (lines.length > 0) desk.lists.set(chatId, { messageId, lines });
	desk.answered(chatId, text);
	return { message_id: messageId, date: 0, chat: { id: chatId, type: "supergroup", title: "" } };
}

const server = createServer(async (incoming, response: ServerResponse) => {
	const [, bot = "", method = ""] = (incoming.url ?? "").split("?")[0]?.split("/") ?? [];
	const params = await body(incoming);
	if (latency > 0) await sleep(latency / 2);
	const result = await answer(deskOf(bot.slice(3)), method, params);
	if (latency > 0) await sleep(latency / 2);
	response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ ok: true, result }));
});
server.keepAliveTimeout = 60_000;

/** Hands an update over: by posting it until it is taken, or by letting the bot fetch it. */
function give(desk: Desk, update: { update_id: number; message: object }, webhook: string | null): void {
	if (webhook === null) {
		desk.waiting.push(update);
		for (const heard of desk.heard.splice(0)) heard();
		return;
	}
	const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET };
	const post = request(webhook, { method: "POST", agent, headers }, (response) => response.resume());
	post.on("error", () => undefined);
	setTimeout(() => post.end(JSON.stringify(update)), latency / 2);
}

function messageOf(group: number, text: string, repliesTo: number | null): object {
	const chat = { id: groupId(group), type: "supergroup", title: `UBND xã số ${group}` };
	const date = Math.floor(Date.now() / 1000);
	const entities = text.startsWith("/")
		? [{ type: "bot_command", offset: 0, length: text.split(" ")[0]?.length ?? 0 }]
		: undefined;
	return {
		message_id: nextId++,
		date,
		chat,
		from: { id: 5_000_000 + group, is_bot: false, first_name: "An" },
		text,
		...(entities ? { entities } : {}),
		...(repliesTo === null ? {} : { reply_to_message: { message_id: repliesTo, date, chat, from: BOT } }),
	};
}

async function ask(run: AskingRun): Promise<AskedFigures> {
	const desk = deskOf(run.token);
	latency = run.latency;
	const answers: number[] = [];
	const began = performance.now();
	let last = began;
	let sample = "";
	let turn = 0;
	let asking = true;

	/** The next group that waits for nothing asks; false when there is none that could. */
	function next(): boolean {
		for (let tried = 0; asking && tried < run.groups; tried += 1) {
			const group = 1 + (turn++ % run.groups);
			const chatId = groupId(group);
			const list = desk.lists.get(chatId);
			const line = run.text === null ? list?.lines.shift() : null;
			if (desk.open.has(chatId) || line === undefined) continue;
			desk.open.set(chatId, performance.now());
			const text = run.text ?? `xong ${line}`;
			const repliesTo = run.text === null ? (list?.messageId ?? null) : null;
			give(desk, { update_id: nextId++, message: messageOf(group, text, repliesTo) }, run.webhook);
			return true;
		}
		return false;
	}

	desk.answered = (chatId, text) => {
		const asked = desk.open.get(chatId);
		if (asked === undefined) return;
		desk.open.delete(chatId);
		last = performance.now();
		answers.push(last - asked);
		sample = text;
		next();
	};
	for (let n = 0; n < run.atOnce; n += 1) next();
	await sleep(run.lasting);
	asking = false;
	for (let waited = 0; desk.open.size > 0 && waited < 30_000; waited += 20) await sleep(20);
	const unanswered = desk.open.size;
	desk.open.clear();
	return { answers, took: last - began, unanswered, sample };
}

process.on("message", async (run: AskingRun) => process.send?.(await ask(run)));
process.on("disconnect", () => process.exit(0));
server.listen(0, "127.0.0.1");
await once(server, "listening");
process.send?.({ port: (server.address() as AddressInfo).port });
