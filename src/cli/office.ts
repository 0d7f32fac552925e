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
	program
		.command("report <period>")
		.description('write the report of a period ("thang 3", "quy I/2026", "tu 1/3 den 15/3") as files')
		.requiredOption("--out <dir>", "where the .docx, .xlsx, .png and .csv go")
		.option("--agency <name>", "of one agency and all below it; all by default")
		.option("--date <YYYY-MM-DD>", "as if it were this day, today by default", dateOption)
		.option("--json", "print JSON", false)
		.action(async (period, options) => (await import("./report.ts")).writeReport(period, options));
	program
		.command("backup <file>")
		.description("write everything the office knows to a file, while the bot runs")
		.option("--json", "print JSON", false)
		.action(async (file, options) => (await import("./backup.ts")).backUp(file, options));
	program
		.command("restore <file>")
		.description("bring a backup into an empty database: a new DATA_DIR, or another server's DATABASE_URL")
		.option("--moving", "nothing has run since the backup: what waited to be sent goes out", false)
		.option("--json", "print JSON", false)
		.action(async (file, options) => (await import("./backup.ts")).restore(file, options));
}
