import type { StatusCount } from "../domain/assignment.ts";
import type { Block, Message, Text } from "../domain/message.ts";
import type { Report } from "../domain/report.ts";
import type { Translate } from "../domain/translate.ts";
import { fullDate, rangeText } from "./dates.ts";
import { decimal, integer, percent, share } from "./numbers.ts";

/** Assignments that are counted in the 2×2: done or open, in time or overdue. */
export const counted = (count: StatusCount): number =>
	count["done-on-time"] + count["done-late"] + count["open-in-time"] + count["open-overdue"];

const done = (count: StatusCount): number => count["done-on-time"] + count["done-late"];

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

const change = (t: Translate, now: number, before: number): string =>
	now === before
		? t("change-none")
		: t(now > before ? "change-up" : "change-down", { n: integer(Math.abs(now - before)) });

/** Change of a share, in points of percent; null where one of the two periods has none. */
function points(t: Translate, now: number | null, before: number | null): string | null {
	if (now === null || before === null) return null;
	const difference = Math.round((now - before) * 10) / 10;
	if (difference === 0) return t("change-none");
	return t(difference > 0 ? "change-points-up" : "change-points-down", { n: decimal(Math.abs(difference)) });
}

function comparison(t: Translate, { count, before }: Report): Block[] {
	if (before === null || counted(before) === 0) return [{ type: "paragraph", text: t("report-no-before") }];
	const onTime = (c: StatusCount): number | null => share(c["done-on-time"], done(c));
	const rate = points(t, onTime(count), onTime(before));
	const items = [
		t("report-change-done", { change: change(t, done(count), done(before)) }),
		t("report-change-overdue", { change: change(t, count["open-overdue"], before["open-overdue"]) }),
		...(rate ? [t("report-change-rate", { change: rate })] : []),
	];
	return [
		{ type: "paragraph", text: t("report-before") },
		{ type: "bullets", items },
	];
}

function onTimeRows(t: Translate, { count, doneOnTimeAfterExtension }: Report): [string, Text][] {
	const all = done(count);
	if (all === 0) return [];
	const rate = (n: number): string =>
		t("report-rate", { percent: percent(n, all), n: integer(n), all: integer(all) });
	return [
		[t("report-on-time"), rate(count["done-on-time"])],
		...(doneOnTimeAfterExtension === count["done-on-time"]
			? []
			: [[t("report-on-time-extended"), rate(doneOnTimeAfterExtension)] as [string, Text]]),
	];
}

/** What stands beside the 2×2 and is not counted in it. */
function besides(t: Translate, count: StatusCount): Block[] {
	const parts = (["no-deadline", "waiting", "cancelled"] as const)
		.filter((status) => count[status] > 0)
		.map((status) => t(`report-beside-${status}`, { n: integer(count[status]) }));
	return parts.length > 0
		? [{ type: "paragraph", text: t("report-besides", { parts: parts.join("; ") }) }]
		: [];
}

function agencies(t: Translate, { byAgency }: Report): Block[] {
	if (byAgency.length === 0) return [];
	const line = ({ agency, count }: Report["byAgency"][number]): string => {
		const total = counted(count);
		const text = t("report-agency", {
			agency: agency || t("agency-unknown"),
			done: integer(done(count)),
			all: integer(total),
			percent: percent(done(count), total),
		});
		return count["open-overdue"] > 0
			? `${text}; ${t("report-agency-overdue", { n: integer(count["open-overdue"]) })}`
			: text;
	};
	return [
		{ type: "heading", text: t("report-by-agency") },
		{ type: "bullets", items: byAgency.map(line) },
	];
}

/** `/baocao`: the 2×2 with shares, the change from the period before, what stands beside it, and the agencies. */
export function reportMessage(t: Translate, report: Report): Message {
	const { count } = report;
	const total = counted(count);
	const title: Block = {
		type: "heading",
		text: t("report-title", { range: rangeText(t, report.range), scope: report.scope || t("scope-all") }),
	};
	if (total === 0)
		return {
			blocks: [
				title,
				{ type: "paragraph", text: t("report-empty") },
				...besides(t, count),
				{ type: "note", text: t("report-empty-hint") },
			],
		};
	const rows = onTimeRows(t, report);
	return {
		blocks: [
			title,
			{
				type: "paragraph",
				text: t("report-total", {
					date: fullDate(t, report.asOf),
					n: integer(total),
					done: integer(done(count)),
					percent: percent(done(count), total),
				}),
			},
			table(t, count),
			...(rows.length > 0 ? [{ type: "fields", rows } satisfies Block] : []),
			...comparison(t, report),
			...besides(t, count),
			...agencies(t, report),
			{ type: "note", text: t("report-hint") },
		],
	};
}
