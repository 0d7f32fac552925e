import type { ReadTask } from "../../domain/documents/reading.ts";
import { addDays } from "../../domain/local-date.ts";
import type { Message } from "../../domain/message.ts";
import { type AgreementRow, reviewDeadline } from "../../domain/registers/agreement.ts";
import type { AssignmentRow } from "../../domain/tasks/assignment.ts";
import { fold } from "../../domain/text/fold.ts";
import { transact } from "../../store/database.ts";
import { type AgreementRecord, findUnreviewed, keepReview } from "../../store/registers/agreements.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import { appendEvents } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import { writeTasks } from "../drafts/write-reading.ts";
import { notifyGroups } from "../notify.ts";
import { type Office, openContext, type Queued } from "../office.ts";
import { toRow } from "../tasks/assignment-row.ts";
import { toAgreementRow } from "./show-agreements.ts";

/** How the review of an agreement is put into words. */
export interface ReviewWords {
	/** What is to be done. */
	task(agreement: AgreementRow): string;
	news(agreement: AgreementRow, row: AssignmentRow): Message;
}

const SURE = { content: 1, lead: 1, coordinating: 1, deadline: 1 };
/** Agreements that one transaction looks at. */
const MOST = 50;

/**
 * Gives whoever looks after an agreement one task to review it before it expires. Each agreement and last day in force
 * has one such task for ever, so running it again finds none; a renewal has its own when its time comes.
 */
export async function reviewAgreements(office: Office, words: ReviewWords): Promise<Queued[]> {
	const queued: Queued[] = [];
	for (;;) {
		const done = await transact(office.db, async (tx) => {
			const context = await openContext(office, tx);
			const { today, settings } = context;
			const until = addDays(today, settings.agreementReviewDays);
			const records = await findUnreviewed(tx, { today, until, take: MOST });
			for (const record of records) await review(context, words, record);
			return { count: records.length, queued: context.queued };
		});
		queued.push(...done.queued);
		if (done.count < MOST) return queued;
	}
}

async function review(context: Context, words: ReviewWords, record: AgreementRecord): Promise<void> {
	const agreement = toAgreementRow(context, record);
	const { agency, agencyId, expiresOn } = agreement;
	if (!expiresOn) return;
	const task: ReadTask = {
		...{ content: words.task(agreement), deadline: reviewDeadline(expiresOn, context.today) },
		...{ ref: "", heading: null, lead: [agency], coordinating: [], product: null },
		...{ confidence: SURE, shape: "prose" },
	};
	const leads = new Map([[fold(agency), { agencyId, groupId: null, members: [] }]]);
	const origin = { documentId: null, parentId: null, createdBy: null, issuedOn: context.today };
	const { ids } = await writeTasks(context, [task], leads, origin);
	const source = `agreement:${record.code}:${expiresOn}`;
	await appendEvents(
		context.db,
		ids.map((assignmentId) => ({
			...{ assignmentId, changeId: crypto.randomUUID(), kind: "CREATE" as const, actorId: null },
			...{ at: context.now, data: {}, source },
		})),
	);
	for (const one of await assignmentsById(context.db, ids)) {
		await keepReview(context.db, {
			...{ agreementId: record.id, expiresOn, taskId: one.taskId },
			at: context.now,
		});
		await notifyGroups(context, agencyId, words.news(agreement, toRow(context, one)));
	}
}
