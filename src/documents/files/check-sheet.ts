import { FileError } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";
import { walkXml } from "./walk-xml.ts";

/** What the sheets of a workbook have cost so far. */
export interface SheetCosts {
	rows: number;
	cells: number;
}

/**
 * Counts rows and cells of a sheet before exceljs builds an object for each, and measures its merged ranges, which
 * exceljs fills cell by cell: one line of XML can merge seventeen milliard of them.
 *
 * @throws FileError "file-too-many-rows", "file-bomb", and as `walkXml`.
 */
export function checkSheet(xml: string, limits: ReadLimits, costs: SheetCosts): void {
	walkXml(xml, limits.xmlDepth, {
		open({ name, attributes }) {
			if (name === "row") costs.rows++;
			else if (name === "c") costs.cells++;
			else if (name === "mergeCell") costs.cells += rangeSize(attributes.ref ?? "");
			if (costs.rows > limits.rows)
				throw new FileError("file-too-many-rows", { rows: 0, limit: limits.rows });
			if (costs.cells > limits.cells) throw new FileError("file-bomb");
		},
	});
}

function rangeSize(range: string): number {
	const [from, to = from] = range.split(":").map(cellPlace);
	if (!from || !to) return 0;
	return (Math.abs(to.row - from.row) + 1) * (Math.abs(to.column - from.column) + 1);
}

function cellPlace(reference: string): { row: number; column: number } | undefined {
	const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
	if (!match) return undefined;
	const letters = match[1]?.toUpperCase() ?? "";
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	return { row: Number(match[2]), column };
}
