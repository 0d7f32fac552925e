import type { Block, ListItem, Message, Text } from "../../domain/message.ts";
import { counted, done, type Report, type ReportedBy } from "../../domain/report/report.ts";
import { reportChanges } from "../../domain/report/report-changes.ts";
import type { Status, StatusCount } from "../../domain/tasks/assignment.ts";
import { dayMonthYear } from "../../domain/text/date-text.ts";
import type { Topic } from "../../domain/topic.ts";
import type { Translate } from "../../domain/translate.ts";
import { fullDate, rangeText } from "../dates.ts";
import { integer, percent } from "../numbers.ts";
import { indicatorBlocks } from "../registers/indicator.ts";
import { type ListPage, listMessage } from "../tasks/assignment-list.ts";
import { periodNotes } from "./report-period.ts";

/** The official 2×2: numbers, and under each its share of the whole. */
function table(t: Translate, count: StatusCount): Block {
	const total = counted(count);
	const pair = (label: string, inTime: number, overdue: number): string[][] => [
		[label, integer(inTime), integer(overdue)],
		[t("report-share"), percent(inTime, total), percent(overdue, total)],
	];
	return {
		type: "table",
		head: [t("report-result"), t("report-in-time"), t("report-overdue")],
		rows: [
			...pair(t("report-done"), count["done-on-time"], count["done-late"]),
			...pair(t("report-open"), count["open-in-time"], count["open-overdue"]),
		],
		numeric: [false, true, true],
	};
}

function comparison(t: Translate, report: Report): Block[] {
	const items = reportChanges(t, report);
	if (items === null) return [{ type: "paragraph", text: t("report-no-before") }];
	return [
		{ type: "paragraph", text: t("report-before") },
		{ type: "bullets", items },
	];
}

function onTimeRows(t: Translate, { onTime }: Report): [string, Text][] {
	const { done: all, kept, keptAfterExtension } = onTime;
	if (all === 0) return [];
	const rate = (n: number): string =>
		t("report-rate", { percent: percent(n, all), n: integer(n), all: integer(all) });
	return [
		[t("report-on-time"), rate(kept)],
		...(keptAfterExtension === kept
			? []
			: [[t("report-on-time-extended"), rate(keptAfterExtension)] as [string, Text]]),
	];
}

/** The four states of the 2×2, and what stands beside it and is not counted in it. */
const INSIDE: readonly Status[] = ["done-on-time", "done-late", "open-in-time", "open-overdue"];
const BESIDE = ["no-deadline", "waiting", "cancelled"] as const;

/** Lines of agencies, documents and the like in one message; what is more stands in the files. */
const MOST_LINES = 30;

/** What is counted, as a line of a message calls it. */
export function lineName(t: Translate, by: ReportedBy, name: string): string {
	if (by === "kind") return t(`report-kind-${name.toLowerCase()}`);
	if (name) return name;
	return t(by === "agency" ? "agency-unknown" : `report-without-${by}`);
}

/** A state, as a line of a message calls it, and as `/baocao tháng: quá hạn` names it. */
export const stateName = (t: Translate, status: Status): string => t(`report-state-${status}`);

function countText(t: Translate, name: string, count: StatusCount): string {
	const total = counted(count);
	const text = t("report-agency", {
		agency: name,
		done: integer(done(count)),
		all: integer(total),
		percent: percent(done(count), total),
	});
	return count["open-overdue"] > 0
		? `${text}; ${t("report-agency-overdue", { n: integer(count["open-overdue"]) })}`
		: text;
}

/** Those with most to do for whoever reads it, in the order in which they came. */
function mostUrgent<T extends { count: StatusCount }>(rows: T[]): T[] {
	if (rows.length <= MOST_LINES) return rows;
	const kept = new Set(
		rows
			.toSorted(
				(a, b) => b.count["open-overdue"] - a.count["open-overdue"] || counted(b.count) - counted(a.count),
			)
			.slice(0, MOST_LINES),
	);
	return rows.filter((row) => kept.has(row));
}

/** Numbered lines, each with the words that open it. */
interface Lines {
	blocks: Block[];
	opens: string[];
}

