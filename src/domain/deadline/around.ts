import { endsSentence } from "./clause.ts";
import type { Context } from "./context.ts";
import { afterAny } from "./words.ts";

const LOOK_BACK = 40;

/** Any of `phrases` in the tokens [from, to). */
export const contains = (
	{ tokens }: Context,
	from: number,
	to: number,
	phrases: readonly string[],
): boolean => {
	for (let i = Math.max(0, from); i < to; i++) if (afterAny(tokens, i, phrases) > 0) return true;
	return false;
};

/** One of `phrases` ends right before `i`, with up to two filler words between. */
export function precededBy({ tokens }: Context, i: number, phrases: readonly string[]): boolean {
	for (let back = 1; back <= 5; back++) {
		const end = afterAny(tokens, i - back, phrases);
		if (i - back >= 0 && end > 0 && end <= i && i - end <= 1) return true;
	}
	return false;
}

/** The clause so far: from the sentence's start or the last semicolon, at most forty tokens back. */
export const clauseStart = (context: Context, i: number): number =>
	Math.max(context.sentence[i] ?? 0, i - LOOK_BACK);

/** The words since the last mark, at most six: what the time directly belongs to. */
export function phraseStart({ tokens }: Context, i: number): number {
	let at = i;
	while (at > 0 && at > i - 6 && tokens.list[at - 1]?.kind !== "mark") at--;
	return at;
}

/** Whether nothing of the sentence follows. */
export const closes = (context: Context, i: number): boolean =>
	context.tokens.list[i] === undefined || endsSentence(context.tokens, i);
