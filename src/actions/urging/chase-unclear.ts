import { mondayOf } from "../../domain/calendar/working-week.ts";
import type { Unclear } from "../../domain/digest/urging.ts";
import type { Message } from "../../domain/message.ts";
import { findPerson } from "../../store/agencies/people.ts";
import { transact } from "../../store/database.ts";
import { findChatByChannelId, privateChatsOf } from "../../store/messages/chats.ts";
import { getSetting, setSetting } from "../../store/settings/settings.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import {
	assignersOfUnclear,
	findUnclear,
	findUnmanned,
	type UnclearFilter,
} from "../../store/urging/unclear.ts";
import type { Context } from "../context.ts";
import { monitorRooms, notifyChat } from "../notify.ts";
import { type Office, openContext, type Queued } from "../office.ts";
import { toRow } from "../tasks/assignment-row.ts";

/** Lines of each kind; the heading counts all. */
const MOST = 10;
/** Since which week whoever assigns was last asked, beside the settings of the office. */
const CHASED = "chasedWeek";

/**
 * Once a week, on its first working day or the first on which the bot runs: asks whoever assigned what has no deadline,
 * no agency, or nobody to answer for it. One message for each chat; run twice, it sends one.
 */
export function chaseUnclear(office: Office, words: (unclear: Unclear) => Message): Promise<Queued[]> {
	return transact(office.db, async (tx) => {
		const context = await openContext(office, tx);
		const week = mondayOf(context.today);
		if (!context.calendar.isWorkingDay(context.today) || (await getSetting(tx, CHASED)) === week) return [];
		for (const [chatId, filter] of await recipients(context)) {
			const unclear = await unclearFor(context, filter);
			const { deadline, agency, unmanned } = unclear;
			if (deadline.count + agency.count + unmanned.count > 0)
				await notifyChat(context, chatId, words(unclear), `chase:${week}`);
		}
		await setSetting(tx, CHASED, week);
		return context.queued;
	});
}

/** Who is asked about what: whoever assigned it; else the monitors who look after it; else the admins. */
async function recipients(context: Context): Promise<Map<string, UnclearFilter>> {
	const { db } = context;
	const found = new Map<string, UnclearFilter>();
	const nobodyOf: string[] = [];
	for (const id of await assignersOfUnclear(db)) {
		const person = await findPerson(db, id);
		const chat = person && (await findChatByChannelId(db, person.channel, person.channelId));
		if (!chat?.active) continue;
		nobodyOf.push(id);
		found.set(chat.id, { by: id, rest: null });
	}
	const ask = (chatId: string, within: string[] | null, outside: string[]) =>
		found.set(chatId, { by: found.get(chatId)?.by ?? null, rest: { nobodyOf, within, outside } });
	const rooms = (await monitorRooms(context)).filter(({ chatIds }) => chatIds.length > 0);
	const watched = rooms.flatMap(({ scope }) => scope ?? []);
	for (const { scope, chatIds } of rooms)
		for (const chatId of chatIds) ask(chatId, scope ? [scope] : null, []);
	if (rooms.every(({ scope }) => scope !== null))
		for (const { chatId } of await privateChatsOf(db, "ADMIN")) ask(chatId, null, watched);
	return found;
}

async function unclearFor(context: Context, filter: UnclearFilter): Promise<Unclear> {
	const { db, today } = context;
	const rows = await findUnclear(db, filter, MOST);
	const records = rows.length
		? await assignmentsById(
				db,
				rows.map(({ id }) => id),
			)
		: [];
	const byId = new Map(records.map((record) => [record.id, toRow(context, record)]));
	const part = (what: "agency" | "deadline") => {
		const own = rows.filter((row) => row.what === what);
		return { rows: own.flatMap(({ id }) => byId.get(id) ?? []), count: own[0]?.count ?? 0 };
	};
	const unmanned = await findUnmanned(db, filter, MOST);
	return {
		today,
		deadline: part("deadline"),
		agency: part("agency"),
		unmanned: { agencies: unmanned, count: unmanned[0]?.agencies ?? 0 },
	};
}
