import type { Context } from "./context.ts";
import { type Mention, readMention } from "./mention.ts";
import { readFurtherCadence } from "./read-cadence.ts";
import type { Tokens } from "./tokens.ts";
import { after, skip } from "./words.ts";

/** Behind a cadence its day may stand after a comma or in brackets, or another cadence may follow. */
const AFTER_CADENCE = [",", "(", ")", ";", "và", "hoặc", "tổng thể", "gửi", "là", "vào", "đối với"];
/** Behind a day its cadence stands at once, or in brackets: "trước ngày 15/6; hằng quý báo cáo" is two deadlines. */
const AFTER_DAY = ["(", "đối với", "của"];
const AFTER_LIST = [",", "và", "hoặc", ";", ")"];

/** Whether a mention may be part of one recurring deadline with its neighbour: it prints no year. */
const recurs = (mention: Mention): boolean => {
	if (mention.says === "cadence" || mention.says === "rule") return true;
	if (mention.says !== "span" || mention.span.deadline === null) return false;
	const { unit } = mention.span;
	if (unit.unit === "day") return unit.year === null || Boolean(unit.weekday ?? unit.near ?? unit.nearYear);
	return unit.year === null && (unit.unit === "month" || unit.unit === "quarter");
};

const isRequest = (mention: Mention): boolean => mention.says === "open" && mention.open.open === "request";
const hasCadence = (mention: Mention): boolean =>
	(mention.says === "cadence" && mention.cadence.cadences.length > 0) ||
	(mention.says === "rule" && mention.rule.cadence !== null);

const isDayWithin = (mention: Mention): boolean =>
	mention.says === "span" && mention.span.unit.unit === "day" && mention.span.deadline?.kind === "date";

/** The next mention that belongs to the same deadline as `last`, or null. */
function neighbour(tokens: Tokens, mentions: Mention[], last: Mention): Mention | null {
	const cadenced = mentions.some(hasCadence);
	if (cadenced) {
		const further = readFurtherCadence(tokens, skip(tokens, last.end, [")"]));
		if (further) return { start: last.end, end: further.end, says: "cadence", cadence: further.value };
	}
	const near = readMention(tokens, skip(tokens, last.end, AFTER_DAY));
	if (near && hasCadence(near)) return near;
	if (cadenced) {
		const next = readMention(tokens, skip(tokens, last.end, AFTER_CADENCE));
		const loose = next?.says === "span" && next.span.unit.unit !== "day";
		return next && !loose && (recurs(next) || isRequest(next)) ? next : null;
	}
	if (last.says === "cadence" || (last.says === "rule" && last.rule.cadence === null)) {
		// "định kỳ" or an hour alone: what comes round is said next
		const next = readMention(tokens, skip(tokens, last.end, AFTER_CADENCE));
		return next && (recurs(next) || isRequest(next)) ? next : null;
	}
	// "trước ngày 15/6 và 15/12 hằng năm": a list of days is one deadline only if a cadence closes it
	const next = readMention(tokens, skip(tokens, last.end, AFTER_LIST));
	if (next?.says !== "span" || !recurs(next)) return null;
	const closing = readMention(tokens, skip(tokens, next.end, AFTER_DAY));
	if (closing && hasCadence(closing)) return next;
	// "trước 15/6 và 15/12": the second day has the bound of the first, and is the one that counts
	const listed = isDayWithin(last) && isDayWithin(next) && next.span.bound === null && last.says === "span";
	return listed && last.span.strong ? next : null;
}

/**
 * The mention with all that belongs to the same deadline behind it: "trước ngày 15" + "hằng tháng",
 * "Hằng năm" + "hoặc đột xuất", "trước ngày 15/6" + "(đối với báo cáo 6 tháng)".
 */
export function joined({ tokens }: Context, first: Mention): { mentions: Mention[]; end: number } {
	const mentions = [first];
	let last = first;
	for (let n = 0; n < 10 && recurs(first); n++) {
		const next = neighbour(tokens, mentions, last);
		if (!next) break;
		mentions.push(next);
		last = next;
	}
	let { end } = last;
	const inside = tokens.list.slice(first.start, end);
	const depth =
		inside.filter(({ text }) => text === "(").length - inside.filter(({ text }) => text === ")").length;
	if (depth > 0 && after(tokens, end, ")") > 0) end++;
	return { mentions, end };
}
