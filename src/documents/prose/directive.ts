import { agencyLexicon } from "../../domain/agencies/agency-lexicon.ts";
import type { AgencyItem } from "../../domain/agencies/agency-scan.ts";
import { startsAgency, startsListed } from "../../domain/agencies/agency-start.ts";
import { scanList } from "../../domain/agencies/scan-list.ts";
import type { Token } from "../../domain/text/tokens.ts";
import { type Assignee, type Clause, namesOf } from "./clause.ts";
import { isDuty, isMark, stretchedEnd } from "./duty.ts";
import { openers } from "./openers.ts";

/** "giao Sở X", "đề nghị các sở …", also with the one who gives it before: "Thủ tướng Chính phủ yêu cầu Bộ Y tế". */
export function directiveAt(clause: Clause, at: number): Assignee | null {
	const { tokens } = clause;
	const length = openers.directives.match(tokens, at);
	if (!length) return null;
	let next = at + length;
	if (tokens[next]?.lower === "cho" || isMark(tokens[next], ":")) next++;
	const names: string[] = [];
	let end = 0;
	for (;;) {
		const list = scanList(tokens, next, true) ?? oneOfKind(tokens, next);
		if (!list) break;
		const isKnown = names.length > 0 || startsListed(tokens, next) || !tokens[next]?.capital;
		if (!isKnown && !isMark(tokens[list.end], ":") && !isDuty(tokens, list.end)) break;
		names.push(...namesOf(clause, list.items));
		end = list.end;
		// "đề nghị các tỉnh, yêu cầu các Sở cử …": one job for both.
		const more = isMark(tokens[end], ",") ? openers.directives.match(tokens, end + 1) : 0;
		if (!more) break;
		next = end + 1 + more;
	}
	return end ? { names, how: "directive", end } : null;
}

/** "yêu cầu doanh nghiệp khẩn trương …": a kind of body in the singular, where its duty follows. */
function oneOfKind(tokens: readonly Token[], at: number): { items: AgencyItem[]; end: number } | null {
	const length = agencyLexicon.classNouns.match(tokens, at);
	if (!length || tokens[at]?.capital) return null;
	const end = isDuty(tokens, at + length) ? at + length : stretchedEnd(tokens, at + length);
	return end && tokens[end]?.kind === "word" ? { items: [{ from: at, to: end }], end } : null;
}

/** "Khi có kết quả đánh giá giao Sở X chủ trì": behind a condition an order needs no comma before it. */
export function orderAt(clause: Clause, at: number): Assignee | null {
	const { tokens } = clause;
	const isOrder = tokens[at]?.lower === "giao" && !COMPOUND_ORDERS.has(tokens[at - 1]?.lower ?? "");
	if (!isOrder || !startsAgency(tokens, at + 1)) return null;
	const found = directiveAt(clause, at);
	return found && openers.duties.match(tokens, found.end) ? found : null;
}
/** "bàn giao", "được giao": the word is part of another. */
const COMPOUND_ORDERS = new Set([
	"bàn",
	"được",
	"đã",
	"chuyển",
	"phân",
	"ngoại",
	"kết",
	"đồng",
	"tiếp",
	"cơ",
]);
