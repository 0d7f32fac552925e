/** Twentieths of a point, in which Word measures: 1 mm is 56.7 of them. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Twentieths of a point. */
export const pt = (points: number): number => points * 20;

/** Half points, in which Word counts the size of letters. */
export const letters = (points: number): number => points * 2;

/** A4 and its margins (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.3): 20 top and bottom, 30 left, 15 right. */
export const PAGE = { width: mm(210), height: mm(297) } as const;
export const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) } as const;

/** Room for words across a page, in millimetres. */
export const TEXT_WIDTH = { portrait: 210 - 30 - 15, landscape: 297 - 30 - 15 } as const;

export const FONT = "Times New Roman";

/** Sizes of letters in points. */
export const SIZE = {
	body: 14,
	head: 12,
	motto: 13,
	date: 13,
	table: 12,
	appendix: 11,
	recipients: 11,
} as const;

/** Width in points of a line of bold capitals of Times, near enough for the length of a rule. */
export const capitalsWidth = (text: string, points: number): number => text.length * points * 0.68;
