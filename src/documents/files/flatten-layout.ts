import type { SourceBlock } from "../source.ts";

/** What stands in the two columns at the head and at the foot of a document, and in no table of tasks. */
const layoutWords =
	/cộng\s+h(òa|oà)\s+xã\s+hội|độc\s+lập\s*[-–]\s*tự\s+do|đảng\s+cộng\s+sản\s+việt\s+nam\s*$|nơi\s+nhận\s*:|^\s*kính\s+gửi\s*:/imu;

/**
 * Offices set the head of a document (issuer | motto, number | place and date) and its foot (recipients | signature)
 * in tables without borders. They are text in two columns: read the left column down, then the right one.
 */
export function flattenLayout(blocks: SourceBlock[]): SourceBlock[] {
	return blocks.flatMap((block) =>
		block.type === "table" && isLayout(block.rows) ? columns(block) : [block],
	);
}

function isLayout(rows: string[][]): boolean {
	const width = rows[0]?.length ?? 0;
	// Only the first row tells: the words may well stand further down in a table of tasks.
	return (
		rows.length <= 6 && width <= 4 && (rows[0] ?? []).some((cell) => layoutWords.test(cell.normalize("NFC")))
	);
}

function columns(table: { rows: string[][]; merged: string[] }): SourceBlock[] {
	const copies = new Set(table.merged);
	const blocks: SourceBlock[] = [];
	for (let column = 0; column < (table.rows[0]?.length ?? 0); column++) {
		table.rows.forEach((row, rowIndex) => {
			const text = row[column]?.trim();
			if (text && !copies.has(`${rowIndex}:${column}`)) blocks.push({ type: "text", text });
		});
	}
	return blocks;
}
