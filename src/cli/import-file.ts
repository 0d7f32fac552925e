import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { hashOf } from "../actions/drafts/correct-draft.ts";
import { withFindings } from "../actions/drafts/draft-document.ts";
import { writeReading } from "../actions/drafts/write-reading.ts";
import { readDocumentFile } from "../documents/files/isolated.ts";
import { UserError } from "../domain/user-error.ts";
import { inOffice } from "./in-office.ts";
import { print } from "./options.ts";

/** `dondoc import FILE`: takes all tasks of a document in; the very same file only once, unless asked for. */
export async function importFile(file: string, options: { again: boolean; json: boolean }): Promise<void> {
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
