import { AlignmentType, type IRunOptions, LineRuleType, Paragraph, TextRun } from "docx";
import { unmarked } from "./expand-rows.ts";
import { letters, mm, pt, SIZE } from "./measures.ts";

/** How a run of words looks. `size` is in points. */
export interface Style {
	size?: number;
	bold?: boolean;
	italics?: boolean;
}

/** Words with one look; line breaks in them stay. */
export function words(text: string, { size = SIZE.body, bold, italics }: Style = {}): TextRun[] {
	const look: IRunOptions = { size: letters(size), bold: bold ?? false, italics: italics ?? false };
	return unmarked(text)
		.split("\n")
		.map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** A paragraph in the middle, with nothing before or after it unless said (points). */
export const centred = (text: string, style: Style = {}, before = 0, after = 0): Paragraph =>
	new Paragraph({
		alignment: AlignmentType.CENTER,
		spacing: { before: pt(before), after: pt(after) },
		keepNext: true,
		children: words(text, style),
	});

/** A paragraph of the text: justified, first line 1 cm in, 6 pt between paragraphs. `leading` stays with what follows. */
export const prose = (text: string, { leading = false }: { leading?: boolean } = {}): Paragraph =>
	new Paragraph({
		keepNext: leading,
		alignment: AlignmentType.JUSTIFIED,
		indent: { firstLine: mm(10) },
		spacing: { before: 0, after: pt(6), line: 264, lineRule: LineRuleType.AUTO },
		children: words(text),
	});

/** A heading of the text ("I. …", "1. …"): stays with what follows. */
export const heading = (text: string): Paragraph =>
	new Paragraph({
		alignment: AlignmentType.JUSTIFIED,
		indent: { firstLine: mm(10) },
		spacing: { before: pt(6), after: pt(6) },
		keepNext: true,
		children: words(text, { bold: true }),
	});

/** An empty line of so many points: what keeps a table from what stands next to it. */
export const gap = (points = 6, { leading = false }: { leading?: boolean } = {}): Paragraph =>
	new Paragraph({
		keepNext: leading,
		spacing: { before: 0, after: 0, line: pt(points), lineRule: LineRuleType.EXACT },
	});
