import type { Phrases } from "../text/phrases.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { agencyLexicon } from "./agency-lexicon.ts";

/** Names of bodies that one document is known to speak of, besides those that the lexicons know. */
export type KnownBodies = Phrases | null;

/** Splits a text of that document; a token at which one of the names begins says how long it is. */
export function tokenizeWith(text: string, bodies: KnownBodies): Token[] {
	const tokens = tokenize(text);
	if (!bodies) return tokens;
	return tokens.map((token, at) => {
		const body = token.capital ? bodies.match(tokens, at) : 0;
		return body ? { ...token, body } : token;
	});
}

/** Tokens of the name known whole, by the lexicon or of this document, that begins here with a capital; 0 where none does. */
export const wholeNameAt = (tokens: readonly Token[], at: number): number =>
	tokens[at]?.capital ? Math.max(tokens[at]?.body ?? 0, agencyLexicon.wholeNames.match(tokens, at)) : 0;
