import { normalizeText } from "../text/fold.ts";
import * as words from "./lexicon/instructions.ts";
import { lookup } from "./lookup.ts";
import { readNumbers } from "./numbers.ts";
import { cut, type Piece } from "./pieces.ts";

/** A short word that a reply may be, besides a report on a task. `reason` in the person's own spelling. */
export type Instruction =
	| { kind: "undo" | "more" | "show" | "confirm" | "cancel" | "end" }
	/** `items`: lines it is about; empty: the message as a whole. */
	| { kind: "agree" | "decline"; items: number[]; reason: string | null }
	/** "2 vượt thẩm quyền: …": the agency cannot do it and says who could. */
	| { kind: "escalate"; items: number[]; reason: string | null }
	/** "đôn đốc 1-4", "đôn đốc hết": their agencies are asked to answer. */
	| { kind: "urge"; items: number[]; all: boolean; reason: string | null }
	/** "yêu cầu giải trình": somebody wants something else done. */
	| { kind: "demand"; items: number[]; reason: string };

type Kind = Instruction["kind"] | "urge-all";

const KINDS = lookup<Kind>([
	["undo", words.UNDO],
	["more", words.MORE],
	["show", words.SHOW],
	["confirm", words.CONFIRM],
	["cancel", words.CANCEL],
	["end", words.END],
	["agree", words.AGREE],
	["decline", words.DECLINE],
	["escalate", words.ESCALATE],
	["demand", words.DEMAND],
	["urge", words.URGE],
	["urge-all", words.URGE_ALL],
]);
const AROUND = lookup([["around", words.AROUND]]);
/** Numbers are looked for among as many lines as a message can have. */
const ANY = { items: 9_999, wordRanges: true };

/**
 * Reads a reply that is one of a few words; null when it is anything else, a question among them. "không: lý do" and
 * "2 không đồng ý vì …" carry a reason; so may "vượt thẩm quyền, đề nghị …". Nothing else may follow.
 */
export function readInstruction(text: string): Instruction | null {
	const plain = normalizeText(text).replace(/ +/gu, " ").trim();
	const pieces = cut(plain.slice(0, 4096)).filter((piece) => piece.kind !== "emoji");
	if (pieces.some((piece) => piece.text.startsWith("?"))) return null;
	const before = readItems(pieces, skipAround(pieces, 0));
	const at = skipAround(pieces, before.next);
	const found = KINDS.at(pieces, at) ?? (at > 0 && before.items.length === 0 ? KINDS.at(pieces, 0) : null);
	if (!found) return null;
	const said = sameAgain(pieces, (KINDS.at(pieces, at) ? at : 0) + found.length, found.value);
	const after = readItems(pieces, skipAround(pieces, said));
	const items = [...before.items, ...after.items];
	const end = after.items.length > 0 ? after.next : said;
	if (found.value === "demand") return demand(plain, pieces[end], items);
	const closed = skipEnd(pieces, skipAround(pieces, end));
	if (closed >= pieces.length) return made(found.value, items, null);
	// Only a verdict takes a reason: "hủy: …" and "xong, …" are sentences of their own.
	const from = [end, skipAround(pieces, end)].map((next) => plain.slice(pieces[next]?.start ?? plain.length));
	const reason = from.map((rest) => reasonFrom(rest, found.value)).find((words) => words !== null) ?? null;
	return reason === null ? null : made(found.value, items, reason);
}

/** "ok đồng ý": the same thing said twice. */
function sameAgain(pieces: readonly Piece[], at: number, kind: Kind): number {
	const again = KINDS.at(pieces, at);
	return again?.value === kind ? sameAgain(pieces, at + again.length, kind) : at;
}

function made(kind: Kind, items: number[], reason: string | null): Instruction | null {
	switch (kind) {
		case "agree":
		case "decline":
		case "escalate":
			return { kind, items, reason };
		case "urge":
		case "urge-all":
			return { kind: "urge", items, all: kind === "urge-all", reason };
		case "demand":
			return null;
		default:
			return items.length > 0 ? null : { kind };
	}
}

function demand(text: string, first: Piece | undefined, items: number[]): Instruction | null {
	const reason = first
		? text
				.slice(first.start)
				.replace(/^[\s:,.–—-]+/u, "")
				.trim()
		: "";
	return reason ? { kind: "demand", items, reason } : null;
}

const BECAUSE = /^[\s:;,–—-]*(?:vì|vi|do|lý do|ly do)[\s:]+/iu;
const PAUSE = /^(?:[:;,–—]|- |\n)[\s:]*/u;
/** "đôn đốc 3, xong 2" says two things: a comma gives no reason there. */
const COLON = /^(?:[:–—]|- |\n)[\s:]*/u;
const VERDICT = /(?:đồng ý|dong y|nhất trí|nhat tri|duyệt|duyet)/iu;

/**
 * What stands behind a colon, a comma, a dash or "vì"; null when it is no reason. Behind "đồng ý" only "vì" gives one:
 * "đồng ý, nhưng đến 10/3" is another decision, and "2 đồng ý, 3 không đồng ý" are two.
 */
function reasonFrom(rest: string, kind: Kind): string | null {
	const urging = kind === "urge" || kind === "urge-all";
	if (kind !== "agree" && kind !== "decline" && kind !== "escalate" && !urging) return null;
	const because = BECAUSE.exec(rest);
	const pause = because ?? (kind === "agree" ? null : (urging ? COLON : PAUSE).exec(rest));
	const reason = pause ? rest.slice(pause[0].length).trim() : "";
	if (urging) return reason || null;
	return reason === "" || (kind !== "escalate" && VERDICT.test(reason)) ? null : reason;
}

/** "2", "việc 1, 3", and the dot or colon of a list behind it. */
function readItems(pieces: readonly Piece[], at: number): { items: number[]; next: number } {
	const group = readNumbers(pieces, at, ANY);
	if (!group || group.named.some((one) => one.code !== null)) return { items: [], next: at };
	const sign = pieces[group.next]?.text ?? "";
	const items = [...new Set(group.named.flatMap((one) => one.numbers))].sort((a, b) => a - b);
	return { items, next: at === 0 && /^[.:)-]$/u.test(sign) ? group.next + 1 : group.next };
}

/** Index after the politeness at `at`, commas within it included. */
function skipAround(pieces: readonly Piece[], at: number): number {
	let next = at;
	for (;;) {
		const comma = pieces[next]?.text === "," ? 1 : 0;
		const found = KINDS.at(pieces, next + comma) ? null : AROUND.at(pieces, next + comma);
		if (!found) return next;
		next += comma + found.length;
	}
}

function skipEnd(pieces: readonly Piece[], at: number): number {
	let next = at;
	while (/^[.!…]+$/u.test(pieces[next]?.text ?? "")) next++;
	return next;
}
