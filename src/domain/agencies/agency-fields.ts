import type { Token } from "../text/tokens.ts";
import { agencyLexicon as lexicon } from "./agency-lexicon.ts";
import { namedEnd } from "./agency-name-end.ts";
import { startsListed } from "./agency-start.ts";

/** A field without its head word: tokens of its own, and the token of the head that it stands under. */
export interface BareField {
	from: number;
	to: number;
	head: number;
}

const SEPARATORS = new Set([",", ";", "và", "hoặc", "&", "/"]);
/** Whether a token parts two names of a list. */
export const isSeparator = (token: Token | undefined) => token !== undefined && SEPARATORS.has(token.lower);

/** Length of a field that stands bare; 0 for "Công an tỉnh", where the field begins a name of its own. */
export function bareFieldAt(tokens: readonly Token[], at: number): number {
	const length = lexicon.fields.match(tokens, at);
	return length && lexicon.places.match(tokens, at + length) ? 0 : length;
}

/** A bare name in a list: capitals and dashes, "và" between names excluded. */
export function bareEnd(tokens: readonly Token[], from: number): number {
	const end = namedEnd(tokens, from, "listed");
	const and = tokens.slice(from, end).findIndex((token) => token.lower === "và");
	return and > 0 ? from + and : end;
}

/** "Xây dựng" behind "Sở Tài chính,": a field that closes the list or stands between separators. */
export function bareField(
	tokens: readonly Token[],
	item: { from: number; shared?: object },
	at: number,
): BareField | null {
	const head = tokens[item.from]?.lower;
	if ((head !== "sở" && head !== "bộ") || item.shared || !tokens[at]?.capital || startsListed(tokens, at))
		return null;
	const length = lexicon.fields.match(tokens, at);
	const behind = tokens[at + length];
	if (!length || behind?.capital) return null;
	return { from: at, to: at + length, head: item.from };
}
