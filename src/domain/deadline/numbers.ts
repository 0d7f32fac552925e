import type { Tokens } from "./tokens.ts";
import { after, isAny, lookUp, type Read } from "./words.ts";

/** Quarters in words. */
const QUARTERS_IN_WORDS: readonly (readonly [string, number])[] = [
	["một", 1],
	["hai", 2],
	["ba", 3],
	["bốn", 4],
	["tư", 4],
];
/** Hours that a part of the day adds to a clock of twelve. */
const PARTS_OF_DAY: readonly (readonly [string, number])[] = [
	["sáng", 0],
	["trưa", 0],
	["chiều", 12],
	["tối", 12],
];

const NUMERALS = [
	["một", 1],
	["hai", 2],
	["ba", 3],
	["bốn", 4],
	["tư", 4],
	["năm", 5],
	["sáu", 6],
	["bảy", 7],
	["bẩy", 7],
	["tám", 8],
	["chín", 9],
	["mười", 10],
	["mười một", 11],
	["mười hai", 12],
	["mười lăm", 15],
	["hai mươi", 20],
	["ba mươi", 30],
	["bốn mươi lăm", 45],
	["sáu mươi", 60],
	["chín mươi", 90],
] as const;

/**
 * Digits, or a number in words. Not a part of a longer number: neither end of "1.500" nor of "12/5" is one. `second`
 * allows the upper end of "24-48".
 */
export function readCount(tokens: Tokens, i: number, second = false): Read<number> | null {
	const token = tokens.list[i];
	if (token?.kind === "number") {
		if (token.text.length > 3 || (!second && joinedBefore(tokens, i))) return null;
		return { value: token.value, end: skipSpelledOut(tokens, i + 1) };
	}
	return lookUp(tokens, i, NUMERALS);
}

/** Past "(mười lăm)" after 15: officials print the number twice. */
function skipSpelledOut(tokens: Tokens, i: number): number {
	if (tokens.list[i]?.text !== "(") return i;
	for (let at = i + 1; at < i + 6; at++) {
		const token = tokens.list[at];
		if (token?.text === ")") return at > i + 1 ? at + 1 : i;
		if (token?.kind !== "word" || !SPELLED.has(token.bare)) return i;
	}
	return i;
}
const SPELLED = new Set("khong mot hai ba bon tu nam sau bay tam chin muoi lam linh le tram".split(" "));

/** A number or letter runs straight into the token at `i`: "56/TB", "1.500", "QH15". */
export function joinedBefore(tokens: Tokens, i: number): boolean {
	const mark = tokens.list[i - 1];
	const token = tokens.list[i];
	if (!mark || !token) return false;
	if (mark.kind !== "mark") return !token.spaced && mark.kind === "number";
	if (token.spaced || mark.spaced || !["/", ".", "-", ","].includes(mark.text)) return false;
	const head = tokens.list[i - 2];
	return head !== undefined && (head.kind === "number" || (mark.text === "/" && head.kind === "word"));
}

/** A number or letter runs straight on after the token before `i`: "2026/QH15", "15/25". */
export function joinedAfter(tokens: Tokens, i: number): boolean {
	const mark = tokens.list[i];
	const tail = tokens.list[i + 1];
	if (!mark || !tail || mark.spaced || tail.spaced) return false;
	if (mark.kind === "number") return true;
	if (mark.text === "/") return tail.kind !== "mark";
	return (mark.text === "." || mark.text === ",") && tail.kind === "number";
}

/** "6,7,8": a comma without a space that goes on with another month. */
export function monthFollows(tokens: Tokens, i: number): boolean {
	const [mark, next] = [tokens.list[i], tokens.list[i + 1]];
	return (
		mark?.text === "," &&
		next?.kind === "number" &&
		next.text.length <= 2 &&
		next.value >= 1 &&
		next.value <= 12
	);
}

/** A four-digit year of this century or the end of the last. */
export function readYear(tokens: Tokens, i: number): Read<number> | null {
	const token = tokens.list[i];
	if (token?.kind !== "number" || token.text.length !== 4) return null;
	return token.value >= 1990 && token.value <= 2099 ? { value: token.value, end: i + 1 } : null;
}

