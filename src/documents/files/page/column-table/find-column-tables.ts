import type { ColumnKind } from "../../../../domain/lexicon/columns.ts";
import type { PageWord } from "../page-content.ts";
import { pageNumber, toParagraphs } from "../paragraphs.ts";
import { type BodyRow, bodyFrom } from "./body.ts";
import { columnEdges } from "./edges.ts";
import { headerAt, lettersOf } from "./header.ts";
import { isCentred, type RowOptions, rowStarts } from "./starts.ts";
import { segmentsOf, type TextRow, toTextRow } from "./text-rows.ts";

/** The columns of a table without lines, which the next page may go on with. */
export interface ColumnPlan {
	labels: string[];
	kinds: ColumnKind[];
	centres: number[];
	centred: boolean;
	/** Edges of all columns, the outer ones too. */
	xs: number[];
}

/** A table without lines: its printed rows are `from` to before `end`. */
export interface ColumnTable {
	from: number;
	end: number;
	rows: string[][];
	/** Copies of a heading that runs across the table, as in `SourceBlock`. */
	merged: string[];
	plan: ColumnPlan;
}

export interface ColumnTableOptions {
	/** The columns that the page before ended with. */
	before?: ColumnPlan | undefined;
	/** Heights of lines drawn across the page. */
	rules?: readonly number[];
	/** Heights at which something else begins, which no table goes past. */
	stops?: readonly number[];
	/** How far cells stray from their columns, as in text set with letters of one width. */
	slack?: number;
	/** Edges of the page's words, where a table takes the whole width. */
	width: number;
}

/** A page number or a running header may stand above what goes on from the page before. */
const mostAbove = 3;

/**
 * Finds tables whose cells stand side by side with no line drawn between them, by a header that names the columns of
 * a table of tasks; prose in two columns has none and stays as it is. A table of the page before may go on.
 */
export function findColumnTables(rows: readonly TextRow[], options: ColumnTableOptions): ColumnTable[] {
	const tables: ColumnTable[] = [];
	const carried = options.before ? continued(rows, options.before, options) : null;
	if (carried) tables.push(carried);
	for (let at = carried?.end ?? 0; at < rows.length; at++) {
		const header = headerAt(rows, at, options.before?.labels);
		if (!header) continue;
		const { labels, kinds, centres } = header;
		const same =
			options.before && lettersOf(labels) === lettersOf(options.before.labels) ? options.before : null;
		const found = tableFrom(rows, header.end, { labels, kinds, centres, xs: same?.xs }, options);
		if (!found) continue;
		tables.push({ ...found, from: at, rows: [labels, ...found.rows], merged: found.merged.map(oneDown) });
		at = found.end - 1;
	}
	return tables;
}

function oneDown(place: string): string {
	const [row, column] = place.split(":");
	return `${Number(row) + 1}:${column}`;
}

/** The rest of the table of the page before: rows that fit its columns, some with several cells. */
function continued(
	rows: readonly TextRow[],
	plan: ColumnPlan,
	options: ColumnTableOptions,
): ColumnTable | null {
	for (let from = 0; from < Math.min(rows.length, mostAbove); from++) {
		if (headerAt(rows, from)) return null;
		const [word, second] = rows[from]?.words ?? [];
		if (word && !second && pageNumber.test(word.text)) continue;
		const found = tableFrom(rows, from, plan, options);
		if (found?.rows.some((row) => row.filter((cell) => cell).length > 1)) return found;
	}
	return null;
}

