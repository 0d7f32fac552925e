import { agencyLexicon as lexicon } from "./agency-lexicon.ts";
import { startsAgency, startsListed, startsNamed } from "./agency-start.ts";
import type { Token } from "./tokens.ts";

/** Small words that open a bracket of the name itself; "(sau đây gọi tắt là …)", "(qua Sở …)" speak of the sentence. */
const OF_NAME = new Set(["thành", "thuộc", "trực", "nay", "các", "gồm", "cũ"]);
/** First words of qualifiers that are verbs too: "cơ quan tham mưu", but "các cơ quan liên quan tham mưu …". */
const VERBAL = new Set(["tham", "quản", "sản", "kinh"]);
const LOOK_AHEAD = 4;
const LONGEST_DESCRIPTION = 40;

/** "công trình", "chương trình", "bảo trợ": the second syllable of a noun is no verb of its own. */
const COMPOUNDS: Readonly<Record<string, ReadonlySet<string>>> = {
	trình: new Set(["công", "chương", "quá", "lộ", "tiến", "giáo", "quy"]),
	nuôi: new Set(["chăn"]),
	lập: new Set(["công", "độc", "quốc", "trung"]),
	thu: new Set(["nguồn", "khoản", "số"]),
	cấp: new Set(["các", "trung", "cao", "sơ"]),
};
const isInCompound = (tokens: readonly Token[], at: number): boolean =>
	COMPOUNDS[tokens[at]?.lower ?? ""]?.has(tokens[at - 1]?.lower ?? "") ?? false;

/** Whether a verb or a preposition begins here, past which no name goes on. */
export const endsName = (tokens: readonly Token[], at: number): boolean => {
	const token = tokens[at];
	if (!token || token.kind === "mark") return true;
	if (token.capital || isInCompound(tokens, at)) return false;
	return lexicon.dutyOpeners.match(tokens, at) > 0 || lexicon.nameEnders.match(tokens, at) > 0;
};

/** Whether a capital or a word for a place follows soon, with no verb before it: the name is not over. */
function nameGoesOn(tokens: readonly Token[], at: number): boolean {
	for (let i = at; i < at + LOOK_AHEAD; i++) {
		const token = tokens[i];
		if (!token || token.kind === "mark" || (endsName(tokens, i) && !token.capital)) return false;
		if (token.capital) return !startsNamed(tokens, i);
		if (i > at && lexicon.places.match(tokens, i)) return true;
	}
	return false;
}

/** End of "(thành viên Ban Công tác …)" when it opens at `at`, else `at`. A bracket belongs to the name before it. */
export function bracketEnd(tokens: readonly Token[], at: number): number {
	const inside = tokens[at + 1];
	if (tokens[at]?.text !== "(" || !inside || !(inside.capital || OF_NAME.has(inside.lower))) return at;
	for (let i = at + 1; i < Math.min(tokens.length, at + 30); i++) if (tokens[i]?.text === ")") return i + 1;
	return at;
}

/**
 * From behind the head of a name ("Sở", "Trung tâm") to where the name ends in running text. Behind a name that the
 * lexicon knows whole only a place or a level may follow, behind a head that can stand alone no verb ("strong"); among bare names in a list no comma is inside one.
 */
export function namedEnd(
	tokens: readonly Token[],
	from: number,
	kind: "open" | "strong" | "whole" | "listed" = "open",
): number {
	let at = from;
	let placed = kind === "whole" || kind === "listed";
	for (;;) {
		const token = tokens[at];
		if (!token) return at;
		if (token.text === "&" || token.text === "/") {
			if (!tokens[at + 1]?.capital || (token.text === "/" && startsNamed(tokens, at + 1))) return at;
			at += 2;
		} else if (token.text === "-" || token.text === "–") {
			if (!tokens[at + 1]?.capital) return at;
			at += 2;
		} else if (token.text === ",") {
			if (kind === "whole" || kind === "listed" || !isInnerComma(tokens, at)) return at;
			at += 1;
		} else if (token.kind === "mark") return at;
		else if (token.lower === "số" && /^\d{1,2}$/u.test(tokens[at + 1]?.text ?? "")) at += 2;
		else if (token.capital) at += Math.max(1, lexicon.nameWords.match(tokens, at));
		else if (lexicon.nameTails.match(tokens, at)) at += lexicon.nameTails.match(tokens, at);
		else if (token.lower === "và") {
			if (startsListed(tokens, at + 1) || !tokens[at + 1]?.capital) return at;
			at += 2;
		} else if (token.kind === "number") {
			if (at === from || !/^\d{1,3}$/u.test(token.text)) return at;
			at += 1;
		} else {
			const place = lexicon.places.match(tokens, at);
			const word = lexicon.nameWords.match(tokens, at);
			const known = (kind === "whole" || kind === "listed") && at === from;
			const isVerb = endsName(tokens, at) && (at !== from || kind !== "open");
			const plural = lexicon.plurals.match(tokens, at);
			if (plural && lexicon.places.match(tokens, at + plural)) return at;
			if (place) {
				at += place;
				placed = true;
			} else if (word && !known && !isVerb) at += word;
			else if (!known && tokens[at - 1]?.capital && !endsName(tokens, at)) at += 1;
			else if (!endsName(tokens, at) && nameGoesOn(tokens, at)) at += 1;
			else if (!placed && dutyBehind(tokens, at)) at += lexicon.nounVerbs.match(tokens, at) || 1;
			else return at;
		}
	}
}

