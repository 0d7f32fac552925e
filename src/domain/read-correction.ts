import { splitAgencies } from "./agency-names.ts";
import type { Deadline } from "./deadline.ts";
import { fold, normalizeText } from "./fold.ts";
import type { LocalDate } from "./local-date.ts";
import { parseDeadline } from "./parse-deadline.ts";

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

const NUMBERS = String.raw`\d{1,4}(?:\s*(?:,|và|va|-|–|đến|den)\s*\d{1,4})*(?:\s+\d{1,4})*`;
const FIELD = String.raw`thời hạn|thoi han|hạn|han|chủ trì|chu tri|phối hợp|phoi hop|nội dung|noi dung|sản phẩm|san pham`;
const SET = new RegExp(
	`^(?:sửa |sua |việc |viec |mục |muc )*(${NUMBERS})\\s*[.:)]?\\s*(${FIELD})\\s*:?\\s*(?:là |la )?([\\s\\S]+)$`,
	"iu",
);
const ACT = new RegExp(
	`^(bỏ|bo|xóa|xoá|xoa|khôi phục|khoi phuc|gộp|gop)\\s+(?:việc |viec |mục |muc )*(${NUMBERS})$`,
	"iu",
);
const ADD = /^(?:thêm|them)\s*:?\s+([\s\S]+)$/iu;

const ACTS: Record<string, "drop" | "restore" | "merge"> = {
	bo: "drop",
	xoa: "drop",
	"khoi phuc": "restore",
	gop: "merge",
};
const FIELDS: Record<string, "deadline" | "lead" | "coordinating" | "content" | "product"> = {
	han: "deadline",
	"thoi han": "deadline",
	"chu tri": "lead",
	"phoi hop": "coordinating",
	"noi dung": "content",
	"san pham": "product",
};

/**
 * Reads corrections of a preview of `items` tasks, one a line: "3 hạn 30/6/2026", "bỏ 4-6", "5 chủ trì Sở Tài chính",
 * "gộp 6 7", "thêm: …; chủ trì: …; hạn: …". Nothing is guessed: a line that is not understood makes all of it a question.
 */
export function readCorrection(
	text: string,
	{ items, today }: { items: number; today: LocalDate },
): CorrectionReading {
	const corrections: Correction[] = [];
	const lines = normalizeText(text)
		.split(/\n+/)
		.map((line) => line.trim().replace(/[.;]+$/, ""))
		.filter(Boolean);
	for (const line of lines) {
		const read = readLine(line, items, today);
		if (typeof read === "string") return { corrections: [], ask: read };
		corrections.push(read);
	}
	return { corrections, ask: lines.length ? null : "unclear" };
}

function readLine(
	line: string,
	items: number,
	today: LocalDate,
): Correction | NonNullable<CorrectionQuestion> {
	const add = ADD.exec(line);
	if (add) return readAddition(add[1] ?? "", today);
	const act = ACT.exec(line);
	if (act) {
		const numbers = numbersIn(act[2] ?? "", items);
		const kind = ACTS[fold(act[1] ?? "")];
		if (!kind) return "unclear";
		if (!numbers) return "range";
		return kind === "merge" && numbers.length < 2 ? "unclear" : { kind, numbers };
	}
	const set = SET.exec(line);
	const field = set && FIELDS[fold(set[2] ?? "")];
	if (!set || !field) return "unclear";
	const numbers = numbersIn(set[1] ?? "", items);
	return numbers ? readField(field, numbers, (set[3] ?? "").trim(), today) : "range";
}

function readField(
	field: (typeof FIELDS)[string],
	numbers: number[],
	value: string,
	today: LocalDate,
): Correction | NonNullable<CorrectionQuestion> {
	switch (field) {
		case "deadline": {
			const deadline = parseDeadline(value, today);
			const nothing = /^(?:khong|khong co|chua co|bo)$/.test(fold(value));
			return deadline.kind === "none" && !nothing ? "deadline" : { kind: "deadline", numbers, deadline };
		}
		case "lead":
		case "coordinating":
			return { kind: field, numbers, agencies: agenciesIn(value) };
		default:
			return { kind: field, numbers, text: value };
	}
}

/** "không" empties the cell. */
const agenciesIn = (value: string): string[] =>
	/^(?:khong|khong co|bo)$/.test(fold(value)) ? [] : splitAgencies(value);

/** "nội dung; chủ trì: Sở Tài chính; phối hợp: …; hạn: 30/6/2026; sản phẩm: …": what has no label is content. */
function readAddition(text: string, today: LocalDate): Correction | NonNullable<CorrectionQuestion> {
	const content: string[] = [];
	const cells: Partial<Record<(typeof FIELDS)[string], string>> = {};
	for (const part of text.split(";")) {
		const found = new RegExp(`^\\s*(${FIELD})\\s*:\\s*([\\s\\S]+)$`, "iu").exec(part);
		const field = found && FIELDS[fold(found[1] ?? "")];
		if (field && field !== "content") cells[field] = (found[2] ?? "").trim();
		else content.push((field ? (found?.[2] ?? "") : part).trim());
	}
	const words = content.filter(Boolean).join("; ");
	const deadline = parseDeadline(cells.deadline ?? "", today);
	if (cells.deadline && deadline.kind === "none") return "deadline";
	if (!words) return "unclear";
	return {
		kind: "add",
		content: words,
		lead: agenciesIn(cells.lead ?? ""),
		coordinating: agenciesIn(cells.coordinating ?? ""),
		deadline,
		product: cells.product ?? null,
	};
}

/** "2, 4-6" → [2, 4, 5, 6]; null when one of them is not in the preview. */
function numbersIn(text: string, items: number): number[] | null {
	const numbers = new Set<number>();
	const spans = fold(text).matchAll(/(\d+)(?:\s*(?:-|–|den)\s*(\d+))?/g);
	for (const [, first, last] of spans) {
		const from = Number(first);
		const to = Number(last ?? first);
		if (from < 1 || to > items || from > to) return null;
		for (let n = from; n <= to; n++) numbers.add(n);
	}
	return [...numbers].sort((a, b) => a - b);
}
