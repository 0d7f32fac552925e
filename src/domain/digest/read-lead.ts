import { readCorrection } from "../documents/read-correction.ts";
import type { LocalDate } from "../local-date.ts";

/** Who shall lead which lines of a message. */
export interface LeadOrder {
	lines: number[];
	/** As typed. */
	agency: string;
}

const SAYS_ONE = /^\s*(?:chủ trì|chu tri)(?=[\s:])/iu;

/**
 * "2 chủ trì Sở Tài chính"; under the only line of a card without a number. One agency takes one place. Null where it
 * says anything else.
 */
export function readLead(
	text: string,
	{ items, today }: { items: number; today: LocalDate },
): LeadOrder | null {
	const words = items === 1 && SAYS_ONE.test(text) ? `1 ${text.trim()}` : text;
	const { corrections } = readCorrection(words, { items, today });
	const [order, more] = corrections;
	if (order?.kind !== "lead" || more) return null;
	const [agency, second] = order.agencies;
	return agency && !second ? { lines: order.numbers, agency } : null;
}
