import type { LocalDate } from "../../domain/local-date.ts";
import { readUntil, shiftedBy } from "../../domain/reply/until.ts";
import { fromDbDate } from "../../store/connection/dates.ts";
import type { ConsultationRecord } from "../../store/registers/consultations.ts";
import type { Context } from "../context.ts";

/** "xin lùi đến 12/3", "xin thêm 3 ngày": until when; null where that is not said, or no later than it is now. */
export function wantedDay(
	{ today, calendar }: Context,
	record: ConsultationRecord,
	words: string,
): LocalDate | null {
	const lastDay = fromDbDate(record.lastDay);
	const found = readUntil(words, today);
	const day = found?.shift ? shiftedBy(calendar, lastDay, found.shift) : found?.until;
	return day && day > lastDay ? day : null;
}
