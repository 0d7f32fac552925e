import type { WireChat, WireUser } from "./wire.ts";

/** A person the newcomer can play. Ids are the channel's own. */
export interface PlaygroundPerson {
	id: number;
	name: string;
	/** What they are, in a few words a person reads: "đầu mối Sở Ngoại vụ". */
	role: string;
}

/** A conversation: a group with members, or the private chat of one person (then `id` is the person's id). */
export interface PlaygroundChat {
	id: number;
	private: boolean;
	title: string;
	/** One line under the title: what the chat is for. */
	about: string;
	/** Ids of the people in it, the first is who the newcomer plays at first. */
	members: number[];
}

/** One thing to try, in the chat where it is tried. */
export interface TourStep {
	chat: number;
	text: string;
}

/** Everybody and every chat there is. Data only: what was said in them is the state. */
export interface PlaygroundWorld {
	bot: { id: number; name: string; username: string };
	people: PlaygroundPerson[];
	chats: PlaygroundChat[];
	tour?: TourStep[];
}

/** The bot as the Bot API shows it. */
export const botUser = (world: PlaygroundWorld): WireUser => ({
	id: world.bot.id,
	is_bot: true,
	first_name: world.bot.name,
	username: world.bot.username,
});

/** A person as the Bot API shows them. */
export const personUser = (person: PlaygroundPerson): WireUser => ({
	id: person.id,
	is_bot: false,
	first_name: person.name,
	language_code: "vi",
});

/** A chat as it stands in messages. */
export const wireChat = (chat: PlaygroundChat): WireChat =>
	chat.private
		? { id: chat.id, type: "private", first_name: chat.title }
		: { id: chat.id, type: "supergroup", title: chat.title };
