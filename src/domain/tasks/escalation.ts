import type { LocalDate } from "../local-date.ts";
import { fold, normalizeText } from "../text/fold.ts";

/** Something that an agency says is beyond its powers, as it is told on its way up. */
export interface EscalationNews {
	assignmentId: string;
	changeId: string;
	code: string;
	content: string;
	agency: string;
	agencyId: string | null;
	/** Whose word it waits for now. */
	stage: "MONITOR" | "LEADER";
	/** What the agency asks for, then what was added on the way. */
	notes: string[];
	lastDay: LocalDate | null;
	/** Who sent it on. */
	by: string;
}

/** What became of it. */
export interface EscalationDecision {
	assignmentId: string;
	code: string;
	content: string;
	agency: string;
	agencyId: string | null;
	outcome: "passed" | "accepted" | "returned" | "resumed";
	by: string;
	reason: string | null;
	/** Working days for which the clock stood still, when it runs again. */
	days: number;
	/** The last day on time that holds now. */
	lastDay: LocalDate | null;
	/** To whom it is passed on; null when it goes no further. */
	news: EscalationNews | null;
}

/** A line of a leader's digest: what waits, and how long each hop has taken in working days. */
export interface EscalationRow {
	assignmentId: string;
	code: string;
	content: string;
	agency: string;
	stage: "MONITOR" | "LEADER" | "PAUSED";
	note: string | null;
	hops: { with: "MONITOR" | "LEADER"; days: number }[];
	/** Since when it is where it is. */
	since: LocalDate;
	/** What is in the way besides. */
	obstacle: string | null;
}

/** What a reply or `/vuotquyen` does with something beyond an agency's powers. */
export type EscalationOrder =
	| { kind: "escalate"; reason: string | null }
	| { kind: "decide"; approved: boolean; reason: string | null }
	| { kind: "resume"; reason: string | null };

const RESUME = /^(?:tiep tuc(?: thuc hien)?|da (?:chi dao|xu ly|giai quyet|co y kien|co chi dao))(?![a-z])/;
const AGREE = /^(?:dong y|nhan chi dao|chuyen(?: lanh dao| len)?|nhat tri|ok)(?![a-z])/;
const DECLINE = /^(?:khong dong y|khong nhat tri|tra lai|tu choi|khong)(?![a-z])/;
const SAID_AGAIN = /^(?:vuot(?: qua)? tham quyen|ngoai tham quyen|khong thuoc tham quyen)(?![a-z])/;

const RESUMED_LINE =
	/^(?:viec )?(?:(\d{1,3}) ?[.:)]? ?)?(?=(?:tiep tuc|da chi dao|da co (?:chi dao|y kien))(?![a-z]))/;

/**
 * "2 tiếp tục: đã có Công văn 12" under a list: on which line work goes on; null as line where none is named. Null where
 * the reply says anything else.
 */
export function readResumedLine(words: string): { line: number | null; reason: string | null } | null {
	const text = normalizeText(words).replace(/\s+/gu, " ").trim();
	const found = RESUMED_LINE.exec(fold(text));
	if (!found) return null;
	const { reason } = readEscalationOrder(text.slice(found[0].length));
	return { line: found[1] ? Number(found[1]) : null, reason };
}

/** "tiếp tục: đã có văn bản 12", "đồng ý", "không: lý do", "đề nghị UBND tỉnh chỉ đạo". */
export function readEscalationOrder(words: string): EscalationOrder {
	const text = normalizeText(words).replace(/\s+/gu, " ").trim();
	const folded = fold(text);
	// Places found in the folded words are places in those typed.
	const rest = (found: RegExpExecArray) => text.slice(found[0].length).replace(/^[\s:;,.–-]+/u, "") || null;
	const resumed = RESUME.exec(folded);
	if (resumed) return { kind: "resume", reason: rest(resumed) };
	const declined = DECLINE.exec(folded);
	if (declined) return { kind: "decide", approved: false, reason: rest(declined) };
	const agreed = AGREE.exec(folded);
	if (agreed) return { kind: "decide", approved: true, reason: rest(agreed) };
	const again = SAID_AGAIN.exec(folded);
	return { kind: "escalate", reason: again ? rest(again) : text || null };
}
