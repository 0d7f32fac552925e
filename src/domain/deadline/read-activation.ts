import { addDays, daysBetween, type LocalDate, localDate, parts } from "../local-date.ts";
import { fold, normalizeText } from "../text/fold.ts";
import type { Deadline } from "./deadline.ts";
import { parseDeadline } from "./parse-deadline.ts";

/** How somebody says that what was waited for has come. */
export interface ActivationOrder {
	/** "kích hoạt 30/6"; "hạn 30/6": the deadline itself; "đã được phê duyệt ngày 10/3": what has happened. */
	said: "activate" | "deadline" | "event";
	/** What stands before the day: what has happened, or an agency. */
	words: string;
	/** The day, as that of an event; null where only a stretch of time is named. */
	day: LocalDate | null;
	/** The same words as a deadline; null where they name none. */
	deadline: Deadline | null;
}

const ACTIVATE = /^(?:đã\s+|da\s+)?(?:được\s+|duoc\s+)?(?:kích hoạt|kich hoat)(?=$|[\s:,])[\s:,]*/iu;
const DEADLINE = /^(?:thời hạn|thoi han|hạn cuối|han cuoi|hạn|han)(?=$|[\s:,])[\s:,]*/iu;
const DATE =
	/(?:(?:ngày|ngay|hôm|hom|vào|vao|từ|tu)\s+)*(?<![\d/.-])(\d{1,2})(?:\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}|\d{2}))?|\s+(?:tháng|thang)\s+(\d{1,2})(?:\s+(?:năm|nam)\s+(\d{4}))?)(?![\d/-])/iu;
const NEAR =
	/(?:(?:ngày|ngay|vào|vao|từ|tu)\s+)*(?:hôm nay|hom nay|sáng nay|sang nay|chiều nay|chieu nay|(hôm qua|hom qua))(?!\p{L})/iu;
/** What may stand behind the day. */
const POLITE = /^[\s.,!]*(?:(?:rồi|roi|ạ|nhé|nhe|a|vâng|vang)[\s.,!]*)*$/iu;
/** Nothing has happened yet, or nobody is sure: with diacritics, and as people type without. */
const DOUBT =
	/(?<!\p{L})(?:không|chưa|sẽ|dự kiến|dự tính|có thể|nếu|khi nào|bao giờ|mai|sắp|chờ|đang|xin|đề nghị|hứa|chắc|khoảng|hình như|nghe nói|lùi|hoãn|tạm|nghe|gia hạn|vướng|trước|sau|muộn|trễ|chậm|bị)(?!\p{L})/iu;
const DOUBT_FOLDED =
	/(?<![a-z])(?:khong|chua|se|du kien|du tinh|co the|neu|khi nao|bao gio|mai|sap|cho y kien|dang|xin|de nghi|hua|chac|khoang|hinh nhu|nghe noi|lui|hoan|tam|gia han|vuong|truoc|sau|muon|tre|cham|bi)(?![a-z])/u;

/** A deadline without a word before it: what stands behind the code in a command. */
const BARE =
	/^(?:(?:trước|truoc|trong|chậm nhất|cham nhat|muộn nhất|muon nhat|đến|den|hết|het|ngày|ngay|là|la|hôm|hom|quý|quy|tháng|thang|năm|nam|cuối|cuoi|tuần|tuan)(?=[\s:])[\s:]*|\d{1,2}(?:h|g|:)\d{0,2}\s+)*(?:\d|nay|qua|[IV]+)/iu;

/**
 * Reads what stands behind the code or number of a task: "30/6/2026", "kích hoạt 30/6", "hạn quý II/2026", "đã được phê
 * duyệt ngày 10/3". Null for anything else; what is doubtful, denied, hoped for or asked is never read.
 */
