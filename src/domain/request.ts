import type { IncomingFile } from "./channel.ts";
import type { LocalDate } from "./local-date.ts";
import type { Actor } from "./people/role.ts";
import type { Topic } from "./topic.ts";
import type { Translate } from "./translate.ts";

/** The conversation a request comes from. */
export interface RequestChat {
	id: string;
	channelId: string;
	private: boolean;
	title: string;
	topicId: string | null;
	plain: boolean;
}

/** Who typed what, where and when: all that a command knows. No channel in it. */
export interface Request {
	actor: Actor;
	chat: RequestChat;
	/** The agency the chat speaks for; in private, the one agency the person belongs to, if it is only one. */
	agency: { id: string; name: string } | null;
	now: Date;
	/** The day in the office's zone. */
	today: LocalDate;
	timeZone: string;
	t: Translate;
	/** The bot's "@" name without "@". */
	bot: string;
	/** All that was typed, or what the pressed button says. */
	text: string;
	/** What stands after the command; the whole text where there is none. */
	argument: string;
	/** What the message it replies to is about. */
	topic: Topic | null;
	/** Our message that it replies to, in the channel's own id: what an answer to a button may replace. */
	repliesTo: string | null;
	/** It replies to a message of ours that we know nothing of: it was leaving when the process died. */
	repliesToUnknown: boolean;
	pressed: boolean;
	files: IncomingFile[];
	/** "telegram:<update id>": stands in the log beside what it changed. */
	source: string;
}
