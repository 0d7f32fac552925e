import type { LocalDate } from "../local-date.ts";
import { accepts } from "./accept.ts";
import { endsSentence } from "./clause.ts";
import { type Context, contextOf } from "./context.ts";
import type { Deadline } from "./deadline.ts";
import { joined } from "./join.ts";
import { readMention } from "./mention.ts";
import { parseDeadline } from "./parse-deadline.ts";
import { tokenize } from "./tokens.ts";
import { afterAny, skip } from "./words.ts";

/** A deadline in running text, with the offsets of its words (`end` exclusive). */
export interface FoundDeadline {
	deadline: Deadline;
	start: number;
	end: number;
}

const LABELS = ["thời gian", "thời hạn", "tiến độ", "hạn"];
/** "Thời gian hoàn thành, trình ban hành:": words between the label and its colon. */
const LONGEST_LABEL = 6;

/**
 * Finds what limits the work in a Vietnamese sentence or text, in order; of several in one task the last is its
 * deadline. The words found are the shortest time phrase with its preposition ("trước ngày 05/3/2026", without
 * "hoàn thành"). Dates of cited documents, meetings, laws' effect, past results, budget years and names of strategies
 * are passed over: a deadline that nobody set is worse than one a person adds.
 */
export function findDeadlines(text: string, reference: LocalDate | null): FoundDeadline[] {
	const tokens = tokenize(text, reference);
	const context = contextOf(tokens);
	const found: Placed[] = [];
	/** The latest cadence that is no deadline by itself, but may be the rhythm of a day behind it. */
	let rhythm: Range | null = null;
	for (let i = 0; i < tokens.list.length; ) {
		const label = readLabel(context, i);
		const range = label ?? readPhrase(context, i, found.at(-1)?.token ?? -1);
		if (!range) {
			i++;
			continue;
		}
		if (range.taken) {
			const start = tokens.list[range.start]?.start ?? 0;
			const end = tokens.list[range.end - 1]?.end ?? start;
			const deadline = parseDeadline(text.slice(start, end), reference);
			const last = found.at(-1);
			const round = last && roundWith(tokens, last, range, text.slice(last.start, end), reference);
			const paced = rhythm && pacedBy(context, rhythm, range, text, reference);
			if (round) found[found.length - 1] = { ...last, deadline: round, end };
			else if (paced) found.push({ ...paced, token: range.start, until: range.end });
			else if (deadline.kind !== "none")
				found.push({ deadline, start, end, token: range.start, until: range.end });
		}
		const said = readMention(tokens, range.start);
		if (said?.says === "cadence" && said.cadence.cadences.length > 0) rhythm = range;
		i = Math.max(range.end, i + 1);
	}
	return found.map(({ deadline, start, end }) => ({ deadline, start, end }));
}

/** A deadline with the tokens it stands on, end exclusive. */
interface Placed extends FoundDeadline {
	token: number;
	until: number;
}

/**
 * "báo cáo … hằng năm về Sở Tư pháp trước ngày 30/11": a day without a year in the clause of a cadence says on which
 * day it comes round; null for any other pair.
 */
function roundWith(
	tokens: Context["tokens"],
	last: Placed,
	range: Range,
	words: string,
	reference: LocalDate | null,
): Deadline | null {
	const day = readMention(tokens, range.start);
	if (last.deadline.kind !== "recurring" || day?.says !== "span") return null;
	if (day.span.unit.unit !== "day" || day.span.unit.year !== null) return null;
	const between = tokens.list.slice(last.until, range.start);
	if (between.length > 15 || between.some((token) => token.kind === "mark")) return null;
	const deadline = parseDeadline(words, reference);
	return deadline.kind === "recurring" ? deadline : null;
}

/** How many words may stand between a rhythm and the day on which it comes round. */
const FARTHEST = 15;

/**
 * "tổng hợp hằng tháng, báo cáo Chủ tịch UBND phường trước ngày 25": a day without a month, or a weekday, in the sentence
 * of a cadence says when that comes round; null for any other pair.
 */
function pacedBy(
	{ tokens, sentence }: Context,
	rhythm: Range,
	range: Range,
	text: string,
	reference: LocalDate | null,
): FoundDeadline | null {
	const day = readMention(tokens, range.start);
	if (day?.says !== "span" || day.span.unit.unit !== "day") return null;
	const { weekday, near, month } = day.span.unit;
	const isClose = range.start - rhythm.end <= FARTHEST && sentence[rhythm.start] === sentence[range.start];
	if (!isClose || !(weekday || near || month === null)) return null;
	const start = tokens.list[rhythm.start]?.start ?? 0;
	const end = tokens.list[range.end - 1]?.end ?? start;
	const deadline = parseDeadline(text.slice(start, end), reference);
	return deadline.kind === "recurring" ? { deadline, start, end } : null;
}

interface Range {
	start: number;
	end: number;
	/** False where the words were understood and are no deadline: they are stepped over as a whole. */
	taken: boolean;
}

/** "Thời gian hoàn thành: Quý II/2026": the whole value is the deadline, to the end of its sentence. */
function readLabel({ tokens }: Context, i: number): Range | null {
	let colon = afterAny(tokens, i, LABELS);
	if (colon < 0) return null;
	for (let n = 0; n < LONGEST_LABEL && tokens.list[colon]?.kind === "word"; n++) colon++;
	if (tokens.list[colon]?.text !== ":") return null;
	const start = skip(tokens, colon + 1, ["-", "+"]);
	// a value that goes on about duties is prose, and its dates are found as in prose
	const opening = skip(tokens, start, [
		"hoàn thành",
		"thực hiện",
		"xong",
		"báo cáo",
		"gửi",
		"trình",
		"dự kiến",
	]);
	if (readMention(tokens, start) === null && readMention(tokens, opening) === null) return null;
	let end = start;
	while (end < tokens.list.length && end < start + 60 && !endsSentence(tokens, end)) end++;
	return end > start ? { start, end, taken: true } : null;
}

function readPhrase(context: Context, i: number, earlier: number): Range | null {
	const { tokens } = context;
	const mention = readMention(tokens, i);
	if (!mention) return null;
	const { mentions, end } = joined(context, mention);
	const taken =
		mentions.length > 1 ? accepts(context, mention) || recurringPair(mentions) : accepts(context, mention);
	if (!taken) return mention.says === "open" ? null : { start: i, end: mention.end, taken: false };
	// "gửi … trước ngày 20/11 để tổng hợp, báo cáo … trước ngày 30/11": the second date binds whoever collects
	const collector = context.collector[i] ?? -1;
	const sameSentence = earlier >= 0 && (context.sentence[earlier] ?? -1) === (context.sentence[i] ?? 0);
	if (sameSentence && collector > earlier) return { start: i, end, taken: false };
	return { start: i, end, taken: true };
}

/** A cadence beside a day makes a deadline even where each alone would not. */
function recurringPair(mentions: ReturnType<typeof joined>["mentions"]): boolean {
	const cadence = mentions.some(
		(mention) => mention.says === "cadence" || (mention.says === "rule" && mention.rule.cadence !== null),
	);
	const day = mentions.some(
		(mention) =>
			(mention.says === "span" && (mention.span.strong || mention.span.unit.unit === "day")) ||
			(mention.says === "rule" && mention.rule.rule.bound !== "on"),
	);
	return cadence && day;
}
