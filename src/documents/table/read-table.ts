import type { ColumnKind } from "../../domain/lexicon/columns.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import { tokenize } from "../../domain/text/tokens.ts";
import { onlyAgencies } from "../prose/assignee.ts";
import type { ReadTask, ReadWarning } from "../reading.ts";
import { splitJobs } from "./cell-parts.ts";
import { columnsOf } from "./columns.ts";
import { cellText, type Grid, isColumnNumbers, orderMark } from "./grid.ts";
import { groupOf } from "./group-row.ts";
import { GroupStack } from "./group-stack.ts";
import { readHeader } from "./header-rows.ts";
import { isDitto, isNothing, mergedDown } from "./merge-down.ts";
import { type Row, rowTask } from "./row-task.ts";

/** What a table gave: its tasks, the columns it was read by, and rows that no task could be made of. */
export interface TableReading {
	tasks: ReadTask[];
	columns: readonly ColumnKind[];
	warnings: ReadWarning[];
}

/** The cells of a row by kind; "nt" and the like take the value that the row above had. */
class CellReader {
	readonly #above: Partial<Record<ColumnKind, string>> = {};
	readonly #grid: Grid;
	readonly #columns: readonly ColumnKind[];

	constructor(grid: Grid, columns: readonly ColumnKind[]) {
		this.#grid = grid;
		this.#columns = columns;
	}

	read(at: number): Row {
		const merged = new Set<ColumnKind>();
		const cell = (kind: ColumnKind) => this.#cell(kind, at, merged);
		const number = this.#columns.indexOf("number");
		return {
			mark: number >= 0 ? orderMark(cellText(this.#grid.rows[at] ?? [], number)) : null,
			content: cell("content"),
			lead: cell("lead"),
			coordinating: cell("coordinating"),
			deadline: cell("deadline"),
			product: cell("product"),
			merged,
		};
	}

	#cell(kind: ColumnKind, at: number, merged: Set<ColumnKind>): string {
		const places = this.#columns.flatMap((known, place) => (known === kind ? [place] : []));
		const row = this.#grid.rows[at] ?? [];
		if (places.some((place) => this.#grid.merged.has(`${at}:${place}`))) merged.add(kind);
		const text = [...new Set(places.map((place) => row[place]?.trim() ?? "").filter(Boolean))].join("\n");
		const value = isDitto(text) ? (this.#above[kind] ?? "") : isNothing(text) ? "" : text;
		if (value) this.#above[kind] = value;
		return value;
	}
}

const isRepeatedHeader = (row: readonly string[]): boolean =>
	orderMark(cellText(row, 0)) === null && columnsOf(row.map((_, column) => cellText(row, column))) !== null;

const unread = (text: string): ReadWarning => ({ key: "row-unread", vars: { text: text.slice(0, 200) } });

/**
 * Reads a table whose columns say what they hold: one task for each row, group rows as headings, "nt" and merged
 * cells filled from above. Null when no header row and no columns from an earlier page tell the columns apart.
 */
export function readTable(grid: Grid, reference: LocalDate | null): TableReading | null {
	const header = readHeader(grid);
	if (!header) return null;
	const { columns, from } = header;
	const cells = new CellReader(grid, columns);
	const groups = new GroupStack();
	const tasks: ReadTask[] = [];
	const warnings = (grid.strays ?? []).map(unread);
	let headed: readonly string[] | null = null;
	let inGroup = 0;
	let above: Row | null = null;
	for (let at = from; at < grid.rows.length; at++) {
		const row = grid.rows[at] ?? [];
		if (isColumnNumbers(row) || row.every((cell) => !cell.trim()) || isRepeatedHeader(row)) continue;
		const group = groupOf(row, columns, grid.rows[at + 1]);
		if (group) {
			groups.open(group.mark, group.title);
			headed = onlyAgencies(group.title, tokenize(group.title));
			inGroup = 0;
			above = null;
			continue;
		}
		const own = cells.read(at);
		const read: Row = grid.certainty < 1 && !headed ? mergedDown(own, above) : own;
		if (!read.content) {
			warnings.push(unread(row.map((_, column) => cellText(row, column)).join(" | ")));
			continue;
		}
		above = read;
		inGroup = read.mark && /^\d+$/u.test(read.mark) ? Number(read.mark) : inGroup + 1;
		if (read.mark) groups.close(read.mark);
		const mark = read.mark ?? String(inGroup);
		const place = {
			ref: [...groups.path(mark), mark].join("."),
			heading: groups.heading,
			headed,
			hasTimes: columns.includes("deadline"),
			certainty: grid.certainties?.[at] ?? grid.certainty,
			reference,
		};
		const jobs = splitJobs(read.content, read.lead, read.coordinating) ?? [read];
		tasks.push(...jobs.map((job) => rowTask({ ...read, ...job }, place)));
	}
	return { tasks: letterTwins(tasks), columns, warnings };
}

/** Rows that share a printed number become "II.1a", "II.1b" … */
function letterTwins(tasks: readonly ReadTask[]): ReadTask[] {
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
