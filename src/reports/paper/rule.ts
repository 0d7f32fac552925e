import { BorderStyle, Paragraph } from "docx";
import { letters, pt } from "./measures.ts";

const LINE = { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } as const;

/**
 * A rule of `length` points in the middle of a column of `column` points: a paragraph of the smallest letters with a
 * line under it. A drawn line would be a picture, which other programs than Word place anew.
 */
export function rule(length: number, column: number): Paragraph {
	const side = pt(Math.max(0, Math.round((column - length) / 2)));
	return new Paragraph({
		indent: { left: side, right: side },
		spacing: { before: pt(1), after: pt(4), line: 40, lineRule: "exact" },
		border: { bottom: LINE },
		run: { size: letters(1) },
	});
}

/** A line all around a paragraph. */
export const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE };
