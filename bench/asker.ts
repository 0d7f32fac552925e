import { setTimeout as sleep } from "node:timers/promises";

/** What the fetch seam of the channel hands over. */
type Answer = { json(): Promise<unknown> };

interface Chat {
	id: number;
	type: "private" | "supergroup";
}

/** A Bot API without a network on which one person at a time asks and waits for the answer. */
export interface Asker {
	/** In place of the transport. */
	fetch(url: string, init?: { body?: unknown }): Promise<Answer>;
	/** Types in a chat; resolves to the milliseconds until the answer was posted. */
	ask(chat: Chat, text: string): Promise<number>;
	/** The last answer, to look at. */
	last(): string;
}

const BOT = { id: 7000000001, is_bot: true, first_name: "Đôn Đốc", username: "don_doc_bot" };

/** Milliseconds after which a bot that waits hears that there is nothing: it may be about to stop. */
const LOOKING = 500;

/** As the bot hears it: a command stands at the beginning, in a group with the name of the bot. */
function messageOf(id: number, chat: Chat, text: string): object {
	const [command = "", ...words] = text.split(" ");
	const typed = chat.type === "private" ? command : `${command}@${BOT.username}`;
	return {
		...{ message_id: id, date: Math.floor(Date.now() / 1000), text: [typed, ...words].join(" ") },
		chat: { ...chat, title: "UBND xã" },
		from: { id: chat.type === "private" ? chat.id : 5_000_000, is_bot: false, first_name: "An" },
		entities: [{ type: "bot_command", offset: 0, length: typed.length }],
	};
}

export function createAsker(): Asker {
	let waiting: { update_id: number; message: object }[] = [];
	let arrived = Promise.withResolvers<void>();
	let answered: () => void = () => undefined;
	let last = "";
	// A database that is kept has taken the updates of the time before.
	let nextId = Date.now();

	async function updates(offset: number): Promise<object[]> {
		waiting = waiting.filter(({ update_id }) => update_id >= offset);
		if (waiting.length === 0) await Promise.race([arrived.promise, sleep(LOOKING)]);
		return waiting;
	}

	async function result(method: string, params: Record<string, unknown>): Promise<unknown> {
		if (method === "getMe") return BOT;
		if (method === "getUpdates") return updates(Number(params.offset ?? 0));
		if (method !== "sendMessage") return true;
		last = String(params.text);
		answered();
		return {
			message_id: nextId++,
			date: 0,
			chat: { id: Number(params.chat_id), type: "supergroup", title: "" },
		};
	}

	return {
		async fetch(url, { body } = {}) {
			const method = new URL(url).pathname.split("/").at(-1) ?? "";
			const params = typeof body === "string" ? JSON.parse(body) : {};
			const value = await result(method, params);
			return { json: async () => ({ ok: true, result: value }) };
		},
		async ask(chat, text) {
			const answer = Promise.withResolvers<void>();
			answered = answer.resolve;
			const began = performance.now();
			waiting = [{ update_id: nextId++, message: messageOf(nextId++, chat, text) }];
			arrived.resolve();
			arrived = Promise.withResolvers();
			await answer.promise;
			return performance.now() - began;
		},
		last: () => last,
	};
}
