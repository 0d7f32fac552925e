import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReply } from "../../../src/domain/reply/read-reply.ts";
import type { ReplyChange, ReplyReading } from "../../../src/domain/reply/reply.ts";

/** The day on which the labelled sentences are typed, a Monday. */
export const TODAY = "2026-03-02";

/** A sentence as an officer typed it, with what a person understands by it. */
export interface Sentence {
	/** "honest" must be understood, "trap" must not complete more than it says, "question" must be asked back. */
	kind: "honest" | "trap" | "question";
	lines: number;
	text: string;
	changes: string[];
	ask: string;
}

export const sentences: Sentence[] = readFileSync(join(import.meta.dirname, "sentences.tsv"), "utf8")
	.split("\n")
	.filter((line) => line !== "" && !line.startsWith("#"))
	.map((line) => {
		const [kind = "", lines, text = "", changes = "", ask = ""] = line.split("\t");
		return {
			kind: kind as Sentence["kind"],
			lines: Number(lines),
			text: text.replaceAll("\\n", "\n"),
			changes: changes === "-" ? [] : changes.split("; ").sort(),
			ask,
		};
	});

export const read = (text: string, items = 8): ReplyReading => readReply(text, { items, today: TODAY });

/** "complete 1,3 (45/BC-SNgV)", "progress 2 60%", "extension 4 > 2026-03-15", "extension 3 +5 day". */
export function printed(changes: readonly ReplyChange[]): string[] {
	return changes
		.map((change) => {
			const { intent, items, codes = [], percent, until, untilShift, evidence } = change;
			return [
				`${intent} ${[...items, ...codes].join(",")}`,
				percent === null ? "" : ` ${percent}%`,
				until === null ? "" : ` > ${until}`,
				untilShift ? ` +${untilShift.n} ${untilShift.unit}` : "",
				evidence === null ? "" : ` (${evidence})`,
			].join("");
		})
		.sort();
}

/** Lines and codes that a reading completes. */
export const completed = (reading: ReplyReading): string[] =>
	reading.changes
		.filter(({ intent }) => intent === "complete")
		.flatMap(({ items, codes = [] }) => [...items.map(String), ...codes]);

/** Lines and codes that a labelled sentence completes. */
export const meant = ({ changes }: Sentence): string[] =>
	changes.flatMap((change) => /^complete ([\w,-]+)/.exec(change)?.[1]?.split(",") ?? []);

/** Lines that a text completes although the sentence it was made of does not. */
export function wrongly(sentence: Sentence, text: string): string[] {
	const right = new Set(meant(sentence));
	return completed(read(text, sentence.lines)).filter((line) => !right.has(line));
}
