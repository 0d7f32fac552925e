import type { Token } from "../text/tokens.ts";
import { agencyLexicon as lexicon } from "./agency-lexicon.ts";
import {
	closesSoon,
	dutyBehind,
	endsName,
	isInnerComma,
	isProper,
	nameGoesOn,
	zonesEnd,
} from "./agency-name-ahead.ts";
import { startsListed, startsNamed } from "./agency-start.ts";

/** Small words that open a bracket of the name itself; "(sau đây gọi tắt là …)", "(qua Sở …)" speak of the sentence. */
const OF_NAME = new Set([
	"thành",
	"thuộc",
	"trực",
	"nay",
	"các",
	"gồm",
	"cũ",
	"đồng",
	"đ",
	"ông",
	"bà",
	"thầy",
	"cô",
	"do",
]);

/** End of "(thành viên Ban Công tác …)" when it opens at `at`, else `at`. A bracket belongs to the name before it. */
export function bracketEnd(tokens: readonly Token[], at: number): number {
	const inside = tokens[at + 1];
	if (tokens[at]?.text !== "(" || !inside || !(inside.capital || OF_NAME.has(inside.lower))) return at;
	for (let i = at + 1; i < Math.min(tokens.length, at + 60); i++) if (tokens[i]?.text === ")") return i + 1;
	return at;
}

/** "Phòng Quản lý quy hoạch và xây dựng làm việc …": a second field in lower case, which no kind of body opens. */
const isTail = (tokens: readonly Token[], at: number): boolean =>
	!lexicon.plurals.match(tokens, at) &&
	!lexicon.classNouns.match(tokens, at) &&
	!lexicon.heads.match(tokens, at) &&
	(dutyBehind(tokens, at) || (!endsName(tokens, at) && closesSoon(tokens, at)));

/**
 * Length of a known part of names in lower case; one that begins with a verb ("bảo vệ rừng") must open the name or stand
 * before the verb of the sentence.
 */
function compoundAt(tokens: readonly Token[], at: number, opens: boolean): number {
	const length = lexicon.compounds.match(tokens, at);
	const isVerb = lexicon.dutyOpeners.match(tokens, at) > 1 || lexicon.nounVerbs.match(tokens, at) > 1;
	return !isVerb || opens || lexicon.dutyOpeners.match(tokens, at + length) > 0 ? length : 0;
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
			// "Bà Lò Thị Mai - Phó Giám đốc Sở …": an office begins
			if (!tokens[at + 1]?.capital || lexicon.titles.match(tokens, at + 1)) return at;
			at += 2;
		} else if (token.text === ",") {
			if (kind === "whole" || kind === "listed" || !isInnerComma(tokens, at)) return at;
			at += 1;
		} else if (token.kind === "mark") return at;
		else if (token.lower === "số" && /^\d{1,2}$/u.test(tokens[at + 1]?.text ?? "")) at += 2;
		else if (token.capital && tokens[at + 1]?.lower === "ủy") {
			// "Ban Tổ chức Tỉnh ủy": whose it is closes the name
			at += 2;
			placed = true;
		} else if (token.capital) {
			const compound = lexicon.compounds.match(tokens, at);
			at += Math.max(1, lexicon.nameWords.match(tokens, at), compound);
			placed ||= compound > 0;
		} else if (lexicon.nameTails.match(tokens, at)) at += lexicon.nameTails.match(tokens, at);
		else if (token.lower === "và") {
			const next = tokens[at + 1];
			const open = kind === "open" && !placed && !next?.capital && !startsListed(tokens, at + 1);
			if (open && isTail(tokens, at + 1)) {
				at += 1;
				continue;
			}
			if (startsListed(tokens, at + 1) || !next?.capital || isProper(tokens, at)) return at;
			at += 1;
		} else if (token.kind === "number") {
			const counts = lexicon.places.match(tokens, at + 1) || lexicon.classNouns.match(tokens, at + 1);
			if ((at === from && counts) || !/^\d{1,3}$/u.test(token.text)) return at;
			at += 1;
		} else {
			const place = lexicon.places.match(tokens, at);
			const word = lexicon.nameWords.match(tokens, at);
			const known = (kind === "whole" || kind === "listed") && at === from;
			const compound = known ? 0 : compoundAt(tokens, at, at === from);
			if (compound) {
				at += compound;
				placed = true;
				continue;
			}
			const isVerb = endsName(tokens, at) && (at !== from || kind !== "open");
			const plural = lexicon.plurals.match(tokens, at);
			const zones = zonesEnd(tokens, at + plural);
			if (zones) {
				at = zones;
				placed = true;
				continue;
			}
			if (plural && lexicon.places.match(tokens, at + plural)) return at;
			if (place) {
				at += place;
				placed = true;
			} else if (word && !known && !isVerb) at += word;
			else if (!known && tokens[at - 1]?.capital && !isProper(tokens, at) && !endsName(tokens, at)) at += 1;
			else if (!endsName(tokens, at) && nameGoesOn(tokens, at)) at += 1;
			else if (!placed && !isProper(tokens, at) && closesSoon(tokens, at)) at += 1;
			else if (!placed && !isProper(tokens, at) && dutyBehind(tokens, at))
				at += lexicon.nounVerbs.match(tokens, at) || 1;
			else return at;
		}
	}
}