function tableFrom(
	rows: readonly TextRow[],
	from: number,
	plan: Omit<ColumnPlan, "centred" | "xs"> & { centred?: boolean; xs?: number[] | undefined },
	{ rules = [], stops = [], slack = 0, width, before }: ColumnTableOptions,
): ColumnTable | null {
	const { labels, kinds, centres } = plan;
	const stop = Math.min(...stops.filter((y) => y > (rows[from]?.top ?? 0)));
	const rest = rows.slice(from, from + mostRows).filter((row) => row.top < stop);
	// Prose behind the table would blur the edges: they are taken again from the rows that were found with them.
	const rough = bodyFrom(rest, { edges: columnEdges(centres, rest), centres, slack }).end;
	const edges = columnEdges(centres, rest.slice(0, rough));
	const { body, end } = bodyFrom(rest, { edges, centres, slack });
	if (!body.some((row) => row.cells.filter((cell) => cell.length > 0).length > 1)) return null;
	if (slack > 0 && joinedRows(body) > body.length * mostJoined) return null;
	const content = Math.max(0, kinds.indexOf("content"));
	const centred = isCentred(body, content, plan.centred ?? before?.centred ?? null);
	const table = layRows(body, edges, {
		numbered: kinds[0] === "number",
		content,
		kinds,
		centred,
		rules,
		spaced: slack > 0,
	});
	return {
		from,
		end: from + end,
		...table,
		plan: { labels, kinds, centres, centred, xs: plan.xs ?? [0, ...edges, width] },
	};
}

/** Printed rows of one table on one page, which plain text may not cut. */
const mostRows = 5_000;
/** Above this share of lines whose cells have but one space between them, the cells are not to be told apart. */
const mostJoined = 0.3;

function joinedRows(body: readonly BodyRow[]): number {
	return body.filter((row) =>
		row.cells.slice(2).some((words, index) => {
			const [last, first] = [row.cells[index + 1]?.at(-1), words[0]];
			return last && first && first.left - last.right < row.size * 0.5;
		}),
	).length;
}

function layRows(
	body: readonly BodyRow[],
	edges: readonly number[],
	options: RowOptions & { centred: boolean },
): { rows: string[][]; merged: string[] } {
	const rows: string[][] = [];
	const merged: string[] = [];
	const columns = [0, ...edges].map((_, column) => inkOf(body.flatMap((row) => row.cells[column] ?? [])));
	let run: BodyRow[] = [];
	const flush = () => {
		const starts = run.length > 0 ? rowStarts(run, options) : [];
		for (const [nth, start] of starts.entries())
			rows.push(cellsOf(run.slice(start, starts[nth + 1]), columns));
		run = [];
	};
	for (const [index, row] of body.entries()) {
		if (row.title === null) {
			run.push(row);
			continue;
		}
		const above = body[index - 1];
		flush();
		const last = rows.at(-1);
		if (above?.title != null && last)
			rows[rows.length - 1] = last.map((cell, at) =>
				at > 0 || edges.length === 0 ? `${cell} ${row.title}` : cell,
			);
		else {
			const [mark, title] = splitMark(row.title);
			for (let column = 2; column <= edges.length; column++) merged.push(`${rows.length}:${column}`);
			rows.push([mark, ...edges.map(() => title)]);
		}
	}
	flush();
	return { rows, merged };
}

function splitMark(title: string): [mark: string, title: string] {
	const match = /^([IVXLC]{1,6}|[A-H]|\d{1,2})[.)]?\s+(.+)$/u.exec(title);
	return match ? [match[1] ?? "", match[2] ?? ""] : ["", title];
}

function inkOf(words: readonly PageWord[]): { left: number; right: number } {
	return {
		left: Math.min(...words.map((word) => word.left)),
		right: Math.max(...words.map((word) => word.right)),
	};
}

function cellsOf(lines: readonly BodyRow[], columns: readonly { left: number; right: number }[]): string[] {
	return columns.map((edges, column) => {
		const own = lines.flatMap(({ cells }) => {
			const words = cells[column] ?? [];
			return words.length > 0 ? [toCellLine(words)] : [];
		});
		return toParagraphs(own, { ...edges, inCell: true })
			.map((paragraph) => paragraph.text)
			.join("\n");
	});
}

/** One segment: in a cell, a gap sets nothing apart. */
function toCellLine(words: PageWord[]) {
	const row = toTextRow(words);
	const segments = segmentsOf(row);
	const [left, right] = [segments[0]?.left ?? 0, segments.at(-1)?.right ?? 0];
	const text = segments.map((segment) => segment.text).join(" ");
	return { segments: [{ text, left, right }], left, right, top: row.top, bottom: row.bottom, size: row.size };
}
