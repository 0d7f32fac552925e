import { normalizeText } from "../../domain/text/fold.ts";
import {
	type ColumnPlan,
	type ColumnTable,
	findColumnTables,
} from "../files/page/column-table/find-column-tables.ts";
import { lettersOf } from "../files/page/column-table/header.ts";
import type { TextRow } from "../files/page/column-table/text-rows.ts";
import { appendRows } from "../files/page/join-pages.ts";
import type { SourceBlock } from "../source.ts";

/** The sizes of type that a letter of printed text stands for, in points: two spaces part cells, one does not. */
const [letterWidth, lineHeight, typeSize] = [6, 12, 14];
/** A header of columns set with spaces, on one line at least: two labels far apart. */
const labelsApart =
	/(?:^|\s)(?:stt|tt|nội dung|nhiệm vụ|cơ quan|đơn vị|chủ trì|phối hợp|thời gian|thời hạn|tiến độ|sản phẩm)\s{2,}\S/iu;
const tab = 8;
/** What a page prints at its edge, which does not end a table. */
const pageMark = /^[-–\s]*(?:trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?[-–\s]*$/iu;

type TableBlock = Extract<SourceBlock, { type: "table" }>;

/**
 * Takes tables out of text whose columns are set with spaces, as programs write that keep the looks of a page
 * (`pdftotext -layout`). Text without such a table comes back as it is.
 */
export function takeColumnTables(text: string): SourceBlock[] {
	if (!labelsApart.test(text.normalize("NFC"))) return [{ type: "text", text }];
	const blocks: SourceBlock[] = [];
	let plain: string[] = [];
	let before: ColumnPlan | undefined;
	const flush = () => {
		if (plain.some((line) => line.trim())) blocks.push({ type: "text", text: plain.join("\n") });
		plain = [];
	};
	for (const page of text.split("\f")) {
		const lines = normalizeText(page).split("\n").map(withoutTabs);
		const rows = rowsOf(lines);
		const width = Math.max(0, ...lines.map((line) => line.length)) * letterWidth;
		let next = 0;
		for (const table of findColumnTables(
			rows.map(({ row }) => row),
			{ before, width, slack: 2 * letterWidth },
		)) {
			const [from, end] = [rows[table.from]?.line ?? 0, (rows[table.end - 1]?.line ?? 0) + 1];
			plain.push(...lines.slice(next, from));
			next = end;
			const last = blocks.at(-1);
			const goesOn = before && lettersOf(before.labels) === lettersOf(table.plan.labels);
			if (goesOn && last?.type === "table" && plain.every((line) => !line.trim() || pageMark.test(line))) {
				plain = [];
				appendRows(last, table);
			} else {
				flush();
				blocks.push(toBlock(table));
			}
			before = table.plan;
		}
		plain.push(...lines.slice(next));
		// A page of other text ends the table.
		if (plain.filter((line) => line.trim() && !pageMark.test(line)).length > 3) before = undefined;
	}
	flush();
	return blocks;
}

const toBlock = ({ rows, merged }: ColumnTable): TableBlock => ({ type: "table", rows, merged });

function withoutTabs(line: string): string {
	let out = "";
	for (const letter of line) out += letter === "\t" ? " ".repeat(tab - (out.length % tab)) : letter;
	return out;
}

/** The lines that have words, as if they were printed with letters of one width. */
function rowsOf(lines: readonly string[]): { row: TextRow; line: number }[] {
	return lines.flatMap((text, line) => {
		const [top, bottom] = [line * lineHeight, (line + 1) * lineHeight];
		const words = [...text.matchAll(/\S+/gu)].map((match) => ({
			text: match[0],
			left: match.index * letterWidth,
			right: (match.index + match[0].length) * letterWidth,
			top,
			bottom,
			size: typeSize,
		}));
		return words.length > 0 ? [{ row: { words, top, bottom, size: typeSize }, line }] : [];
	});
}
