import { OFFICES } from "../lexicon/clauses.ts";
import { phrases } from "../text/phrases.ts";
import type { Token } from "../text/tokens.ts";
import { agencyLexicon as lexicon } from "./agency-lexicon.ts";
import { endsName } from "./agency-name-ahead.ts";
import { bracketEnd, namedEnd } from "./agency-name-end.ts";
import { startsAgency, startsNamed } from "./agency-start.ts";

/** One behind which any duty may follow ("xã, phường có khoáng sản hoàn thành …") is no longer. */
const SHORT_DESCRIPTION = 5;

/** First words of qualifiers that are verbs too: "cơ quan tham mưu", but "các cơ quan liên quan tham mưu …". */
const VERBAL = new Set(["tham", "quản", "sản", "kinh"]);
/** A description is no longer, in words. */
const LONGEST_DESCRIPTION = 40;

/** End of what describes a group: "liên quan", "thuộc tỉnh", "trên địa bàn", "được giao nhiệm vụ …". */
export function qualifiersEnd(tokens: readonly Token[], from: number): number {
	let at = bracketEnd(tokens, from);
	for (;;) {
		const relative = lexicon.relatives.match(tokens, at);
		const qualifier = lexicon.qualifiers.match(tokens, at);
		let next = at;
		if (relative) next = relativeEnd(tokens, at, at + relative);
		else if (
			qualifier &&
			lexicon.dutyOpeners.match(tokens, at) <= qualifier &&
			(at === from || !VERBAL.has(tokens[at]?.lower ?? ""))
		)
			next = at + qualifier;
		else if (at === from && tradeAt(tokens, at)) next = at + tradeAt(tokens, at);
		else if (RELATIVE_HEADS.has(tokens[at]?.lower ?? "")) next = descriptionEnd(tokens, at);
		else if (at === from && HIGHEST.match(tokens, at) && tokens[at - 1]?.kind === "word")
			next = at + HIGHEST.match(tokens, at);
		else if (at === from && tokens[at - 1]?.kind === "word" && lexicon.places.match(tokens, at))
			next = at + lexicon.places.match(tokens, at);
		else if (tokens[at]?.capital && !startsNamed(tokens, at)) next = namedEnd(tokens, at);
		next = bracketEnd(tokens, next);
		if (next === at) return at;
		at = next;
	}
}

/** What firms do for a living: "các nhà thầu thi công chủ động …". */
const TRADES = phrases([
	"thi công",
	"xây lắp",
	"tư vấn",
	"giám sát",
	"tư vấn giám sát",
	"tư vấn thiết kế",
	"thiết kế",
	"vận hành",
	"vận tải",
	"khai thác",
	"cung cấp",
	"cung ứng",
	"phân phối",
	"bán lẻ",
	"tham gia",
	"thụ hưởng",
	"sử dụng",
]);

/** Length of a trade before the duty of those who ply it; 0 where it may be the duty itself. */
function tradeAt(tokens: readonly Token[], at: number): number {
	const length = TRADES.match(tokens, at);
	return length && lexicon.plainDuties.match(tokens, at + length) ? length : 0;
}

/** "các cơ quan Quốc hội", "các cơ quan Chính phủ": whose bodies they are. */
const HIGHEST = phrases([
	"quốc hội",
	"chính phủ",
	"tỉnh ủy",
	"thành ủy",
	"đảng ủy",
	"nhà nước",
	"hđnd",
	"hội đồng nhân dân",
]);

/** "có văn bản", "có kế hoạch": what they must give, and no description. */
const offices = phrases(OFFICES);

/** Words with which what a group is or has begins, where no lexicon knows it: "được cấp giấy phép …". */
const RELATIVE_HEADS = new Set(["được", "đang", "đã", "có", "chưa", "không"]);

/**
 * Where "có trách nhiệm" follows a description of a group within its sentence, or "phải" right behind it; `at` when
 * neither does.
 */
function descriptionEnd(tokens: readonly Token[], at: number): number {
	let isShort = true;
	const has = tokens[at]?.lower === "có" && !offices.match(tokens, at);
	for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST_DESCRIPTION); i++) {
		const mark = tokens[i]?.text ?? "";
		if (mark === "." || mark === ";" || mark === ":") return at;
		if (tokens[i]?.kind === "mark" || i > at + 10) isShort = false;
		const word = tokens[i]?.lower;
		const isDuty = (word === "có" || word === "chịu") && tokens[i + 1]?.lower === "trách";
		const isFree = i <= at + SHORT_DESCRIPTION && lexicon.freeDuties.match(tokens, i) > 0;
		const begins = has && isShort && i > at + 2 && (isFree || lexicon.plainDuties.match(tokens, i) > 0);
		if (isDuty || begins || (isShort && word === "phải")) return tokens[i - 1]?.text === "," ? i - 1 : i;
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
			if (tokens[i]?.text === "." || tokens[i]?.text === ";") break;
			// a heading says what they were given, and a colon ends it
			if (tokens[i]?.text === ":") return given ? i : start;
			const isPlace = word === "nơi" && !["có", "xảy"].includes(tokens[start + 1]?.lower ?? "");
			const ends =
				lexicon.plainDuties.match(tokens, i) ||
				(!given && lexicon.freeDuties.match(tokens, i)) ||
				(isPlace && lexicon.dutyOpeners.match(tokens, i) > 1);
			if ((i > from || !(given || isPlace)) && ends) return tokens[i - 1]?.text === "," ? i - 1 : i;
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
	if (word === "trực" && endsName(tokens, from)) return from;
	let at = from;
	while (tokens[at] && tokens[at]?.kind !== "mark" && !isStop(tokens, at)) at++;
	return at === from && !WHOLE_RELATIVES.has(tokens[from - 1]?.lower ?? "") ? start : at;
}

const isStop = (tokens: readonly Token[], at: number) => {
	if (lexicon.places.match(tokens, at)) return false;
	const and = tokens[at]?.lower === "và";
	return endsName(tokens, at) || and || (lexicon.qualifiers.match(tokens, at) > 0 && !tokens[at]?.capital);
};
