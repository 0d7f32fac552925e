import { groupId } from "./seed-groups.ts";

/** What the fetch seam of the channel hands over. */
type Answer = { json(): Promise<unknown> };
type Update = { update_id: number } & Record<string, unknown>;

/** A Bot API without a network: people who never stop typing, and a channel that takes everything at once. */
export interface Traffic {
	/** In place of the transport. */
	fetch(url: string, init?: { body?: unknown }): Promise<Answer>;
	/** Updates that the bot has confirmed, and messages that it sent. */
	confirmed(): number;
	answers(): number;
	/** From now on nothing new comes. */
	end(): void;
}

const BOT = { id: 7000000001, is_bot: true, first_name: "Đôn Đốc", username: "don_doc_bot" };
/** As many as Telegram gives at once. */
const BATCH = 100;
/** People in each group. */
const MEMBERS = 3;

/**
 * Of a hundred updates 70 are colleagues talking to each other, as a bot without privacy mode hears them; 16 ask
 * (`/nhiemvu`, `/hanchot`, a card), 5 answer a line, 5 press a button, 4 are edits that the bot has no use for.
 */
export function createTraffic(groups: number): Traffic {
	const waiting: Update[] = [];
	/** The last message of the bot in each group. */
	const last = new Map<number, number>();
	let lastUpdate = 0;
	let lastMessage = 0;
	let answers = 0;
	let ended = false;

	function next(): Update {
		lastUpdate += 1;
		const n = lastUpdate;
		const group = 1 + ((n * 7919) % groups);
		const chat = { id: groupId(group), type: "supergroup", title: `UBND xã số ${group}` };
		const from = { id: 5_000_000 + group * MEMBERS + (n % MEMBERS), is_bot: false, first_name: "An" };
		const date = 1_772_000_000 + Math.floor(n / 50);
		const message = (text: string, more: object = {}) => ({
			update_id: n,
			message: { message_id: ++lastMessage, date, chat, from, text, ...more },
		});
		const mine = last.get(chat.id);
		const ours = mine && { message_id: mine, date, chat, from: BOT };
		const part = n % 100;
		if (part < 70) return message(`Các đồng chí xem giúp nội dung số ${n}`);
		if (part < 78) return message("/nhiemvu@don_doc_bot");
		if (part < 83) return message("/hanchot@don_doc_bot tuần này");
		if (part < 86) return message(`/nhiemvu@don_doc_bot NV-${String(group).padStart(4, "0")}`);
		if (part < 91) return message(`${1 + (n % 5)}: ${n % 100}%`, ours ? { reply_to_message: ours } : {});
		if (part < 96 && ours)
			return { update_id: n, callback_query: { id: `p${n}`, from, message: ours, data: "b:0" } };
		return { update_id: n, edited_message: message("sửa lại").message } as never;
	}

	function updates({ offset = 0 }: { offset?: number }): object[] {
		while ((waiting[0]?.update_id ?? offset) < offset) waiting.shift();
		while (!ended && waiting.length < BATCH) waiting.push(next());
		return waiting.slice(0, BATCH);
	}

	function answer(method: string, params: Record<string, unknown>): unknown {
		if (method === "getMe") return BOT;
		if (method === "getUpdates") return updates(params);
		if (method !== "sendMessage" && method !== "editMessageText") return true;
		answers += 1;
		const id = Number(params.chat_id);
		last.set(id, ++lastMessage);
		return { message_id: lastMessage, date: 0, chat: { id, type: "supergroup", title: "" } };
	}

	return {
		async fetch(url, { body } = {}) {
			const method = new URL(url).pathname.split("/").at(-1) ?? "";
			const params = typeof body === "string" ? JSON.parse(body) : {};
			const result = answer(method, params);
			return { json: async () => ({ ok: true, result }) };
		},
		confirmed: () => lastUpdate - waiting.length,
		answers: () => answers,
		end() {
			ended = true;
		},
	};
}