/** Every number that a reply can open, numbered through. */
function lines(t: Translate, report: Report): Lines {
	const { count, byAgency, breakdown } = report;
	const opens: string[] = [];
	const list = (entries: { text: string; open: string }[]): Block => ({
		type: "list",
		items: entries.map(({ text, open }): ListItem => ({ number: opens.push(open), text })),
	});
	const states = (some: readonly Status[]) => some.filter((status) => count[status] > 0);
	const inside = states(INSIDE).map((status) => ({
		text: t("report-line", { name: stateName(t, status), n: integer(count[status]) }),
		open: stateName(t, status),
	}));
	const beside = states(BESIDE).map((status) => ({
		text: t(`report-beside-${status}`, { n: integer(count[status]) }),
		open: stateName(t, status),
	}));
	const by = breakdown?.by ?? "agency";
	const all = breakdown?.rows ?? byAgency.map(({ agency: name, count: own }) => ({ name, count: own }));
	const shown = mostUrgent(all);
	const named = shown.map((row) => ({
		text: countText(t, lineName(t, by, row.name), row.count),
		open: lineName(t, by, row.name),
	}));
	const blocks: Block[] = [
		...(inside.length > 0
			? [{ type: "heading", text: t("report-open-lines") } satisfies Block, list(inside)]
			: []),
		...(beside.length > 0
			? [{ type: "heading", text: t("report-besides") } satisfies Block, list(beside)]
			: []),
		...(named.length > 0
			? [{ type: "heading", text: t(`report-by-${by}`) } satisfies Block, list(named)]
			: []),
		...(shown.length < all.length
			? [
					{
						type: "paragraph",
						text: t("report-more-lines", { n: integer(all.length - shown.length) }),
					} satisfies Block,
				]
			: []),
	];
	return { blocks, opens };
}

/** What was asked for, in words that `/baocao` understands: `tháng 3/2026 đến hết 04/3/2026 theo văn bản`. */
export function reportArgument(t: Translate, { range, asOf, breakdown }: Report, agency = ""): string {
	const until = asOf < range.to ? t("say-report-until", { date: dayMonthYear(asOf) }) : "";
	const by = breakdown ? t(`say-report-by-${breakdown.by}`) : "";
	return [rangeText(t, range), until, by, agency].filter(Boolean).join(" ");
}

const topicOf = (argument: string, opens: string[]): Topic => ({
	about: "report",
	argument,
	commands: opens.map((open) => `/baocao ${argument}: ${open}`),
});

/** What a reply to a report, or to its files, is about. */
export const reportTopic = (t: Translate, report: Report, agency?: string): Topic =>
	topicOf(reportArgument(t, report, agency), lines(t, report).opens);

/** What is said under the numbers of a chat. */
export interface ReportView {
	/** An agency that was named, to be named again when a line is opened. */
	agency?: string;
	/** Files cannot be sent there. */
	plain?: boolean;
	/** The period is over since its day of cutting off, and another one runs: what to type for it. */
	running?: string | null;
}

/** `/baocao`: the 2×2 with shares, the change from the period before, and every number as a line that can be opened. */
export function reportMessage(t: Translate, report: Report, view: ReportView = {}): Message {
	const { count, range } = report;
	const total = counted(count);
	const title: Block = {
		type: "heading",
		text: t("report-title", { range: rangeText(t, range), scope: report.scope || t("scope-all") }),
	};
	const { blocks: numbered, opens } = lines(t, report);
	const topic = topicOf(reportArgument(t, report, view.agency), opens);
	const period = periodNotes(t, range, view.running ?? null);
	if (total === 0)
		return {
			blocks: [
				title,
				{ type: "paragraph", text: t("report-empty") },
				...numbered,
				...indicatorBlocks(t, report.figures ?? []),
				{ type: "note", text: t("report-empty-hint") },
				...period,
			],
			topic,
		};
	const rows = onTimeRows(t, report);
	return {
		blocks: [
			title,
			{
				type: "paragraph",
				text: t("report-total", {
					from: dayMonthYear(range.from),
					date: fullDate(t, report.asOf),
					n: integer(total),
					done: integer(done(count)),
					percent: percent(done(count), total),
				}),
			},
			table(t, count),
			...(rows.length > 0 ? [{ type: "fields", rows } satisfies Block] : []),
			...comparison(t, report),
			...indicatorBlocks(t, report.figures ?? []),
			...numbered,
			{ type: "note", text: t(view.plain ? "report-hint-plain" : "report-hint") },
			...period,
		],
		topic,
	};
}

/** What stands behind one number of a report, to be replied to like any list. */
export function reportLineMessage(
	t: Translate,
	list: ListPage,
	{ report, name }: { report: Report; name: string },
): Message {
	const words = {
		name,
		range: rangeText(t, report.range),
		scope: list.agency ?? t("scope-all"),
		date: dayMonthYear(report.asOf),
		n: integer(list.total),
	};
	if (list.rows.length === 0) return { blocks: [{ type: "paragraph", text: t("report-line-none", words) }] };
	return listMessage(t, t("report-line-title", words), list);
}
