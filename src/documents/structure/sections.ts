import {
	DIVISION_SECTIONS,
	FUNDING_SECTIONS,
	ORDER_IN_REPORT,
	SECTIONS_OF_STATE,
	SECTIONS_WITHOUT_TASKS,
	WORK_SECTIONS,
} from "../../domain/lexicon/sections.ts";
import { canonical } from "../../domain/text/fold.ts";
import type { Item } from "./item.ts";

/** What may stand under a heading. */
export type SectionKind = "none" | "state" | "funding" | "work" | "plain";

const LONGEST_HEADING = 180;

/** Words of a heading, lower-case, without its colon; null for text that is no heading. */
export function headingText(item: Item): string | null {
	const text = canonical(item.text).trim();
	if (!text || text.length > LONGEST_HEADING) return null;
	const isSentence = /[.;]$/u.test(text) && text.length > 90;
	return isSentence ? null : text.replace(/[.:;]+$/u, "").trim();
}

/** "… thành phố cần tập trung thực hiện một số nhiệm vụ, giải pháp sau:": with it an evaluation turns into orders. */
const TURN =
	/(?:cần|yêu cầu|đề nghị|giao|lưu ý)\s[^:]{0,200}(?:nhiệm vụ|giải pháp|nội dung|công việc)[^:.]{0,60}\ssau(?: đây)?\s*:$/u;
const EVALUATION = /đánh giá|kết quả|nhận định|khái quát/u;

/** The items of an evaluation behind the sentence that turns it into orders, that sentence included; none elsewhere. */
export function ordersWithin(item: Item): Item[] {
	if (!EVALUATION.test(headingText(item) ?? "")) return [];
	const at = item.items.findIndex((below) => !below.marker && TURN.test(canonical(below.text)));
	return at < 0 ? [] : item.items.slice(at);
}

/** What an item's heading says of the items below it; `above` holds where it says nothing. */
export function sectionOf(item: Item, above: SectionKind): SectionKind {
	if (above === "none") return "none";
	const inline = canonical(item.text.slice(0, 40));
	if (/^(?:mục đích|mục tiêu|quan điểm|ý nghĩa)\s*:/u.test(inline)) return "none";
	const text = headingText(item);
	const opens = item.items.length > 0 || /:$/u.test(item.text) || !/[.;]$/u.test(item.text);
	if (text === null || !opens) return above;
	if (item.marker && SECTIONS_WITHOUT_TASKS.some((pattern) => pattern.test(text))) return "none";
	if (item.marker && SECTIONS_OF_STATE.test(text)) return "state";
	if (FUNDING_SECTIONS.test(text) && text.length < 80) return "funding";
	if (item.marker && WORK_SECTIONS.test(text)) return "work";
	return above;
}

/** Whether the heading hands out the work that the sections before it only list. */
export const isDivision = (item: Item): boolean => DIVISION_SECTIONS.test(headingText(item) ?? "");

/** Whether an item in a report on how things stand gives an order, with which the report is over. */
export const givesOrder = (item: Item): boolean => ORDER_IN_REPORT.test(canonical(item.text));
