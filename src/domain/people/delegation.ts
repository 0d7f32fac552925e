import { daysBetween, type LocalDate, localDate, parts } from "../local-date.ts";
import { fold, normalizeText } from "../text/fold.ts";
import type { RoleName } from "./role.ts";

/** Roles that a colleague can hold for somebody who is absent. */
export const DELEGABLE: readonly RoleName[] = ["FOCAL_POINT", "LEADER", "MONITOR"];

/** Longest absence that is delegated at once: beyond it somebody is replaced. */
export const MOST_DAYS = 90;

/** What `/uyquyen` was asked for; names as typed. */
export type DelegationOrder =
	| { kind: "list" }
	/** `from` null: whoever asks. `to` null: a link for somebody the bot does not know yet. */
	| { kind: "give"; from: string | null; to: string | null; until: LocalDate }
	/** `to` null: everything that whoever asks has given. */
	| { kind: "end"; to: string | null };

/** One role that is held for somebody. */
export interface Delegation {
	/** Who holds it. */
	to: string;
	/** For whom. */
	from: string;
	role: RoleName;
	agency: string | null;
	until: LocalDate;
}

const END = /^(?:thoi|huy|bo|ket thuc)(?: uy quyen)?(?: (?:cho )?(.+))?$/d;
const GIVE =
	/^(?:(?:(.+?) )?cho )?(.*?)[ ,]*(?:den|toi)(?: het)?(?: ngay)? (\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/d;

/** The day meant; without a year the next one that comes. Null for no day, one that is over, or one too far away. */
function dayMeant(today: LocalDate, day: number, month: number, year: number | null): LocalDate | null {
	const thisYear = parts(today).year;
	const found = localDate(year ?? thisYear, month, day);
	const meant = found && found < today && year === null ? localDate(thisYear + 1, month, day) : found;
	return meant && meant >= today && daysBetween(today, meant) <= MOST_DAYS ? meant : null;
}

/** "Trần Văn Bình đến 20/3", "Nguyễn Thị An cho Trần Văn Bình đến 20/3", "thôi Trần Văn Bình". Null: not understood. */
export function parseDelegation(argument: string, today: LocalDate): DelegationOrder | null {
	const text = normalizeText(argument).replace(/\s+/gu, " ").trim();
	const folded = fold(text);
	// Places found in the folded words are places in those typed.
	const place = (found: RegExpExecArray, group: number): string | null => {
		const at = found.indices?.[group];
		return (at && text.slice(...at).trim()) || null;
	};
	if (!text) return { kind: "list" };
	const ended = END.exec(folded);
	if (ended) return { kind: "end", to: place(ended, 1) };
	const given = GIVE.exec(folded);
	if (!given) return null;
	const until = dayMeant(today, Number(given[3]), Number(given[4]), given[5] ? Number(given[5]) : null);
	return until === null ? null : { kind: "give", from: place(given, 1), to: place(given, 2), until };
}
