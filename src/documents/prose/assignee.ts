import { itemNames } from "../../domain/agency-list.ts";
import { endsName } from "../../domain/agency-name-end.ts";
import { type AgencyItem, scanList } from "../../domain/agency-scan.ts";
import { startsAgency, startsListed } from "../../domain/agency-start.ts";
import type { Token } from "../../domain/tokens.ts";
import { openers } from "./openers.ts";

/** Who a clause says must act, and where the words of what to do begin. */
export interface Assignee {
	names: string[];
	/** "giao Sở X" gives a job in so many words; "Sở X chủ trì" says whose job it is. */
	how: "directive" | "subject";
	/** Token behind the last name. */
	end: number;
}

interface Clause {
	text: string;
	tokens: readonly Token[];
	from: number;
	to: number;
	/** Whether a name is one of those who give work in this document; what others ask for is their own work. */
	gives: (name: string) => boolean;
}

const isMark = (token: Token | undefined, marks: string) =>
	token?.kind === "mark" && marks.includes(token.text);

function namesOf(clause: Clause, items: readonly AgencyItem[]): string[] {
	return items.flatMap((item) => itemNames(clause.text, clause.tokens, item));
}

/** "giao Sở X", "đề nghị các sở …", also with the one who gives it before: "Thủ tướng Chính phủ yêu cầu Bộ Y tế". */
function directiveAt(clause: Clause, at: number): Assignee | null {
	const { tokens } = clause;
	const length = openers.directives.match(tokens, at);
	if (!length) return null;
	let next = at + length;
	if (tokens[next]?.lower === "cho" || isMark(tokens[next], ":")) next++;
	const names: string[] = [];
	let end = 0;
	for (;;) {
		const list = scanList(tokens, next);
		if (!list) break;
		names.push(...namesOf(clause, list.items));
		end = list.end;
		// "đề nghị các tỉnh, yêu cầu các Sở cử …": one job for both.
		const more = isMark(tokens[end], ",") ? openers.directives.match(tokens, end + 1) : 0;
		if (!more) break;
		next = end + 1 + more;
	}
	return end ? { names, how: "directive", end } : null;
}

/** "Khi có kết quả đánh giá giao Sở X chủ trì": behind a condition an order needs no comma before it. */
function orderAt(clause: Clause, at: number): Assignee | null {
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

/** Whether what follows a name says what its bearer must do, and not what it did, is or says. */
function isDuty(tokens: readonly Token[], behind: number): boolean {
	const at = bracketBehind(tokens, behind);
	if (openers.offices.match(tokens, at)) return true;
	if (openers.past.match(tokens, at) || openers.remarks.match(tokens, at)) return false;
	if (tokens[at]?.capital) return false;
	if (openers.duties.match(tokens, at)) return true;
	return isMark(tokens[at], ",") && openers.addedGrounds.match(tokens, at + 1) > 0;
}

/** How many words of a name the lexicon may not know before its verb. */
const UNKNOWN_WORDS = 4;

/** Where a name ends that goes on with a few unknown words before its duty; 0 when no duty follows soon. */
function stretchedEnd(tokens: readonly Token[], end: number): number {
	for (let at = end; at < end + UNKNOWN_WORDS; at++) {
		const token = tokens[at];
		if (token?.kind !== "word" || openers.past.match(tokens, at) || endsName(tokens, at)) return 0;
		if (isDuty(tokens, at + 1) && tokens[at + 1]?.kind === "word") return at + 1;
	}
	return 0;
}

/** Past "(sau đây gọi tắt là …)", "(qua Sở …)" between the name and its verb. */
function bracketBehind(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text !== "(") return at;
	const end = tokens.slice(at, at + 40).findIndex((token) => token.text === ")");
	return end < 0 ? at : at + end + 1;
}

/** Items of the list that can be the subject: behind other words only those after the last comma. */
function subjectItems(
	tokens: readonly Token[],
	items: readonly AgencyItem[],
	isFirst: boolean,
): readonly AgencyItem[] {
	if (isFirst) return items;
	let from = 0;
	items.forEach((item, i) => {
		if (i > 0 && tokens[item.from - 1]?.text === ",") from = i;
	});
	return items.slice(from);
}

/** Past "Đồng thời,", "hằng năm", "Cụ thể," at the beginning of a clause. */
function skipJoints(tokens: readonly Token[], from: number): number {
	let at = from;
	for (;;) {
		const length = openers.connectors.match(tokens, at) || openers.frequency.match(tokens, at);
		if (!length) return at;
		at += length;
		if (isMark(tokens[at], ",:")) at++;
	}
}

/** Whether the order has begun at this comma: what follows are its own words, and names in it are others'. */
const isPredicate = (tokens: readonly Token[], start: number, at: number): boolean =>
	isMark(tokens[at - 1], ",") &&
	!openers.purposes.match(tokens, start) &&
	openers.orders.match(tokens, at) > 0;

