import type { Token } from "../text/tokens.ts";
import { agencyLexicon as lexicon } from "./agency-lexicon.ts";
import { endsName } from "./agency-name-ahead.ts";
import { startsAgency, startsCollective } from "./agency-start.ts";

const SEPARATORS = new Set([",", ";", "và", "hoặc", "&"]);

/** "…, tổ chức thực hiện": the word is a verb when no word of a body's own follows it. */
export function isOrganizing(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.lower !== "tổ" || lexicon.classNouns.match(tokens, at) !== 2) return false;
	const behind = at + 2;
	const next = tokens[behind];
	if (next?.kind !== "word" || next.lower === "và") return false;
	return !(
		lexicon.qualifiers.match(tokens, behind) ||
		lexicon.relatives.match(tokens, behind) ||
		lexicon.classNouns.match(tokens, behind) ||
		["quốc", "chính", "xã", "đảng", "đoàn"].includes(next.lower)
	);
}

/** How far behind a noun that is also a verb ("Hợp tác quốc tế - Văn phòng") the next capital of a name stands. */
const NAME_AHEAD = 6;

/** Whether an order begins behind "các đơn vị:", and no list of names: "Vận động …", but "Hợp tác quốc tế - Văn phòng". */
export function opensOrder(tokens: readonly Token[], at: number): boolean {
	const length = lexicon.dutyOpeners.match(tokens, at);
	if (!length || lexicon.fields.match(tokens, at)) return false;
	const behind = tokens.slice(at + length, at + length + NAME_AHEAD);
	return !lexicon.nounVerbs.match(tokens, at) || !behind.some(({ capital }) => capital);
}

/** How many words of its description the lexicons may not know before a group's duty or the next name. */
const UNKNOWN_WORDS = 5;

/** Behind these the sentence goes on, and the name is over. */
const PREPOSITIONS = new Set(["trong", "để", "nhằm"]);

/**
 * Where a group that the lexicons end at token `to` goes on in unknown words up to its duty or the next name: "các
 * doanh nghiệp chăn nuôi lớn chủ động …"; `to` where neither follows soon.
 */
export function describedEnd(tokens: readonly Token[], from: number, to: number): number {
	if (!startsCollective(tokens, from)) return to;
	for (let at = to; at < to + UNKNOWN_WORDS; at++) {
		const token = tokens[at];
		if (at > to && token && PREPOSITIONS.has(token.lower) && endsName(tokens, at)) return at;
		if (token?.kind !== "word" || token.capital || endsName(tokens, at) || token.lower === "và") return to;
		const next = tokens[at + 1];
		if (next && SEPARATORS.has(next.lower) && startsAgency(tokens, at + 2)) return at + 1;
		const opensDuty = lexicon.dutyOpeners.match(tokens, at + 1) > 0 && endsName(tokens, at + 1);
		if (next?.kind === "word" && opensDuty && next.lower !== "theo") return at + 1;
	}
	return to;
}
