import { phrases } from "../text/phrases.ts";
import type { Token } from "../text/tokens.ts";
import { agencyLexicon as lexicon } from "./agency-lexicon.ts";
import { wholeNameAt } from "./known-bodies.ts";

/** "cơ quan liên quan": one kind alone is a group when these words follow. */
const RELATED = phrases(["liên quan", "có liên quan", "chức năng", "hữu quan", "chuyên môn"]);

const isComma = (token: Token | undefined) => token?.text === "," || token?.text === "/";
const isAnd = (token: Token | undefined) => token?.lower === "và" || token?.lower === "hoặc";

/** Whether `at` opens one body with a name of its own: "Sở Ngoại vụ", "Công an tỉnh", "VP UBND". */
export function startsNamed(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind !== "word") return false;
	if (wholeNameAt(tokens, at)) return true;
	const head = lexicon.heads.match(tokens, at);
	if (!head || lexicon.notHeads.match(tokens, at)) return isShortDepartment(token);
	const next = tokens[at + head];
	const named = Boolean(next?.capital) && next?.kind === "word";
	if (!token.capital) return named;
	if (named || lexicon.places.match(tokens, at + head)) return true;
	if (lexicon.weakHeads.match(tokens, at) === head) return lexicon.nameWords.match(tokens, at + head) > 0;
	return true;
}

/** "SNgV", "SKHĐT": a department in its two- to six-letter form. */
const isShortDepartment = (token: Token) =>
	/^S(?:NgV|NV|TC|TP|XD|CT|YT|DL|KH|GD|VH|NN|TN|TT|LĐ|DT|GTVT|QH)\p{L}*$/u.test(token.text);

/** First words of titles that name nobody alone: "Tập thể …", "Lãnh đạo rà soát …" is an order. */
const BARE_VERBS = new Set(["tập", "lãnh"]);

/** Whether `at` opens an office of a person: "Chủ tịch UBND", "Phó Thủ tướng Trần …", "lãnh đạo các sở". */
export function startsTitle(tokens: readonly Token[], at: number): boolean {
	const length = lexicon.titles.match(tokens, at);
	const token = tokens[at];
	if (!length || !token) return false;
	const next = at + length;
	const following = tokens[next];
	if (following?.capital && following.kind === "word") return true;
	if (startsNamed(tokens, next) || lexicon.plurals.match(tokens, next) > 0) return true;
	if (lexicon.classNouns.match(tokens, next) || lexicon.titles.match(tokens, next)) return true;
	if (isComma(following) || isAnd(following))
		return (token.capital || length > 1) && lexicon.titles.match(tokens, next + 1) > 0;
	return token.capital && length > 1 && !BARE_VERBS.has(token.lower);
}

/** Whether `at` opens a group named by kind: "các sở, ban, ngành", "cơ quan, đơn vị", "4 tỉnh Nam Lào". */
export function startsCollective(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token) return false;
	const plural = token.kind === "number" ? 1 : lexicon.plurals.match(tokens, at);
	const noun = lexicon.classNouns.match(tokens, at + plural);
	if (plural) {
		if (token.kind === "number") return noun > 0 && /^\d{1,2}$/u.test(token.text);
		return noun > 0 || startsNamed(tokens, at + plural) || lexicon.titles.match(tokens, at + plural) > 0;
	}
	if (lexicon.bareGroups.match(tokens, at)) return true;
	const after = at + noun;
	if (!noun) return false;
	const those = lexicon.plurals.match(tokens, after);
	const isParty = token.lower === "đảng" && lexicon.classNouns.match(tokens, after + those) > 0;
	if (those && (isParty || lexicon.places.match(tokens, after + those))) return true;
	if (RELATED.match(tokens, after)) return true;
	// "của Tỉnh, tỉnh Đắk Lắk": one place twice is no group
	if (tokens[after + 1]?.lower === token.lower) return false;
	return (isComma(tokens[after]) || isAnd(tokens[after])) && lexicon.classNouns.match(tokens, after + 1) > 0;
}

/** Whether a name of a body, an office or a group begins at this token. */
export const startsAgency = (tokens: readonly Token[], at: number): boolean =>
	startsNamed(tokens, at) || startsTitle(tokens, at) || startsCollective(tokens, at);

/** Inside a list also a place stands for its authorities: "…, tỉnh Lào Cai và thành phố Huế". */
export function startsListed(tokens: readonly Token[], at: number): boolean {
	if (startsAgency(tokens, at)) return true;
	const place = lexicon.places.match(tokens, at);
	return place > 0 && Boolean(tokens[at + place]?.capital);
}