/** Whether the words before a comma only give time, ground or purpose, so that the one who acts may follow. */
const isAdverbial = (tokens: readonly Token[], from: number): boolean =>
	openers.adverbial.match(tokens, from) > 0;

/**
 * Finds who must act in one clause: at its beginning, behind its topic ("Về quà tặng: …"), behind words of time or
 * ground and a comma, or behind the one who gives the order. Null when the clause names nobody.
 */
export function findAssignee(clause: Clause): Assignee | null {
	const { tokens, from, to } = clause;
	const head = skipJoints(tokens, from);
	const isConditional = openers.conditions.match(tokens, head) > 0;
	let start = head;
	let at = start;
	let spokenOf: Assignee | null = null;
	while (at < to) {
		const opens = at === start || isMark(tokens[at - 1], ",:–");
		if (opens && at > start && isMark(tokens[at - 1], ":")) start = at;
		const adverbial = at > start ? isAdverbial(tokens, start) || isAdverbial(tokens, from) : true;
		if (opens && at > start && isPredicate(tokens, start, at)) return null;
		if (opens && adverbial) {
			at = skipJoints(tokens, at);
			const directive = directiveAt(clause, at);
			if (directive && directive.end <= to) return directive;
		}
		const order = isConditional ? orderAt(clause, at) : null;
		if (order && order.end <= to) return order;
		const list = startsAgency(tokens, at) ? scanList(tokens, at) : null;
		if (!list) {
			at++;
			continue;
		}
		if (list.end > to) return spokenOf;
		const spokenTo =
			openers.spokenTo.match(tokens, start) > 0 && at === start + openers.spokenTo.match(tokens, start);
		if (spokenTo && isMark(tokens[list.end], ":") && list.end < to && tokens[list.end + 1]?.lower !== "có") {
			return { names: namesOf(clause, list.items), how: "subject", end: list.end };
		}
		// "Riêng đối với các đơn vị sự nghiệp, hằng quý có …": theirs, unless somebody else is named behind.
		if (spokenTo && isMark(tokens[list.end], ",") && skipJoints(tokens, list.end + 1) > list.end + 1)
			spokenOf = { names: namesOf(clause, list.items), how: "subject", end: list.end };
		if (adverbial) {
			const found = actorOf(clause, list, opens);
			if (found !== undefined) return found;
		}
		at = Math.max(list.end, at + 1);
	}
	return spokenOf;
}

/** "Chủ tịch UBND tỉnh giao …": one leader by office always gives work on. */
const isLeader = (name: string): boolean =>
	/^(?:Phó )?(?:Chủ tịch|Thủ tướng|Bộ trưởng|Giám đốc|Bí thư)\s(?!.*(?:các|xã, phường))/u.test(name);

/** Behind these a list names who did something to somebody, and not who must act. */
const PASSIVE = new Set(["được", "bị", "do", "bởi"]);

/** What a list of names does in its clause: gives work, has a duty, heads what follows; undefined when none of it. */
function actorOf(
	clause: Clause,
	list: { items: AgencyItem[]; end: number },
	opens: boolean,
): Assignee | null | undefined {
	const { tokens, to } = clause;
	const { items, end } = list;
	const names = namesOf(clause, items);
	const gives =
		names.some(clause.gives) ||
		(names.length === 1 && isLeader(names[0] ?? "") && tokens[end]?.lower === "giao");
	if (openers.givers.match(tokens, end) && gives) return directiveAt(clause, end);
	const acting = subjectItems(tokens, items, opens);
	if (!opens && acting.length === items.length) return undefined;
	if (!opens && PASSIVE.has(tokens[(items[0]?.from ?? 0) - 1]?.lower ?? "")) return undefined;
	const last = acting.at(-1);
	const far = isDuty(tokens, end) ? end : stretchedEnd(tokens, end);
	if (last && far) {
		const stretched = [...acting.slice(0, -1), { ...last, to: far }];
		return { names: namesOf(clause, far === end ? acting : stretched), how: "subject", end: far };
	}
	if (opens && isMark(tokens[end], ":") && end < to - 1) return { names, how: "subject", end };
	return undefined;
}

/** Whether a text is nothing but names of agencies, perhaps with a colon or a bracket behind them. */
export function onlyAgencies(text: string, tokens: readonly Token[]): string[] | null {
	if (!startsListed(tokens, 0)) return null;
	const list = scanList(tokens, 0);
	if (!list) return null;
	const rest = text.slice(tokens[list.end - 1]?.end ?? 0).replace(/^\s*\([^)]*\)/u, "");
	return /^[\s:.;,]*$/u.test(rest) ? list.items.flatMap((item) => itemNames(text, tokens, item)) : null;
}
