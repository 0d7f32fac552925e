import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Command } from "commander";
import { readDocumentFile } from "../documents/files/isolated.ts";
import { workingCalendar } from "../domain/calendar/calendar.ts";
import { toldDueOn } from "../domain/deadline/resolve-deadline.ts";
import type { Reading } from "../domain/documents/reading.ts";
import type { LocalDate } from "../domain/local-date.ts";
import { dateOption, print } from "./options.ts";

/** `dondoc read FILE`: what a document says, as the chat would show it before anything is written. */
export function addReadVerb(program: Command): void {
	program
		.command("read <file>")
		.description("read a document: header, tasks, warnings")
		.option("--date <YYYY-MM-DD>", "reference date where the document has none", dateOption)
		.option("--json", "print JSON", false)
		.action(async (file: string, options: { date?: LocalDate; json: boolean }) => {
			const bytes = new Uint8Array(await readFile(file));
			const reference = options.date ?? null;
			const reading = await readDocumentFile(bytes, { name: basename(file), reference });
			print(outside(reading), options.json, () => lines(reading));
		});
}

/** The reading with the keys that the contract for operators names; one mean confidence a task, and each cell's own. */
function outside({ document, tasks, warnings }: Reading) {
	const calendar = workingCalendar();
	return {
		document,
		tasks: tasks.map(({ confidence, deadline, ...task }) => ({
			...task,
			deadline: {
				lastDay: null,
				bound: null,
				...deadline,
				dueOn: toldDueOn(deadline, document.issuedOn, calendar),
			},
			confidence: Math.min(...Object.values(confidence)),
			confidences: confidence,
		})),
		warnings,
	};
}

function lines({ document, tasks, warnings }: Reading): string[] {
	const calendar = workingCalendar();
	return [
		[document.kind, document.number, document.issuedOn, document.issuer].filter(Boolean).join(" · "),
		document.about ?? "",
		...tasks.map(
			({ ref, content, lead, deadline }) =>
				`${ref}\t${lead.join("; ")}\t${toldDueOn(deadline, document.issuedOn, calendar) ?? deadline.kind}\t${content}`,
		),
		...warnings.map(({ key, vars }) => `! ${key} ${vars ? JSON.stringify(vars) : ""}`),
	];
}
