import type { FileChild } from "docx";
import type { FileRow } from "../domain/report/report-file.ts";
import { dayMonthYear } from "../domain/text/date-text.ts";
import type { Translate } from "../domain/translate.ts";
import { SIZE } from "./paper/measures.ts";
import { type Column, table } from "./paper/table.ts";
import { agencyCell, deadlineCell, resultCell, statusCell } from "./report-columns.ts";

/** Every row of a report in the columns of an official appendix, for landscape pages. */
export function reportAppendix(t: Translate, rows: FileRow[]): FileChild {
	const columns: Column[] = [
		{ title: t("column-number"), width: 10, align: "centre" },
		{ title: t("column-content"), width: 51 },
		{ title: t("column-document"), width: 24 },
		{ title: t("column-agency"), width: 25 },
		{ title: t("column-coordinating"), width: 25 },
		{ title: t("column-deadline"), width: 22, align: "centre" },
		{ title: t("column-result"), width: 26 },
		{ title: t("column-completed"), width: 22, align: "centre" },
		{ title: t("column-evidence"), width: 25 },
		{ title: t("column-status"), width: 22 },
	];
	return table(
		columns,
		rows.map((row, index) => [
			String(index + 1),
			row.content,
			row.document ?? "",
			agencyCell(t, row),
			row.coordinating.join("; "),
			deadlineCell(row),
			resultCell(t, row),
			row.completedOn ? dayMonthYear(row.completedOn) : "",
			row.evidence ?? "",
			statusCell(t, row),
		]),
		{ size: SIZE.appendix, numbered: true },
	);
}
