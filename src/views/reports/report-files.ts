import type { AgencyCount } from "../../domain/digest/monitor-digest.ts";
import type { Block, Message, MessageFile } from "../../domain/message.ts";
import type { ReportFileKind } from "../../domain/report/read-report-order.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear, rangeText } from "../dates.ts";
import { some } from "../text.ts";
import { reportTopic } from "./report.ts";

const ALL: ReportFileKind[] = ["chart", "docx", "xlsx"];

const named = (t: Translate, files: ReportFileKind[]): string =>
	files.map((file) => t(`report-file-${file}`)).join(", ");

/** Files are being made: the line that is edited as they come, found again by the id of what was ordered. */
export function reportProgressMessage(
	t: Translate,
	ordered: string | null,
	done: ReportFileKind[],
	wanted = ALL,
): Message {
	const left = wanted.filter((file) => !done.includes(file));
	const text =
		done.length > 0 && left.length > 0
			? t("report-making-on", { done: named(t, done), left: named(t, left) })
			: t("report-making", { files: named(t, left.length > 0 ? left : wanted) });
	return {
		blocks: [{ type: "paragraph", text }],
		...(ordered ? { topic: { about: "making", draftId: ordered } } : {}),
	};
}

/** Agencies that are named; the rest is counted. */
const MOST = 15;

/** A draft that nobody asked for: what it is, and who has said nothing in the period. */
function draftBlocks(
	t: Translate,
	words: { range: string; scope: string },
	{ range, asOf }: Report,
	silent: AgencyCount[],
): Block[] {
	const { shown, more } = some(silent, MOST);
	const names = shown.map(({ agency, count }) => t("report-silent-agency", { agency, n: count }));
	const all = [...names, ...(more > 0 ? [t("leader-more-agencies", { n: more })] : [])].join(", ");
	const days = { from: dayMonthYear(range.from), to: dayMonthYear(asOf) };
	return [
		{ type: "heading", text: t("report-draft-title", words) },
		{ type: "paragraph", text: t("report-draft", days) },
		{
			type: "paragraph",
			text: silent.length > 0 ? t("report-silent", { agencies: all }) : t("report-silent-none"),
		},
	];
}

/** The files of a report, with whose and which period they are of. */
export function reportFilesMessage(
	t: Translate,
	{
		report,
		files,
		tooMany,
		agency,
		silent = null,
	}: {
		report: Report;
		files: ReportFileKind[];
		tooMany: boolean;
		agency?: string;
		silent?: AgencyCount[] | null;
	},
	made: MessageFile[],
): Message {
	const words = {
		range: rangeText(t, report.range),
		scope: report.scope || t("scope-all"),
		files: named(t, files),
	};
	return {
		blocks: [
			...(silent ? draftBlocks(t, words, report, silent) : []),
			...(files.length > 0 && !silent
				? [{ type: "paragraph" as const, text: t("report-files", words) }]
				: []),
			...(files.includes("docx") ? [{ type: "note" as const, text: t("report-files-draft") }] : []),
			...(tooMany ? [{ type: "paragraph" as const, text: t("report-too-many") }] : []),
		],
		files: made,
		topic: reportTopic(t, report, agency),
	};
}
