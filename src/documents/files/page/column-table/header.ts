import { type ColumnKind, LABEL_OPENERS } from "../../../../domain/lexicon/columns.ts";
import { columnKind, columnsOf } from "../../../table/columns.ts";
import { orderMark } from "../../../table/grid.ts";
import type { Segment } from "../lines.ts";
import { segmentsOf, type TextRow } from "./text-rows.ts";

/** The labels above columns that no line sets apart. */
export interface ColumnHeader {
	labels: string[];
	kinds: ColumnKind[];
	/** The middle of each label: it lies within its column. */
	centres: number[];
	/** Index of the first row behind it. */
	end: number;
}

const mostHeaderRows = 7;
const longestLabel = 60;
/** "STT" in a column too narrow for it. */
const brokenNumber = /^(?:S ?T ?T|ST T|S TT)$/u;

/** The letters of labels without spaces, by which a repetition on a later page is known. */
export const lettersOf = (labels: readonly string[]): string =>
	labels.join("|").toLowerCase().replace(/\s/gu, "");

/**
 * The header that begins at a row: three columns or more whose labels say that work is given out. Labels of several
 * rows, set in the middle, and labels over two columns ("Đơn vị thực hiện" over "Chủ trì" and "Phối hợp") are put together.
 * Where the labels are those of the page before (`known`), nothing below them is taken for a label.
 */
export function headerAt(
	rows: readonly TextRow[],
	at: number,
	known?: readonly string[],
): ColumnHeader | null {
	let best: ColumnHeader | null = null;
	const block: Segment[][] = [];
	for (let index = at; index < Math.min(rows.length, at + mostHeaderRows); index++) {
		const [row, above] = [rows[index], rows[index - 1]];
		if (
			!row ||
			(index > at && above && row.top - above.bottom > row.size * (block[0]?.length === 1 ? 0.6 : 1.3))
		)
			break;
		const segments = segmentsOf(row);
		if (index === at ? !opensHeader(segments) : !segments.every((segment) => goesOn(segment, block))) break;
		block.push(segments);
		const columns = columnsIn(block);
		if (isTitle(block[0] ?? [], columns)) return null;
		const labels = columns.map((column) => column.text.replace(brokenNumber, "STT"));
		const kinds = columns.length >= 3 ? columnsOf(labels) : null;
		const said = (kinds ?? []).filter((kind) => kind !== "other").length;
		if (!kinds || (kinds[0] !== "number" && said < 3)) continue;
		const centres = columns.map((column) => (column.left + column.right) / 2);
		best = { labels, kinds, centres, end: index + 1 };
		if (known && lettersOf(labels) === lettersOf(known)) break;
	}
	return best;
}

function opensHeader(segments: Segment[]): boolean {
	const known = segments.filter((segment) => isLabel(segment.text)).length;
	return known > 0 && known * 2 >= segments.length;
}

/** Words alone above more than two columns are no label over these but the title of the table. */
function isTitle(first: Segment[], columns: readonly Segment[]): boolean {
	const [only, second] = first;
	return (
		columns.length > 2 &&
		only !== undefined &&
		!second &&
		columns.filter((one) => overlaps(one, only)).length > 2
	);
}

const overlaps = (a: Segment, b: Segment) => Math.min(a.right, b.right) > Math.max(a.left, b.left);

function isLabel(text: string): boolean {
	const sentence = text.charAt(0) + text.slice(1).toLowerCase();
	return (
		text.length <= longestLabel && (columnKind(text) !== "other" || LABEL_OPENERS.exec(sentence)?.index === 0)
	);
}

/** A word of a label that goes on below ("chủ trì", "(nếu có)"), or a label of a lower row; no row of work. */
function goesOn({ text }: Segment, block: Segment[][]): boolean {
	if (orderMark(text) !== null || /^(?:[IVXLC]+|\d+|[A-H])[.)]?\s/u.test(text) || text.length > longestLabel)
		return false;
	if (/^[\p{Ll}(/]|^(?:ST|TT?)$/u.test(text) || isLabel(text)) return true;
	const isCapital = (words: string) => !/\p{Ll}/u.test(words);
	return isCapital(text) && text.length < 25 && (block[0] ?? []).every((segment) => isCapital(segment.text));
}

/** Segments above each other make a column; the row of most segments says where columns are. */
function columnsIn(block: Segment[][]): Segment[] {
	let columns: Segment[] = [];
	for (const segments of [...block].sort((a, b) => b.length - a.length)) {
		for (const { left, right, text } of segments) {
			const segment = { left, right, text };
			const [column, second] = columns.filter((one) => overlaps(one, segment));
			if (second) continue;
			const beside = column ? segments.filter((one) => overlaps(one, column)) : [];
			if (column && beside.length > 1) columns = [...columns.filter((one) => one !== column), ...beside];
			else if (column) {
				column.left = Math.min(column.left, left);
				column.right = Math.max(column.right, right);
			} else columns.push(segment);
		}
	}
	columns = columns.map(({ left, right }) => ({ left, right, text: "" })).sort((a, b) => a.left - b.left);
	for (const segment of block.flat()) {
		for (const column of columns.filter((one) => overlaps(one, segment))) {
			column.text = `${column.text} ${segment.text}`.trim();
		}
	}
	return columns;
}
