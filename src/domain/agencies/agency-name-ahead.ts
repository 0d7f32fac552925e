import type { Token } from "../text/tokens.ts";
import { agencyLexicon as lexicon } from "./agency-lexicon.ts";
import { startsListed, startsNamed } from "./agency-start.ts";

/** How many words ahead of an uncertain one are looked at. */
const LOOK_AHEAD = 4;

/** "công trình", "chương trình", "bảo trợ": the second syllable of a noun is no verb of its own. */
const COMPOUNDS: Readonly<Record<string, ReadonlySet<string>>> = {
	trình: new Set(["công", "chương", "quá", "lộ", "tiến", "giáo", "quy"]),
	nuôi: new Set(["chăn"]),
	trực: new Set(["thường"]),
	trồng: new Set(["cây"]),
	lập: new Set(["công", "độc", "quốc", "trung"]),
	thu: new Set(["nguồn", "khoản", "số"]),
	cử: new Set(["bầu", "ứng", "đề", "cơ"]),
	ứng: new Set(["cung", "thích", "phản", "đáp", "hiệu", "tương", "tạm"]),
	cấp: new Set(["các", "trung", "cao", "sơ"]),
};
const isInCompound = (tokens: readonly Token[], at: number): boolean =>
	COMPOUNDS[tokens[at]?.lower ?? ""]?.has(tokens[at - 1]?.lower ?? "") ?? false;

/** Whether a verb or a preposition begins here, past which no name goes on. */
export const endsName = (tokens: readonly Token[], at: number): boolean => {
	const token = tokens[at];
	if (!token || token.kind === "mark") return true;
	if (token.capital || isInCompound(tokens, at)) return false;
	const verb = lexicon.dutyOpeners.match(tokens, at);
	// "giao thông", "dự án": one syllable of a known word is no verb of its own
	if (verb === 1 && lexicon.compounds.match(tokens, at) > 1) return false;
	return verb > 0 || lexicon.nameEnders.match(tokens, at) > 0;
};

/** Whether a capital or a word for a place follows soon, with no verb before it: the name is not over. */
export function nameGoesOn(tokens: readonly Token[], at: number): boolean {
	for (let i = at; i < at + LOOK_AHEAD; i++) {
		const token = tokens[i];
		if (!token || token.kind === "mark" || (endsName(tokens, i) && !token.capital)) return false;
		if (token.capital) return !startsNamed(tokens, i);
		if (i > at && lexicon.places.match(tokens, i)) return true;
	}
	return false;
}

/** Whether a name of a place or a person, two capitals, stands right before: with it the name is over. */
export const isProper = (tokens: readonly Token[], at: number): boolean =>
	[1, 2].every((back) => /^\p{Lu}\p{Ll}*$/u.test(tokens[at - back]?.text ?? "")) &&
	!startsListed(tokens, at - 2);

/** Whether only a few unknown words stand between here and a mark or the next name: they belong to the name before. */
export function closesSoon(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at <= from + LOOK_AHEAD; at++) {
		const token = tokens[at];
		if (!token || (token.kind === "mark" && at > from)) return true;
		if (token.lower === "và") return at > from && startsListed(tokens, at + 1);
		if (isOrdinal(tokens, at)) continue;
		const noun = at > from && lexicon.nounVerbs.match(tokens, at) > 0;
		if (token.kind !== "word" || token.capital || (endsName(tokens, at) && !noun)) return false;
		if (lexicon.plurals.match(tokens, at)) return false;
	}
	return false;
}

/** The number of "số 2" and the word before it: part of a name. */
const isOrdinal = (tokens: readonly Token[], at: number): boolean => {
	const word = tokens[at]?.kind === "number" ? at - 1 : at;
	return tokens[word]?.lower === "số" && /^\d{1,2}$/u.test(tokens[word + 1]?.text ?? "");
};

/** Behind "khu công nghệ cao và khu công nghiệp", "khu chế xuất, cụm công nghiệp": zones of some kind; 0 where none begin. */
export function zonesEnd(tokens: readonly Token[], from: number): number {
	let end = 0;
	for (let at = from; ZONES.has(tokens[at]?.lower ?? ""); ) {
		let next = at + 1;
		for (;;) {
			const word = tokens[next]?.capital ? 0 : lexicon.nameWords.match(tokens, next);
			if (!word) break;
			next += word;
		}
		if (next === at + 1) break;
		end = next;
		const joins = tokens[next]?.lower === "và" || tokens[next]?.text === ",";
		if (!joins) break;
		at = next + 1 + lexicon.plurals.match(tokens, next + 1);
	}
	return end;
}
const ZONES = new Set(["khu", "cụm"]);

/** How far behind an uncertain word the verb of the sentence may stand. */
const VERB_AHEAD = 6;

/**
 * Whether the word here still belongs to the name: it is unknown, or a verb that names use as a noun, and the verb of
 * the sentence follows soon with nothing between ("Cục Công nghệ thông tin tăng cường …").
 */
export function dutyBehind(tokens: readonly Token[], at: number): boolean {
	const noun = lexicon.nounVerbs.match(tokens, at);
	if (!noun && endsName(tokens, at)) return false;
	for (let i = at + (noun || 1); i < at + VERB_AHEAD; i++) {
		const token = tokens[i];
		if (isOrdinal(tokens, i)) continue;
		if (token?.kind !== "word" || lexicon.plurals.match(tokens, i)) return false;
		if (token.capital || lexicon.nounVerbs.match(tokens, i)) continue;
		if (lexicon.dutyOpeners.match(tokens, i)) return true;
		if (lexicon.nameEnders.match(tokens, i)) return false;
	}
	return false;
}

/** "Xúc tiến Đầu tư, Thương mại và Du lịch": the comma is inside when "… và X" with capitals closes the name. */
export function isInnerComma(tokens: readonly Token[], comma: number): boolean {
	const next = tokens[comma + 1];
	if (!next?.capital || startsListed(tokens, comma + 1)) return false;
	for (let i = comma + 1; i < comma + 12; i++) {
		const token = tokens[i];
		if (!token) return false;
		if (token.lower === "và") return Boolean(tokens[i + 1]?.capital) && !startsListed(tokens, i + 1);
		const another = token.text === "," && tokens[i + 1]?.capital && !startsListed(tokens, i + 1);
		if (another) continue;
		if (token.kind === "mark" || endsName(tokens, i)) return false;
	}
	return false;
}
