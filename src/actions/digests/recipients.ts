import { isDigestDay } from "../../domain/digest/digest-days.ts";
import { timeOf } from "../../domain/local-date.ts";
import type { Settings } from "../../domain/settings/settings.ts";
import { agencyTree } from "../../store/agencies/agencies.ts";
import { holdersOf } from "../../store/agencies/people.ts";
import type { Db } from "../../store/database.ts";
import { claimedDigests } from "../../store/digest/digests.ts";
import { type ChatWithAgency, linkedGroups, privateChatsOf } from "../../store/messages/chats.ts";
import type { Context } from "../context.ts";
import { settingsReader } from "../settings/settings-of.ts";

/** A chat that has a digest of one kind. */
interface Recipient {
	chatId: string;
	plain: boolean;
	settings: Settings;
}

/** The group of an agency. */
export interface GroupRecipient extends Recipient {
	agency: { id: string; name: string };
	agencyIds: string[];
	/** Monitors who have no other place to read: what they hear stands in the same message. */
	followers: Followers | null;
}

/** The private chat of a leader. */
export interface LeaderRecipient extends Recipient {
	/** What the leader stands above; null is everything. */
	agencyIds: string[] | null;
	/** The leader's own agencies, for which others decide. */
	rootIds: string[];
	/** Names of these agencies. */
	scope: string;
}

/** Whose documents are followed in a chat. */
export interface Followers {
	/** The monitors who read there, and those they share an office with. */
	personIds: string[];
	/** All monitors: what none of them brought in belongs to each. */
	unless: string[];
}

/** The private chat of a monitor. */
export interface MonitorRecipient extends Recipient, Followers {
	/** Over the whole province. */
	agencyIds: null;
}

/** Who hears at this moment: their day, their hour, and not claimed yet. */
export interface Recipients {
	groups: GroupRecipient[];
	leaders: LeaderRecipient[];
	monitors: MonitorRecipient[];
}

/** Finds everybody whose digest is due and was not looked at today. A handful of queries, however many there are. */
export async function dueRecipients(context: Context): Promise<Recipients> {
	const { db, about, today, now, timeZone, calendar } = context;
	if (!calendar.isWorkingDay(today)) return { groups: [], leaders: [], monitors: [] };
	const settingsAt = await settingsReader(db, about);
	const time = timeOf(now, timeZone);
	const due = ({ digestTime, digestDays }: Settings) =>
		time >= digestTime && isDigestDay(today, digestDays, calendar);
	const tree = await agencyTree(db);
	const claimed = {
		group: await claimedDigests(db, today, "group"),
		leader: await claimedDigests(db, today, "leader"),
		monitor: await claimedDigests(db, today, "monitor"),
	};
	const groups: GroupRecipient[] = [];
	const linked = await linkedGroups(db);
	const rooms = await monitorRooms(db, linked);
	for (const { id, plain, agency } of linked) {
		if (!agency || claimed.group.has(id)) continue;
		const settings = settingsAt({ chatId: id, agencyPath: agency.path });
		const followers = rooms.get(id) ?? null;
		if (due(settings))
			groups.push({
				...{ chatId: id, plain, settings, agency, followers },
				agencyIds: tree.below(agency.id),
			});
	}
	const leaders: LeaderRecipient[] = [];
	const roles = Map.groupBy(await privateChatsOf(db, "LEADER"), ({ chatId }) => chatId);
	for (const [chatId, held] of roles) {
		if (claimed.leader.has(chatId)) continue;
		const settings = settingsAt({ chatId });
		if (!due(settings)) continue;
		const roots = held.map(({ agencyId }) => agencyId);
		const rootIds = roots.filter((root) => root !== null);
		leaders.push({
			...{ chatId, plain: held[0]?.plain ?? false, settings, rootIds },
			agencyIds: roots.includes(null) ? null : [...new Set(rootIds.flatMap(tree.below))],
			scope: roots.includes(null) ? "" : rootIds.map(tree.nameOf).join(", "),
		});
	}
	const monitors = [...rooms].flatMap(([chatId, { grouped, ...room }]): MonitorRecipient[] => {
		if (grouped || claimed.monitor.has(chatId)) return [];
		const settings = settingsAt({ chatId });
		return due(settings) ? [{ ...room, chatId, settings, agencyIds: null }] : [];
	});
	return { groups, leaders, monitors };
}

/** A chat in which monitors read; `grouped`: the group of their office, which has a digest of its own. */
type Room = Followers & { plain: boolean; grouped: boolean };

/** Where monitors read, by chat, and whose documents they follow there: their own and those of others in their office. */
async function monitorRooms(db: Db, groups: ChatWithAgency[]): Promise<Map<string, Room>> {
	const monitors = await holdersOf(db, "MONITOR");
	const alone = new Map((await privateChatsOf(db, "MONITOR")).map((chat) => [chat.personId, chat]));
	const unless = [...new Set(monitors.map(({ personId }) => personId))];
	const rooms = new Map<string, Room>();
	for (const { personId, agencyId } of monitors) {
		const office = monitors.filter((one) => agencyId !== null && one.agencyId === agencyId);
		const own = alone.get(personId);
		const chats = own
			? [{ id: own.chatId, plain: own.plain, grouped: false }]
			: groups
					.filter((group) => agencyId !== null && group.agencyId === agencyId)
					.map(({ id, plain }) => ({ id, plain, grouped: true }));
		for (const { id, ...place } of chats) {
			const before = rooms.get(id)?.personIds ?? [];
			const people = [personId, ...office.map((one) => one.personId)];
			rooms.set(id, { ...place, unless, personIds: [...new Set([...before, ...people])] });
		}
	}
	return rooms;
}
