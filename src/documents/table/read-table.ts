import { isCollective, splitAgencies } from "../../domain/agency-names.ts";
import type { ColumnKind } from "../../domain/lexicon/columns.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import { parseDeadline } from "../../domain/parse-deadline.ts";
import type { ReadTask, ReadWarning } from "../reading.ts";
import { splitJobs } from "./cell-parts.ts";
import { columnsOf } from "./columns.ts";
import { cellText, type Grid, isColumnNumbers, orderMark } from "./grid.ts";
import { GroupStack } from "./group-stack.ts";
import { isDitto } from "./merge-down.ts";

/** What a table gave: its tasks, the columns it was read by, and rows that no task could be made of. */
export interface TableReading {
	tasks: ReadTask[];
	columns: readonly ColumnKind[];
	warnings: ReadWarning[];
}

interface Row {
	at: number;
	mark: string | null;
	content: string;
	lead: string;
	coordinating: string;
	deadline: string;
	product: string;
	merged: Set<ColumnKind>;
}

/** Header rows at the top: their labels joined downwards, and the first row of data. */
function readHeader(grid: Grid): { columns: readonly ColumnKind[]; from: number } | null {
	for (let at = 0; at < Math.min(grid.rows.length, 8); at++) {
		let labels = (grid.rows[at] ?? []).map((_, column) => cellText(grid.rows[at] ?? [], column));
		if (orderMark(labels[0] ?? "") !== null) break;
		if (!columnsOf(labels)) continue;
		let from = at + 1;
		for (; from < Math.min(grid.rows.length, at + 4); from++) {
			const below = grid.rows[from] ?? [];
			if (orderMark(cellText(below, 0)) !== null || isColumnNumbers(below)) break;
			const joined = labels.map((label, column) => joinLabel(label, cellText(below, column)));
			const isLabels = below.every((cell) => cell.length < 60) && columnsOf(joined);
			if (!isLabels || !grid.merged.has(`${from}:0`)) break;
			labels = joined;
		}
		const columns = columnsOf(labels);
		if (columns) return { columns, from };
	}
	return grid.columns ? { columns: grid.columns, from: 0 } : null;
}

const joinLabel = (above: string, below: string) => (!below || above === below ? above : `${above} ${below}`);

/**
 * Reads a table whose columns say what they hold: one task for each row, group rows as headings, "nt" and merged
 * cells filled from above. Null when no header row and no columns from an earlier page tell the columns apart.
 */
export function readTable(grid: Grid, reference: LocalDate | null): TableReading | null {
	const header = readHeader(grid);
	if (!header) return null;
	const { columns, from } = header;
	const column = (kind: ColumnKind) => columns.indexOf(kind);
	const groups = new GroupStack();
	const tasks: ReadTask[] = [];
	const warnings: ReadWarning[] = (grid.strays ?? []).map((text) => ({ key: "row-unread", vars: { text } }));
	const above: Partial<Record<ColumnKind, string>> = {};
	let inGroup = 0;

	const textOf = (kind: ColumnKind, row: readonly string[], at: number, merged: Set<ColumnKind>): string => {
		const places = columns.flatMap((known, place) => (known === kind ? [place] : []));
		const raw = places.map((place) => row[place]?.trim() ?? "").filter(Boolean);
		if (places.some((place) => grid.merged.has(`${at}:${place}`))) merged.add(kind);
		const text = [...new Set(raw)].join("\n");
		const value = isDitto(text) ? (above[kind] ?? "") : text;
		if (value) above[kind] = value;
		return value;
	};

	for (let at = from; at < grid.rows.length; at++) {
		const row = grid.rows[at] ?? [];
		if (isColumnNumbers(row) || row.every((cell) => !cell.trim())) continue;
		if (columnsOf(row.map((_, c) => cellText(row, c))) && orderMark(cellText(row, 0)) === null) continue;
		const merged = new Set<ColumnKind>();
		const order = column("number") >= 0 ? cellText(row, column("number")) : "";
		const group = groupOf(row, columns, order);
		if (group) {
			groups.open(group.mark, group.title);
			inGroup = 0;
			continue;
		}
		const read: Row = {
			at,
			mark: orderMark(order),
			content: textOf("content", row, at, merged),
			lead: textOf("lead", row, at, merged),
			coordinating: textOf("coordinating", row, at, merged),
			deadline: textOf("deadline", row, at, merged),
			product: textOf("product", row, at, merged),
			merged,
		};
		if (!read.content) {
			warnings.push({ key: "row-unread", vars: { text: row.map((_, c) => cellText(row, c)).join(" | ") } });
			continue;
		}
		inGroup += 1;
		const mark = read.mark ?? String(inGroup);
		if (read.mark && /^\d+$/u.test(read.mark)) inGroup = Number(read.mark);
		const ref = [...groups.path(mark), mark].join(".");
		const jobs = splitJobs(read.content, read.lead, read.coordinating) ?? [read];
		for (const job of jobs) {
			tasks.push(toTask({ ...read, ...job }, ref, groups.heading, grid.certainty, reference));
		}
	}
	return { tasks: letterTwins(tasks), columns, warnings };
}

