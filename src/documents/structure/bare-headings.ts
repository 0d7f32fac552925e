import type { Item } from "./item.ts";

/** A heading is no longer, in letters. */
const LONGEST = 130;
/** Words that end nothing and open a capital: a heading whose number the text has lost. */
const HEADING = /^\p{Lu}[^.;:!?…]*[\p{L}\d)”"]$/u;
const CLOSED = /[.;…]["”’»)\]]*$/u;

const isPlain = (item: Item): boolean => item.marker === null && item.items.length === 0 && !item.grid;

const isHeading = (item: Item): boolean =>
	isPlain(item) && item.text.length <= LONGEST && HEADING.test(item.text);

/** What may stand below such a heading: whole sentences, or bullets. */
const isBelow = (item: Item | undefined): boolean =>
	item !== undefined && (isPlain(item) ? CLOSED.test(item.text) : item.marker?.kind === "dash");

/**
 * Items below the headings whose numbers a text has lost, as Word loses those it counts itself: a line without a mark
 * and without a closing point, whole sentences or bullets behind it. Before the first mark a text only introduces.
 */
export function underBareHeadings(items: readonly Item[], introduced: boolean): Item[] {
	const laid: Item[] = [];
	let heading: Item | null = null;
	let opened = introduced;
	for (const [at, item] of items.entries()) {
		opened ||= item.marker !== null;
		if (opened && isHeading(item) && isBelow(items[at + 1])) {
			heading = { ...item, items: [] };
			laid.push(heading);
		} else if (heading && isBelow(item)) heading.items.push(item);
		else {
			heading = null;
			laid.push(item);
		}
	}
	return laid;
}
