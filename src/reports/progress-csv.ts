import { defuse } from "../domain/report/defuse.ts";
import { type FileRow, reasonOf, shownPercent } from "../domain/report/report-file.ts";
import { cleanText } from "../domain/text/clean-text.ts";
import { dayMonthYear, periodText } from "../domain/text/date-text.ts";
import type { Translate } from "../domain/translate.ts";
import { agencyCell, deadlineCell, statusCell } from "./report-columns.ts";

const LABELS = [
	"progress-agency",
	"progress-person",
	"progress-code",
	"progress-content",
	"progress-document",
	"progress-period",
	"progress-deadline",
	"progress-completed",
	"progress-status",
	"progress-late",
	"progress-days",
	"progress-returned",
	"progress-percent",
	"progress-evidence",
	"progress-reason",
];

/** RFC 4180: every field quoted, quotes doubled; nothing in it is a formula to a spreadsheet. */
const field = (value: string | number): string =>
	typeof value === "number" ? String(value) : `"${defuse(cleanText(value).trim()).replaceAll('"', '""')}"`;

const isLate = ({ status }: FileRow): boolean => status === "done-late" || status === "open-overdue";

const line = (t: Translate, row: FileRow): (string | number)[] => [
	agencyCell(t, row),
	row.person ?? t("progress-person-unknown"),
	row.code,
	row.content,
	row.document ?? "",
	row.period ? periodText(t, row.period) : "",
	deadlineCell(row),
	row.completedOn ? dayMonthYear(row.completedOn) : "",
	statusCell(t, row),
	isLate(row) ? 1 : 0,
	row.daysLate,
	row.returned,
	shownPercent(row) ?? "",
	row.evidence ?? "",
	isLate(row) ? (reasonOf(row) ?? "") : "",
];

/**
 * What the assessment of civil servants asks for (Nghị định 335/2025/NĐ-CP: for each month or quarter the products
 * assigned and completed, each delay and each result sent back taking 25% off its points), as facts with their proof:
 * one line per assignment, by agency and person. Points are not given here; people do that. UTF-8 with a byte-order
 * mark, or Excel shows Vietnamese as signs.
 */
export function progressCsv(t: Translate, rows: FileRow[]): Uint8Array {
	const order = new Intl.Collator("vi");
	const sorted = rows.toSorted(
		(a, b) =>
			order.compare(a.agency, b.agency) ||
			Number(a.person === null) - Number(b.person === null) ||
			order.compare(a.person ?? "", b.person ?? "") ||
			order.compare(a.code, b.code),
	);
	const lines = [LABELS.map((label) => t(label)), ...sorted.map((row) => line(t, row))];
	return new TextEncoder().encode(
		`\ufeff${lines.map((cells) => cells.map(field).join(",")).join("\r\n")}\r\n`,
	);
}
