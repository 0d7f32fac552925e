import { type FileRow, reasonOf, shownPercent } from "../domain/report/report-file.ts";
import { capitalized } from "../domain/text/capitalized.ts";
import { dayMonthYear } from "../domain/text/date-text.ts";
import type { Translate } from "../domain/translate.ts";

/** The day a person is held to, or the words of the document where it gives none. */
export const deadlineCell = ({ lastDay, deadlineRaw }: FileRow): string =>
	lastDay ? dayMonthYear(lastDay) : capitalized(deadlineRaw);

/** "60%; what was said last; vướng mắc: …": where the task stands. */
export function resultCell(t: Translate, row: FileRow): string {
	const percent = shownPercent(row);
	const said = [
		...(percent === null ? [] : [t("brief-percent", { percent })]),
		...(row.note ? [row.note] : []),
		...(row.obstacle ? [t("brief-result-obstacle", { obstacle: row.obstacle })] : []),
	];
	return capitalized(said.join("; "));
}

/** The lead agency, or that it is not known yet. */
export const agencyCell = (t: Translate, { agency }: Pick<FileRow, "agency">): string =>
	agency || t("agency-unknown");

/** The state as a table says it, with a capital. */
export const statusCell = (t: Translate, { status }: Pick<FileRow, "status">): string =>
	capitalized(t(`status-${status}`));

/** Why it is late: that its deadline was extended, and what was said of it. */
export function reasonCell(t: Translate, row: FileRow): string {
	const extended =
		row.extended && row.lastDay ? t("brief-extended", { date: dayMonthYear(row.lastDay) }) : null;
	const said = [extended, reasonOf(row)].filter((one) => one !== null).join("; ");
	return capitalized(said || t("brief-reason-unsaid"));
}
