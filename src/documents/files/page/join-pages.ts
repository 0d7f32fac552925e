import type { SourceBlock } from "../../source.ts";
import type { PagePart } from "./page-parts.ts";
import { joinText, pageNumber } from "./paragraphs.ts";

/** A page taken apart. */
export interface PageOfParts {
	height: number;
	parts: PagePart[];
}

/**
 * Makes one document of pages: page numbers and running headers go, a table or a paragraph that goes on over the page
 * is put together again, labels of a table that are repeated on each page stand once.
 */
export function joinPages(pages: PageOfParts[]): { blocks: SourceBlock[]; margins: string[] } {
	const running = runningLines(pages);
	const margins = new Set<string>();
	const parts: PagePart[] = [];
	for (const page of pages) {
		const own = page.parts.filter((part) => {
			if (part.kind === "table" || !isAtEdge(part, page.height)) return true;
			if (running.has(mask(part.text))) margins.add(part.text);
			return !pageNumber.test(part.text) && !running.has(mask(part.text));
		});
		const [first, ...rest] = own;
		const last = parts.at(-1);
		if (first && last && joinParts(last, first)) parts.push(...rest);
		else parts.push(...own);
	}
	return { blocks: parts.map(toBlock), margins: [...margins] };
}

function toBlock(part: PagePart): SourceBlock {
	return part.kind === "text"
		? { type: "text", text: part.text }
		: { type: "table", rows: part.rows, merged: part.merged };
}

/** Words in the outer tenth of three pages and of half of them, whatever their figures: a running header or footer. */
function runningLines(pages: PageOfParts[]): Set<string> {
	const counts = new Map<string, number>();
	for (const page of pages) {
		const lines = new Set<string>();
		for (const part of page.parts) {
			if (part.kind === "text" && isAtEdge(part, page.height)) lines.add(mask(part.text));
		}
		for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
	}
	const enough = Math.max(3, pages.length / 2);
	return new Set([...counts].filter(([, count]) => count >= enough).map(([line]) => line));
}

function mask(text: string): string {
	return text.replace(/\d+/g, "0").replace(/\s+/g, " ");
}

function isAtEdge(part: PagePart, height: number): boolean {
	return part.bottom < height * 0.1 || part.top > height * 0.9;
}

/** Puts `next` to the end of `last` when it goes on with it; false when it is something of its own. */
function joinParts(last: PagePart, next: PagePart): boolean {
	if (last.kind === "text" && next.kind === "text") {
		if (!last.open || /[.:;!?]$/.test(last.text) || !/^[\p{Ll}\d(]/u.test(next.text)) return false;
		last.text = joinText(last.text, next.text);
		last.open = next.open;
		return true;
	}
	if (last.kind !== "table" || next.kind !== "table" || !sameColumns(last.xs, next.xs)) return false;
	appendRows(last, next);
	return true;
}

function sameColumns(a: number[], b: number[]): boolean {
	return a.length === b.length && a.every((x, index) => Math.abs(x - (b[index] ?? 0)) < 8);
}

/** Rows of a table, and which cells are copies, as in `SourceBlock`. */
interface TableRows {
	rows: string[][];
	merged: string[];
}

/** Puts the rows of `next` to the end of `last`, without repeated labels; a row that was cut is put together. */
export function appendRows(last: TableRows, next: TableRows): void {
	let from = 0;
	while (from < Math.min(3, next.rows.length - 1) && isRepeated(next.rows[from], last.rows[from])) from++;
	const [first, above] = [next.rows[from], last.rows.at(-1)];
	if (first && above && goesOn(above, first, next.merged, from)) {
		last.rows[last.rows.length - 1] = above.map((cell, column) => {
			const more = first[column] ?? "";
			return cell && more ? joinText(cell, more) : cell || more;
		});
		from++;
	}
	const offset = last.rows.length - from;
	last.rows.push(...next.rows.slice(from));
	for (const place of next.merged) {
		const [row = 0, column = 0] = place.split(":").map(Number);
		if (row >= from) last.merged.push(`${row + offset}:${column}`);
	}
}

/** The labels again; OCR may have read one of them a little differently. */
function isRepeated(row: string[] = [], labels: string[] = []): boolean {
	const letters = (text = "") => text.toLowerCase().replace(/[^\p{L}\d]/gu, "");
	const same = row.filter((cell, column) => letters(cell) === letters(labels[column])).length;
	return same > row.length * 0.6;
}

/** A row cut by the page: it has no number, and its words go on in the middle of a sentence. */
function goesOn(above: string[], row: string[], merged: string[], index: number): boolean {
	if (row[0] || merged.some((place) => place.startsWith(`${index}:`))) return false;
	const cells = row.flatMap((text, column) => (text ? [{ text, above: above[column] ?? "" }] : []));
	return (
		cells.length > 0 &&
		cells.every((cell) => cell.above) &&
		(cells.some((cell) => /^[\p{Ll},;)]/u.test(cell.text)) ||
			cells.every((cell) => /^\d/u.test(cell.text) && !/[.;:]$/u.test(cell.above)))
	);
}
