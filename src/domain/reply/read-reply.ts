import type { LocalDate } from "../local-date.ts";
import { normalizeText } from "../text/fold.ts";
import { readAtoms } from "./atoms.ts";
import { type Clause, splitClauses } from "./clauses.ts";
import { combine } from "./combine.ts";
import { withSigns } from "./dictated.ts";
import { joinLines } from "./lines.ts";
import { dropPasted } from "./pasted.ts";
import { readClause } from "./read-clause.ts";
import type { ReplyReading } from "./reply.ts";
import { splitSentences } from "./sentences.ts";
import { shareDoubt } from "./strays.ts";

/** Clauses beyond which a text is no reply; keeps the reading linear. */
const MOST = 300;

/**
 * Reads what somebody typed in answer to a message of the bot: which of its lines are done, stuck, under way, received
 * or need more time. Only what is beyond doubt becomes a change; for the rest `ask` says what is missing.
 * @param options.items numbered lines of the message replied to; 1 = a card, where no number is needed
 * @param options.today resolves "đến 15/3"
 */
export function readReply(text: string, options: { items: number; today: LocalDate }): ReplyReading {
	const plain = withSigns(dropPasted(normalizeText(text)))
		.replace(/[ \t]+/gu, " ")
		.trim();
	const atoms = readAtoms(plain, options.items);
	const context = { text: plain, today: options.today, items: options.items };
	const clauses = joinLines(splitSentences(atoms).flatMap((sentence) => shareDoubt(splitClauses(sentence))));
	if (clauses.length > MOST) return { changes: [], ask: "unclear" };
	const outcomes = clauses.map((clause) => readClause(clause, context));
	if (clauses.some(isTakenBack) || soundsLikeCounts(clauses, options.items))
		return { changes: [], ask: "certain" };
	const reading = combine(outcomes, options.items);
	if (!endsInQuestion(plain)) return reading;
	const changes = reading.changes.filter((change) => change.intent !== "complete");
	return changes.length === reading.changes.length ? reading : { ...reading, changes, ask: "unclear" };
}

/** A word such as "nhầm", unless it belongs to what somebody reports ("vướng: nhập nhầm số liệu"). */
function isTakenBack({ atoms }: Clause): boolean {
	const at = atoms.findIndex((atom) => atom.mark === "retraction");
	return at >= 0 && !atoms.slice(0, at).some((atom) => atom.mark === "stuck" || atom.mark === "because");
}

/** "đã hoàn thành 3, chưa hoàn thành 5" under a list of eight: rather how many than which. */
function soundsLikeCounts(clauses: readonly Clause[], items: number): boolean {
	const counts = clauses.map(({ atoms, named, head, itemFirst }) => {
		const counted =
			!head && !itemFirst && atoms.some((atom) => atom.mark === "done" && /ho[àa]n/iu.test(atom.text));
		return counted && named.length === 1 && named[0]?.numbers.length === 1
			? (named[0].numbers[0] ?? 0)
			: Number.NaN;
	});
	return counts.length > 1 && counts.reduce((sum, count) => sum + count, 0) === items;
}

/** Whatever ends in a question mark completes nothing. Signs and emoji after it do not hide it. */
const endsInQuestion = (text: string): boolean =>
	/\?(?:\s|\p{P}|\p{Extended_Pictographic}|\ufe0f)*$/u.test(text);
