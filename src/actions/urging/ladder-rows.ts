import type { LadderNews } from "../../domain/digest/urging.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import { findLadderNews, type LadderReader } from "../../store/urging/ladder.ts";
import type { Context } from "../context.ts";
import { monitorRooms } from "../notify.ts";
import { toRow } from "../tasks/assignment-row.ts";

/** Lines of one digest; the heading counts all. */
const MOST = 10;

/** What the ladder has brought to this leader or monitor since their last digest, and nobody has answered. */
export async function ladderNews(
	context: Context,
	reader: LadderReader,
	since: Date | null,
): Promise<LadderNews> {
	const { ids, count } = await findLadderNews(context.db, reader, { since, take: MOST });
	const records = ids.length > 0 ? await assignmentsById(context.db, ids) : [];
	return { rows: records.map((record) => toRow(context, record)), count };
}

/** The same for whoever monitors and reads in this chat. */
export async function monitorLadderNews(
	context: Context,
	chatId: string,
	since: Date | null,
): Promise<LadderNews> {
	const scopes = (await monitorRooms(context)).flatMap((room) =>
		room.chatIds.includes(chatId) ? [room.scope] : [],
	);
	if (scopes.length === 0) return { rows: [], count: 0 };
	const rootIds = scopes.includes(null) ? null : scopes.flatMap((scope) => scope ?? []);
	return ladderNews(context, { role: "MONITOR", rootIds }, since);
}
