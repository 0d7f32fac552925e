import { type CadenceReading, readCadence } from "./read-cadence.ts";
import { type OpenReading, readOpen } from "./read-open.ts";
import { type RelativeReading, readRelative } from "./read-relative.ts";
import { type RuleReading, readRule } from "./read-rule.ts";
import { readSpan, type Span } from "./read-span.ts";
import type { Tokens } from "./tokens.ts";

/** One thing a text says of time, with the tokens it stands on. */
export type Mention = { start: number; end: number } & (
	| { says: "span"; span: Span }
	| { says: "cadence"; cadence: CadenceReading }
	| { says: "rule"; rule: RuleReading }
	| { says: "relative"; relative: RelativeReading }
	| { says: "open"; open: OpenReading }
);

/** What stands at `i`, or null. A rule with its own cadence is tried before the date it would otherwise look like. */
export function readMention(tokens: Tokens, i: number): Mention | null {
	const relative = readRelative(tokens, i);
	if (relative) return { start: i, end: relative.end, says: "relative", relative: relative.value };
	const rule = readRule(tokens, i);
	if (rule?.value.cadence) return { start: i, end: rule.end, says: "rule", rule: rule.value };
	const span = readSpan(tokens, i);
	if (span) return { start: i, end: span.end, says: "span", span: span.value };
	if (rule) return { start: i, end: rule.end, says: "rule", rule: rule.value };
	const cadence = readCadence(tokens, i);
	if (cadence) return { start: i, end: cadence.end, says: "cadence", cadence: cadence.value };
	const open = readOpen(tokens, i);
	if (open) return { start: i, end: open.end, says: "open", open: open.value };
	return null;
}

/** Everything a phrase says of time, in order. Words that say nothing of it are passed over. */
export function readMentions(tokens: Tokens): Mention[] {
	const found: Mention[] = [];
	for (let i = 0; i < tokens.list.length; ) {
		const mention = readMention(tokens, i);
		if (mention && mention.end > i) {
			found.push(mention);
			i = mention.end;
		} else i++;
	}
	return found;
}
