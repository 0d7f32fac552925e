import type { Item } from "../structure/item.ts";
import { labelled } from "./labels.ts";

/** A line of a block that stands below its labels and only goes on with them is shorter. */
const LONGEST_VALUE = 40;

const isSentence = (text: string): boolean =>
	text.endsWith(":") || (text.length > LONGEST_VALUE && /[.]["”)/.]*$/u.test(text));

/**
 * A block of labels, and behind it what only stands below because its text has no mark: "Ngoài các nhiệm vụ trên, Chủ
 * tịch UBND phường lưu ý:" with its bullets. Items that are no block come back alone.
 */
export function withoutTail(item: Item): Item[] {
	const labels = item.items.flatMap((below, at) =>
		!below.marker && labelled(below.text) !== null ? [at] : [],
	);
	const last = labels.at(-1);
	if (labels.length < 2 || last === undefined) return [item];
	const tail = item.items.findIndex(({ marker, text }, at) => at > last && !marker && isSentence(text));
	return tail < 0 ? [item] : [{ ...item, items: item.items.slice(0, tail) }, ...item.items.slice(tail)];
}
