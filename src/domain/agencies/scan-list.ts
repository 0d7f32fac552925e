import type { Token } from "../text/tokens.ts";
import { bareField, isSeparator } from "./agency-fields.ts";
import { describedEnd } from "./agency-group.ts";
import { type AgencyItem, scanItem } from "./agency-scan.ts";
import { startsListed } from "./agency-start.ts";
import { unknownEnd } from "./agency-unknown.ts";

/** A body that no lexicon knows, where one must stand. */
const scanUnknown = (tokens: readonly Token[], at: number): AgencyItem | null => {
	const to = unknownEnd(tokens, at);
	return to ? { from: at, to } : null;
};

/**
 * All agencies of a list in running text that begins at `at`: "Sở A, Sở B và các cơ quan liên quan". Behind one that is
 * known an unknown one may follow; `opensUnknown` where also the first must be a body.
 */
export function scanList(
	tokens: readonly Token[],
	at: number,
	opensUnknown = false,
): { items: AgencyItem[]; end: number } | null {
	const items: AgencyItem[] = [];
	let headed: AgencyItem | null = null;
	let next = at;
	for (;;) {
		const bare: AgencyItem | null = headed && bareField(tokens, headed, next);
		const found: AgencyItem | null =
			bare ?? scanItem(tokens, next) ?? (opensUnknown || items.length > 0 ? scanUnknown(tokens, next) : null);
		if (!found || found.to <= next) break;
		const item: AgencyItem = found.shared
			? found
			: { ...found, to: describedEnd(tokens, found.from, found.to) };
		items.push(item);
		if (!bare) headed = item;
		next = item.to;
		while (isSeparator(tokens[next]) && next < item.to + 2) next++;
		const goesOn =
			startsListed(tokens, next) ||
			(headed && bareField(tokens, headed, next)) ||
			unknownEnd(tokens, next) > 0;
		if (next === item.to || !goesOn) break;
	}
	return items.length ? { items, end: items.at(-1)?.to ?? at } : null;
}
