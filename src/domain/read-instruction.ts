import { fold, normalizeText } from "./fold.ts";

/** A short word that a reply may be, besides a report on a task. `reason` in the person's own spelling. */
export type Instruction =
	| { kind: "undo" | "more" | "show" | "confirm" | "cancel" | "end" }
	/** `items`: lines it is about; empty: the message as a whole. */
	| { kind: "agree" | "decline"; items: number[]; reason: string | null };

const WORDS: Record<string, readonly string[]> = {
	undo: ["hoan tac", "undo", "lay lai", "huy thay doi"],
	more: ["xem tiep", "tiep", "tiep theo", "trang sau", "xem them"],
	show: ["xem lai", "xem"],
	confirm: ["xac nhan", "ghi", "ghi lai", "luu"],
	cancel: ["huy", "huy bo", "bo", "thoi", "khong nhap nua"],
	end: ["het", "het roi", "du roi", "da du", "xong"],
	agree: ["dong y", "nhat tri", "duyet", "co", "ok", "okay", "oke", "dong y duyet"],
	decline: ["khong dong y", "khong nhat tri", "khong duyet", "khong", "khong dong y duyet", "tu choi"],
};

/** Courtesies that change nothing: "xác nhận ạ", "dạ đồng ý". */
const BEFORE = /^(?:(?:da|vang|xin|toi|em|anh|chi|de nghi)\s+)+/;
const AFTER = /(?:\s+(?:a|nhe|nha|roi|luon|di))+$/;
const ITEMS = /^(?:viec\s+|muc\s+|so\s+)?((?:\d{1,3})(?:\s*(?:,|va)\s*\d{1,3})*)\s*[.:)-]?\s+(.*)$/;

const kindOf = (words: string): string | null =>
	Object.entries(WORDS).find(([, list]) => list.includes(words))?.[0] ?? null;

/**
 * Reads a reply that is one of a few words; null when it is anything else. "không: lý do" and "2 không đồng ý: lý do"
 * carry a reason behind a colon, a comma, a dash or "vì".
 */
export function readInstruction(text: string): Instruction | null {
	const plain = normalizeText(text).trim();
	const cut = /^(.*?)(?:\s*[:;,–—]\s*|\s+-\s+|\s+(?=v[ìi]\s))([\s\S]*)$/u.exec(plain);
	const whole = instruction(plain, null);
	if (whole || !cut) return whole;
	const said = instruction(cut[1] ?? "", cut[2]?.trim() || null);
	// Only a verdict takes a reason: "huỷ: …" and "xong, …" are sentences of their own.
	return said?.kind === "decline" || said?.kind === "agree" ? said : null;
}

function instruction(words: string, reason: string | null): Instruction | null {
	const folded = fold(words)
		.replace(/[.!…]+$/, "")
		.replace(BEFORE, "")
		.replace(AFTER, "")
		.trim();
	const numbered = ITEMS.exec(folded);
	const kind = kindOf(numbered?.[2] ?? folded);
	if (kind === "agree" || kind === "decline") {
		const items = (numbered?.[1]?.match(/\d+/g) ?? []).map(Number);
		return { kind, items, reason };
	}
	return kind && !numbered ? ({ kind } as Instruction) : null;
}
