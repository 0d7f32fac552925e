import type { Message } from "./message.ts";

/** Where a message goes: the channel's own id of the chat and, in forums, of the topic. */
export interface ChatAddress {
	channelId: string;
	topicId: string | null;
	/** Only plain text of 2,000 characters gets through: no buttons, no edits, no files. */
	plain: boolean;
}

/** One piece of a message that was sent; a long message has several. */
export interface SentPart {
	messageId: string;
}

export interface SendOptions {
	/** The person's message this answers. */
	replyTo?: string | null;
	/** A message of ours that this one replaces, where the channel can edit. */
	replaces?: string | null;
	/** Parts already sent by an earlier attempt. */
	skipParts?: number;
	/** Somebody waits for it: it leaves before digests. By default, whether it answers or replaces something. */
	urgent?: boolean;
	/** What has not left when it comes does not leave: `SendFailure` "retry". */
	signal?: AbortSignal;
	/**
	 * Called when the turn of a part has come, right before it leaves. Until then, for all the time it waits for
	 * the channel's pace, it certainly did not go out.
	 */
	beforePart?(index: number): Promise<void>;
	/** Called after each part, before the next is sent; `last` after the one that makes the message whole. */
	onPart?(part: SentPart, index: number, last: boolean): Promise<void>;
}

/** Why a message did not go out, in terms the sender acts on. */
export type SendFailureReason =
	/** Try again after `retryAfter` seconds (429) or soon (5xx, no connection): the message certainly did not go out. */
	| "retry"
	/** The connection broke after the request left: nobody knows whether it arrived. */
	| "in-doubt"
	/** Blocked, removed, chat gone: stop sending there. */
	| "gone"
	/** The group became a supergroup: `migratedTo` is its new id. */
	| "migrated"
	/** The channel will never take this message. */
	| "rejected";

export class SendFailure extends Error {
	readonly reason: SendFailureReason;
	readonly retryAfter: number | null;
	readonly migratedTo: string | null;
	constructor(
		reason: SendFailureReason,
		message: string,
		details: { retryAfter?: number | null; migratedTo?: string | null } = {},
	) {
		super(message);
		this.name = "SendFailure";
		this.reason = reason;
		this.retryAfter = details.retryAfter ?? null;
		this.migratedTo = details.migratedTo ?? null;
	}
}

/** A file somebody sent. The bytes are fetched later, off the loop that takes updates. */
export interface IncomingFile {
	reference: string;
	name: string;
	mime: string | null;
	/** Bytes, where the channel says. */
	size: number | null;
	/** The album that it was sent in, and its place there. Each file of an album comes in a message of its own. */
	album?: { id: string; place: number };
}

interface IncomingBase {
	channel: string;
	/** Channel-wide number of the update: the database takes each at most once. */
	updateId: bigint;
	chat: { channelId: string; private: boolean; title: string; topicId: string | null };
	person: { channelId: string; name: string } | null;
}

/** What a channel heard, in words that no command needs to know the channel for. */
export type Incoming =
	| (IncomingBase & {
			kind: "message";
			messageId: string;
			/** Text or caption, NFC; "" when there is none. A command to this bot has lost its "@bot". */
			text: string;
			/** The message of ours it replies to. */
			repliesTo: string | null;
			files: IncomingFile[];
			/** An album arrives as several updates with one group id. */
			albumId: string | null;
	  })
	/** A button: `index` counts through all rows of the message it stands under. */
	| (IncomingBase & { kind: "press"; pressId: string; messageId: string; index: number })
	/** The bot was added, removed or blocked. */
	| (IncomingBase & { kind: "membership"; present: boolean })
	/** The group became a supergroup with a new id. */
	| (IncomingBase & { kind: "migration"; newChannelId: string })
	/** Something the bot has no use for: it is only confirmed. */
	| (IncomingBase & { kind: "other" });

/** What the core needs of a channel. The core knows no other word of Telegram. */
export interface Channel {
	readonly name: string;
	/** "@name" under which groups call the bot, without "@". */
	readonly botName: string;
	send(to: ChatAddress, message: Message, options?: SendOptions): Promise<SentPart[]>;
	/** Stops the button's spinner, with a short text for the presser where there is one. */
	answerPress(pressId: string, text?: string): Promise<void>;
	/** The bytes of a file that was sent to the bot. */
	fetchFile(reference: string): Promise<Uint8Array>;
	/**
	 * Starts to listen. `receive` resolves once the update is committed; only then is it confirmed to the channel.
	 * Updates of one chat come in order, chats side by side.
	 */
	listen(receive: (incoming: Incoming) => Promise<void>): Promise<void>;
	/** Publishes the menus of commands for each kind of chat. */
	publishCommands(menus: CommandMenu[]): Promise<void>;
	/** Stops listening after what is in flight is committed. */
	stop(): Promise<void>;
}

/** The commands offered in a kind of chat, or in one chat to one person's role. */
export interface CommandMenu {
	scope: "default" | "groups" | "private" | { channelId: string };
	commands: { name: string; description: string }[];
}
