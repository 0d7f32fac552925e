import { type FileRow, reasonOf, shownPercent } from "../domain/report/report-file.ts";
import { dayMonthYear } from "../domain/text/date-text.ts";
import type { Translate } from "../domain/translate.ts";

/** The day a person is held to, or the words of the document where it gives none. */
export const deadlineCell = ({ lastDay, deadlineRaw }: FileRow): string =>
	lastDay ? dayMonthYear(lastDay) : deadlineRaw;

/** "60%; what was said last; vướng: …": where the task stands. */
export function resultCell(t: Translate, row: FileRow): string {
	const percent = shownPercent(row);
	return [
		...(percent === null ? [] : [t("brief-percent", { percent })]),
		...(row.note ? [row.note] : []),
		...(row.obstacle ? [t("mark-obstacle", { obstacle: row.obstacle })] : []),
	].join("; ");
}

/** The lead agency, or that it is not known yet. */
export const agencyCell = (t: Translate, { agency }: Pick<FileRow, "agency">): string =>
	agency || t("agency-unknown");

/** The state as a table says it, with a capital. */
export function statusCell(t: Translate, { status }: Pick<FileRow, "status">): string {
	const words = t(`status-${status}`);
	return words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
}

/** Why it is late: that its deadline was extended, and what was said of it. */
export function reasonCell(t: Translate, row: FileRow): string {
	const extended =
		row.extended && row.lastDay ? t("brief-extended", { date: dayMonthYear(row.lastDay) }) : null;
	return [extended, reasonOf(row)].filter((one) => one !== null).join("; ") || t("brief-reason-unsaid");
}
