import { readReply } from "./read-reply.ts";
import type { ReplyChange, ReplyReading } from "./reply.ts";

/** The answer to a question of ours, together with the reply that was asked about. */
export interface CompletedReply extends ReplyReading {
	/** Both in one text: what the next question is about, should one be needed. */
	asked: string;
}

type Options = Parameters<typeof readReply>[1];

/**
 * Completes `asked`, a reply that left something open, with the `answer` to the question about it: "xong" and "3";
 * "gia hạn", "3" and "30/6: chờ ý kiến". What the first reply changed already is not said again. A doubt whether
 * something is done is not cleared by a number: only by words that would complete it by themselves.
 */
export function completeReply(asked: string, answer: string, options: Options): CompletedReply {
	const before = readReply(asked, options);
	const done = (reading: ReplyReading, text: string): CompletedReply => ({
		...reading,
		changes: reading.changes.filter((change) => !before.changes.some((other) => same(other, change))),
		asked: text,
	});
	const items = itemsIn(answer, options);
	if (items) return done(withItems(before, items, `${answer} ${asked}`, options), `${answer} ${asked}`);
	const both = `${asked}${before.ask === "reason" ? ": " : " "}${answer}`;
	const together = done(readReply(both, options), both);
	const settled = together.ask === null && together.changes.length > 0;
	// A date or a reason alone would be read as a remark on the progress.
	if ((before.ask === "until" || before.ask === "reason") && settled) return together;
	const alone = readReply(answer, options);
	if (alone.changes.length > 0) return done(alone, answer);
	const meant = alone.ask === "which" ? meantBefore(before, alone) : null;
	if (meant) return done({ changes: meant, ask: null }, both);
	if (before.ask === "certain") return done({ ...alone, ask: alone.ask && "certain" }, asked);
	// "2", not understood, and then "xong".
	const numbers = itemsIn(asked, options);
	if (numbers && alone.pending) return done(withItems(alone, numbers, both, options), both);
	return before.ask === "unclear" ? done(alone, answer) : together;
}

/** The numbers of an answer that is nothing but numbers: "3", "việc 3 ạ", "2-4", "hết trừ 2". */
function itemsIn(text: string, options: Options): number[] | null {
	if (!text.trim()) return null;
	const { changes, ask } = readReply(`xong ${text}`, options);
	const [change] = changes;
	if (!change || changes.length > 1 || ask !== null || change.note || change.evidence) return null;
	// Words that complete something by themselves are no bare numbers.
	return readReply(text, options).changes.length === 0 && !/xong/iu.test(text) ? change.items : null;
}

/** What was meant, on these lines; with what is still missing it stays a question. */
function withItems(before: ReplyReading, items: number[], text: string, options: Options): ReplyReading {
	if (before.ask === "certain") return before;
	const pending = before.pending ?? [];
	const dated = pending.every(
		({ intent, until, untilShift }) => intent !== "extension" || until || untilShift,
	);
	if (pending.length > 0 && dated) return { changes: pending.map((one) => ({ ...one, items })), ask: null };
	return readReply(text, options);
}

/** "xong" in answer to the doubt about "2 cơ bản xong": the same wish, on the lines named before. */
function meantBefore(before: ReplyReading, alone: ReplyReading): ReplyChange[] | null {
	const wishes = alone.pending ?? [];
	const meant = wishes.map((wish) => {
		const items = before.pending?.find(({ intent }) => intent === wish.intent)?.items ?? [];
		return { ...wish, items };
	});
	return meant.length > 0 && meant.every(({ items }) => items.length > 0) ? meant : null;
}

const same = (a: ReplyChange, b: ReplyChange): boolean => JSON.stringify(a) === JSON.stringify(b);
