import { splitAgencies } from "../agencies/agency-names.ts";
import type { Deadline } from "../deadline/deadline.ts";
import { parseDeadline } from "../deadline/parse-deadline.ts";
import type { LocalDate } from "../local-date.ts";
import { normalizeText } from "../text/fold.ts";

/** What somebody corrects in the preview of a consultation. */
export interface DraftChange {
	add?: string[];
	drop?: string[];
	deadline?: Deadline;
}

/** "bỏ Sở Tư pháp, Sở Nội vụ", "thêm UBND các xã, phường", "hạn 12/3"; null where it is something else. */
export function readDraftChange(text: string, today: LocalDate): DraftChange | null {
	const plain = normalizeText(text).trim();
	const [, verb = "", rest = ""] =
		/^(bỏ|bo|bớt|bot|thêm|them|hỏi thêm|hoi them|hạn|han|thời hạn|thoi han)(?:\s+(?:hỏi|hoi|cơ quan|co quan))?\s*:?\s+(\S.*)$/isu.exec(
			plain,
		) ?? [];
	if (/^(?:bỏ|bo|bớt|bot)$/iu.test(verb)) return listed("drop", rest);
	if (/(?:thêm|them)$/iu.test(verb)) return listed("add", rest);
	if (!verb) return null;
	const deadline = parseDeadline(rest, today);
	return "lastDay" in deadline || deadline.kind === "relative" ? { deadline } : null;
}

function listed(what: "add" | "drop", rest: string): DraftChange | null {
	const names = splitAgencies(rest);
	return names.length > 0 ? { [what]: names } : null;
}
