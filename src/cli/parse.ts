import { createInterface } from "node:readline";
import type { Command } from "commander";
import { z } from "zod";
import { parseDeadline } from "../domain/deadline/parse-deadline.ts";
import type { LocalDate } from "../domain/local-date.ts";
import { readReply } from "../domain/reply/read-reply.ts";
import { countOption, dateOption } from "./options.ts";

const line = z.object({
	text: z.string(),
	date: z.iso.date().nullish(),
	items: z.int().min(1).max(10_000).nullish(),
});
type Line = z.output<typeof line>;

/** `dondoc parse deadline|reply TEXT`, or `-` for one JSON object a line on standard input. */
export function addParseVerbs(program: Command): void {
	const parse = program.command("parse").description("understand a phrase, for checks and trials");
	parse
		.command("deadline <text>")
		.description('a time phrase; "-" reads {"text", "date"} a line')
		.option("--date <YYYY-MM-DD>", "reference date", dateOption)
		.option("--json", "print JSON (always)", true)
		.action((text: string, options: { date?: LocalDate }) =>
			answer({ text, date: options.date }, ({ text, date }) => deadlineOf(text, date ?? null)),
		);
	parse
		.command("reply <text>")
		.description('a reply to a list; "-" reads {"text", "date", "items"} a line')
		.option("--items <n>", "lines of the message replied to", countOption, 1)
		.option("--date <YYYY-MM-DD>", "today", dateOption)
		.option("--json", "print JSON (always)", true)
		.action((text: string, options: { items: number; date?: LocalDate }) =>
			answer({ text, date: options.date, items: options.items }, ({ text, date, items }) =>
				readReply(text, { items: items ?? options.items, today: date ?? options.date ?? today() }),
			),
		);
}

const today = (): LocalDate => new Date().toISOString().slice(0, 10);

/** Every kind has the three fields that a caller looks at first. */
const deadlineOf = (text: string, date: LocalDate | null) => ({
	dueOn: null,
	lastDay: null,
	bound: null,
	...parseDeadline(text, date),
});

async function answer(given: Line, understand: (line: Line) => object): Promise<void> {
	if (given.text !== "-") {
		console.log(JSON.stringify(understand(given)));
		return;
	}
	for await (const row of createInterface({ input: process.stdin })) {
		if (!row.trim()) continue;
		// One answer a line whatever stands in it: callers match them by their order.
		const read = line.safeParse(jsonOf(row));
		const result = read.success
			? understand({ ...read.data, date: read.data.date ?? given.date })
			: { error: "a line is a JSON object with a text" };
		console.log(JSON.stringify(result));
	}
}

function jsonOf(row: string): unknown {
	try {
		return JSON.parse(row);
	} catch {
		return null;
	}
}
