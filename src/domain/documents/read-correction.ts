import { splitAgencies } from "../agencies/agency-names.ts";
import type { Deadline } from "../deadline/deadline.ts";
import { parseDeadline } from "../deadline/parse-deadline.ts";
import type { LocalDate } from "../local-date.ts";
import {
	additionAt,
	beginsStatement,
	type Cell,
	isOver,
	isSign,
	startAt,
} from "../reply/correction-parts.ts";
import { EMPTY } from "../reply/lexicon/corrections.ts";
import { lookup } from "../reply/lookup.ts";
import { cut, type Piece } from "../reply/pieces.ts";
import { normalizeText } from "../text/fold.ts";

/** One correction of a preview. Numbers as printed, from 1, each within the preview. */
export type Correction =
	| { kind: "deadline"; numbers: number[]; deadline: Deadline }
	| { kind: "lead" | "coordinating"; numbers: number[]; agencies: string[] }
	| { kind: "content" | "product"; numbers: number[]; text: string }
	| { kind: "drop" | "restore" | "merge"; numbers: number[] }
	| {
			kind: "add";
			content: string;
			lead: string[];
			coordinating: string[];
			deadline: Deadline;
			product: string | null;
	  };

/** What is missing before a correction can be made. */
export type CorrectionQuestion = "range" | "deadline" | "unclear" | null;

export interface CorrectionReading {
	corrections: Correction[];
	ask: CorrectionQuestion;
}

type Refusal = NonNullable<CorrectionQuestion>;

interface Context {
	items: number;
	today: LocalDate;
}

const EMPTIES = lookup([["empty", EMPTY]]);
/** Politeness that is no part of a name or a date. */
const POLITE_END = /(?:\s|^)(?:ạ|nhé|nha|giúp em|giúp với|giúp|với|giùm|em nhé|anh nhé)$/iu;

/**
 * Reads corrections of a preview of `items` tasks: "3 hạn 30/6/2026", "bỏ 4-6", "5 chủ trì Sở Tài chính, phối hợp Sở
 * Nội vụ", "gộp 6 7", "thêm: …; chủ trì: …; hạn: …", several on a line or one on each. Nothing is guessed: a part that
 * is not understood makes all of it a question.
 */
export function readCorrection(text: string, context: Context): CorrectionReading {
	const corrections: Correction[] = [];
	const lines = normalizeText(text)
		.replace(/[ \t]+/gu, " ")
		.split(/\n+/u)
		.filter((line) => line.trim() !== "");
	for (const line of lines) {
		const read = readLine(line.trim(), context);
		if (typeof read === "string") return { corrections: [], ask: read };
		corrections.push(...read);
	}
	return { corrections, ask: lines.length > 0 ? null : "unclear" };
}

function readLine(line: string, context: Context): Correction[] | Refusal {
	const pieces = cut(line);
	const added = additionAt(pieces, 0);
	if (added !== null) {
		const addition = readAddition(line.slice(pieces[added]?.start ?? line.length), context);
		return typeof addition === "string" ? addition : [addition];
	}
	const corrections: Correction[] = [];
	let numbers: number[] = [];
	for (let at = 0; !isOver(pieces, at); ) {
		const start = startAt(pieces, at, context.items);
		if (!start) return "unclear";
		if (start.numbers.length > 0) numbers = start.numbers;
		if (numbers.some((number) => number < 1 || number > context.items)) return "range";
		if (numbers.length === 0) return "unclear";
		const end = statementEnd(pieces, start, context.items);
		const read =
			start.kind === "act"
				? readAct(start, pieces, end)
				: readCell(start.cell, numbers, valueIn(line, pieces, start.next, end), context);
		if (typeof read === "string") return read;
		corrections.push(read);
		at = Math.max(end, at + 1);
	}
	return corrections;
}

/** Index of the sign at which the next statement begins. Free text runs to the end of its line. */
function statementEnd(
	pieces: readonly Piece[],
	start: { kind: string; cell?: Cell; next: number },
	items: number,
): number {
	if (start.cell === "content" || start.cell === "product") return pieces.length;
	for (let at = start.next; at < pieces.length; at++) {
		const stays = start.cell === "lead" || start.cell === "coordinating";
		if (isSign(pieces[at], ";") && !stays) return at;
		if (isSign(pieces[at], ";,.") && beginsStatement(pieces, at + 1, items)) return at;
	}
	return pieces.length;
}

function readAct(
	{ act, numbers, next }: { act: "drop" | "restore" | "merge"; numbers: number[]; next: number },
	pieces: readonly Piece[],
	end: number,
): Correction | Refusal {
	const reasoned = /^(?:vì|vi|do)$/iu.test(pieces[next]?.text ?? "");
	if (!(reasoned || isOver(pieces.slice(0, end), next)) || (act === "merge" && numbers.length < 2))
		return "unclear";
	return { kind: act, numbers };
}

function readCell(cell: Cell, numbers: number[], value: string, { today }: Context): Correction | Refusal {
	if (value === "" || (cell !== "content" && value.endsWith("?"))) return "unclear";
	switch (cell) {
		case "deadline": {
			const deadline = parseDeadline(value, today);
			return deadline.kind === "none" && !isEmpty(value) ? "deadline" : { kind: cell, numbers, deadline };
		}
		case "lead":
		case "coordinating":
			return { kind: cell, numbers, agencies: agenciesIn(value) };
		default:
			return { kind: cell, numbers, text: value };
	}
}

/** The words of a value, without the signs and the politeness around it. */
function valueIn(line: string, pieces: readonly Piece[], from: number, end: number): string {
	const start = pieces[from]?.start ?? line.length;
	const last = pieces[end - 1]?.end ?? start;
	let value = line.slice(start, Math.max(start, last)).trim();
	for (let before = ""; before !== value; ) {
		before = value;
		value = value.replace(/[\s.;,]+$/u, "").replace(POLITE_END, "");
	}
	return value;
}

/** "không" empties the cell. */
function isEmpty(value: string): boolean {
	const pieces = cut(value);
	return EMPTIES.at(pieces, 0)?.length === pieces.length;
}

const agenciesIn = (value: string): string[] => (value === "" || isEmpty(value) ? [] : splitAgencies(value));

/** "nội dung; chủ trì: Sở Tài chính; phối hợp: …; hạn: 30/6/2026; sản phẩm: …": what has no label is content. */
function readAddition(text: string, context: Context): Correction | Refusal {
	const content: string[] = [];
	const cells: Partial<Record<Cell, string>> = {};
	for (const part of text.split(";")) {
		const words = part.trim();
		const pieces = cut(words);
		const start = startAt(pieces, 0, context.items);
		const labelled =
			start?.kind === "cell" && start.numbers.length === 0 && isSign(pieces[start.next - 1], ":=");
		if (labelled && start.cell !== "content")
			cells[start.cell] = valueIn(words, pieces, start.next, pieces.length);
		else content.push(labelled ? words.slice(pieces[start.next]?.start ?? words.length) : words);
	}
	const said = content
		.filter((words) => words !== "")
		.join("; ")
		.replace(/[\s.]+$/u, "");
	const deadline = parseDeadline(cells.deadline ?? "", context.today);
	if (cells.deadline && deadline.kind === "none" && !isEmpty(cells.deadline)) return "deadline";
	if (said === "") return "unclear";
	return {
		kind: "add",
		content: said,
		lead: agenciesIn(cells.lead ?? ""),
		coordinating: agenciesIn(cells.coordinating ?? ""),
		deadline,
		product: cells.product ?? null,
	};
}
