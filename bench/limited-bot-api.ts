// A process of its own: a Bot API on loopback with Telegram's limits, latency and broken connections. It is forked by
// bench/broadcast.ts and answers its messages "stats" and "ask".
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createLimiter, type LimitRules } from "./limits.ts";
import { groupId } from "./seed-groups.ts";

/** What the server is like. */
export interface ServerTraits {
	limits: LimitRules;
	/** Milliseconds from a request to its answer. */
	latency: number;
	/** Share of messages whose connection breaks before they count, and of others after that. */
	cutBefore: number;
	cutAfter: number;
}

/** What it saw. */
export interface ServerStats {
	/** Messages that counted, by chat. */
	messages: Record<number, number>;
	/** Texts that say they may have come before. */
	repeated: number;
	refused: number;
	cutBefore: number;
	cutAfter: number;
	/** Milliseconds since the epoch. */
	first: number;
	last: number;
	/** Milliseconds from each question to its answer; null for those without one. */
	answers: (number | null)[];
}

const traits = JSON.parse(process.argv[2] ?? "{}") as ServerTraits;
const limiter = createLimiter(traits.limits);
const messages = new Map<number, number>();
const questions = new Map<number, { asked: number; answered: number | null }>();
const waiting: { update_id: number; message: object }[] = [];
let listeners: (() => void)[] = [];
const counts = { repeated: 0, refused: 0, cutBefore: 0, cutAfter: 0, first: 0, last: 0 };
let nextId = 1;
// Every hundredth, in turn: the same in every run.
let sends = 0;

async function body(request: IncomingMessage): Promise<Record<string, unknown>> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString("utf8")) : {};
}

function reply(response: ServerResponse, status: number, result: object): void {
	response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(result));
}

async function updates({ offset = 0 }: { offset?: number }): Promise<object> {
	const fresh = () => waiting.filter(({ update_id }) => update_id >= offset).slice(0, 100);
	if (fresh().length === 0)
		await Promise.race([
			sleep(5000, undefined, { ref: false }),
			new Promise<void>((heard) => listeners.push(heard)),
		]);
	while ((waiting[0]?.update_id ?? offset) < offset) waiting.shift();
	return { ok: true, result: fresh() };
}

async function send(
	request: IncomingMessage,
	response: ServerResponse,
	params: Record<string, unknown>,
): Promise<void> {
	sends += 1;
	const share = (part: number) => part > 0 && sends % Math.round(1 / part);
	await sleep(traits.latency / 2);
	if (share(traits.cutBefore) === 3) {
		counts.cutBefore += 1;
		request.socket.destroy();
		return;
	}
	const chatId = Number(params.chat_id);
	const now = performance.now();
	const silence = limiter.take(chatId, now);
	if (silence > 0) {
		counts.refused += 1;
		await sleep(traits.latency / 2);
		const retry_after = Math.ceil(silence / 1000);
		return reply(response, 429, {
			ok: false,
			error_code: 429,
			description: `Too Many Requests: retry after ${retry_after}`,
			parameters: { retry_after },
		});
	}
	const answered = (params.reply_parameters as { message_id?: number } | undefined)?.message_id;
	const question = answered === undefined ? undefined : questions.get(answered);
	if (question) question.answered = now - question.asked;
	else {
		messages.set(chatId, (messages.get(chatId) ?? 0) + 1);
		if (String(params.text).includes("Gửi lại")) counts.repeated += 1;
		counts.first ||= Date.now();
		counts.last = Date.now();
	}
	if (share(traits.cutAfter) === 53) {
		counts.cutAfter += 1;
		request.socket.destroy();
		return;
	}
	await sleep(traits.latency / 2);
	reply(response, 200, {
		ok: true,
		result: { message_id: nextId++, date: 0, chat: { id: chatId, type: "supergroup", title: "" } },
	});
}

const BOT = { id: 7000000001, is_bot: true, first_name: "Đôn Đốc", username: "don_doc_bot" };

const server = createServer(async (request, response) => {
	const method = (request.url ?? "").split("/").at(-1)?.split("?")[0];
	const params = await body(request);
	if (method === "getMe") return reply(response, 200, { ok: true, result: BOT });
	if (method === "getUpdates") return reply(response, 200, await updates(params));
	if (method === "sendMessage" || method === "editMessageText") return send(request, response, params);
	reply(response, 200, { ok: true, result: true });
});
server.keepAliveTimeout = 60_000;

/** A person in group `n` types a command. */
function ask(group: number): void {
	const id = nextId++;
	questions.set(id, { asked: performance.now(), answered: null });
	waiting.push({
		update_id: id,
		message: {
			message_id: id,
			date: Math.floor(Date.now() / 1000),
			chat: { id: groupId(group), type: "supergroup", title: `UBND xã số ${group}` },
			from: { id: 5_000_000 + group, is_bot: false, first_name: "An" },
			text: "/nhiemvu@don_doc_bot",
			entities: [{ type: "bot_command", offset: 0, length: 20 }],
		},
	});
	for (const heard of listeners) heard();
	listeners = [];
}

process.on("message", (message: { ask?: number; stats?: true }) => {
	if (message.ask !== undefined) ask(message.ask);
	if (message.stats)
		process.send?.({
			messages: Object.fromEntries(messages),
			...counts,
			answers: [...questions.values()].map(({ answered }) => answered),
		} satisfies ServerStats);
});
process.on("disconnect", () => process.exit(0));
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
