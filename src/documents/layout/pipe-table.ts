import { columnKind, columnsOf } from "../table/columns.ts";
import type { Line } from "./lines.ts";
import type { Piece } from "./piece.ts";

/** "| TT | Nhiệm vụ |": a row of a table on one line. */
const isRow = (line: Line | undefined): boolean =>
	line !== undefined && /^\|.*\|$/u.test(line.text) && line.text.length > 2;
const isRuler = (line: Line | undefined): boolean => line !== undefined && /^\|[\s:|-]+\|$/u.test(line.text);

const cellsOf = (line: Line): string[] =>
	line.text
		.slice(1, -1)
		.split("|")
		.map((cell) => cell.replace(/<br\s*\/?>/giu, "\n").trim());

/**
 * Takes tables written with a row on a line between bars out of a run of lines. Tables of no work (letterheads,
 * recipients) are laid out as text, cell by cell.
 */
export function takePipeTables(lines: readonly Line[]): Piece[] {
	const pieces: Piece[] = [];
	let plain: Line[] = [];
	const flush = () => {
		if (plain.length) pieces.push({ kind: "lines", lines: plain });
		plain = [];
	};
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		if (!line) break;
		if (!isRow(line)) {
			plain.push(line);
			continue;
		}
		let end = at;
		while (isRow(lines[end])) end++;
		const rows = lines
			.slice(at, end)
			.filter((row) => !isRuler(row))
			.map(cellsOf);
		const isWork = rows.slice(0, 3).some((row) => columnsOf(row.map((cell) => cell.replace(/\s+/gu, " "))));
		const width = Math.max(...rows.map((row) => row.length));
		if (isWork || isNumbered(rows)) {
			flush();
			const full = rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
			pieces.push({ kind: "table", grid: { rows: full, merged: new Set(), certainty: 0.97 } });
		} else plain.push(...rows.flatMap((row) => row.flatMap(cellLines)));
		at = end - 1;
	}
	flush();
	return pieces;
}

/** A list of things under "STT": no letterhead, whatever it lists. */
const isNumbered = (rows: readonly string[][]): boolean =>
	rows.length > 2 && columnKind(rows[0]?.[0] ?? "") === "number";

/** A cell of a letterhead or of recipients: its parts ("- Như trên; - Lưu: VT") on lines of their own. */
function cellLines(cell: string): Line[] {
	return cell
		.split(/\n|\s-{3,}\s*|\s{2,}|(?<=[;:.])\s(?=[-–]\s)|\s(?=Độc lập\s*[-–])/u)
		.map((text) => text.replace(/-{3,}/gu, "").trim())
		.filter(Boolean)
		.map((text) => ({ text, indent: 0, gap: 1, opens: true, glued: false }));
}
