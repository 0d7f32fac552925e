import type { Topic } from "./topic.ts";

/** A run of text. Channels without styles show `text` alone. */
export interface Span {
	text: string;
	style?: "bold" | "italic" | "code" | "strike";
}

/** What a person reads: plain words, or words with styles. Never markup: channels escape everything. */
export type Text = string | (string | Span)[];

/** One entry of a numbered list. A message that is split is split between items, never inside one that fits. */
export interface ListItem {
	/** The number a reply uses. Numbers run through the whole message. */
	number: number;
	text: Text;
	/** Lines under the entry. */
	details?: Text[];
}

export type Block =
	| { type: "heading"; text: Text }
	| { type: "paragraph"; text: Text }
	| { type: "list"; items: ListItem[] }
	| { type: "bullets"; items: Text[] }
	/** Label and value, one pair a line. */
	| { type: "fields"; rows: [label: string, value: Text][] }
	/** Small tables only: a phone shows about 34 characters a line. */
	| { type: "table"; head: string[]; rows: string[][]; numeric?: boolean[] }
	/** The document's own words. */
	| { type: "quote"; text: Text }
	/** Small print under the message. */
	| { type: "note"; text: Text };

/** A button. Pressing it is the same as replying to the message with `says`, so text channels lose nothing. */
export interface MessageAction {
	label: string;
	says: string;
	tone?: "good" | "danger";
}

/** A file that goes with the message; bytes as base64 so that a message can wait in the database. */
export interface MessageFile {
	name: string;
	mime: string;
	base64: string;
	/** Shown in the chat as a picture, where the channel can. */
	picture?: true;
}

/** A file that the channel has already: it is passed on without its bytes ever being kept here. */
export interface ForwardedFile {
	name: string;
	/** The channel's own. */
	reference: string;
}

/** What the bot says, for any channel. Plain data: it is stored until it is sent. */
export interface Message {
	blocks: Block[];
	/** What a reply to it is about. */
	topic?: Topic;
	/** Rows of buttons. */
	actions?: MessageAction[][];
	files?: (MessageFile | ForwardedFile)[];
	/** Digests cannot be forwarded or saved where the channel knows such a thing. */
	protect?: boolean;
	/** Somebody waits for it, though it is no answer: quiet hours and locked screens do not hold it back. */
	asked?: boolean;
	/** What is sent in its place where screens are locked: no names, no subjects. */
	cover?: string;
	/** True: no sound. */
	silent?: boolean;
}
