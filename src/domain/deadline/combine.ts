import { datedFromUnit } from "./dated.ts";
import type { Cadence, Deadline, RecurrenceRule } from "./deadline.ts";
import type { Mention } from "./mention.ts";
import { addTerm } from "./read-relative.ts";
import { rulesOfSpan } from "./read-rule.ts";
import type { Span } from "./read-span.ts";
import type { Tokens } from "./tokens.ts";
import { resolveUnit } from "./unit.ts";
import { skip } from "./words.ts";

type Of<S extends Mention["says"]> = Extract<Mention, { says: S }>;
const only = <S extends Mention["says"]>(mentions: Mention[], says: S): Of<S>[] =>
	mentions.filter((mention): mention is Of<S> => mention.says === says);

/** Makes one deadline of all a phrase says of time. */
export function combine(tokens: Tokens, mentions: Mention[]): Deadline {
	const raw = tokens.source;
	return (
		recurring(tokens, mentions) ??
		ongoing(tokens, mentions) ??
		dated(mentions) ??
		fromClock(tokens, mentions) ??
		relative(raw, mentions) ??
		waiting(raw, mentions) ?? { raw, kind: "none" }
	);
}

const isRequest = (mention: Mention): boolean => mention.says === "open" && mention.open.open === "request";
const isOngoing = (mention: Mention): boolean => mention.says === "open" && mention.open.open === "ongoing";
const isPlan = (mention: Mention): boolean => mention.says === "open" && mention.open.open === "plan";
/** A limit with day, month and year: it stands even beside "hằng quý". */
const isFixedDay = (mention: Mention): boolean =>
	mention.says === "span" &&
	mention.span.deadline !== null &&
	mention.span.unit.unit === "day" &&
	mention.span.unit.year !== null &&
	!mention.span.unit.weekday &&
	!mention.span.unit.near;

function recurring(tokens: Tokens, mentions: Mention[]): Deadline | null {
	const cadences: Cadence[] = [];
	const rules: { rule: Omit<RecurrenceRule, "cadence">; cadence: Cadence | null; at: number }[] = [];
	let firstCadence = -1;
	let strong = false;
	let bare = false;
	mentions.forEach((mention, at) => {
		if (mention.says === "cadence") {
			for (const cadence of mention.cadence.cadences) if (!cadences.includes(cadence)) cadences.push(cadence);
			bare ||= mention.cadence.cadences.length === 0;
			strong ||= !mention.cadence.weak && mention.cadence.cadences.length > 0;
			if (firstCadence < 0 && mention.cadence.cadences.length > 0) firstCadence = at;
		} else if (mention.says === "rule") {
			if (mention.rule.cadence) {
				if (!cadences.includes(mention.rule.cadence)) cadences.push(mention.rule.cadence);
				strong = true;
				if (firstCadence < 0) firstCadence = at;
			}
			rules.push({ ...mention.rule, at });
		} else if (mention.says === "span") {
			for (const rule of rulesOfSpan(mention.span)) rules.push({ rule, cadence: null, at });
		}
	});
	const others = mentions.filter((mention) => !isRequest(mention));
	if (cadences.length === 0)
		// "định kỳ theo quy định" comes round too, at times that stand elsewhere
		return bare && others.slice(1).every(isPlan) && others[0]?.says === "cadence"
			? { raw: tokens.source, kind: "recurring", cadence: [], rules: [], ...onRequest(mentions) }
			: null;
	const fixed = mentions.findIndex(isFixedDay);
	if (fixed >= 0 && (fixed < firstCadence || !strong)) return null;
	// "theo Kế hoạch …, hằng năm" names the other plan's rhythm
	const first = mentions[0];
	if (first && isPlan(first)) return null;
	const several = cadences.length > 1;
	return {
		raw: tokens.source,
		kind: "recurring",
		cadence: cadences,
		rules: rules.map(({ rule, cadence, at }) => ({
			...(several && { cadence: cadence ?? cadenceNear(tokens, mentions, at) ?? cadences[0] }),
			...rule,
		})),
		...onRequest(mentions),
	};
}

/** The cadence a rule belongs to: the one right behind it ("(đối với báo cáo 6 tháng)"), else the last before it. */
function cadenceNear(tokens: Tokens, mentions: Mention[], at: number): Cadence | undefined {
	const of = (mention: Mention | undefined): Cadence | undefined =>
		mention?.says === "cadence"
			? mention.cadence.cadences.at(-1)
			: mention?.says === "rule"
				? (mention.rule.cadence ?? undefined)
				: undefined;
	const here = mentions[at];
	const next = mentions[at + 1];
	if (here && next && of(next) && skip(tokens, here.end, ["(", "đối với", "cho", "của"]) >= next.start)
		return of(next);
	for (let back = at - 1; back >= 0; back--) {
		const found = of(mentions[back]);
		if (found) return found;
	}
	return of(next);
}

