import type { ColumnKind } from "../../domain/lexicon/columns.ts";
import { LABEL_OPENERS } from "../../domain/lexicon/columns.ts";
import { columnKind, columnsOf } from "../table/columns.ts";
import { orderMark } from "../table/grid.ts";
import { cutRows, type LooseRow } from "./broken-rows.ts";
import { joinLines } from "./join-lines.ts";
import type { Line } from "./lines.ts";
import type { Piece } from "./piece.ts";

const LONGEST_HEADER = 14;

/** The labels of a header whose columns a PDF wrote one after another: "STT Nội dung nhiệm vụ Cơ quan chủ trì …". */
export function labelsIn(text: string): string[] {
	const labels: string[] = [];
	const upper = text === text.toUpperCase();
	const source = upper ? text.toLowerCase().replace(/(?:^|\s)\p{L}/gu, (start) => start.toUpperCase()) : text;
	for (const part of source.split(LABEL_OPENERS)) {
		const label = part.trim();
		if (!label) continue;
		const last = labels.at(-1);
		const joins =
			last !== undefined && (columnKind(last) === "other" || columnKind(label) === columnKind(last));
		if (joins && labels.length > 1) labels[labels.length - 1] = `${last} ${label}`;
		else labels.push(label);
	}
	return labels;
}

interface Header {
	kinds: readonly ColumnKind[];
	/** Its letters without spaces, by which a repetition on a later page is known. */
	letters: string;
	end: number;
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const OPENS_HEADER = /^(?:STT|TT|Số\s*TT|Stt|Tt|Số thứ tự)(?:\s|$)/u;

/** The header that begins at this line, up to the line of the first row. */
function headerAt(lines: readonly Line[], at: number): Header | null {
	if (!OPENS_HEADER.test(lines[at]?.text ?? "")) return null;
	const parts: string[] = [];
	let best: Header | null = null;
	for (let i = at; i < Math.min(lines.length, at + LONGEST_HEADER); i++) {
		const line = lines[i];
		if (!line || line.text.length > 130) break;
		if (i > at && rowMark(line.text)) break;
		parts.push(line.text);
		const text = joinLines(parts);
		const kinds = columnsOf(labelsIn(text));
		if (kinds?.[0] === "number") best = { kinds, letters: lettersOf(text), end: i + 1 };
	}
	return best;
}

/** "1", "IV", "2.1" alone, or with the words of its row behind it. */
export function rowMark(text: string): { mark: string; rest: string } | null {
	const alone = orderMark(text);
	if (alone !== null) return { mark: alone, rest: "" };
	const match = /^((?:\d{1,3}(?:\.\d{1,2}){0,2})|[IVXLC]{1,6}|[A-H])[.)]?\s+(\p{Lu}.*|[-“"].*)$/u.exec(text);
	const part = /^([A-H]\d{1,2})[.)]?\s+([^\p{Ll}]{3,})$/u.exec(text);
	if (part) return { mark: part[1] ?? "", rest: part[2] ?? "" };
	// "2 16/3 -": the column of times stands first
	const timed = /^(\d{1,3})\s+(\d{1,2}\/\d.*|\d{1,2} tháng(?:\s.*)?)$/u.exec(text);
	if (timed) return { mark: timed[1] ?? "", rest: timed[2] ?? "" };
	return match ? { mark: match[1] ?? "", rest: match[2] ?? "" } : null;
}

/** The line behind a repetition of the header, or `at`. */
function skipRepeated(lines: readonly Line[], at: number, header: Header): number {
	if (!OPENS_HEADER.test(lines[at]?.text ?? "")) return at;
	let seen = "";
	for (let i = at; i < Math.min(lines.length, at + LONGEST_HEADER); i++) {
		seen += lettersOf(lines[i]?.text ?? "");
		if (seen === header.letters) return i + 1;
		if (!header.letters.startsWith(seen)) return at;
	}
	return at;
}

/** Vietnamese order of letters: no f, đ behind d. */
const LETTERS = "abcdđeghiklmn";
/** "III. TỔ CHỨC THỰC HIỆN", "3. Đảng ủy …" behind a table whose own numbers have no point: the text goes on. */
const DOTTED = /^[IVXLC]{1,6}\.\s+\p{Lu}/u;
const DOTTED_ITEM = /^\d{1,2}[.)]\s+\p{Lu}/u;
const ENDS_TABLE =
	/^(?:Nơi nhận|TM\.|KT\.|TL\.|Phụ lục|PHỤ LỤC|BIỂU SỐ|Ghi chú:|CỘNG HÒA|ỦY BAN NHÂN DÂN|Tổng cộng|Người lập)/u;

