import type { FileChild } from "docx";
import { countStatuses } from "../domain/report/count-statuses.ts";
import { counted, done, type Report } from "../domain/report/report.ts";
import { reportChanges } from "../domain/report/report-changes.ts";
import type { ReportFile } from "../domain/report/report-file.ts";
import type { StatusCount } from "../domain/tasks/assignment.ts";
import { dayMonthYear, rangeText } from "../domain/text/date-text.ts";
import { amount, integer, percent } from "../domain/text/number-text.ts";
import type { Translate } from "../domain/translate.ts";
import { type Column, table } from "./paper/table.ts";
import { gap, heading, prose } from "./paper/text.ts";

const STATES = ["done-on-time", "done-late", "open-in-time", "open-overdue"] as const;

/** The official 2×2 with its shares and sums. */
function results(t: Translate, count: StatusCount): FileChild {
	const all = counted(count);
	const columns: Column[] = [
		{ title: t("report-result"), width: 42 },
		...[t("brief-in-time"), t("brief-late"), t("brief-sum")].flatMap((title): Column[] => [
			{ title, width: 21, align: "right" },
			{ title: t("brief-cell-share"), width: 20, align: "right" },
		]),
	];
	const row = (label: string, inTime: number, late: number): string[] => [
		label,
		...[inTime, late, inTime + late].flatMap((n) => [integer(n), percent(n, all)]),
	];
	return table(
		columns,
		[
			row(t("report-done"), count["done-on-time"], count["done-late"]),
			row(t("report-open"), count["open-in-time"], count["open-overdue"]),
		],
		{
			sum: row(
				t("brief-sum"),
				count["done-on-time"] + count["open-in-time"],
				count["done-late"] + count["open-overdue"],
			),
		},
	);
}

/** The four states of each of several, with their sum. */
function counts(t: Translate, label: string, rows: { name: string; count: StatusCount }[]): FileChild {
	const columns: Column[] = [
		{ title: t("column-number"), width: 11, align: "centre" },
		{ title: label, width: 44 },
		{ title: t("brief-all"), width: 16, align: "right" },
		{ title: t("brief-done-on-time"), width: 19, align: "right" },
		{ title: t("brief-done-late"), width: 19, align: "right" },
		{ title: t("brief-open-in-time"), width: 19, align: "right" },
		{ title: t("brief-open-overdue"), width: 19, align: "right" },
		{ title: t("brief-done-share"), width: 18, align: "right" },
	];
	const figures = (one: StatusCount): string[] => [
		integer(counted(one)),
		integer(one["done-on-time"]),
		integer(one["done-late"]),
		integer(one["open-in-time"]),
		integer(one["open-overdue"]),
		percent(done(one), counted(one)),
	];
	const sum = countStatuses([]);
	for (const { count } of rows) for (const state of STATES) sum[state] += count[state];
	const lines = rows.map(({ name, count }, index) => [String(index + 1), name, ...figures(count)]);
	return table(columns, lines, { sum: ["", t("brief-sum"), ...figures(sum)] });
}

/** Tables by agency and by whatever else was counted, each with its number. */
function breakdowns(t: Translate, { report, breakdowns: others = [] }: ReportFile): FileChild[] {
	const byAgency = report.byAgency.map(({ agency, count }) => ({
		name: agency || t("agency-unknown"),
		count,
	}));
	return [{ by: "agency", rows: byAgency } as const, ...others]
		.filter(({ rows }) => rows.length > 0)
		.flatMap(({ by, rows }, index) => [
			heading(t(`brief-by-${by}`, { number: index + 2 })),
			counts(t, t(`brief-label-${by}`), rows),
			gap(),
		]);
}

/** Indicators: what was reported for the period, and since January against the plan of the year. */
function figures(t: Translate, { figures: totals = [] }: Report): FileChild[] {
	if (totals.length === 0) return [];
	const columns: Column[] = [
		{ title: t("column-number"), width: 11, align: "centre" },
		{ title: t("brief-figure"), width: 54 },
		{ title: t("brief-figure-unit"), width: 20, align: "centre" },
		{ title: t("brief-figure-value"), width: 22, align: "right" },
		{ title: t("brief-figure-year"), width: 22, align: "right" },
		{ title: t("brief-figure-plan"), width: 20, align: "right" },
		{ title: t("brief-figure-share"), width: 16, align: "right" },
	];
	const rows = totals.map(({ name, unit, value, sinceJanuary, plan }, index) => [
		String(index + 1),
		name,
		unit,
		value === null ? t("brief-figure-none") : amount(value),
		sinceJanuary === null ? "" : amount(sinceJanuary),
		plan === null ? "" : amount(plan),
		plan === null || sinceJanuary === null ? "" : percent(sinceJanuary, plan),
	]);
	return [heading(t("brief-figures")), table(columns, rows), gap()];
}

function besides(t: Translate, count: StatusCount): FileChild[] {
	const parts = (["no-deadline", "waiting", "cancelled"] as const)
		.filter((status) => count[status] > 0)
		.map((status) => t(`brief-beside-${status}`, { n: integer(count[status]) }));
	return parts.length > 0 ? [prose(t("brief-besides", { parts: parts.join("; ") }))] : [];
}

function comparison(t: Translate, report: Report): FileChild {
	const changes = reportChanges(t, report, "paper");
	return prose(changes ? t("brief-compared", { changes: changes.join("; ") }) : t("brief-not-compared"));
}

function onTimeRate(t: Translate, { onTime }: Report): FileChild[] {
	const { done: all, kept, keptAfterExtension } = onTime;
	if (all === 0) return [];
	return [
		prose(
			t("brief-on-time", {
				percent: percent(kept, all),
				extended: percent(keptAfterExtension, all),
			}),
		),
	];
}

/** The first section of a báo cáo: the 2×2 with shares, the change from the period before, agencies and more. */
export function reportResults(t: Translate, file: ReportFile): FileChild[] {
	const { letterhead, report } = file;
	const tables = breakdowns(t, file);
	const { count } = report;
	const all = counted(count);
	const total =
		all === 0
			? [prose(t("brief-none"))]
			: [
					prose(
						t("brief-total", {
							n: integer(all),
							done: integer(done(count)),
							percent: percent(done(count), all),
							open: integer(all - done(count)),
							overdue: integer(count["open-overdue"]),
						}),
					),
					gap(4),
					results(t, count),
					gap(),
					...onTimeRate(t, report),
					comparison(t, report),
				];
	return [
		prose(
			t("brief-intro", {
				from: dayMonthYear(report.range.from),
				issuer: letterhead.issuer,
				range: rangeText(t, report.range),
				date: dayMonthYear(report.asOf),
			}),
		),
		heading(t("brief-results")),
		...(tables.length > 0 ? [heading(t("brief-whole"))] : []),
		...total,
		...besides(t, count),
		...tables,
		...figures(t, report),
	];
}
