import { normalizeText } from "../../domain/text/fold.ts";
import { partColumns } from "./two-columns.ts";

/** One printed line that is not blank. */
export interface Line {
	/** Trimmed, without emphasis marks; runs of spaces inside are kept (they can separate columns). */
	text: string;
	/** Spaces before its first letter. */
	indent: number;
	/** Blank lines before it. */
	gap: number;
	/** It is the first of a block of its source: a paragraph of a .docx, a page of a .pdf. */
	opens: boolean;
	/** Emphasis that began on the line before goes on: the two are one phrase. */
	glued: boolean;
}

/** Emphasis of markdown: pairs of stars, and stars left alone; a star that opens a line before a space is a bullet. */
function withoutStars(raw: string): string {
	const line = raw.includes("__")
		? raw.replace(/(?<![_.…])__(?=[\p{L}\d])|(?<=[\p{L}\d:])__(?![_.…])/gu, "")
		: raw;
	if (!line.includes("*")) return line;
	const bullet = /^\s*\*\s+(?=[^*\s])/u.test(line) && !line.replace(/^\s*\*/u, "").includes("*");
	return bullet ? line.replace("*", "-") : line.replaceAll("*", "");
}

/** Rules drawn with dashes, underscores or equal signs, and what pages print at their edges. */
const RULE = /^[-_=–—.\s]{3,}$/u;
const PAGE_MARK =
	/^(?:trang|page)\s+\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?$|^[-–]\s*\d{1,4}\s*[-–]$|^\d{1,3}\s*\/\s*\d{1,3}$/iu;

/** How many markdown emphasis marks a line opens and does not close: odd when a phrase goes on to the next line. */
const starRuns = (line: string): number =>
	line.includes("*") ? (line.match(/\*+/gu) ?? []).filter((stars) => stars.length < 4).length : 0;

/** The lines of a text as read: cleaned, blank ones counted and dropped, page marks and drawn rules dropped. */
export function cleanLines(text: string, opensBlock = true): Line[] {
	const lines: Line[] = [];
	let gap = 0;
	let opens = opensBlock;
	let emphasis = false;
	for (const raw of partColumns(normalizeText(text).split("\n"))) {
		const bare = withoutStars(raw);
		const line = bare.trim();
		if (!line || RULE.test(line) || PAGE_MARK.test(line)) {
			gap++;
			emphasis = false;
			continue;
		}
		lines.push({ text: line, indent: bare.search(/\S/u), gap, opens, glued: emphasis && gap === 0 });
		if (starRuns(raw) % 2 === 1) emphasis = !emphasis;
		gap = 0;
		opens = false;
	}
	return lines;
}