/** How far behind an uncertain word the verb of the sentence may stand. */
const VERB_AHEAD = 6;

/**
 * Whether the word here still belongs to the name: it is unknown, or a verb that names use as a noun, and the verb of
 * the sentence follows soon with nothing between ("Cục Công nghệ thông tin tăng cường …").
 */
function dutyBehind(tokens: readonly Token[], at: number): boolean {
	const noun = lexicon.nounVerbs.match(tokens, at);
	if (!noun && endsName(tokens, at)) return false;
	for (let i = at + (noun || 1); i < at + VERB_AHEAD; i++) {
		const token = tokens[i];
		if (token?.kind !== "word" || lexicon.plurals.match(tokens, i)) return false;
		if (token.capital || lexicon.nounVerbs.match(tokens, i)) continue;
		if (lexicon.dutyOpeners.match(tokens, i)) return true;
		if (lexicon.nameEnders.match(tokens, i)) return false;
	}
	return false;
}

/** "Xúc tiến Đầu tư, Thương mại và Du lịch": the comma is inside when "… và X" with capitals closes the name. */
function isInnerComma(tokens: readonly Token[], comma: number): boolean {
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

/** End of what describes a group: "liên quan", "thuộc tỉnh", "trên địa bàn", "được giao nhiệm vụ …". */
export function qualifiersEnd(tokens: readonly Token[], from: number): number {
	let at = bracketEnd(tokens, from);
	for (;;) {
		const relative = lexicon.relatives.match(tokens, at);
		const qualifier = lexicon.qualifiers.match(tokens, at);
		let next = at;
		if (relative) next = relativeEnd(tokens, at, at + relative);
		else if (qualifier && (at === from || !VERBAL.has(tokens[at]?.lower ?? ""))) next = at + qualifier;
		else if (RELATIVE_HEADS.has(tokens[at]?.lower ?? "")) next = descriptionEnd(tokens, at);
		else if (at === from && tokens[at - 1]?.kind === "word") next = at + lexicon.places.match(tokens, at);
		else if (tokens[at]?.capital && !startsNamed(tokens, at)) next = namedEnd(tokens, at);
		next = bracketEnd(tokens, next);
		if (next === at) return at;
		at = next;
	}
}

/** Words with which what a group is or has begins, where no lexicon knows it: "được cấp giấy phép …". */
const RELATIVE_HEADS = new Set(["được", "đang", "đã", "có", "chưa", "không"]);

/**
 * Where "có trách nhiệm" follows a description of a group within its sentence, or "phải" right behind it; `at` when
 * neither does.
 */
function descriptionEnd(tokens: readonly Token[], at: number): number {
	let isShort = true;
	for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST_DESCRIPTION); i++) {
		const mark = tokens[i]?.text ?? "";
		if (mark === "." || mark === ";" || mark === ":") return at;
		if (tokens[i]?.kind === "mark" || i > at + 10) isShort = false;
		const word = tokens[i]?.lower;
		const isDuty = (word === "có" || word === "chịu") && tokens[i + 1]?.lower === "trách";
		if (isDuty || (isShort && word === "phải")) return tokens[i - 1]?.text === "," ? i - 1 : i;
	}
	return at;
}

/** "được giao …", "có dự án …", "từ … đến …": what they say of the body goes on to its duty, over commas too. */
const OPEN_RELATIVES = new Set(["được", "đã", "có", "nơi", "từ", "bị", "chịu"]);

/** Last words of descriptions that need no more: "đóng trên địa bàn", "toàn tỉnh", "bị ảnh hưởng". */
const WHOLE_RELATIVES = new Set(["bàn", "tỉnh", "dọc", "hưởng", "hại"]);

function relativeEnd(tokens: readonly Token[], start: number, from: number): number {
	const word = tokens[start]?.lower;
	if (word === "từ" && !tokens[from]?.capital) return start;
	if (OPEN_RELATIVES.has(word ?? "")) {
		const given = word === "được" || word === "đã";
		for (let i = from; i < Math.min(tokens.length, from + LONGEST_DESCRIPTION); i++) {
			if (tokens[i]?.text === "." || tokens[i]?.text === ";" || tokens[i]?.text === ":") break;
			const ends = lexicon.plainDuties.match(tokens, i) || (!given && lexicon.freeDuties.match(tokens, i));
			if ((i > from || !given) && ends) return tokens[i - 1]?.text === "," ? i - 1 : i;
		}
		return word === "đã" ? from : start;
	}
	if (startsAgency(tokens, from)) {
		const plural = lexicon.plurals.match(tokens, from);
		const head = lexicon.wholeNames.match(tokens, from) || lexicon.heads.match(tokens, from);
		const next = tokens[from + (plural || head)];
		const isWhole = !lexicon.weakHeads.match(tokens, from) && next?.kind === "word" && !next.capital;
		return namedEnd(tokens, from + (plural || head), isWhole ? "whole" : "open");
	}
	let at = from;
	while (tokens[at] && tokens[at]?.kind !== "mark" && !isStop(tokens, at)) at++;
	return at === from && !WHOLE_RELATIVES.has(tokens[from - 1]?.lower ?? "") ? start : at;
}

const isStop = (tokens: readonly Token[], at: number) => {
	if (lexicon.places.match(tokens, at)) return false;
	const and = tokens[at]?.lower === "và";
	return endsName(tokens, at) || and || (lexicon.qualifiers.match(tokens, at) > 0 && !tokens[at]?.capital);
};
