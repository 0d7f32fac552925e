import { createHash } from "node:crypto";
import { addDays } from "../../domain/local-date.ts";
import type { CalendarFeedContent, FeedRow } from "../../domain/report/feed.ts";
import { withDescendants } from "../../store/agencies/agencies.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import { groupsOfAgency } from "../../store/messages/chats.ts";
import { agencyOfFeed } from "../../store/reports/calendar-feeds.ts";
import { type AssignmentRecord, findAssignments } from "../../store/tasks/assignments.ts";
import { type Office, openContext } from "../office.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { codeOf } from "../tasks/assignment-row.ts";
import { hashOfToken } from "./share-feed.ts";

const TOKEN = /^[\w-]{32}$/;
/** Nobody's phone wants more, and a thousand take a fifth of a second to write. */
const MOST = 1_000;
/** What has been overdue for longer is no appointment any more. */
const DAYS_BACK = 366;

/** What stands behind an address: open deadlines, codes alone where screens are locked. Null for an unknown one. */
export async function readFeed(office: Office, token: string): Promise<CalendarFeedContent | null> {
	// What cannot be an address is not even looked up.
	if (!TOKEN.test(token)) return null;
	const { db } = office;
	const agency = await agencyOfFeed(db, hashOfToken(token));
	if (!agency) return null;
	const context = await openContext(office, db);
	const agencyIds = await withDescendants(db, agency.id);
	const lastDay = { from: addDays(context.today, -DAYS_BACK) };
	const records = await findAssignments(db, { agencyIds, open: true, lastDay }, { take: MOST });
	const rows = records.map(feedRow);
	const chats = await groupsOfAgency(db, agency.id);
	const places = [null, ...chats.map(({ id }) => id)];
	let redacted = false;
	for (const chatId of places)
		redacted ||= (await settingsOf(db, office.about, { chatId, agencyPath: agency.path })).lockScreen;
	const content = rows.map(
		({ id, code, lastDay: day, content: words, document, deadlineRaw, agency: lead }) =>
			redacted ? [id, code, day] : [id, code, day, words, document, deadlineRaw, lead],
	);
	const version = createHash("sha256")
		.update(JSON.stringify([agency.name, redacted, content]))
		.digest("base64url");
	return { agency: agency.name, rows, redacted, at: context.now, version };
}

/** The stored columns tell all that a calendar shows: the log need not be read. */
const feedRow = ({ id, task, agency, group, lastDay }: AssignmentRecord): FeedRow => ({
	id,
	code: codeOf(task.code),
	content: task.content,
	document: task.document?.number ?? task.document?.kind ?? null,
	agency: agency?.name ?? group?.name ?? "",
	deadlineRaw: task.deadlineRaw,
	lastDay: fromDbDateOrNull(lastDay),
});
