import { isSecrecyLabel, levelNamed, type Secrecy, secrecyOfLine } from "./secrecy-line.ts";
import type { Source, SourceBlock } from "./source.ts";

export type { Secrecy } from "./secrecy-line.ts";

/** Lines with words at the start of a document, or of one of its parts, where a stamp stands. */
const headLines = 30;

/**
 * The degree of secrecy a document is marked with, the strictest when it bears several; null when it bears none.
 * Words that speak of secrets are no mark, nor is a table that lists degrees.
 */
export function findSecrecy(source: Source): Secrecy | null {
	let strict = strictest(
		(source.margins ?? []).flatMap((margin) => linesLevels(margin.split("\n"), Infinity)),
	);
	let read = 0;
	for (const block of source.blocks) {
		const lines = linesOf(block);
		const head = headLines - read;
		const levels =
			block.type === "text" ? linesLevels(lines, head) : tableLevels(block.rows, new Set(block.merged), head);
		strict = strictest([strict, strictest(levels)]);
		read += lines.filter((line) => line.trim()).length;
	}
	return strict;
}

/** The same for words without a file: a pasted text, a caption, a file's name. */
export function findSecrecyInText(text: string): Secrecy | null {
	return findSecrecy({ blocks: [{ type: "text", text }], pages: 1, origin: "text" });
}

function linesOf(block: SourceBlock): string[] {
	return block.type === "text" ? block.text.split("\n") : block.rows.flat();
}

/** `head`: how many lines with words still belong to the head. */
function linesLevels(lines: string[], head: number): (Secrecy | null)[] {
	const kept = lines.map((line) => line.trim()).filter((line) => line);
	return joinLetters(kept).map((line, index, all) => {
		const before = all[index - 1] ?? "";
		if (isSecrecyLabel(before)) return levelNamed(line) ?? secrecyOfLine(line, "head");
		if (isBrokenWord(before, line, all[index + 1] ?? "")) return null;
		const level = secrecyOfLine(line, index < head ? "head" : "body");
		// A stamp set over two lines: "TUYỆT" above "MẬT".
		return level === "MẬT" ? (levelNamed(`${before} ${line}`) ?? level) : level;
	});
}

/** "… CÔNG TÁC BẢO" above "MẬT", "MẬT" above "MÃ DÂN SỰ": a word of two syllables broken over two lines. */
function isBrokenWord(before: string, line: string, after: string): boolean {
	if (levelNamed(line) !== "MẬT") return false;
	return (
		/(?<!\p{L})(?:bảo|bí|cơ)$/iu.test(before.normalize("NFC")) ||
		/^(?:khẩu|mã|độ|ong|vụ)(?!\p{L})/iu.test(after.normalize("NFC"))
	);
}

/** A mark written downwards, one letter a line, becomes one line. */
function joinLetters(lines: string[]): string[] {
	const joined: string[] = [];
	let letters = "";
	for (const line of [...lines, "end"]) {
		if (/^\p{Lu}\p{M}*$/u.test(line) && letters.length < 20) letters += line;
		else {
			if (letters) joined.push(letters);
			letters = "";
			joined.push(line);
		}
	}
	return joined.slice(0, -1);
}

function tableLevels(rows: string[][], merged: Set<string>, head: number): (Secrecy | null)[] {
	const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ""));
	// A column that is headed "Độ mật" describes the documents listed; a table with two degrees lists degrees.
	const described = columns.map((cells) => rows.length > 2 && cells.slice(0, 3).some(isSecrecyLabel));
	const cellLevel = (cell: string) => strictest(linesLevels(cell.split("\n"), head));
	const named = new Set(rows.flat().map(levelNamed).filter(Boolean));
	const listed = named.size > 1 && rows.length > 1;
	return rows.flatMap((row, rowIndex) =>
		row.map((cell, column) => {
			if (!cell.trim() || merged.has(`${rowIndex}:${column}`)) return null;
			const own = levelNamed(cell);
			if (own && row.length <= 4 && !listed && isSecrecyLabel(row[column - 1] ?? "")) return own;
			if (own && (listed || described[column])) return null;
			return cellLevel(cell);
		}),
	);
}

const order: Secrecy[] = ["MẬT", "TỐI MẬT", "TUYỆT MẬT"];

function strictest(found: (Secrecy | null)[]): Secrecy | null {
	const highest = found.reduce((most, level) => (level ? Math.max(most, order.indexOf(level)) : most), -1);
	return order[highest] ?? null;
}
