import type { Deadline } from "../deadline/deadline.ts";
import { parseDeadline } from "../deadline/parse-deadline.ts";
import type { LocalDate } from "../local-date.ts";
import { readInstruction } from "../reply/read-instruction.ts";
import { fold, normalizeText } from "../text/fold.ts";
import { readLabelled } from "./labelled.ts";
import type { PetitionFilter } from "./petition.ts";

/** What somebody says of the answer to a petition. `words`: a reason, or what an outsider answered. */
export interface PetitionWord {
	kind: "settle" | "return" | "answer";
	/** Lines of the message it is about; empty: the only one. */
	items: number[];
	words: string | null;
}

/** A petition in one line; names as typed. */
export interface NewPetition {
	content: string;
	/** Who must answer. */
	to: string;
	/** Who asks, where it is not the agency of the chat. */
	from: string | null;
	deadline: Deadline;
}

/** What `/kiennghi` was asked for. */
export type PetitionOrder =
	| { kind: "list"; filter: PetitionFilter }
	| { kind: "card"; code: number }
	| { kind: "word"; code: number; word: PetitionWord }
	| ({ kind: "new" } & NewPetition)
	| { kind: "wrong"; about: "unclear" | "deadline" };

const LABELS = {
	to: ["gui", "gui den", "den", "noi nhan", "cho", "co quan giai quyet", "tra loi"],
	from: ["cua", "co quan kien nghi", "tu"],
	deadline: ["han", "thoi han", "han tra loi", "tra loi truoc"],
} as const;

const FILTERS: [RegExp, PetitionFilter][] = [
	[/^$/, "all"],
	[/^(?:da )?gui(?: di)?$/, "sent"],
	[/^(?:gui den|nhan|da nhan|nhan duoc|can tra loi|den)$/, "received"],
	[/^(?:qua|tre) han$/, "overdue"],
	[/^(?:chua|cho) (?:duoc )?tra loi$/, "unanswered"],
	[/^da (?:duoc )?tra loi$|^cho y kien$/, "answered"],
	[/^(?:da )?(?:xong|ket thuc|dong)$/, "ended"],
];

const CODE = /^kn\s*[-.]?\s*0*(\d{1,9})(?!\d)[\s:,.–-]*/iu;

/** Reads what follows `/kiennghi`. */
export function parsePetition(argument: string, today: LocalDate): PetitionOrder {
	const text = normalizeText(argument)
		.replace(/[ \t]+/gu, " ")
		.trim();
	const filter = FILTERS.find(([pattern]) => pattern.test(fold(text)))?.[1];
	if (filter) return { kind: "list", filter };
	const named = CODE.exec(text);
	if (named) {
		const code = Number(named[1]);
		const rest = text.slice(named[0].length);
		if (rest === "") return { kind: "card", code };
		const word = readPetitionWord(rest);
		return word && word.items.length === 0
			? { kind: "word", code, word }
			: { kind: "wrong", about: "unclear" };
	}
	const read = readLabelled(text, LABELS);
	const to = read?.parts.to;
	if (!read || !to || read.head === "") return { kind: "wrong", about: "unclear" };
	const deadline = parseDeadline(read.parts.deadline ?? "", today);
	const unfit = deadline.kind === "none" || deadline.kind === "recurring" || deadline.kind === "ongoing";
	// An answer is given once.
	if (read.parts.deadline && unfit) return { kind: "wrong", about: "deadline" };
	return { kind: "new", content: read.head, to, from: read.parts.from ?? null, deadline };
}

const LINES = /^(?:viec |so )?(\d{1,3}(?:\s*(?:,|va)?\s+\d{1,3}|\s*,\s*\d{1,3})*)(?![\d/.-])[\s:.)]*/;
const RETURN =
	/^(?:(?:tra loi )?(?:chua|khong|ko)(?: duoc)? (?:thoa dang|dat(?: yeu cau)?|ro|day du|dung(?: noi dung| trong tam)?|phu hop|giai quyet|hai long)|de nghi tra loi lai|tra lai)(?![a-z])/;
const SETTLE = /^(?:da )?(?:thoa dang|hai long|dat(?: yeu cau)?)(?: roi)?(?: a)?[.\s]*$/;
const ANSWER = /^da (?:co )?(?:tra loi|phan hoi|giai quyet)(?![a-z])/;

/**
 * "đồng ý", "2 chưa thỏa đáng: chưa rõ thời gian", "đã trả lời, CV 123/BNG". Null when it is none of these, or a
 * question: then it is for whoever reads replies on tasks.
 */
export function readPetitionWord(words: string): PetitionWord | null {
	const text = normalizeText(words).replace(/\s+/gu, " ").trim();
	const folded = fold(text);
	if (folded.endsWith("?")) return null;
	const lines = LINES.exec(folded);
	const items = [...new Set((lines?.[1]?.match(/\d+/gu) ?? []).map(Number))];
	// Places found in the folded words are places in those typed.
	const at = lines?.[0].length ?? 0;
	const rest = folded.slice(at);
	const after = (length: number) =>
		text
			.slice(at + length)
			.replace(/^[\s:;,.–-]+/u, "")
			.replace(/^(?:vì|vi|do|lý do|ly do)[\s:]+/iu, "") || null;
	const returned = RETURN.exec(rest);
	if (returned) return { kind: "return", items, words: after(returned[0].length) };
	if (SETTLE.test(rest)) return { kind: "settle", items, words: null };
	const answered = ANSWER.exec(rest);
	if (answered) return { kind: "answer", items, words: after(answered[0].length) };
	const instruction = readInstruction(text);
	if (instruction?.kind === "agree") return { kind: "settle", items: instruction.items, words: null };
	if (instruction?.kind === "decline")
		return { kind: "return", items: instruction.items, words: instruction.reason };
	return null;
}
