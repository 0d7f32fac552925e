import { fold, normalizeText } from "./fold.ts";

const NUMBER = /^([+-])?(\d{1,3}(?:\.\d{3})+|\d{1,15})(?:,(\d{1,4}))?(?![\d.,/])/;
const NONE = /^khong phat sinh[.\s]*$/;

/**
 * A number as Vietnamese documents print it: "1.234,5" (dots between thousands, a comma before decimals), "-3", with
 * the unit behind it or a percent sign. "Không phát sinh" is 0. Null for anything else: "12.5", "1.234.5" and dates can
 * be read in two ways, and a wrong number is worse than a question.
 */
export function readNumber(words: string, unit = ""): number | null {
	const text = fold(normalizeText(words));
	if (NONE.test(text)) return 0;
	const found = NUMBER.exec(text);
	if (!found) return null;
	const rest = text
		.slice(found[0].length)
		.replace(/[.\s]+$/, "")
		.trim();
	if (rest !== "" && rest !== fold(unit) && rest !== "%") return null;
	const [, sign, whole = "", decimals] = found;
	const value = Number(`${whole.replaceAll(".", "")}.${decimals ?? "0"}`);
	return sign === "-" ? -value : value;
}
