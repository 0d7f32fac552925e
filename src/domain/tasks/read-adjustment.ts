import { type Correction, readCorrection } from "../documents/read-correction.ts";
import type { LocalDate } from "../local-date.ts";
import { normalizeText } from "../text/fold.ts";

type Cell = Extract<Correction, { kind: "deadline" | "lead" | "coordinating" | "content" | "product" }>;

/** What a decision changes of a task. */
export interface Adjustment {
	/** What stands before the first thing changed: a code, a line, an agency. */
	target: string;
	cells: Cell[];
	basis: string | null;
	reason: string | null;
}

const LABEL =
	/(?:^|[\s:,])(?:thời hạn|thoi han|hạn|han|nội dung|noi dung|sản phẩm|san pham|phối hợp|phoi hop|chủ trì|chu tri)(?=[\s:])/iu;
const BASIS = /^(?:căn cứ|can cu)(?:\s+(?:theo|vào|vao))?\s*:?\s+(.*\d.*)$/iu;
const REASON = /^(?:lý do|ly do|vì|vi)\s*:?\s+(.+)$/iu;
const CELLS: readonly Correction["kind"][] = ["deadline", "lead", "coordinating", "content", "product"];

/**
 * "NV-0012 hạn 30/6/2026; phối hợp: Sở Nội vụ; căn cứ 12/QĐ-UBND; lý do: …". Each part says one thing; a part that is
 * not understood makes all of it a question, because an order must not be carried out in halves.
 */
export function readAdjustment(text: string, today: LocalDate): Adjustment | "unclear" | "deadline" {
	const plain = normalizeText(text)
		.replace(/[ \t]+/gu, " ")
		.trim();
	const label = LABEL.exec(plain);
	if (!label) return "unclear";
	const read: Adjustment = {
		target: plain.slice(0, label.index).replace(/[\s:,]+$/u, ""),
		cells: [],
		basis: null,
		reason: null,
	};
	for (const words of plain
		.slice(label.index)
		.replace(/^[\s:,]+/u, "")
		.split(/[;\n]/u)) {
		const part = words.trim().replace(/[.,]+$/u, "");
		const basis = BASIS.exec(part);
		const reason = REASON.exec(part);
		if (part === "") continue;
		if (basis?.[1]) read.basis = basis[1];
		else if (reason?.[1]) read.reason = reason[1];
		else {
			const { corrections, ask } = readCorrection(`1 ${part}`, { items: 1, today });
			const [cell, second] = corrections;
			if (!cell || second || !isCell(cell)) return ask === "deadline" ? "deadline" : "unclear";
			read.cells.push(cell);
		}
	}
	return read.cells.length > 0 ? read : "unclear";
}

const isCell = (correction: Correction): correction is Cell => CELLS.includes(correction.kind);
