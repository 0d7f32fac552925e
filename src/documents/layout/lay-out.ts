import type { Source } from "../source.ts";
import type { Block } from "../structure/outline.ts";
import { takeBarTables } from "./bar-table.ts";
import { takeBrokenTables } from "./broken-table.ts";
import { cleanLines, type Line } from "./lines.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** Brings a source to paragraphs and tables in reading order, whatever it was read from. */
export function layOut(source: Source): Block[] {
	const blocks: Block[] = [];
	const blocksAreParagraphs = source.origin === "docx" || source.origin === "doc";
	let lines: Line[] = [];
	const flush = () => {
		for (const piece of takeBarTables(lines).flatMap((part) =>
			part.kind === "lines" ? takeBrokenTables(part.lines) : [part],
		)) {
			if (piece.kind === "table") blocks.push({ kind: "table", grid: piece.grid });
			else {
				for (const { text } of paragraphsOf(piece.lines, blocksAreParagraphs))
					blocks.push({ kind: "paragraph", text });
			}
		}
		lines = [];
	};
	for (const block of source.blocks) {
		if (block.type === "text") {
			for (const line of cleanLines(block.text)) lines.push(line);
			continue;
		}
		flush();
		blocks.push({ kind: "table", grid: { rows: block.rows, merged: new Set(block.merged), certainty: 1 } });
	}
	flush();
	return blocks;
}
