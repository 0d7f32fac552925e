import { counted, done, type Report } from "../domain/report/report.ts";
import { reportChanges } from "../domain/report/report-changes.ts";
import type { FileRow } from "../domain/report/report-file.ts";
import { dayMonthYear, rangeText } from "../domain/text/date-text.ts";
import { integer, percent } from "../domain/text/number-text.ts";
import { shorten } from "../domain/text/shorten.ts";
import type { Translate } from "../domain/translate.ts";

/** Agencies and obstacles that are named; the rest is counted. */
const MOST = 5;

function named(parts: string[], between: string, more: (n: number) => string): string {
	const rest = parts.length - MOST;
	return [...parts.slice(0, MOST), ...(rest > 0 ? [more(rest)] : [])].join(between);
}

function overdue(t: Translate, { byAgency }: Report): string[] {
	const late = byAgency
		.filter(({ count }) => count["open-overdue"] > 0)
		.toSorted((a, b) => b.count["open-overdue"] - a.count["open-overdue"])
		.map(({ agency, count }) =>
			t("paragraph-agency", {
				agency: agency || t("agency-unknown"),
				n: integer(count["open-overdue"]),
			}),
		);
	if (late.length === 0) return [];
	return [
		t("paragraph-overdue", {
			agencies: named(late, ", ", (n) => t("paragraph-agencies-more", { n: integer(n) })),
		}),
	];
}

function obstacles(t: Translate, rows: FileRow[]): string[] {
	const said = new Set(
		rows
			.filter(({ completedOn }) => !completedOn)
			.flatMap(({ obstacle }) => (obstacle ? [shorten(obstacle, 150).replace(/[.;,]+$/, "")] : [])),
	);
	if (said.size === 0) return [];
	return [
		t("paragraph-obstacles", {
			obstacles: named([...said], "; ", (n) => t("paragraph-obstacles-more", { n: integer(n) })),
		}),
	];
}

/**
 * "Lồng ghép": one paragraph about a period, to be pasted into the general socio-economic report. An agency whose part of
 * it this is stands in it by name; the report of its own needs none.
 */
export function reportParagraph(t: Translate, report: Report, rows: FileRow[], agency = ""): string {
	const { count } = report;
	const all = counted(count);
	const range = rangeText(t, report.range);
	const date = dayMonthYear(report.asOf);
	const given = agency ? t("paragraph-given-to", { agency }) : t("paragraph-given");
	if (all === 0) return t("paragraph-none", { given, range, date });
	const changes = reportChanges(t, report, "paper");
	return [
		t("paragraph-results", {
			given,
			range,
			date,
			n: integer(all),
			done: integer(done(count)),
			percent: percent(done(count), all),
			onTime: integer(count["done-on-time"]),
			late: integer(count["done-late"]),
			open: integer(all - done(count)),
			inTime: integer(count["open-in-time"]),
			overdue: integer(count["open-overdue"]),
		}),
		// Where there is nothing to compare with, a report says nothing of it.
		...(changes ? [t("paragraph-compared", { changes: changes.join("; ") })] : []),
		...overdue(t, report),
		...obstacles(t, rows),
	].join(" ");
}
