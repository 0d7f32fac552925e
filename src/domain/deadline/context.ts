import { endsSentence } from "./clause.ts";
import { readDay } from "./read-day.ts";
import type { Tokens } from "./tokens.ts";
import { after, afterAny, isAny } from "./words.ts";

/** What surrounds a time in running prose, worked out once for the whole text. */
export interface Context {
	tokens: Tokens;
	/** The token belongs to a document's number and date, or to words in quotation marks. */
	masked: boolean[];
	/** Index of the first token of the sentence that the token is in. */
	sentence: number[];
	/** Index after the opening topic of the token's sentence ("Đối với …,", "Về …:"); the sentence's start if none. */
	topicEnd: number[];
	/** Index of the last "để" before the token in its sentence, -1 if none. */
	purpose: number[];
	/** The same for "để tổng hợp", "để thẩm định": from there on someone else works with what the first one sent. */
	collector: number[];
}

/** "56/TB-VPCP", "250/2025/QH15", "59-NQ/TW", "66.4/2025/NQ-CP". */
const DOCUMENT_NUMBER =
	/\d[\d.]{0,8}(?:\/\d{4})?[/-]\p{Lu}[\p{Lu}\p{N}]{1,9}(?:[-/]\p{L}[\p{L}\p{N}]{0,12}){0,4}/gu;
const TOPICS = [
	"đối với",
	"về",
	"căn cứ",
	"trên cơ sở",
	"để",
	"nhằm",
	"theo",
	"thực hiện kế hoạch",
	"thực hiện quyết định",
	"thực hiện chỉ thị",
	"thực hiện nghị quyết",
	"thực hiện chỉ đạo",
	"thực hiện ý kiến",
	"thực hiện công văn",
	"thực hiện thông báo",
	"liên quan đến",
	"liên quan",
	"xét",
];
const COLLECTING = [
	"tổng hợp",
	"kịp thời tổng hợp",
	"sở",
	"văn phòng",
	"ubnd",
	"thẩm định",
	"xem xét",
	"báo cáo",
	"trình",
	"tham mưu",
	"theo dõi",
];
const LONGEST_QUOTE = 80;

function maskCitations(tokens: Tokens, masked: boolean[]): void {
	const composed = tokens.source;
	let i = 0;
	for (const found of composed.matchAll(DOCUMENT_NUMBER)) {
		const end = found.index + found[0].length;
		while (i < tokens.list.length && (tokens.list[i]?.end ?? 0) <= found.index) i++;
		while (i < tokens.list.length && (tokens.list[i]?.start ?? end) < end) masked[i++] = true;
		const day = readDay(tokens, after(tokens, i, ",") > 0 ? i + 1 : i, false);
		if (day && isAny(tokens, i, ["ngày"])) for (let at = i; at < day.end; at++) masked[at] = true;
	}
}

function maskQuotes(tokens: Tokens, masked: boolean[]): void {
	const { list } = tokens;
	for (let i = 0; i < list.length; i++) {
		if (list[i]?.text !== '"') continue;
		let close = i + 1;
		while (close < list.length && close < i + LONGEST_QUOTE && list[close]?.text !== '"') close++;
		if (list[close]?.text !== '"') continue;
		for (let at = i; at <= close; at++) masked[at] = true;
		i = close;
	}
}

/** Past the ordering mark of an item: "1.", "a)", "-", "+", "II." is its own sentence already. */
function pastMark(tokens: Tokens, i: number): number {
	const [first, second] = [tokens.list[i], tokens.list[i + 1]];
	if (first && ["-", "+", "•", "*", "–"].includes(first.text)) return i + 1;
	if (first && second?.text === ")" && first.text.length <= 2) return i + 2;
	return i;
}

/** Reads the surroundings of every token in one pass. */
export function contextOf(tokens: Tokens): Context {
	const { list } = tokens;
	const size = list.length;
	const context: Context = {
		tokens,
		masked: new Array<boolean>(size).fill(false),
		sentence: new Array<number>(size).fill(0),
		topicEnd: new Array<number>(size).fill(0),
		purpose: new Array<number>(size).fill(-1),
		collector: new Array<number>(size).fill(-1),
	};
	maskCitations(tokens, context.masked);
	maskQuotes(tokens, context.masked);
	for (let start = 0; start < size; ) {
		let end = start;
		let comma = -1;
		let purpose = -1;
		let collector = -1;
		while (end < size && !endsSentence(tokens, end)) {
			if (comma < 0 && list[end]?.text === ",") comma = end;
			if (isAny(tokens, end, ["để"])) purpose = end;
			if (purpose === end && afterAny(tokens, end + 1, COLLECTING) > 0) collector = end;
			context.sentence[end] = start;
			context.purpose[end] = purpose;
			context.collector[end] = collector;
			end++;
		}
		const opening = pastMark(tokens, start);
		let topic = start;
		if (afterAny(tokens, opening, TOPICS) > 0)
			topic = list[end]?.text === ":" ? end : comma < 0 ? start : comma;
		for (let at = start; at <= end && at < size; at++) context.topicEnd[at] = topic;
		if (end < size) context.sentence[end] = start;
		start = end + 1;
	}
	return context;
}
