import type { Message } from "../../domain/message.ts";
import type { FileContent, FileOrder, OrderedFile } from "../../domain/report/file-order.ts";
import { transactAtOnce } from "../../store/database.ts";
import { queueDelivery } from "../../store/messages/deliveries.ts";
import { findDraftMessage } from "../../store/messages/sent-messages.ts";
import { type Office, openContext, type Queued } from "../office.ts";
import { fileRows, fileRowsNow } from "../reports/file-rows.ts";
import { gatherReport } from "../reports/gather-report.ts";
import { letterheadOf } from "./letterhead-of.ts";
import { meetingOf } from "./prepare-meeting.ts";

/** Looks up everything that an ordered file is made of, as it stands now. */
export const gatherFile = (office: Office, order: FileOrder): Promise<FileContent> =>
	transactAtOnce(office.db, async (tx): Promise<FileContent> => {
		const context = await openContext(office, tx);
		switch (order.kind) {
			case "letter": {
				const rows = await fileRowsNow(context, { agencyIds: null, ids: order.ids });
				return {
					kind: "letter",
					file: {
						letterhead: await letterheadOf(context, order.issuerId),
						asOf: context.today,
						// What was done since it was asked for is urged no more.
						rows: rows.filter(({ status }) => status === "open-overdue"),
						answerBefore: order.answerBefore,
						recipients: [],
					},
				};
			}
			case "meeting":
				return { kind: "meeting", file: await meetingOf(context, order) };
			case "report":
				return { kind: "report", ...(await gatherReport(context, order)) };
			case "progress": {
				const rows = await fileRows(context, order.agencyIds, order.range);
				return { kind: "progress", rows, name: order.name, range: order.range };
			}
		}
	});

/** Sends a file that was made to whoever waits for it, once, however often it was made. */
export async function sendMadeFile(
	office: Office,
	{ id, chatId, topicId }: OrderedFile,
	message: Message,
): Promise<Queued[]> {
	const replaces = await findDraftMessage(office.db, chatId, id);
	const deliveryId = await queueDelivery(office.db, {
		...{ chatId, topicId, kind: "NOTICE", key: `file:${id}` },
		message: { ...message, asked: true },
		replaces,
	});
	return deliveryId ? [{ id: deliveryId, chatId, asked: true }] : [];
}
