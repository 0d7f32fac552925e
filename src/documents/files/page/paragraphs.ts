import { lineText, type PageLine } from "./lines.ts";

/** A paragraph on a page, its lines put together again. */
export interface Paragraph {
	text: string;
	top: number;
	bottom: number;
	/** The last line runs to the right edge, so the next page may go on with it. */
	open: boolean;
}

/** "79/KH-" at the end of a line; a dash between words has a space before it. */
const brokenNumber = /[\p{L}\d][-/]$/u;

/** "3", "- 3 -", "Trang 3/12". */
export const pageNumber = /^[-–—\s]*(?:trang\s*)?\d{1,4}(?:\s*[/|]\s*\d{1,4})?[-–—\s]*$/iu;

/** Where the words of a column or a cell may begin and end. Points. */
export interface Edges {
	left: number;
	right: number;
	inCell?: boolean;
}

/** A line that begins an item or a heading never goes on with the line above. */
const itemStart =
	/^(?:[-–—+*•●▪]\s?\S|\d{1,2}(?:\.\d{1,2})*[.)]\s|\d{1,2}(?:\.\d{1,2})+\s\p{Lu}|\(\d{1,2}\)\s|[a-zđ][.)]\s|[IVXL]{1,6}\.\s|Điều\s\d|Khoản\s\d|(?:Phụ lục|PHỤ LỤC)\b|Nơi nhận|Kính gửi)/u;

/**
 * Puts the lines of a column together to paragraphs. A line goes on with the one above when that one was full: the
 * first word of the line would not have fitted there any more. Titles, set in the middle of the page, keep their
 * breaks; the words of a cell do not, since they are set in the middle merely for looks.
 */
export function toParagraphs(lines: PageLine[], edges: Edges): Paragraph[] {
	const { left, right, inCell } = edges;
	const paragraphs: { lines: PageLine[]; text: string; open: boolean }[] = [];
	for (const line of lines) {
		const current = paragraphs.at(-1);
		const above = current?.lines.at(-1);
		const text = lineText(line);
		if (current && above && isNear(above, line)) {
			if (!inCell && isCentred(above, left, right) && isCentred(line, left, right)) {
				current.text += `\n${text}`;
				current.lines.push(line);
				current.open = false;
				continue;
			}
			if (goesOn(above, line, text, edges)) {
				current.text = joinText(current.text, text);
				current.lines.push(line);
				current.open = isFull(line, right);
				continue;
			}
		}
		paragraphs.push({ lines: [line], text, open: isFull(line, right) });
	}
	return paragraphs.map(({ lines: own, text, open }) => ({
		text,
		open,
		top: own[0]?.top ?? 0,
		bottom: own.at(-1)?.bottom ?? 0,
	}));
}

/** The lines of a column beside another, as they stand: what is set in a head or a foot is no running text. */
export function toColumnText(lines: PageLine[]): Paragraph[] {
	const groups: PageLine[][] = [];
	for (const line of lines) {
		const group = groups.at(-1);
		const above = group?.at(-1);
		if (group && above && line.top - above.bottom < line.size * 1.6) group.push(line);
		else groups.push([line]);
	}
	return groups.map((group) => ({
		text: group.map(lineText).join("\n"),
		open: false,
		top: group[0]?.top ?? 0,
		bottom: group.at(-1)?.bottom ?? 0,
	}));
}

/** A number broken at its dash or stroke ("79/KH-" above "UBND") has no space in it. */
export function joinText(above: string, below: string): string {
	const broken = brokenNumber.test(above) && /^[\p{L}\d]/u.test(below);
	return broken ? above + below : `${above} ${below}`;
}

function goesOn(above: PageLine, line: PageLine, text: string, edges: Edges): boolean {
	if (itemStart.test(text) || line.segments.length > 1 || above.segments.length > 1) return false;
	if (!edges.inCell && (pageNumber.test(lineText(above)) || pageNumber.test(text))) return false;
	if (/^\p{Ll}/u.test(text) || brokenNumber.test(lineText(above))) return true;
	if (Math.abs(above.size - line.size) > Math.max(above.size, line.size) * 0.3) return false;
	const firstWord = text.split(/\s/, 1)[0] ?? "";
	const perLetter = (line.right - line.left) / Math.max(1, text.length);
	const [before, after] = [above.left - edges.left, edges.right - above.right];
	// In a line set in the middle, the room on both sides would have been there for the word.
	const room = after + (Math.abs(before - after) < 6 ? before : 0);
	// Cells are narrow and seldom justified: only a line that is clearly short ends a paragraph there.
	const slack = edges.inCell ? (edges.right - edges.left) * 0.12 : 0;
	return (firstWord.length + 0.6) * perLetter + slack > room;
}

/** Not further below than lines of one paragraph are. */
function isNear(above: PageLine, line: PageLine): boolean {
	return line.top - above.bottom < Math.max(above.size, line.size) * 0.9;
}

function isFull(line: PageLine, right: number): boolean {
	return line.right > right - line.size * 1.5;
}

/** Space on both sides, and as much on the left as on the right. */
function isCentred(line: PageLine, left: number, right: number): boolean {
	const [before, after] = [line.left - left, right - line.right];
	return before > 24 && after > 24 && Math.abs(before - after) < 16;
}
