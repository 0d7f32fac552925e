import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Command } from "commander";
import { hashOf } from "../actions/correct-draft.ts";
import { withFindings } from "../actions/draft-document.ts";
import { makeCode } from "../actions/link.ts";
import { writeReading } from "../actions/write-reading.ts";
import { readDocumentFile } from "../documents/files/isolated.ts";
import { UserError } from "../domain/user-error.ts";
import { inOffice } from "./in-office.ts";
import { print } from "./options.ts";

/** Verbs that work on the office's data, beside a running bot. */
export function addOfficeVerbs(program: Command): void {
	program
		.command("import <file>")
		.description("read a document and take all its tasks in, without the preview of the chat")
		.option("--again", "also when the very same file was taken in before", false)
		.option("--json", "print JSON", false)
		.action(importFile);
	program
		.command("link <agency>")
		.description("make a one-time code that links the group it is sent in to the agency")
		.option("--json", "print JSON", false)
		.action((agency: string, options: { json: boolean }) =>
			inOffice(async (context) => {
				const issued = await makeCode(context, { agency, role: null }, null);
				print(issued, options.json, () => [
					`/dangky ${issued.code}`,
					`${issued.agency}, ${issued.expiresAt.toISOString()}`,
				]);
			}),
		);
}

async function importFile(file: string, options: { again: boolean; json: boolean }): Promise<void> {
	const bytes = new Uint8Array(await readFile(file));
	const contentHash = hashOf(bytes);
	await inOffice(async (context) => {
		const reading = await readDocumentFile(bytes, { name: basename(file), reference: context.today });
		const draft = await withFindings(context, { reading, dropped: [] }, contentHash);
		if (draft.importedBefore && !options.again)
			throw new UserError("imported-before", { document: draft.importedBefore.document });
		const order = { contentHash, personId: null, source: "cli" };
		const { result } = await writeReading(context, draft, order);
		print(result, options.json, () => [
			`${result.tasks} tasks, ${result.assignments} assignments`,
			...result.byAgency.map(({ agency, count }) => `${count}\t${agency}`),
		]);
	});
}
