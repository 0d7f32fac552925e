/** What the page knows. Filled by the first event of the stream, changed by the others. */
export const model = {
	ready: false,
	bot: null,
	people: new Map(),
	/** id → { id, private, title, about, members, plain, present, messages: Map, typingUntil } */
	chats: new Map(),
	samples: [],
	tour: [],
	canRunDigests: false,
	/** Milliseconds to add to this machine's clock to get the bot's. */
	clockOffset: 0,
	zone: "",
	/** Id of the chat that is open; null on a phone that shows the list. */
	open: null,
	/** chat id → person id */
	acting: new Map(),
	/** chat id → last message id that was seen */
	seen: new Map(),
	/** chat id → message id being answered */
	replies: new Map(),
};

/** The bot's clock. */
export const now = () => new Date(Date.now() + model.clockOffset);

/** The open chat, or undefined. */
export const openChat = () => model.chats.get(model.open);

/** Who the newcomer is in a chat. */
export const actingIn = (chat) => {
	const chosen = model.acting.get(chat.id);
	return model.people.get(chat.members.includes(chosen) ? chosen : chat.members[0]);
};

/** The last message of a chat, or undefined. */
export const lastMessage = (chat) => [...chat.messages.values()].at(-1);

/** Messages of others that came since the chat was last open. */
export const unreadIn = (chat) => {
	const seen = model.seen.get(chat.id) ?? 0;
	const mine = actingIn(chat)?.id;
	return [...chat.messages.values()].filter(
		(message) => message.message_id > seen && message.from.id !== mine,
	).length;
};

const STORE = "playground";

/** Keeps who is played and what was seen, for when this tab is loaded again. */
export const keep = () =>
	sessionStorage.setItem(STORE, JSON.stringify({ seen: [...model.seen], acting: [...model.acting] }));

/** Everything in the chat is seen now. */
export function markSeen(chat) {
	model.seen.set(chat.id, lastMessage(chat)?.message_id ?? 0);
	keep();
}

/** What was kept before the page was loaded again; what no longer exists is forgotten. */
export function restore() {
	const kept = JSON.parse(sessionStorage.getItem(STORE) ?? "null");
	model.acting = new Map(kept?.acting);
	const seen = new Map(kept?.seen);
	for (const chat of model.chats.values()) {
		const last = lastMessage(chat)?.message_id ?? 0;
		model.seen.set(chat.id, Math.min(seen.get(chat.id) ?? 0, last));
	}
}