/** A year after "/": four digits, or the last two as people type them. */
export function readShortYear(tokens: Tokens, i: number): Read<number> | null {
	const token = tokens.list[i];
	if (token?.kind === "number" && token.text.length === 2 && token.value >= 20 && token.value <= 60)
		return { value: 2000 + token.value, end: i + 1 };
	return readYear(tokens, i);
}

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** 1–4 in Roman or Arabic digits, in words, or as a scanner saw them: "lI", "1V", "I|". */
export function readQuarterNumber(tokens: Tokens, i: number): Read<number> | null {
	const first = tokens.list[i];
	if (!first) return null;
	if (first.kind === "number" && first.text.replace(/^0/, "").length === 1) {
		const next = tokens.list[i + 1];
		const glued = next && !next.spaced && /^[ivl|]+$/.test(next.text);
		if (!glued)
			return first.value >= 1 && first.value <= 4 && !joinedAfterNumber(tokens, i + 1)
				? { value: first.value, end: i + 1 }
				: null;
	}
	let letters = "";
	let at = i;
	while (at < i + 4) {
		const token = tokens.list[at];
		if (!token || (at > i && token.spaced) || !/^[ivl1|!]{1,4}$/.test(token.text)) break;
		letters += token.text.replace(/[l1|!]/g, "i");
		at++;
	}
	const roman = ROMAN[letters];
	if (roman) return { value: roman, end: at };
	const word = lookUp(tokens, i, QUARTERS_IN_WORDS);
	return word;
}

const joinedAfterNumber = (tokens: Tokens, i: number): boolean => {
	const token = tokens.list[i];
	return token?.kind === "number" && !token.spaced;
};

/** "17 giờ 30 phút", "17h00’", "15:00", "5 giờ chiều" → "HH:MM". A bare "24 giờ" is left to durations. */
export function readTime(tokens: Tokens, i: number): Read<string> | null {
	const hourToken = tokens.list[i];
	if (hourToken?.kind !== "number" || hourToken.text.length > 2 || hourToken.value > 24) return null;
	if (joinedBefore(tokens, i)) return null;
	const unit = tokens.list[i + 1];
	if (!unit) return null;
	const colon = unit.text === ":" && !unit.spaced;
	if (!colon && !isAny(tokens, i + 1, ["giờ", "h", "g"])) return null;
	let hour = hourToken.value;
	let minute = 0;
	let end = i + 2;
	const minuteToken = tokens.list[end];
	if (minuteToken?.kind === "number" && minuteToken.text.length === 2 && minuteToken.value < 60) {
		// "17 giờ 15/3" is five o'clock on the fifteenth of March, not a quarter past five
		const dayFollows = minuteToken.spaced && ["/", "."].includes(tokens.list[end + 1]?.text ?? "");
		if (!dayFollows) {
			minute = minuteToken.value;
			end++;
			while (isAny(tokens, end, ["phút", "'", "ph", "p", "´"])) end++;
		}
	} else if (colon) return null;
	const part = lookUp(tokens, end, PARTS_OF_DAY);
	if (part) {
		if (hour < 12) hour += hour === 0 ? 0 : part.value;
		end = part.end;
	}
	if (hour === 24 && minute > 0) return null;
	return { value: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`, end };
}

const WEEKDAYS = [
	["thứ hai", 1],
	["thứ ba", 2],
	["thứ tư", 3],
	["thứ bốn", 3],
	["thứ năm", 4],
	["thứ sáu", 5],
	["thứ bảy", 6],
	["thứ bẩy", 6],
	["chủ nhật", 7],
	["chúa nhật", 7],
	["cn", 7],
] as const;

/** "thứ Sáu", "thứ 6", "T6" (only with `short`), "chủ nhật" → 1 = Monday … 7 = Sunday. */
export function readWeekday(tokens: Tokens, i: number, short = false): Read<number> | null {
	const spelled = lookUp<number>(tokens, i, WEEKDAYS);
	if (spelled) return spelled;
	const head = after(tokens, i, "thứ");
	const at = head > 0 ? head : short && after(tokens, i, "t") > 0 ? i + 1 : -1;
	const number = tokens.list[at];
	if (at < 0 || number?.kind !== "number" || number.text.length !== 1) return null;
	if (number.value < 2 || number.value > 7 || joinedAfter(tokens, at + 1)) return null;
	return { value: number.value - 1, end: at + 1 };
}
