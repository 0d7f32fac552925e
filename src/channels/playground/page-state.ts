import type { PlaygroundEvent } from "./records.ts";
import type { PlaygroundState } from "./state.ts";
import type { WireMessage } from "./wire.ts";

/** How many messages of a chat the page gets when it opens. */
const SHOWN_MESSAGES = 300;

/** A message as the page shows it: the Bot API's own object, and whether the bot got to see it. */
export interface PageMessage extends WireMessage {
	unseen?: true;
}

const pageMessage = (state: PlaygroundState, message: WireMessage): PageMessage => ({
	...message,
	...(state.chat(message.chat.id)?.unseen.has(message.message_id) && { unseen: true }),
});

/** Everything the page draws, at this moment. */
export const pageState = (
	state: PlaygroundState,
	more: { now: Date; zone: string; samples: string[]; canRunDigests: boolean },
) => ({
	now: more.now.toISOString(),
	zone: more.zone,
	samples: more.samples,
	canRunDigests: more.canRunDigests,
	bot: state.world.bot,
	people: state.world.people,
	tour: state.world.tour ?? [],
	chats: [...state.data.chats.values()].map(({ who, plain, present, messages }) => ({
		...who,
		plain,
		present,
		messages: [...messages.values()].slice(-SHOWN_MESSAGES).map((message) => pageMessage(state, message)),
	})),
});

/** What the page hears of an event; null for what is none of its business. */
export function pageEvent(state: PlaygroundState, event: PlaygroundEvent): object | null {
	switch (event.kind) {
		case "message":
		case "edited":
			return { kind: "message", message: pageMessage(state, event.message) };
		case "commands":
			return { kind: "commands" };
		case "membership":
			return { kind: "membership", chatId: event.update.my_chat_member?.chat.id, present: event.present };
		case "press":
		case "confirmed":
		case "file":
			return null;
		default:
			return event;
	}
}
