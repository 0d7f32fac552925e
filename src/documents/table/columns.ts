import { COLUMN_LABELS, type ColumnKind } from "../../domain/lexicon/columns.ts";
import { canonical } from "../../domain/text/fold.ts";

/** What a label says of its column; "other" when the lexicon knows it not. */
export function columnKind(label: string): ColumnKind {
	const text = canonical(label.normalize("NFC"))
		.replace(/\([^)]*\)|[*:|.]/gu, " ")
		.replace(/\s+/gu, " ")
		.trim();
	if (!text) return "other";
	return COLUMN_LABELS.find(([, pattern]) => pattern.test(text))?.[0] ?? "other";
}

/** Columns of a table that reckons what something costs: its rows are purchases, and of one that counts things. */
const COSTS = /^(?:đơn giá|thành tiền|định mức)(?:[\s(]|$)/u;
const COUNTS = /^(?:số lượng|khối lượng|đvt|đơn vị tính)(?:[\s(]|$)/u;

/** Whether the labels are those of a reckoning, and not of work: money, or amounts without any time. */
function isReckoning(labels: readonly string[], said: ReadonlySet<ColumnKind>): boolean {
	const says = (pattern: RegExp) => labels.some((label) => pattern.test(canonical(label.normalize("NFC"))));
	return says(COSTS) || (says(COUNTS) && !said.has("deadline"));
}

/** Kinds of the columns of a header row, or null when the row is no header of a table of tasks. */
export function columnsOf(labels: readonly string[]): ColumnKind[] | null {
	if (labels.length < 2 || labels.some((label) => label.length > 160)) return null;
	const kinds = labels.map(columnKind);
	const contents = kinds.flatMap((kind, at) => (kind === "content" ? [at] : []));
	const said = new Set(kinds);
	const speaksOfWork = said.has("lead") || said.has("coordinating") || said.has("deadline");
	if (contents.length === 0 || !speaksOfWork || isReckoning(labels, said)) return null;
	const filled = labels.filter((label) => label.trim()).length;
	if (filled < 2 || new Set(labels.filter((label) => label.trim())).size < 2) return null;
	return onlyOnce(kinds, labels);
}

/** Of several columns of one kind the reader takes one: the first content, the last deadline, all agencies. */
function onlyOnce(kinds: ColumnKind[], labels: readonly string[]): ColumnKind[] {
	const content = kinds.findIndex(
		(kind, at) => kind === "content" && /nội dung|nhiệm vụ|công việc/iu.test(labels[at] ?? ""),
	);
	const first = content >= 0 ? content : kinds.indexOf("content");
	const last = kinds.lastIndexOf("deadline");
	return kinds.map((kind, at) => {
		if (kind === "content" && at !== first) return "other";
		if (kind === "deadline" && at !== last) return "other";
		return kind;
	});
}
