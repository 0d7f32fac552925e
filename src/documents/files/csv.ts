import { parse } from "csv-parse/sync";
import type { Source } from "../source.ts";
import { FileError } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";

/**
 * A text of separated values as one table. Null when the text is prose: a table has a separator that gives every
 * record the same number of cells, three at least, and short labels in its first record.
 *
 * @throws FileError "file-too-many-rows".
 */
export function readCsv(text: string, limits: ReadLimits): Source | null {
	const delimiter = delimiterOf(text);
	if (!delimiter) return null;
	const records = parseRecords(text, delimiter, limits.rows + 1);
	if (!records || records.length < 2) return null;
	if (records.length > limits.rows)
		throw new FileError("file-too-many-rows", { rows: 0, limit: limits.rows });
	const width = Math.max(...records.map((record) => record.length));
	const rows = records.map((record) =>
		Array.from({ length: width }, (_, index) => record[index]?.trim() ?? ""),
	);
	return { blocks: [{ type: "table", rows, merged: [] }], pages: 1, origin: "csv" };
}

/** Excel in Vietnamese separates with ";", in English with ","; a copied sheet has tabs. */
function delimiterOf(text: string): string | null {
	let best: { delimiter: string; width: number } | null = null;
	for (const delimiter of ["\t", ";", ",", "|"]) {
		const head = parseRecords(text, delimiter, 50);
		const labels = head?.[0] ?? [];
		if (!head || head.length < 2 || labels.length < 3) continue;
		const even = head.filter((record) => record.length === labels.length).length;
		const labelled = labels.filter((label) => label.trim() && label.length <= 80).length;
		if (even / head.length < 0.9 || labelled < labels.length - 1) continue;
		if (!best || labels.length > best.width) best = { delimiter, width: labels.length };
	}
	return best?.delimiter ?? null;
}

/** Null where the quotes do not add up in any reading. */
function parseRecords(text: string, delimiter: string, most: number): string[][] | null {
	try {
		return parse(text, {
			delimiter,
			bom: true,
			to: most,
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true,
			skip_records_with_empty_values: true,
			max_record_size: 100_000,
		});
	} catch {
		return null;
	}
}
