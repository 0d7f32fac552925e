import type { WireCommand, WireMessage, WireUpdate } from "./wire.ts";
import type { PlaygroundChat } from "./world.ts";

/** A file somebody sent; the bytes as base64 so that a record is one line of JSON. */
export interface FileRecord {
	id: string;
	name: string;
	mime: string;
	base64: string;
}

/** What happened, once and for all. The state is these records folded; the journal keeps them over a restart. */
export type PlaygroundRecord =
	/** `updateId` is there when the bot gets to see it. */
	| { kind: "message"; message: WireMessage; updateId?: number }
	| { kind: "edited"; message: WireMessage }
	| { kind: "deleted"; chatId: number; messageId: number }
	| { kind: "press"; update: WireUpdate }
	| { kind: "membership"; present: boolean; update: WireUpdate }
	/** Updates below this id were taken by the bot. */
	| { kind: "confirmed"; below: number }
	| { kind: "file"; file: FileRecord }
	| { kind: "commands"; key: string; commands: WireCommand[] }
	| { kind: "plain"; chatId: number; plain: boolean };

/** What passes and leaves no trace. */
export type PlaygroundMoment =
	| { kind: "answered"; pressId: string; personId: number; text: string; alert: boolean }
	| { kind: "typing"; chatId: number }
	| { kind: "today"; now: string };

/** Everything a page wants to hear about. */
export type PlaygroundEvent = PlaygroundRecord | PlaygroundMoment;

/** What was said in one chat. */
export interface ChatData {
	readonly who: PlaygroundChat;
	messages: Map<number, WireMessage>;
	/** Never goes down, so an id is never used twice, also after the message is deleted. */
	lastMessageId: number;
	/** Ids of people's messages that the bot does not get to see (group privacy). */
	unseen: Set<number>;
	plain: boolean;
	/** Whether the bot is in the chat. */
	present: boolean;
}

/** All records folded. */
export interface PlaygroundData {
	chats: Map<number, ChatData>;
	updates: WireUpdate[];
	lastUpdateId: number;
	files: Map<string, FileRecord>;
	lastPressId: number;
	/** Pressed buttons that were not answered yet: press id → who pressed. */
	openPresses: Map<string, number>;
	commands: Map<string, WireCommand[]>;
}

/** Nothing has happened yet. */
export const emptyData = (chats: PlaygroundChat[]): PlaygroundData => ({
	chats: new Map(
		chats.map((who) => [
			who.id,
			{ who, messages: new Map(), lastMessageId: 0, unseen: new Set(), plain: false, present: true },
		]),
	),
	updates: [],
	lastUpdateId: 0,
	files: new Map(),
	lastPressId: 0,
	openPresses: new Map(),
	commands: new Map(),
});

function queue(data: PlaygroundData, update: WireUpdate): void {
	data.updates.push(update);
	data.lastUpdateId = update.update_id;
}

/** Folds one record into the data. Records about chats that the world no longer has are passed over. */
export function applyRecord(data: PlaygroundData, record: PlaygroundRecord): void {
	switch (record.kind) {
		case "message": {
			const chat = data.chats.get(record.message.chat.id);
			chat?.messages.set(record.message.message_id, record.message);
			if (chat) chat.lastMessageId = Math.max(chat.lastMessageId, record.message.message_id);
			if (record.updateId !== undefined) queue(data, { update_id: record.updateId, message: record.message });
			else if (!record.message.from.is_bot) chat?.unseen.add(record.message.message_id);
			return;
		}
		case "edited":
			data.chats.get(record.message.chat.id)?.messages.set(record.message.message_id, record.message);
			return;
		case "deleted":
			data.chats.get(record.chatId)?.messages.delete(record.messageId);
			return;
		case "press": {
			const press = record.update.callback_query;
			queue(data, record.update);
			data.lastPressId += 1;
			if (press) data.openPresses.set(press.id, press.from.id);
			return;
		}
		case "membership": {
			const chat = data.chats.get(record.update.my_chat_member?.chat.id ?? 0);
			if (chat) chat.present = record.present;
			queue(data, record.update);
			return;
		}
		case "confirmed":
			data.updates = data.updates.filter((update) => update.update_id >= record.below);
			return;
		case "file":
			data.files.set(record.file.id, record.file);
			return;
		case "commands":
			data.commands.set(record.key, record.commands);
			return;
		case "plain": {
			const chat = data.chats.get(record.chatId);
			if (chat) chat.plain = record.plain;
		}
	}
}
