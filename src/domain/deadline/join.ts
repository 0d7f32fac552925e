import type { Context } from "./context.ts";
import { type Mention, readMention } from "./mention.ts";
import { after, skip } from "./words.ts";

const JOINERS = [",", "(", ";", "và", "hoặc", "đối với", "tổng thể", ")", "gửi", "là", "của"];

/** Whether a mention may be part of one recurring deadline with its neighbour: no year of its own. */
const recurs = (mention: Mention): boolean =>
	mention.says === "cadence" ||
	mention.says === "rule" ||
	(mention.says === "span" &&
		mention.span.unit.year === null &&
		mention.span.unit.unit === "day" &&
		mention.span.deadline !== null);

const isRequest = (mention: Mention): boolean => mention.says === "open" && mention.open.open === "request";
const hasCadence = (mention: Mention): boolean =>
	(mention.says === "cadence" && mention.cadence.cadences.length > 0) ||
	(mention.says === "rule" && mention.rule.cadence !== null);

/**
 * The mention with all that belongs to the same deadline behind it: "trước ngày 15" + "hằng tháng",
 * "Hằng năm" + "hoặc đột xuất", "trước ngày 15/6" + "(đối với báo cáo 6 tháng)".
 */
export function joined({ tokens }: Context, first: Mention): { mentions: Mention[]; end: number } {
	const mentions = [first];
	let end = first.end;
	if (!recurs(first)) return { mentions, end };
	for (let n = 0; n < 8; n++) {
		const gap = skip(tokens, end, JOINERS);
		const next = readMention(tokens, gap);
		if (!next || !(recurs(next) || (isRequest(next) && mentions.some(hasCadence)))) break;
		// two dates with nothing that comes round are two deadlines
		if (next.says === "span" && !mentions.some(hasCadence)) {
			const later = readMention(tokens, skip(tokens, next.end, JOINERS));
			if (!later || !hasCadence(later)) break;
		}
		mentions.push(next);
		end = next.end;
	}
	const open = tokens.list.slice(first.start, end).filter((token) => token.text === "(").length;
	const close = tokens.list.slice(first.start, end).filter((token) => token.text === ")").length;
	if (open > close && after(tokens, end, ")") > 0) end++;
	return { mentions, end };
}
