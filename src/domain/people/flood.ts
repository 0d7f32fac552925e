import type { Incoming } from "../channel.ts";

/** What was said to the bot: typed, or pressed. */
type Spoken = Extract<Incoming, { kind: "message" | "press" }>;

/** Answers that have not left yet: in the chat, and to the person wherever it is. */
export interface WaitingAnswers {
	inChat: number;
	toPerson: number;
}

/** A group is answered 20 times a minute at most (Bot API, FAQ): more than that nobody reads anyway. */
const QUESTIONS = { toPerson: 20, inChat: 60 };
/** After a meeting somebody reports forty tasks in a row; no script may do it for ever. */
const REPORTS = { toPerson: 60, inChat: 180 };

/**
 * Whether somebody asks faster than can be answered, so that this is not looked at any more. It is told by the answers
 * that still wait and not by the hour: after a day's downtime many messages come at once, and are none too many.
 * Talk in a group is not for the bot, and an album is one thing said: neither leaves an answer that waits.
 */
export function isFlood(incoming: Spoken, waiting: WaitingAnswers): boolean {
	const reports = incoming.kind === "press" || incoming.repliesTo !== null || incoming.files.length > 0;
	const most = reports ? REPORTS : QUESTIONS;
	const asks = reports || incoming.chat.private || incoming.text.startsWith("/");
	return asks && (waiting.toPerson >= most.toPerson || waiting.inChat >= most.inChat);
}
