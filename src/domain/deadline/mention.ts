import { datedFromUnit } from "./dated.ts";
import {
	type CadenceReading,
	readBareCadences,
	readCadence,
	readFurtherCadence,
	readOpeningCadence,
} from "./read-cadence.ts";
import { type OpenReading, readOpen } from "./read-open.ts";
import { type RelativeReading, readRelative } from "./read-relative.ts";
import { type RuleReading, readRule } from "./read-rule.ts";
import { readSpan, type Span } from "./read-span.ts";
import { mayBegin } from "./starters.ts";
import type { Tokens } from "./tokens.ts";
import { resolveUnit } from "./unit.ts";
import { afterAny, remembered, skip } from "./words.ts";

/** One thing a text says of time, with the tokens it stands on. */
export type Mention = { start: number; end: number } & (
	| { says: "span"; span: Span }
	| { says: "cadence"; cadence: CadenceReading }
	| { says: "rule"; rule: RuleReading }
	| { says: "relative"; relative: RelativeReading }
	| { says: "open"; open: OpenReading }
);

/** What stands at `i`, or null. A rule with its own cadence is tried before the date it would otherwise look like. */
export const readMention = remembered(findMention);

function findMention(tokens: Tokens, i: number): Mention | null {
	const token = tokens.list[i];
	if (!token || !mayBegin(token)) return null;
	const relative = readRelative(tokens, i);
	if (relative) return { start: i, end: relative.end, says: "relative", relative: relative.value };
	const rule = readRule(tokens, i);
	if (rule?.value.cadence) return { start: i, end: rule.end, says: "rule", rule: rule.value };
	const cadence = readCadence(tokens, i);
	if (cadence && cadence.value.cadences.length > 0)
		return { start: i, end: cadence.end, says: "cadence", cadence: cadence.value };
	const span = readSpan(tokens, i);
	if (span) return { start: i, end: span.end, says: "span", span: span.value };
	if (rule) return { start: i, end: rule.end, says: "rule", rule: rule.value };
	if (cadence) return { start: i, end: cadence.end, says: "cadence", cadence: cadence.value };
	const open = readOpen(tokens, i);
	if (open) return { start: i, end: open.end, says: "open", open: open.value };
	return null;
}

/** Everything a phrase says of time, in order. Words that say nothing of it are passed over. */
export function readMentions(tokens: Tokens): Mention[] {
	const found: Mention[] = [];
	const bare = readBareCadences(tokens);
	if (bare) return [{ start: 0, end: bare.end, says: "cadence", cadence: bare.value }];
	const opening = readOpeningCadence(tokens);
	if (opening) found.push({ start: 0, end: opening.end, says: "cadence", cadence: opening.value });
	for (let i = opening?.end ?? 0; i < tokens.list.length; ) {
		// "định hướng đến năm 2035" looks beyond the time that is set
		const outlook = afterAny(tokens, i, ["định hướng", "tầm nhìn"]);
		if (outlook > 0) {
			i = readSpan(tokens, outlook)?.end ?? outlook;
			continue;
		}
		const further = found.some(({ says }) => says === "cadence") ? readFurtherCadence(tokens, i) : null;
		const mention: Mention | null = further
			? { start: i, end: further.end, says: "cadence", cadence: further.value }
			: readMention(tokens, i);
		if (mention && mention.end > i) {
			found.push(inherit(tokens, mention, found.at(-1)));
			i = mention.end;
		} else i++;
	}
	return found;
}

/** What a time takes over from the one before it: "trước ngày 15/6 và 15/12" its bound, "Năm 2027 (quý II)" its year. */
function inherit(tokens: Tokens, mention: Mention, before: Mention | undefined): Mention {
	if (mention.says !== "span" || before?.says !== "span" || mention.start === before.end) return mention;
	const { span } = mention;
	const listed = skip(tokens, before.end, ["và", ",", "hoặc", ";"]) === mention.start;
	const inBrackets = tokens.list[before.end]?.text === "(" && mention.start <= before.end + 2;
	const asDay = span.unit.unit === "day" && before.span.unit.unit === "day" && span.deadline?.kind === "date";
	const bound = listed && asDay && span.bound === null ? before.span.bound : span.bound;
	const year = inBrackets && span.unit.year === null ? before.span.unit.year : span.unit.year;
	if (bound === span.bound && year === span.unit.year) return mention;
	const unit = { ...span.unit, year };
	const found = resolveUnit(unit, tokens.reference);
	if (!found || span.onwards || span.deadline?.kind === "period") return mention;
	const deadline = datedFromUnit(tokens.source, found, bound);
	return {
		...mention,
		span: { ...span, unit, listed: [unit], bound, strong: span.strong || listed, deadline },
	};
}
