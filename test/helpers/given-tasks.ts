import { withFindings } from "../../src/actions/drafts/draft-document.ts";
import { writeReading } from "../../src/actions/drafts/write-reading.ts";
import { openContext } from "../../src/actions/office.ts";
import { parseDeadline } from "../../src/domain/deadline/parse-deadline.ts";
import type { Reading, ReadTask } from "../../src/domain/documents/reading.ts";
import { dayOf } from "../../src/domain/local-date.ts";
import { transact } from "../../src/store/database.ts";
import type { TestOffice } from "./office.ts";

/** A task as a document would give it; the deadline in words. */
export interface GivenTask {
	content: string;
	lead: string | string[];
	coordinating?: string[];
	deadline?: string;
	product?: string;
	heading?: string;
}

const SURE = { content: 1, lead: 1, coordinating: 1, deadline: 1 };

/** Has a document assign tasks without the chat: for conversations that begin after that. Groups hear nothing. */
export async function giveTasks(
	office: TestOffice,
	tasks: GivenTask[],
	number: string | null = "18/KH-UBND",
): Promise<void> {
	const app = office.app.office;
	const today = dayOf(office.clock.now(), app.timeZone);
	const read = ({
		content,
		lead,
		coordinating = [],
		deadline = "",
		product,
		heading,
	}: GivenTask): ReadTask => ({
		ref: "",
		heading: heading ?? null,
		content,
		lead: [lead].flat(),
		coordinating,
		product: product ?? null,
		deadline: parseDeadline(deadline, today),
		confidence: SURE,
		shape: "table",
	});
	const reading: Reading = {
		document: {
			kind: "Kế hoạch",
			number,
			numberSymbol: "KH-UBND",
			issuedOn: "2026-01-12",
			issuedMonth: null,
			issuer: "UBND tỉnh Bình Minh",
			signer: null,
			about: "Triển khai công tác hội nhập quốc tế năm 2026",
			cites: [],
			secrecy: null,
		},
		tasks: tasks.map(read),
		warnings: [],
		untasked: [],
	};
	await transact(app.db, async (tx) => {
		const context = await openContext(app, tx);
		const draft = await withFindings(context, { reading, dropped: [] }, null);
		await writeReading(context, draft, { contentHash: null, personId: null, source: "test" });
	});
}
