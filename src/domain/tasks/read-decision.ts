import { normalizeText } from "../text/fold.ts";

/** What stands behind the name of a decision: "NV-0012 Sở Tài chính: lý do; căn cứ 12/QĐ-UBND". */
export interface DecisionOrder {
	/** Numbers of tasks that were named by their codes. */
	codes: number[];
	/** Numbers of lines of the message replied to, where no code is named. */
	lines: number[];
	/** What is left before the reason: an agency, a person, what to change. */
	words: string;
	reason: string | null;
	/** The document that orders it, as typed. */
	basis: string | null;
}

const CODE = /nv\s*[-.]?\s*0*(\d{1,9})(?![\p{L}\d/])/giu;
const LINES = /^(?:việc|viec|số|so)?\s*(\d{1,3}(?:\s*(?:,|và|va|\s)\s*\d{1,3})*)(?![\d/.-])/iu;
/** A part of its own that names a number: "chưa có căn cứ" in a reason is none. */
const BASIS = /(?:^|[;,.]\s*)(?:căn cứ|can cu)(?:\s+(?:theo|vào|vao))?\s*:?\s+([^;\n]*\d[^;\n]*)/iu;
const BECAUSE = /(?:^|[\s,;])(?:vì|lý do|ly do)\s*:?\s+/iu;
const REASON = /^(?:vì|vi|lý do|ly do)\s*:?\s+/iu;

const tidy = (text: string): string => text.replace(/^[\s:;,.–—-]+|[\s:;,–—-]+$/gu, "").trim();

/** Reads the argument of a decision. Numbers of lines count only where `reply` says that there are lines. */
export function readDecision(text: string, { reply = false } = {}): DecisionOrder {
	let rest = normalizeText(text)
		.replace(/[ \t\n]+/gu, " ")
		.trim();
	const basis = BASIS.exec(rest);
	if (basis) rest = `${rest.slice(0, basis.index)}${rest.slice(basis.index + basis[0].length)}`;
	const colon = rest.indexOf(":");
	const because = BECAUSE.exec(rest);
	const cut = because && (colon < 0 || because.index < colon) ? because.index : colon;
	let head = cut < 0 ? rest : rest.slice(0, cut);
	const reason = cut < 0 ? "" : tidy(tidy(rest.slice(cut)).replace(REASON, ""));
	const codes = [...new Set([...head.matchAll(CODE)].map(([, code]) => Number(code)))];
	head = head.replace(CODE, " ");
	let lines: number[] = [];
	if (reply && codes.length === 0) {
		const named = LINES.exec(tidy(head));
		lines = [...new Set((named?.[1]?.match(/\d+/gu) ?? []).map(Number))];
		if (named) head = tidy(head).slice(named[0].length);
	}
	return {
		codes,
		lines,
		words: tidy(head.replace(/(?:\s*,\s*)+/gu, ", ").replace(/ +/gu, " ")),
		reason: reason || null,
		basis: basis?.[1] ? tidy(basis[1]) : null,
	};
}

/** Before the name of the agency that shall have it. */
const TO = /^(?:sang|cho|đến|về|qua|den|ve)\s+(?:cho\s+)?/iu;

/** "sang Sở Tài chính" → "Sở Tài chính". */
export const receiverIn = (words: string): string => words.replace(TO, "");
