import type { Block } from "../../domain/message.ts";
import { cleanLine } from "../text/clean-text.ts";
import { cutText } from "../text/cut-text.ts";
import type { Unit } from "../text/unit.ts";

/** Characters a phone shows on one line of fixed-width text. */
const LINE = 34;
/** Below this a wrapped column reads worse than it helps. */
const NARROWEST = 6;

const graphemes = new Intl.Segmenter("vi", { granularity: "grapheme" });

/**
 * A table as rows of fixed-width text within 34 columns: numbers to the right, long cells over several lines,
 * a rule under the head. One unit is one row with all its lines. Where the columns cannot be made narrow
 * enough the lines get longer, and the phone wraps them.
 */
export function tableUnits(table: Extract<Block, { type: "table" }>): Unit[] {
	const rows = [table.head, ...table.rows].map((row) => row.map(cleanLine));
	const columns = Math.max(...rows.map((row) => row.length));
	const natural = Array.from({ length: columns }, (_, at) =>
		Math.max(...rows.map((row) => width(row[at] ?? ""))),
	);
	const between = sum(natural) + 2 * (columns - 1) <= LINE ? "  " : " ";
	const widths = shrink(natural, LINE - between.length * (columns - 1));
	const printed = rows.map((row) => printRow(row, widths, table.numeric ?? [], between));
	const rule = "─".repeat(sum(widths) + between.length * (columns - 1));
	const head = table.head.some((cell) => cell !== "") ? [`${printed[0]}\n${rule}`] : [];
	return [...head, ...printed.slice(1)].map((text) => ({ spans: [{ text }], gap: "\n", frame: "pre" }));
}

function width(text: string): number {
	return [...graphemes.segment(text)].length;
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

/** Takes from the widest column until all fit, or until none is wide. */
function shrink(natural: number[], room: number): number[] {
	const widths = [...natural];
	while (sum(widths) > room) {
		const widest = widths.indexOf(Math.max(...widths));
		if ((widths[widest] ?? 0) <= NARROWEST) break;
		widths[widest] = (widths[widest] ?? 0) - 1;
	}
	return widths;
}

function printRow(row: string[], widths: number[], numeric: boolean[], between: string): string {
	const cells = widths.map((room, at) => wrap(row[at] ?? "", room));
	const height = Math.max(...cells.map((lines) => lines.length));
	return Array.from({ length: height }, (_, line) =>
		cells
			.map((lines, at) => {
				const text = lines[line] ?? "";
				const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - width(text)));
				return numeric[at] ? space + text : text + space;
			})
			.join(between)
			.trimEnd(),
	).join("\n");
}

function wrap(text: string, room: number): string[] {
	if (width(text) <= room) return [text];
	return cutText(text, room).map(([start, end]) => text.slice(start, end));
}