/** A heading row: a mark and words with no agency and no time, or one text over all columns. */
function groupOf(row: readonly string[], columns: readonly ColumnKind[], order: string) {
	const texts = row.map((_, at) => cellText(row, at));
	const body = texts.filter((text, at) => text && columns[at] !== "number");
	const distinct = new Set(body);
	const mark = orderMark(order);
	if (distinct.size === 1) {
		const title = body[0] ?? "";
		const inline = /^([IVXLC]{1,6}|[A-H]|\d{1,2})[.)]\s+(.+)$/u.exec(title);
		const spread = body.length > 1 || mark === null || !/^\d+$/u.test(mark);
		if (!spread && !/^[^\p{Ll}]+$/u.test(title)) return null;
		if (mark === null && body.length === 1 && columns.indexOf("content") >= 0 && !inline && isSentence(title))
			return null;
		return inline && mark === null ? { mark: inline[1] ?? null, title: inline[2] ?? "" } : { mark, title };
	}
	if (distinct.size === 0 && mark === null && order) {
		const inline = /^([IVXLC]{1,6}|[A-H]|\d{1,2})[.)]?\s+(.+)$/u.exec(order);
		return inline ? { mark: inline[1] ?? null, title: inline[2] ?? "" } : { mark: null, title: order };
	}
	return null;
}

const isSentence = (text: string) => /[.;]$/u.test(text) && text.length > 60;

/** A row that shares its printed number with others becomes "II.1a", "II.1b" … */
function letterTwins(tasks: ReadTask[]): ReadTask[] {
	const counts = new Map<string, number>();
	for (const { ref } of tasks) counts.set(ref, (counts.get(ref) ?? 0) + 1);
	const seen = new Map<string, number>();
	return tasks.map((task) => {
		if ((counts.get(task.ref) ?? 0) < 2) return task;
		const nth = seen.get(task.ref) ?? 0;
		seen.set(task.ref, nth + 1);
		return { ...task, ref: `${task.ref}${String.fromCharCode(97 + Math.min(nth, 25))}` };
	});
}

function toTask(
	row: Row,
	ref: string,
	heading: string | null,
	certainty: number,
	reference: LocalDate | null,
): ReadTask {
	const lead = splitAgencies(row.lead);
	const deadlineText = row.deadline.replace(/\s+/gu, " ").trim();
	const deadline = parseDeadline(deadlineText.replace(/[.;]+$/u, ""), reference);
	const sure = (kind: ColumnKind, text: string) =>
		certainty * (row.merged.has(kind) ? 0.9 : text ? 0.98 : 0.6);
	return {
		ref,
		heading,
		content: row.content
			.replace(/\s+/gu, " ")
			.replace(/^[-–+]\s+/u, "")
			.trim(),
		lead,
		coordinating: splitAgencies(row.coordinating),
		product: row.product.replace(/\s+/gu, " ").trim() || null,
		deadline,
		confidence: {
			content: certainty * 0.98,
			lead: sure("lead", row.lead) * (lead.some(isCollective) ? 0.97 : 1),
			coordinating: certainty * (row.merged.has("coordinating") ? 0.9 : 0.97),
			deadline: sure("deadline", deadlineText) * (deadlineText && deadline.kind === "none" ? 0.6 : 1),
		},
		shape: "table",
	};
}
