import { agencyLexicon } from "../../domain/agencies/agency-lexicon.ts";
import { itemNames } from "../../domain/agencies/agency-list.ts";
import { splitAgencies } from "../../domain/agencies/agency-names.ts";
import type { AgencyItem } from "../../domain/agencies/agency-scan.ts";
import { startsAgency, startsListed } from "../../domain/agencies/agency-start.ts";
import { scanList } from "../../domain/agencies/scan-list.ts";
import type { Token } from "../../domain/text/tokens.ts";
import { type Assignee, type Clause, namesOf } from "./clause.ts";
import { opensWithWork, skipJoints } from "./clause-head.ts";
import { directiveAt, orderAt } from "./directive.ts";
import {
	actorEnd,
	inChargeEnd,
	isDuty,
	isMark,
	isUnknownActor,
	isUnknownDuty,
	stretchedEnd,
	UNKNOWN_WORDS,
} from "./duty.ts";
import { openers } from "./openers.ts";
import { personsAhead } from "./person-lead.ts";

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

/** Whether the order has begun at this comma: what follows are its own words, and names in it are others'. */
const isPredicate = (tokens: readonly Token[], start: number, at: number): boolean =>
	isMark(tokens[at - 1], ",") &&
	!openers.purposes.match(tokens, start) &&
	openers.orders.match(tokens, at) > 0;

/** "nếu …, phải hướng dẫn, yêu cầu các đơn vị …": what one spoken to before must do, whoever is named behind. */
const goesOnAsking = (tokens: readonly Token[], at: number): boolean =>
	["phải", "cần"].includes(tokens[at]?.lower ?? "") && openers.duties.match(tokens, at + 1) > 0;

/** Whether the words before a comma only give time, ground or purpose, so that the one who acts may follow. */
const isAdverbial = (tokens: readonly Token[], from: number): boolean =>
	openers.adverbial.match(tokens, from) > 0;

/**
 * Finds who must act in one clause: at its beginning, behind its topic ("Về quà tặng: …"), behind words of time or
 * ground and a comma, or behind the one who gives the order. Null when the clause names nobody.
 */
export function findAssignee(clause: Clause): Assignee | null {
	const persons =
		clause.isItem && clause.from === 0 ? personsAhead(clause.text, clause.tokens, clause.to) : null;
	if (persons) return { ...persons, how: "subject" };
	const found = assigneeIn(clause);
	const end = !found && clause.amongActors && clause.from === 0 ? actorEnd(clause.tokens, 0) : 0;
	if (end === 0 || end >= clause.to) return found;
	const words = clause.text.slice(clause.tokens[0]?.start, clause.tokens[end - 1]?.end);
	const names = splitAgencies(words).flatMap((name) => name.split(/,\s+(?=\p{Ll})|\s+và\s+(?=\p{Ll})/u));
	return { names, how: "subject", end };
}

function assigneeIn(clause: Clause): Assignee | null {
	const { tokens, from, to } = clause;
	const head = skipJoints(tokens, from);
	if (opensWithWork(tokens, from, head)) return null;
	const isConditional = openers.conditions.match(tokens, head) > 0;
	let start = head;
	let at = start;
	let spokenOf: Assignee | null = null;
	while (at < to) {
		const opens = at === start || (isMark(tokens[at - 1], ",:–") && !isOwner(tokens, at - 2));
		if (opens && at > start && isMark(tokens[at - 1], ":")) start = at;
		const adverbial = at > start ? isAdverbial(tokens, start) || isAdverbial(tokens, from) : true;
		if (opens && at > start && (isPredicate(tokens, start, at) || goesOnAsking(tokens, at))) return null;
		if (opens && adverbial) {
			at = skipJoints(tokens, at);
			const directive = directiveAt(clause, at);
			if (directive && directive.end <= to) return directive;
		}
		const order = isConditional ? orderAt(clause, at) : null;
		if (order && order.end <= to) return order;
		const isUnknown = opens && adverbial && isUnknownActor(tokens, at);
		const begins = isUnknown || startsAgency(tokens, at) || (opens && isPlaceToldTo(tokens, at));
		const list = begins ? scanList(tokens, at, isUnknown) : null;
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
		if (adverbial || (opens && isOrderer(clause, list))) {
			const found = actorOf(clause, list, opens);
			if (found !== undefined) return found;
		}
		at = Math.max(list.end, at + 1);
	}
	return spokenOf;
}

