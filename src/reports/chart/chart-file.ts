import type { DateRange } from "../../domain/date-range.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import { countStatuses } from "../../domain/report/count-statuses.ts";
import { counted, type Report } from "../../domain/report/report.ts";
import type { FileRow } from "../../domain/report/report-file.ts";
import type { StatusCount } from "../../domain/tasks/assignment.ts";
import type { Translate } from "../../domain/translate.ts";

/** One bar: an agency, or a document where there is one agency only. Without a name it is of nobody known. */
export interface ChartBar {
	name: string;
	count: StatusCount;
}

/** Everything a chart is made of. */
export interface ChartFile {
	range: DateRange;
	asOf: LocalDate;
	/** The whole, which the bars add up to. */
	count: StatusCount;
	/** What a bar stands for. */
	by: "agency" | "document";
	bars: ChartBar[];
}

/** The four states that are drawn, in the order of the 2×2. */
export const CHART_STATES = ["done-on-time", "done-late", "open-in-time", "open-overdue"] as const;

/** What a phone can show. */
export const MOST_BARS = 20;

/**
 * The chart of a report: a bar for each agency. Where there is one agency only, a bar for each document of its rows, or
 * one for the whole.
 */
export function chartOf(report: Report, rows: FileRow[] = []): ChartFile {
	const { range, asOf, count, byAgency, scope } = report;
	const whole = { range, asOf, count };
	if (byAgency.length > 0)
		return { ...whole, by: "agency", bars: byAgency.map((one) => ({ name: one.agency, count: one.count })) };
	const documents = Map.groupBy(rows, ({ document }) => document ?? "");
	if (documents.size < 2) return { ...whole, by: "agency", bars: [{ name: scope, count }] };
	const bars = [...documents].map(([name, own]) => ({
		name,
		count: countStatuses(own.map(({ status }) => status)),
	}));
	return { ...whole, by: "document", bars };
}

/** Keys of what is said of each kind of bar. */
const WORDS = {
	agency: { unknown: "agency-unknown", more: "chart-more" },
	document: { unknown: "chart-no-document", more: "chart-more-documents" },
} as const;

/**
 * The bars as drawn: those without anything to draw left out, and what is more than a phone can show as one bar at the
 * end, so that the bars always add up to the whole. Who stays is who has most; the order stays as it was.
 */
export function drawnBars(t: Translate, { by, bars }: Pick<ChartFile, "by" | "bars">): ChartBar[] {
	const some = bars
		.filter(({ count }) => counted(count) > 0)
		.map((bar) => ({ ...bar, name: bar.name || t(WORDS[by].unknown) }));
	if (some.length <= MOST_BARS) return some;
	const kept = new Set(some.toSorted((a, b) => counted(b.count) - counted(a.count)).slice(0, MOST_BARS));
	const rest = some.filter((bar) => !kept.has(bar));
	const count = countStatuses([]);
	for (const bar of rest) for (const status of CHART_STATES) count[status] += bar.count[status];
	return [...some.filter((bar) => kept.has(bar)), { name: t(WORDS[by].more, { n: rest.length }), count }];
}
