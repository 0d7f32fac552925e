import { beginsWeek } from "../../domain/calendar/working-week.ts";
import type { AgencyCount, FollowedDocument, MonitorDigest } from "../../domain/digest/monitor-digest.ts";
import { dayOf } from "../../domain/local-date.ts";
import { lastOverdueDay } from "../../domain/tasks/status.ts";
import { lastDigestAt } from "../../store/digest/digests.ts";
import { findDocuments } from "../../store/tasks/documents.ts";
import {
	type DocumentFigures,
	documentFigures,
	documentNews,
	type Following,
} from "../../store/tasks/followed-documents.ts";
import { askedHere } from "../consultations/consultation-news.ts";
import type { Context } from "../context.ts";
import { codeOf } from "../tasks/assignment-row.ts";
import { monitorLadderNews } from "../urging/ladder-rows.ts";
import { DAYS_TO_ACCEPT } from "./days-to-accept.ts";
import type { MonitorRecipient } from "./recipients.ts";

/** Documents in one digest; of further ones only the number is told. */
const MOST_DOCUMENTS = 12;

/** What a monitor should hear this morning of the documents that they, or others of their office, brought in. */
export async function buildMonitorDigest(
	context: Context,
	{ chatId, personIds, unless }: Pick<MonitorRecipient, "chatId" | "personIds" | "unless">,
): Promise<MonitorDigest> {
	const { db, now, today, calendar, policy, timeZone } = context;
	const since = await lastDigestAt(db, chatId, "monitor", today);
	const givenTo = calendar.addWorkingDays(today, -DAYS_TO_ACCEPT - 1);
	const following: Following = {
		...{ personIds, unless, timeZone, givenTo },
		overdueTo: lastOverdueDay(today, calendar, policy),
		givenNews: beginsWeek(today, calendar) ? null : givenTo,
		doneSince: since ?? new Date(now.getTime() - 86_400_000),
	};
	const news = await documentNews(db, following);
	const shown = news.slice(0, MOST_DOCUMENTS);
	const ids = shown.map(({ documentId }) => documentId);
	const figures = shown.length > 0 ? await documentFigures(db, following, ids) : [];
	const documents = new Map(
		(
			await findDocuments(
				db,
				ids.filter((id) => id !== null),
			)
		).map((one) => [one.id, one]),
	);
	return {
		today,
		since: since && dayOf(since, timeZone),
		documents: shown.map((one): FollowedDocument => {
			const own = figures.filter(({ documentId }) => documentId === one.documentId);
			const sum = (of: "total" | "done") => own.reduce((n, figure) => n + figure[of], 0);
			return {
				document: documents.get(one.documentId ?? "") ?? null,
				code: codeOf(one.code),
				...{ total: sum("total"), done: sum("done") },
				...{ overdue: one.overdue, obstacles: one.obstacles, waiting: one.waiting, doneSince: one.doneSince },
				overdueBy: byAgency(own, "overdue"),
				unacceptedBy: one.silence ? byAgency(own, "unaccepted") : [],
			};
		}),
		more: news.length - shown.length,
		ladder: await monitorLadderNews(context, chatId, since),
		asked: await askedHere(context, { chatId, since }),
	};
}

const byAgency = (figures: DocumentFigures[], of: "overdue" | "unaccepted"): AgencyCount[] =>
	figures
		.flatMap(({ agency, [of]: count }) => (count > 0 ? [{ agency, count }] : []))
		.sort((a, b) => b.count - a.count || a.agency.localeCompare(b.agency, "vi"));