export function readActivation(text: string, today: LocalDate): ActivationOrder | null {
	const plain = normalizeText(text).replace(/\s+/gu, " ").trim();
	if (plain === "" || plain.includes("?")) return null;
	const activate = ACTIVATE.exec(plain);
	const rest = activate ? plain.slice(activate[0].length) : plain;
	const named = DEADLINE.exec(rest);
	const phrase = named ? rest.slice(named[0].length) : rest;
	const bare = BARE.test(phrase);
	const said = named ? "deadline" : activate || bare ? "activate" : "event";
	const deadline = said === "event" ? null : deadlineIn(phrase, today);
	const found = findDay(phrase, { today, past: said === "event" });
	if (!found) return deadline && { said, words: "", day: null, deadline };
	if (!POLITE.test(phrase.slice(found.end))) return null;
	const words = bare
		? ""
		: phrase
				.slice(0, found.at)
				.trim()
				.replace(/[\s:,;–—-]+$/u, "");
	return said === "event" && isDoubtful(words) ? null : { said, words, day: found.day, deadline };
}

function deadlineIn(phrase: string, today: LocalDate): Deadline | null {
	const deadline = parseDeadline(phrase, today);
	return "dueOn" in deadline ? deadline : null;
}

/** A report that names a document, or says several things, is none either. */
const isDoubtful = (words: string): boolean =>
	/[\d,;/]|(?<!\p{L})xong(?!\p{L})/iu.test(words) ||
	DOUBT.test(words) ||
	(fold(words) === words.toLowerCase() && DOUBT_FOLDED.test(words.toLowerCase()));

/** The day that a phrase names, and where. What has happened was never tomorrow; otherwise the nearest year is meant. */
function findDay(
	phrase: string,
	{ today, past }: { today: LocalDate; past: boolean },
): { day: LocalDate; at: number; end: number } | null {
	const date = DATE.exec(phrase);
	const near = date ? null : NEAR.exec(phrase);
	if (near) {
		const day = near[1] ? addDays(today, -1) : today;
		return { day, at: near.index, end: near.index + near[0].length };
	}
	if (!date) return null;
	const [whole, d, slashed, shortYear, worded, longYear] = date;
	const month = Number(slashed ?? worded);
	const typed = shortYear ?? longYear;
	const year = typed ? Number(typed.length === 2 ? `20${typed}` : typed) : null;
	const { year: thisYear } = parts(today);
	const years = year === null ? [thisYear - 1, thisYear, thisYear + 1] : [year];
	const days = years
		.flatMap((one) => localDate(one, month, Number(d)) ?? [])
		.filter((day) => !past || day <= today);
	const [day] = days.toSorted((a, b) => Math.abs(daysBetween(a, today)) - Math.abs(daysBetween(b, today)));
	return day ? { day, at: date.index, end: date.index + whole.length } : null;
}

const LINES =
	/^(?:(?:việc|viec|mục|muc|số|so)\s+)?(\d{1,3}(?:\s*(?:,|;|\s(?:và|va)\s|-)\s*\d{1,3})*)(?!\s*[\d/])\s*[:.)–—-]?\s+(?=\p{L})(?!(?:tháng|thang)(?!\p{L}))/iu;

/** "3: đã được phê duyệt ngày 10/3", "3, 4 kích hoạt 30/6": lines of the message replied to, none where it is the only one. */
export function readActivationReply(
	text: string,
	{ items, today }: { items: number; today: LocalDate },
): (ActivationOrder & { lines: number[] }) | null {
	const plain = normalizeText(text).replace(/\s+/gu, " ").trim();
	const named = LINES.exec(plain);
	const order = readActivation(named ? plain.slice(named[0].length) : plain, today);
	// A bare day is an order behind a command only.
	if (!order || BARE.test(named ? plain.slice(named[0].length) : plain)) return null;
	const lines = named?.[1] ? linesIn(named[1]) : items === 1 ? [1] : [];
	return lines.length > 0 && lines.every((line) => line >= 1 && line <= items) ? { ...order, lines } : null;
}

function linesIn(words: string): number[] {
	const lines = words.split(/\s*(?:,|;|\s(?:và|va)\s)\s*/iu).flatMap((part) => {
		const [from = 0, to = from] = part.split(/\s*-\s*/u).map(Number);
		return Array.from({ length: Math.max(0, Math.min(to - from + 1, 200)) }, (_, n) => from + n);
	});
	return [...new Set(lines)];
}

/** "tất cả": the answer to the offer to date all that wait for the same thing. */
export const isAll = (text: string): boolean =>
	/^(?:kich hoat |ghi )?(?:tat ca|toan bo|ca|het)(?: luon)?(?: a| nhe)?[.!]?$/u.test(fold(text).trim());
