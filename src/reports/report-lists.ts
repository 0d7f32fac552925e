import type { FileChild } from "docx";
import type { FileRow, ReportFile } from "../domain/report/report-file.ts";
import { dayMonthYear } from "../domain/text/date-text.ts";
import { integer } from "../domain/text/number-text.ts";
import type { Translate } from "../domain/translate.ts";
import { type Column, table } from "./paper/table.ts";
import { gap, heading, prose } from "./paper/text.ts";
import { agencyCell, deadlineCell, reasonCell } from "./report-columns.ts";

/** What a section of the text lists at most; everything stands in the appendix. */
const MOST = 50;

/** "Sở Y tế đề nghị …." has one full stop however its words end. */
const unstopped = (text: string): string => text.trim().replace(/[.;,\s]+$/, "");

function limited<T>(t: Translate, list: T[], show: (shown: T[]) => FileChild[]): FileChild[] {
	const more = list.length - MOST;
	return [...show(list.slice(0, MOST)), ...(more > 0 ? [prose(t("paper-more", { n: integer(more) }))] : [])];
}

/** What is overdue: whose, for how many working days, why, and how often it was urged. */
function overdueTable(t: Translate, rows: FileRow[]): FileChild {
	const columns: Column[] = [
		{ title: t("column-number"), width: 11, align: "centre" },
		{ title: t("column-agency"), width: 26 },
		{ title: t("column-content"), width: 46 },
		{ title: t("column-deadline"), width: 23, align: "centre" },
		{ title: t("brief-days"), width: 18, align: "right" },
		{ title: t("brief-reason"), width: 28 },
		{ title: t("brief-urged"), width: 13, align: "right" },
	];
	return table(
		columns,
		rows.map((row, index) => [
			String(index + 1),
			agencyCell(t, row),
			row.content,
			deadlineCell(row),
			integer(row.daysLate),
			reasonCell(t, row),
			integer(row.urged),
		]),
	);
}

function overdue(t: Translate, { rows, report }: ReportFile): FileChild[] {
	const late = rows
		.filter(({ status }) => status === "open-overdue")
		.toSorted((a, b) => b.daysLate - a.daysLate);
	const date = dayMonthYear(report.asOf);
	if (late.length === 0) return [prose(t("brief-overdue-none", { date }))];
	return [
		prose(t("brief-overdue-some", { date, n: integer(late.length) }), { leading: true }),
		gap(4, { leading: true }),
		...limited(t, late, (shown) => [overdueTable(t, shown), gap()]),
	];
}

function obstacles(t: Translate, { rows }: ReportFile): FileChild[] {
	const blocked = rows.filter(({ obstacle, completedOn }) => obstacle && !completedOn);
	if (blocked.length === 0) return [prose(t("brief-obstacles-none"))];
	return limited(t, blocked, (shown) =>
		shown.map((row) =>
			prose(
				t("brief-obstacle", {
					agency: agencyCell(t, row),
					obstacle: unstopped(row.obstacle ?? ""),
					code: row.code,
					content: unstopped(row.content),
				}),
			),
		),
	);
}

function petitions(t: Translate, file: ReportFile): FileChild[] {
	if (file.petitions.length === 0) return [prose(t("brief-petitions-none"))];
	return file.petitions.map(({ agency, text, to, state }) => {
		const said = { agency, text: unstopped(text), state: t(`petition-state-${state}`) };
		return prose(to ? t("brief-petition-to", { ...said, to }) : t("brief-petition", said));
	});
}

function next(t: Translate, { next: rows }: ReportFile): FileChild[] {
	if (rows.length === 0) return [prose(`${t("brief-next-none")}. ${t("brief-next-urge")}.`)];
	return [
		prose(t("brief-next-some", { n: integer(rows.length) })),
		...limited(t, rows, (shown) =>
			shown.map((row) =>
				prose(
					t("brief-next-item", {
						agency: agencyCell(t, row),
						content: unstopped(row.content),
						deadline: deadlineCell(row),
					}),
				),
			),
		),
		prose(`${t("brief-next-urge")}.`),
	];
}

/** The sections of a báo cáo after the results: overdue, obstacles, petitions, the period to come. */
export function reportLists(t: Translate, file: ReportFile): FileChild[] {
	return [
		heading(t("brief-overdue")),
		...overdue(t, file),
		heading(t("brief-obstacles")),
		...obstacles(t, file),
		heading(t("brief-petitions")),
		...petitions(t, file),
		heading(t("brief-next")),
		...next(t, file),
	];
}
