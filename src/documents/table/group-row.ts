import type { ColumnKind } from "../../domain/lexicon/columns.ts";
import { cellText, orderMark } from "./grid.ts";

/** A heading row: its printed mark, if it has one, and its words. */
export interface GroupRow {
	mark: string | null;
	title: string;
}

const INLINE_MARK = /^([IVXLC]{1,6}|[A-H]|\d{1,2})[.)]?\s+(.+)$/u;
const INLINE_DOTTED = /^([IVXLC]{1,6}|[A-H]|\d{1,2})[.)]\s+(.+)$/u;
const isSentence = (text: string) => /[.;]$/u.test(text) && text.length > 60;
const isCapitals = (text: string) => /^[^\p{Ll}]+$/u.test(text);

const inlineGroup = (pattern: RegExp, text: string): GroupRow => {
	const match = pattern.exec(text);
	return match ? { mark: match[1] ?? null, title: match[2] ?? "" } : { mark: null, title: text };
};

/**
 * A heading row has a mark and words but neither an agency nor a time, or one text over all columns; null for a row of
 * work. A plain number heads a group only where the row below goes on with it ("1" before "1.1").
 */
export function groupOf(
	row: readonly string[],
	columns: readonly ColumnKind[],
	below: readonly string[] | undefined,
): GroupRow | null {
	const texts = row.map((_, at) => cellText(row, at));
	const number = columns.indexOf("number");
	const order = number >= 0 ? (texts[number] ?? "") : "";
	const mark = orderMark(order);
	const body = texts.filter((text, at) => text && at !== number);
	const distinct = new Set(body);
	if (distinct.size === 0) return mark === null && order ? inlineGroup(INLINE_MARK, order) : null;
	if (distinct.size > 1) return null;
	const title = body[0] ?? "";
	if (mark === null) {
		if (body.length === 1 && columns.includes("content") && isSentence(title)) return null;
		return inlineGroup(INLINE_DOTTED, title);
	}
	const next = below && number >= 0 ? orderMark(cellText(below, number)) : null;
	const goesOn = next !== null && (next.startsWith(`${mark}.`) || next === "a");
	const spread = body.length > 1 || !/^\d/u.test(mark) || goesOn || isCapitals(title);
	return spread ? { mark, title } : null;
}
