import { splitAgencies } from "../agencies/agency-names.ts";
import type { Deadline } from "../deadline/deadline.ts";
import { parseDeadline } from "../deadline/parse-deadline.ts";
import type { LocalDate } from "../local-date.ts";
import { parseDateRange } from "../parse-range.ts";
import { fold, normalizeText } from "../text/fold.ts";

/** What `/gopy` was asked for. */
export type GopyOrder =
	| { kind: "list" }
	| { kind: "count"; words: string; asOf: LocalDate | null }
	| { kind: "card"; code: number }
	/** What stands behind the code: an answer, or an agency and its answer. */
	| { kind: "answer"; code: number; words: string }
	| { kind: "close"; code: number; reason: string | null }
	| { kind: "extend"; code: number; deadline: Deadline; reason: string | null }
	| { kind: "open"; title: string; deadline: Deadline; deadlineRaw: string; agencies: string[] };

/** What is missing before anything can happen. */
export type GopyQuestion = "code" | "date" | "title" | "deadline" | "agencies";

const CODE = /(?<![\p{L}\d])gy\s*[-–.]?\s*0*(\d{1,9})(?!\d)/iu;
const COUNT = /^(?:thống kê|thong ke|tk)(?:\s+(.*))?$/isu;
const CLOSE = /^(?:đóng|dong|kết thúc|ket thuc)(?=[\s:;,]|$)/iu;
const EXTEND = /^(?:gia hạn|gia han|lùi hạn|lui han|hạn mới|han moi)(?=[\s:]|$)/iu;
const AS_OF = /[\s,;]+(?:tính đến|tinh den)(?:\s+(?:hết|het))?(?:\s+(?:ngày|ngay))?\s+(.+)$/iu;
const DEADLINE = /^(?:thời hạn|thoi han|hạn|han)(?:\s+(?:trả lời|tra loi|góp ý|gop y))?\s*:?\s+(.+)$/isu;
const ASKED =
	/^(?:(?:hỏi|hoi)\s*:?\s+|(?:hỏi|hoi|gửi|gui|lấy ý kiến|lay y kien|lấy ý kiến của|các cơ quan|cơ quan)\s*:\s*)(\S.*)$/isu;
const TITLE =
	/^(?:lấy ý kiến|lay y kien|góp ý|gop y)(?:\s+(?:góp ý|gop y))?(?:\s+(?:về|ve|đối với|doi voi|cho))?\s*:?\s+(?=\S)/iu;

const tidy = (text: string): string =>
	normalizeText(text)
		.replace(/[ \t]+/gu, " ")
		.trim();

/** "GY-0003" at the beginning of a reply: what follows is about that consultation. */
export const opensWithCode = (text: string): boolean => /^\s*gy\s*[-–.]?\s*\d/iu.test(normalizeText(text));

/** The number of the consultation that the words begin with; null for none. */
export const codeAtStart = (text: string): number | null => {
	const [, digits] = /^\s*gy\s*[-–.]?\s*0*(\d{1,9})(?!\d)/iu.exec(normalizeText(text)) ?? [];
	return digits === undefined ? null : Number(digits);
};

/** Reads what stands behind `/gopy`, or says what is missing. */
export function readGopy(argument: string, today: LocalDate): GopyOrder | GopyQuestion {
	const text = tidy(argument);
	if (text === "") return { kind: "list" };
	const count = COUNT.exec(text);
	if (count) return readCount(count[1] ?? "", today);
	const verb = CLOSE.test(text) || EXTEND.test(text);
	const code = CODE.exec(text);
	if (verb || code?.index === 0) {
		if (!code) return "code";
		const rest = tidy(text.replace(CODE, " ")).replace(/^[:,;.–-]+\s*/u, "");
		return readOrder(Number(code[1]), rest, today);
	}
	return readOpening(text, today);
}

function readCount(words: string, today: LocalDate): GopyOrder | GopyQuestion {
	const found = AS_OF.exec(` ${words}`);
	if (!found) return { kind: "count", words: words.trim(), asOf: null };
	// A day of this year: the past is what is asked for.
	const day = parseDateRange(found[1] ?? "", today);
	return day ? { kind: "count", words: ` ${words}`.slice(0, found.index).trim(), asOf: day.to } : "date";
}

const reasonIn = (words: string): string | null =>
	/(?:[:;]|,?\s(?:vì|do|lý do:?))\s*(\S.*)$/su.exec(words)?.[1] ?? null;

/** What a reply to a card, or words behind a code, ask for. */
export function readOrder(code: number, rest: string, today: LocalDate): GopyOrder | GopyQuestion {
	if (rest === "") return { kind: "card", code };
	if (CLOSE.test(rest)) {
		const behind = rest.replace(CLOSE, "");
		// "đóng góp ý kiến: …" is an opinion.
		if (behind.trim() === "" || /^\s*[:;,]/u.test(behind))
			return { kind: "close", code, reason: reasonIn(behind) };
	}
	if (EXTEND.test(rest)) {
		const words = rest.replace(EXTEND, "").replace(/^[\s:]+/u, "");
		const reason = reasonIn(words);
		const date = (
			reason ? words.slice(0, -reason.length).replace(/[\s:;,]*(?:vì|do|lý do)?[\s:;,]*$/u, "") : words
		).replace(/^(?:đến|den|tới|toi|sang)(?:\s+(?:hết|het))?\s+/iu, "");
		const deadline = parseDeadline(date, today);
		return "lastDay" in deadline && deadline.lastDay ? { kind: "extend", code, deadline, reason } : "date";
	}
	return { kind: "answer", code, words: rest };
}

/** "Dự thảo Quy chế …; hạn 10/3/2026; hỏi: Sở Tài chính, các sở, ban, ngành". */
function readOpening(text: string, today: LocalDate): GopyOrder | GopyQuestion {
	const title: string[] = [];
	const agencies: string[] = [];
	let deadlineRaw = "";
	let asked = false;
	for (const part of text.split(/[;\n]/u)) {
		const words = part.trim().replace(/\.$/u, "");
		const due = DEADLINE.exec(words);
		const names = ASKED.exec(words);
		if (due && deadlineRaw === "" && parseDeadline(due[1] ?? "", today).kind !== "none") {
			deadlineRaw = due[1] ?? "";
			asked = false;
		} else if (names) {
			agencies.push(...splitAgencies(names[1] ?? ""));
			asked = true;
			// "hỏi: Sở A; Sở B": what has no label goes on with whom is asked.
		} else if (asked && words !== "") agencies.push(...splitAgencies(words));
		else if (words !== "") title.push(words);
	}
	const name = title.join("; ").replace(TITLE, "").trim();
	if (fold(name).length < 4) return "title";
	const deadline = parseDeadline(deadlineRaw, today);
	if (!("lastDay" in deadline) && deadline.kind !== "relative") return "deadline";
	return agencies.length > 0 ? { kind: "open", title: name, deadline, deadlineRaw, agencies } : "agencies";
}
