import { agencyLexicon } from "../../domain/agency-lexicon.ts";
import { leadingList } from "../../domain/agency-list.ts";
import { tokenize } from "../../domain/tokens.ts";
import { onlyAgencies } from "./assignee.ts";
import { openers } from "./openers.ts";

const BEFORE =
	/^(?:riêng )?(?:đối với|về phía|(?:về )?(?:trách nhiệm|nhiệm vụ)(?: chung| cụ thể| thực hiện)? (?:của|đối với)|(?:kính )?(?:đề nghị|yêu cầu|mời|giao(?: nhiệm vụ)?(?: cho)?|phân công))\s*:?\s*/iu;
const BEHIND = /\s+(?:có trách nhiệm|có nhiệm vụ|thực hiện|tập trung thực hiện|chịu trách nhiệm)\s*:?$/iu;
/** A heading is not longer, in letters. */
const LONGEST = 220;

/**
 * The agencies whose work stands under a heading: "Đối với Sở Y tế", "Trách nhiệm của UBND các xã", "Giao Công an
 * tỉnh", "UBND các xã có cụm công nghiệp". Null when the heading says anything else.
 */
export function headedAgencies(text: string): string[] | null {
	const name = text.replace(BEFORE, "").replace(BEHIND, "");
	const names = onlyAgencies(name, tokenize(name));
	return names ?? describedAgencies(name, /^(?:về )?trách nhiệm/iu.test(text));
}

/** `isTheirs` where the heading says so ("Trách nhiệm của …"). "UBND các xã, phường có cụm công nghiệp": what follows the last group of a heading only says which are meant. */
function describedAgencies(text: string, isTheirs: boolean): string[] | null {
	if (text.length > LONGEST || /[.;]$/u.test(text)) return null;
	const list = leadingList(text);
	const last = list?.names.at(-1);
	if (!list || !last || !/(?:^|\s)(?:các|những)\s|,/iu.test(last)) return null;
	const rest = text.slice(list.end).replace(/\s*:$/u, "");
	const tokens = tokenize(rest);
	const says =
		isTheirs ||
		/^\s(?:có|đang|được|nơi|chưa|là|nằm|thuộc|trên|tại|ven|dọc|trong|ngoài|liên quan)\s/u.test(rest);
	if (!says || openers.offices.match(tokens, 0)) return null;
	const isClause =
		!isTheirs &&
		tokens.some((token, at) => at > 0 && !token.capital && agencyLexicon.plainDuties.match(tokens, at) > 0);
	return isClause ? null : [...list.names.slice(0, -1), `${last}${rest}`];
}
