import type { Source, SourceBlock } from "../source.ts";
import type { Block } from "../structure/item.ts";
import { takeBarTables } from "./bar-table.ts";
import { drawnRows } from "./box-rows.ts";
import { takeBrokenTables } from "./broken-table.ts";
import { takeColumnTables } from "./column-tables.ts";
import { withoutFootnotes } from "./footnotes.ts";
import { cleanLines, type Line } from "./lines.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { Piece } from "./piece.ts";
import { takePipeTables } from "./pipe-table.ts";
import { takeTabTables } from "./tab-tables.ts";

/** Takes tables out of lines, in the three ways in which text writes them. */
function piecesOf(lines: readonly Line[]): Piece[] {
	let pieces: Piece[] = [{ kind: "lines", lines: withoutFootnotes(lines) }];
	for (const take of [takePipeTables, takeBarTables, takeBrokenTables]) {
		pieces = pieces.flatMap((piece) => (piece.kind === "lines" ? take(piece.lines) : [piece]));
	}
	return pieces;
}

/** How sure the cells of a table are that text sets with tabs or spaces. */
const LAID_OUT = 0.92;

/** Brings a source to paragraphs and tables in reading order, whatever it was read from. */
export function layOut(source: Source): Block[] {
	const blocks: Block[] = [];
	const blocksAreParagraphs = source.origin === "docx" || source.origin === "doc";
	let lines: Line[] = [];
	const flush = () => {
		for (const piece of piecesOf(lines)) {
			if (piece.kind === "table") blocks.push({ kind: "table", grid: piece.grid });
			else {
				for (const text of paragraphsOf(piece.lines, blocksAreParagraphs))
					blocks.push({ kind: "paragraph", text });
			}
		}
		lines = [];
	};
	const isPlain = source.origin === "text";
	const sourced = isPlain
		? [takeTabTables, takeColumnTables].reduce<SourceBlock[]>(
				(parts, take) => parts.flatMap((part) => (part.type === "text" ? take(part.text) : [part])),
				source.blocks.map((block) =>
					block.type === "text" ? { ...block, text: drawnRows(block.text) } : block,
				),
			)
		: source.blocks;
	for (const block of sourced) {
		if (block.type === "text") {
			for (const line of cleanLines(block.text)) lines.push(line);
			continue;
		}
		flush();
		blocks.push({
			kind: "table",
			grid: { rows: block.rows, merged: new Set(block.merged), certainty: isPlain ? LAID_OUT : 1 },
		});
	}
	flush();
	return blocks;
}
