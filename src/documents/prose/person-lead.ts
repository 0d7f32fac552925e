import type { Token } from "../../domain/text/tokens.ts";
import { isMark } from "./duty.ts";

/** How a document speaks of somebody by name or by office. */
const PERSON = /^(?:các )?(?:đồng chí|đ\/c|ông|bà|thầy|cô|anh|chị)\s/iu;
/** Where another person begins. */
const ANOTHER = /\s*(?:[,;]|,?\s+và)\s+(?=(?:đồng chí|đ\/c|ông|bà|thầy|cô|anh|chị)\s)/iu;
/** Names and offices are no longer, in words and marks. */
const LONGEST = 40;

/**
 * The persons that open an item before a colon, each with all the offices printed: "Đồng chí Trưởng Ban xây dựng Đảng -
 * Trưởng Tiểu ban: phụ trách chung". Null where an item opens otherwise.
 */
export function personsAhead(
	text: string,
	tokens: readonly Token[],
	to: number,
): { names: string[]; end: number } | null {
	if (!PERSON.test(text)) return null;
	for (let at = 1; at < Math.min(to - 1, LONGEST); at++) {
		const token = tokens[at];
		if (isMark(token, ":")) {
			const words = text.slice(0, tokens[at - 1]?.end);
			return { names: words.split(ANOTHER).map((name) => name.trim()), end: at };
		}
		if (isMark(token, ";.")) return null;
	}
	return null;
}
