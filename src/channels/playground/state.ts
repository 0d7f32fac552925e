import type { Journal } from "./journal.ts";
import type {
	ChatData,
	PlaygroundData,
	PlaygroundEvent,
	PlaygroundMoment,
	PlaygroundRecord,
} from "./records.ts";
import { applyRecord, emptyData } from "./records.ts";
import type { WireMessage, WireUpdate } from "./wire.ts";
import type { PlaygroundPerson, PlaygroundWorld } from "./world.ts";

/** All that was said and done, and who wants to hear about it. */
export interface PlaygroundState {
	readonly world: PlaygroundWorld;
	readonly data: PlaygroundData;
	/** Keeps the record, folds it in, then tells the listeners. */
	commit(record: PlaygroundRecord): void;
	/** Tells the listeners of something that is not kept. */
	mention(moment: PlaygroundMoment): void;
	subscribe(listener: (event: PlaygroundEvent) => void): () => void;
	chat(id: number): ChatData | undefined;
	person(id: number): PlaygroundPerson | undefined;
	message(chatId: number, messageId: number): WireMessage | undefined;
	/** Unix seconds by the playground's clock. */
	seconds(): number;
	nextUpdate(content: Omit<WireUpdate, "update_id">): WireUpdate;
}

/** Opens the state on what the journal remembers. */
export function openState(
	world: PlaygroundWorld,
	clock: () => Date,
	journal: Journal<PlaygroundRecord>,
): PlaygroundState {
	const data = emptyData(world.chats);
	for (const record of journal.values) applyRecord(data, record);
	const listeners = new Set<(event: PlaygroundEvent) => void>();
	const tell = (event: PlaygroundEvent): void => {
		for (const listener of [...listeners]) listener(event);
	};
	const people = new Map(world.people.map((person) => [person.id, person]));
	return {
		world,
		data,
		commit(record) {
			journal.append(record);
			applyRecord(data, record);
			tell(record);
		},
		mention: tell,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		chat: (id) => data.chats.get(id),
		person: (id) => people.get(id),
		message: (chatId, messageId) => data.chats.get(chatId)?.messages.get(messageId),
		seconds: () => Math.floor(clock().getTime() / 1000),
		nextUpdate: (content) => ({ update_id: data.lastUpdateId + 1, ...content }),
	};
}