const onRequest = (mentions: Mention[]): { onRequest?: true } =>
	mentions.some(isRequest) ? { onRequest: true } : {};

function ongoing(tokens: Tokens, mentions: Mention[]): Deadline | null {
	const raw = tokens.source;
	const spans = only(mentions, "span").filter(({ span }) => span.deadline !== null);
	const onwards = only(mentions, "span").find(({ span }) => span.onwards !== null)?.span.onwards;
	// "bắt đầu từ tháng 6/2026, hoàn thành tháng 12/2026" ends
	if (onwards && (onwards.said || spans.length === 0))
		return {
			raw,
			kind: "ongoing",
			from: onwards.from,
			...(onwards.namedYears.length > 0 && { namedYears: onwards.namedYears }),
			...(onwards.firstDueOn && { firstDueOn: onwards.firstDueOn }),
			...onRequest(mentions),
		};
	const first = mentions.find((mention) => !isRequest(mention));
	const until = mentions.find((mention) => mention.says === "open" && mention.open.open === "until");
	if (until?.says === "open" && until.open.open === "until" && spans.length === 0)
		return { raw, kind: "ongoing", untilEvent: until.open.event, ...onRequest(mentions) };
	if (!first || !isOngoing(first)) return null;
	// "Thường xuyên trong năm 2026" is work of that year without an end of its own; with a printed day the day stands
	const bounding = spans.find(
		({ span, start, end }) =>
			span.unit.unit !== "year" &&
			span.unit.unit !== "span" &&
			tokens.list.slice(start, end).some(({ kind }) => kind === "number"),
	);
	if (bounding || mentions.some((mention) => mention.says === "relative")) return null;
	const from = spans[0]?.span.deadline;
	const start = from && "from" in from ? from.from : from?.kind === "year" ? `${from.year}-01-01` : undefined;
	return { raw, kind: "ongoing", ...(start && { from: start }), ...onRequest(mentions) };
}

/** Of several dates the last one counts; a unit that merely contains the day printed beside it does not replace it. */
function dated(mentions: Mention[]): Deadline | null {
	const spans = only(mentions, "span").filter(({ span }) => span.deadline !== null && !span.past);
	const first = mentions[0];
	if (
		first &&
		(isPlan(first) || (first.says === "open" && first.open.open === "event")) &&
		!spans.some(({ span }) => span.strong)
	)
		return null;
	const last = spans.at(-1)?.span;
	const before = spans.at(-2)?.span;
	if (!last?.deadline) return null;
	if (before?.deadline && before.unit.unit === "day" && last.unit.unit !== "day" && holds(last, before))
		return before.deadline;
	return last.deadline;
}

function holds(unit: Span, day: Span): boolean {
	const a = unit.deadline && "dueOn" in unit.deadline ? unit.deadline.dueOn : null;
	const b = day.deadline && "dueOn" in day.deadline ? day.deadline.dueOn : null;
	const unitFound = resolveUnit(unit.unit, b);
	return a !== null && b !== null && b <= a && unitFound !== null && b >= unitFound.from;
}

/** "trước 17 giờ" alone is today. */
function fromClock(tokens: Tokens, mentions: Mention[]): Deadline | null {
	const rule = only(mentions, "rule").find((mention) => mention.rule.rule.time !== undefined);
	if (!rule || tokens.reference === null || rule.rule.rule.bound === "on") return null;
	const [year, month, day] = tokens.reference.split("-").map(Number) as [number, number, number];
	const time = rule.rule.rule.time;
	const found = resolveUnit({ unit: "day", year, month, day, ...(time && { time }) }, null);
	return found && { ...datedFromUnit(tokens.source, found, rule.rule.rule.bound), yearAssumed: true };
}

function relative(raw: string, mentions: Mention[]): Deadline | null {
	const found = only(mentions, "relative").at(-1)?.relative;
	if (!found || (mentions[0]?.says === "open" && !found.strong)) return null;
	if (found.before !== null) return { raw, kind: "event", event: found.before, offset: "before" };
	if (found.from === null || found.unit === "working-day")
		return {
			raw,
			kind: "relative",
			n: found.n,
			unit: found.unit,
			anchor: found.from ? `date: ${found.from}` : found.anchor,
		};
	const dueOn = addTerm(found.from, found.n, found.unit);
	return { raw, kind: "date", dueOn, lastDay: dueOn, bound: "by" };
}

function waiting(raw: string, mentions: Mention[]): Deadline | null {
	for (const mention of only(mentions, "open")) {
		const { open } = mention;
		switch (open.open) {
			case "event":
				return { raw, kind: "event", event: open.event, offset: open.offset };
			case "plan":
				return { raw, kind: "by-other-plan", plan: open.plan };
			case "ongoing":
				return { raw, kind: "ongoing", ...onRequest(mentions) };
			case "until":
				return { raw, kind: "ongoing", untilEvent: open.event };
			case "request":
				if (!mentions.some(isOngoing)) return { raw, kind: "on-request" };
		}
	}
	return null;
}
