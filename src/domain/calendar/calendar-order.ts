import type { DateRange } from "../date-range.ts";
import { addDays, daysBetween, type LocalDate, localDate, parts } from "../local-date.ts";
import { parseDateRange } from "../parse-range.ts";
import { fold, normalizeText } from "../text/fold.ts";
import { type CalendarChange, type CalendarNotice, readCalendarNotice } from "./calendar-notice.ts";

/** What `/lich` was asked for. */
export type CalendarOrder =
	| { kind: "show"; range: DateRange }
	/** Counts at once: somebody typed exactly this. */
	| { kind: "set"; days: CalendarChange[] }
	/** Back to what the law and the yearly notice say. */
	| { kind: "clear"; days: LocalDate[] }
	/** Counts once it is confirmed. */
	| { kind: "notice"; notice: CalendarNotice };

const DATE = String.raw`(?:ngay )?(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?`;
const SHORT = new RegExp(
	`^(nghi|lam viec|lam bu|lam|bo|xoa)(?: cac)? (?:tu )?${DATE}(?: (?:den|toi|-)(?: het)? ${DATE})?\\s*(?::(.*))?$`,
	"du",
);
/** Longest stretch that one line may set. */
const MOST_DAYS = 31;

/** Words after `/lich` → what is wanted; null when they are neither days, a stretch of time nor a notice. */
export function parseCalendarOrder(argument: string, today: LocalDate): CalendarOrder | null {
	const text = normalizeText(argument).trim();
	const line = text.replace(/\s+/gu, " ");
	const short = SHORT.exec(fold(line));
	if (short) return readShort(short, line, today);
	const range = parseDateRange(line || "thang nay", today);
	if (range) return { kind: "show", range };
	const notice = readCalendarNotice(text, today);
	return notice && { kind: "notice", notice };
}

function readShort(found: RegExpExecArray, line: string, today: LocalDate): CalendarOrder | null {
	const day = (at: number): LocalDate | null =>
		localDate(
			Number(found[at + 2] ?? found[7] ?? parts(today).year),
			Number(found[at + 1]),
			Number(found[at]),
		);
	const from = day(2);
	const to = found[5] ? day(5) : from;
	if (!from || !to || to < from || daysBetween(from, to) >= MOST_DAYS) return null;
	const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i));
	if (found[1] === "bo" || found[1] === "xoa") return { kind: "clear", days };
	const works = found[1] !== "nghi";
	const place = found.indices?.[8];
	const reason = place ? line.slice(place[0], place[1]).trim() : "";
	const name = reason || (works ? "Làm việc" : "Nghỉ");
	return { kind: "set", days: days.map((one) => ({ day: one, works, name })) };
}
