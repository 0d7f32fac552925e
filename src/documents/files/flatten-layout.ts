import type { SourceBlock } from "../source.ts";

/** What stands in the two columns at the head and at the foot of a document, and in no table of tasks. */
const layoutWords =
	/cộng\s+h(òa|oà)\s+xã\s+hội|độc\s+lập\s*[-–]\s*tự\s+do|đảng\s+cộng\s+sản\s+việt\s+nam\s*$|nơi\s+nhận\s*:|^\s*kính\s+gửi\s*:/imu;
/** A head has no more lines than this, a foot some more. */
const [mostHeadLines, mostFootLines] = [10, 40];

/**
 * Offices set the head of a document (issuer | motto, number | place and date) and its foot (recipients | signature)
 * in tables without borders, or with tabs. They are text in two columns: read the left column down, then the right.
 */
export function flattenLayout(blocks: SourceBlock[]): SourceBlock[] {
	const flat = blocks.flatMap((block) =>
		block.type === "table" && isLayout(block.rows) ? columns(block) : [block],
	);
	const head = flat.findIndex((block) => /\t\s*(cộng\s+h|đảng\s+cộng|độc\s+lập)/iu.test(tabbed(block)));
	const foot = flat.findLastIndex((block) => /^nơi\s+nhận\s*:?[^\n\t]*\t/iu.test(tabbed(block)));
	const headEnd = head < 0 ? 0 : endOfTabs(flat, head, mostHeadLines, isRule);
	const footEnd = foot < headEnd ? flat.length : endOfTabs(flat, foot, mostFootLines, isShort);
	const split = [...flat];
	if (foot >= headEnd && foot >= 0)
		split.splice(foot, footEnd - foot, ...tabColumns(flat.slice(foot, footEnd)));
	if (head >= 0) split.splice(head, headEnd - head, ...tabColumns(flat.slice(head, headEnd)));
	return split;
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

/** The text of a block that has words on both sides of a tab; "" of any other. */
function tabbed(block: SourceBlock): string {
	return block.type === "text" && /\S[^\n]*\t[^\n]*\S/.test(block.text) ? block.text : "";
}

/**
 * One behind the last line set with tabs among the next `most`, with nothing between but what `mayStandBetween`, or
 * behind the recipients that follow it.
 */
function endOfTabs(
	blocks: SourceBlock[],
	start: number,
	most: number,
	mayStandBetween: (text: string) => boolean,
): number {
	let end = start + 1;
	for (let index = start + 1; index < Math.min(blocks.length, start + most); index++) {
		const block = blocks[index];
		if (!block || block.type === "table") break;
		if (tabbed(block) || (end === index && /^[-–+]\s?\p{L}/u.test(block.text))) end = index + 1;
		else if (!mayStandBetween(block.text)) break;
	}
	return end;
}

/** The line drawn below a motto. */
const isRule = (text: string) => !/\p{L}/u.test(text);
const isShort = (text: string) => text.length < 100;

function tabColumns(blocks: SourceBlock[]): SourceBlock[] {
	const left: string[] = [];
	const right: string[] = [];
	for (const block of blocks) {
		if (block.type !== "text") continue;
		for (const line of block.text.split("\n")) {
			const [first = "", ...rest] = line.split(/\t+/).map((part) => part.trim());
			if (first) left.push(first);
			const beside = rest.filter((part) => part).join(" ");
			if (beside) right.push(beside);
		}
	}
	return [left, right].flatMap((lines): SourceBlock[] =>
		lines.length > 0 ? [{ type: "text", text: lines.join("\n") }] : [],
	);
}
