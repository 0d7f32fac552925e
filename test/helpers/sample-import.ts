import { readFile } from "node:fs/promises";
import { withFindings } from "../../src/actions/drafts/draft-document.ts";
import { writeReading } from "../../src/actions/drafts/write-reading.ts";
import { type Office, openContext } from "../../src/actions/office.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { transact } from "../../src/store/database.ts";

/** Takes the sample plan in without the chat: for tests that begin after that. Returns how many assignments there are. */
export async function importSample(office: Office): Promise<number> {
	const file = new URL("../../prisma/sample/files/ke-hoach.txt", import.meta.url);
	const text = await readFile(file, "utf8");
	const reading = readDocument({ blocks: [{ type: "text", text }], pages: 1, origin: "text" }, {});
	return transact(office.db, async (tx) => {
		const context = await openContext(office, tx);
		const draft = await withFindings(context, { reading, dropped: [] }, null);
		const order = { contentHash: null, personId: null, source: "test" };
		return (await writeReading(context, draft, order)).assignments.length;
	});
}