/** "chủ trương của Đảng, Chính phủ": behind the comma another owner follows, and nobody who acts. */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
	(tokens[at]?.lower === "đảng" && tokens[at - 1]?.lower === "của") ||
	(tokens[at]?.lower === "nước" && tokens[at - 1]?.lower === "nhà" && tokens[at - 2]?.lower === "của");

/** "tỉnh Đắk Lắk cần …": a place stands for its authorities where it is told what it must do. */
function isPlaceToldTo(tokens: readonly Token[], at: number): boolean {
	const place = agencyLexicon.places.match(tokens, at);
	if (!place || !tokens[at + place]?.capital) return false;
	const list = scanList(tokens, at);
	return list !== null && ["cần", "phải"].includes(tokens[list.end]?.lower ?? "");
}

/** "Chủ tịch UBND tỉnh giao …": one leader by office always gives work on. */
const isLeader = (name: string): boolean =>
	/^(?:Phó )?(?:Chủ tịch|Thủ tướng|Bộ trưởng|Giám đốc|Bí thư)\s(?!.*(?:các|xã, phường))/u.test(name);

/** Behind these a list names who did something to somebody, or who is told by somebody else, and not who must act. */
const PASSIVE = new Set(["được", "bị", "do", "bởi", "đạo", "dẫn", "đốc"]);

/** The colon behind a list of names, perhaps past a few words no lexicon knows before work begins; 0 where none is. */
function colonBehind(tokens: readonly Token[], end: number): number {
	for (let at = end; at <= end + UNKNOWN_WORDS; at++) {
		if (isMark(tokens[at], ":")) return at === end || openers.work.match(tokens, at + 1) ? at : 0;
		if (tokens[at]?.kind !== "word" || tokens[at]?.capital) return 0;
	}
	return 0;
}

/** "…, bảo đảm an toàn, Chủ tịch UBND tỉnh yêu cầu …": who may gives an order, whatever words stand before. */
const isOrderer = (clause: Clause, list: { items: AgencyItem[]; end: number }): boolean =>
	openers.givers.match(clause.tokens, list.end) > 0 && namesOf(clause, list.items).some(clause.gives);

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
	const asks = clause.opensList && ["yêu", "đề"].includes(tokens[end]?.lower ?? "");
	if (openers.givers.match(tokens, end) && (gives || (opens && asks && startsAgency(tokens, end + 2))))
		return directiveAt(clause, end);
	const acting = subjectItems(tokens, items, opens);
	if (!opens && acting.length === items.length) return undefined;
	if (!opens && PASSIVE.has(tokens[(items[0]?.from ?? 0) - 1]?.lower ?? "")) return undefined;
	const last = acting.at(-1);
	const far = inChargeEnd(tokens, end) || (isDuty(tokens, end) ? end : stretchedEnd(tokens, end));
	if (last && far) {
		const stretched = [...acting.slice(0, -1), { ...last, to: far }];
		return { names: namesOf(clause, far === end ? acting : stretched), how: "subject", end: far };
	}
	const colon = opens ? colonBehind(tokens, end) : 0;
	if (last && colon && colon < to - 1) {
		const stretched = [...items.slice(0, -1), { ...last, to: colon }];
		return { names: colon === end ? names : namesOf(clause, stretched), how: "subject", end: colon };
	}
	const isFirst = clause.isItem && items[0]?.from === clause.from;
	return isFirst && isUnknownDuty(tokens, end) ? { names, how: "subject", end } : undefined;
}

/** The names when a text is nothing else, perhaps with a colon or a bracket behind them; `opensUnknown` as in `scanList`. */
export function onlyAgencies(text: string, tokens: readonly Token[], opensUnknown = false): string[] | null {
	if (!opensUnknown && !startsListed(tokens, 0)) return null;
	const list = scanList(tokens, 0, opensUnknown);
	if (!list) return null;
	const rest = text.slice(tokens[list.end - 1]?.end ?? 0).replace(/^\s*\([^)]*\)/u, "");
	return /^[\s:.;,]*$/u.test(rest) ? list.items.flatMap((item) => itemNames(text, tokens, item)) : null;
}
