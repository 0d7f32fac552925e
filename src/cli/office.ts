import type { Command } from "commander";
import { dateOption } from "./options.ts";

/**
 * Verbs that work on the office's data, beside a running bot. What they do is loaded only when they are called: it
 * brings the database along, and `parse` and `read` should not wait for that.
 */
export function addOfficeVerbs(program: Command): void {
	program
		.command("import <file>")
		.description("read a document and take all its tasks in, without the preview of the chat")
		.option("--again", "also when the very same file was taken in before", false)
		.option("--json", "print JSON", false)
		.action(async (file, options) => (await import("./import-file.ts")).importFile(file, options));
	program
		.command("link <agency>")
		.description("make a one-time code that links the group it is sent in to the agency")
		.option("--json", "print JSON", false)
		.action(async (agency, options) => (await import("./link-agency.ts")).linkAgency(agency, options));
	program
		.command("digest")
		.description("show the digests of a day, without sending them")
		.option("--date <YYYY-MM-DD>", "the day, today by default", dateOption)
		.option("--json", "print JSON", false)
		.action(async (options) => (await import("./show-digests.ts")).showDigests(options));
}
