/** A rule between the rows of a drawn box: "+-----+------+", "├────┼────┤". */
const RULE = /^\s*[+├┌└╔╠╚╟][-=+|:─━┬┼┴═╦╬╩╪╤╧┤┐┘╗╣╝╢\s]{4,}$/u;
const BARS = /[│┃║]/gu;
const ROW = /^\s*\|.*\|\s*$/u;

const cellsOf = (line: string): string[] =>
	line
		.trim()
		.slice(1, -1)
		.split("|")
		.map((cell) => cell.trim().replace(/\s+/gu, " "));

const rowOf = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/**
 * Text whose tables are drawn with bars, each row of a table on one line and without the spaces that set its columns:
 * between two rules of a box all lines are one row, its cells in several lines. Other lines stay as they are.
 */
export function drawnRows(text: string): string {
	if (!/^\s*[|│┃║+├┌╔]/mu.test(text)) return text;
	const lines: string[] = [];
	let boxed = false;
	let open: string[] | null = null;
	for (const raw of text.split("\n")) {
		if (RULE.test(raw)) {
			boxed = true;
			open = null;
			continue;
		}
		const line = raw.replace(BARS, "|");
		if (!ROW.test(line)) {
			boxed = false;
			open = null;
			lines.push(raw);
			continue;
		}
		const cells = cellsOf(line);
		if (boxed && open && open.length === cells.length) {
			open = open.map((cell, at) => [cell, cells[at]].filter(Boolean).join("<br>"));
			lines[lines.length - 1] = rowOf(open);
		} else {
			open = cells;
			lines.push(rowOf(cells));
		}
	}
	return lines.join("\n");
}
