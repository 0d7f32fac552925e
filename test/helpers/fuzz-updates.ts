import { readFileSync } from "node:fs";
import { createRandom, type Random } from "./fuzz-random.ts";
import { fuzzText } from "./fuzz-texts.ts";

type Shape = { fields: Record<string, string> } | { oneOf: string[] };

const { types } = JSON.parse(readFileSync(new URL("bot-api.min.json", import.meta.url), "utf8")) as {
	types: Record<string, Shape>;
};

/** What the updates are made of besides noise, so that some of them mean something. */
export interface FuzzWorld {
	commands: readonly string[];
	chats: readonly { id: number; private: boolean; title: string; members: readonly number[] }[];
	people: readonly number[];
	bot: object;
	/** Ids of the bot's messages in a chat, which a reply or a press may be about. */
	messages(chatId: number): readonly number[];
}

/** Deeper than this only what is required is filled in. */
const DEEP = 4;
const NUMBERS = [0, 1, -1, 2, 42, 1_772_000_000, -1_001, 2 ** 31, -(2 ** 31), Number.MAX_SAFE_INTEGER];

/**
 * Makes updates without a number that the types of the Bot API allow, of every kind there is: mostly messages and
 * presses of people and chats that the bot knows, so that their content is looked at.
 */
export function createUpdateFuzzer(world: FuzzWorld, seed: number): () => object {
	const random = createRandom(seed);
	const update = types.Update as { fields: Record<string, string> };
	const kinds = Object.keys(update.fields).filter((name) => name !== "update_id");
	const make = maker(world, random);
	return () => {
		const kind = random.chance(0.75)
			? random.pick(["message", "message", "message", "callback_query", "my_chat_member"])
			: random.pick(kinds);
		return { [kind]: make(update.fields[kind] ?? "", kind, 0) };
	};
}

function maker(world: FuzzWorld, random: Random) {
	function value(type: string, name: string, depth: number): unknown {
		const one = random.pick(type.replace(/!$/, "").split("|"));
		const list = /^Array of (.*)$/.exec(one);
		if (list) return Array.from({ length: random.below(3) }, () => value(list[1] ?? "", name, depth + 1));
		if (one === "String") return text(name);
		if (one === "Integer") return random.pick(NUMBERS);
		if (one === "Float") return random.below(2000) / 7 - 100;
		if (one === "Boolean") return random.chance(0.5);
		if (one === "True") return true;
		return object(one, name, depth);
	}

	function object(type: string, name: string, depth: number): unknown {
		const shape = types[type];
		if (!shape) return {};
		if ("oneOf" in shape) return object(random.pick(shape.oneOf), name, depth);
		const made: Record<string, unknown> = {};
		for (const [field, need] of Object.entries(shape.fields)) {
			const wanted = need.endsWith("!") || (depth < DEEP && random.chance(likely(field)));
			if (wanted) made[field] = value(need, field, depth + 1);
		}
		if (type === "Chat" && random.chance(0.85)) Object.assign(made, known());
		if (type !== "Message" && type !== "CallbackQuery") return who(made, type);
		const chat = (made.chat ?? (made.message as { chat?: object } | undefined)?.chat) as { id: number };
		const members = world.chats.find(({ id }) => id === chat?.id)?.members ?? [];
		if (made.from && members.length > 0)
			Object.assign(made.from, { id: random.pick(members), is_bot: false });
		const ours = type === "Message" ? world.messages(chat.id) : [];
		if (ours.length > 0 && depth > 0 && random.chance(0.8)) made.message_id = random.pick(ours);
		const reply = made.reply_to_message as { message_id: number } | undefined;
		if (reply && ours.length > 0 && random.chance(0.8))
			Object.assign(reply, { message_id: random.pick(ours), from: world.bot });
		return made;
	}

	function who(made: Record<string, unknown>, type: string): object {
		if (type === "User" && random.chance(0.85))
			Object.assign(made, { id: random.pick(world.people), is_bot: false });
		return made;
	}

	/** What decides what a message is comes often; the hundred other things it can hold seldom. */
	function likely(field: string): number {
		if (field === "text" || field === "from" || field === "reply_to_message") return 0.8;
		if (field === "data" || field === "message") return 0.9;
		// A group that has moved is no longer the one that was seeded: too many of them, and nobody is left.
		if (field.startsWith("migrate")) return 0.0005;
		return field === "document" || field === "photo" || field === "caption" ? 0.06 : 0.02;
	}

	const known = () => {
		const { id, private: alone, title } = random.pick(world.chats);
		return { id, title, type: alone ? "private" : "supergroup" };
	};

	function text(name: string): string {
		if (name === "data")
			return random.pick(["b:0", "b:0", "b:1", "b:2", "b:99", "b:-1", "", "{}", "x".repeat(64)]);
		if (name === "status") return random.pick(["member", "member", "administrator", "left", "restricted"]);
		if (name === "mime_type") return random.pick(["application/pdf", "text/plain", "image/jpeg", "x"]);
		if (/(?:^|_)id$/.test(name) && random.chance(0.9)) return `id${random.below(10 ** 9)}`;
		return fuzzText(random, world.commands);
	}

	return value;
}