/**
 * Rows of lines below a header: a mark opens a row, whose numbers begin again below a heading or go on
 * over it; headers and page numbers between pages are dropped.
 */
function looseRows(lines: readonly Line[], from: number, header: Header): { rows: LooseRow[]; end: number } {
	const rows: LooseRow[] = [];
	let expected = 1;
	let running = 1;
	let letter = 0;
	let isDotless = false;
	/** Every number so far stood on a line of its own, without a point. */
	let isAlone = false;
	let at = from;
	for (; at < lines.length; at++) {
		const behind = skipRepeated(lines, at, header);
		if (behind > at) {
			at = behind - 1;
			continue;
		}
		const line = lines[at];
		if (!line || ENDS_TABLE.test(line.text) || (isDotless && DOTTED.test(line.text))) break;
		if (isAlone && line.gap > 0 && DOTTED_ITEM.test(line.text)) break;
		if (/^\d{1,3}$/u.test(line.text) && skipRepeated(lines, at + 1, header) > at + 1) continue;
		const mark = rowMark(line.text);
		const isLetter = mark !== null && /^[a-zđ]$/u.test(mark.mark);
		const opens = isLetter
			? mark.mark === "a" || mark.mark === LETTERS[letter]
			: mark !== null &&
				(isNextMark(mark.mark, mark.rest, expected, line, rows.at(-1)) || Number(mark.mark) === running);
		if (mark && opens) {
			letter = isLetter ? LETTERS.indexOf(mark.mark) + 1 : 0;
			if (/^\d+$/u.test(mark.mark)) expected = running = Number(mark.mark) + 1;
			else if (!isLetter && !/^\d/u.test(mark.mark)) expected = 1;
			const isBare = mark.rest === "" && !/[.)]$/u.test(line.text);
			isAlone = isBare && (isAlone || rows.length === 0);
			if (rows.length === 0) isDotless = !/^\S+[.)]/u.test(line.text);
			rows.push({ mark: mark.mark, lines: mark.rest ? [{ ...line, text: mark.rest }] : [] });
			continue;
		}
		if (/^\d{1,3}$/u.test(line.text) && line.gap > 0) continue;
		const last = rows.at(-1);
		if (last) last.lines.push(line);
		else rows.push({ mark: null, lines: [line] });
	}
	return { rows, end: at };
}

/** Whether a number can open the next row: it follows the last one, or begins again at 1; a Roman number always can. */
function isNextMark(
	mark: string,
	rest: string,
	expected: number,
	line: Line,
	last: LooseRow | undefined,
): boolean {
	// "Bảo hiểm xã hội khu vực⏎VII": a Roman number that nothing led up to ends a cell
	const isCut = rest === "" && line.gap === 0 && !/^(?:I|V|X)$/u.test(mark);
	if (/^[IVXLC]+$/u.test(mark) && isCut && !/[.;]$/u.test(last?.lines.at(-1)?.text ?? ".")) return false;
	if (/^[IVXLC]+$/u.test(mark))
		return rest === "" || /^\p{Lu}[^\p{Ll}]*$/u.test(rest.slice(0, 12)) || line.gap > 0;
	if (/^[A-H]\d*$/u.test(mark)) return rest !== "" && rest === rest.toUpperCase();
	if (mark.includes(".")) return true;
	const number = Number(mark);
	if (number === expected) return rest === "" || last === undefined || number > 0;
	return number === 1 && (rest === "" || line.gap > 0);
}

/** Takes tables that a PDF broke into lines, cell after cell, out of a run of lines. */
export function takeBrokenTables(lines: readonly Line[]): Piece[] {
	const pieces: Piece[] = [];
	let plain: Line[] = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		if (!line) break;
		const header = headerAt(lines, at);
		if (!header) {
			plain.push(line);
			continue;
		}
		const { rows, end } = looseRows(lines, header.end, header);
		const grid = cutRows(rows, header.kinds);
		if (!grid) {
			plain.push(...lines.slice(at, end));
			at = end - 1;
			continue;
		}
		if (plain.length) pieces.push({ kind: "lines", lines: plain });
		plain = [];
		pieces.push({ kind: "table", grid });
		at = end - 1;
	}
	if (plain.length) pieces.push({ kind: "lines", lines: plain });
	return pieces;
}
