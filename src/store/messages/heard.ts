import type { MessageAction } from "../../domain/message.ts";
import type { RoleName } from "../../domain/people/role.ts";
import type { Topic } from "../../domain/topic.ts";
import type { KnownPerson } from "../agencies/people.ts";
import { toDbDateOrNull } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import type { CalendarException } from "../settings/calendar-days.ts";
import { byPlace, type StoredSettings } from "../settings/settings.ts";
import { type KnownChat, knownChat } from "./chats.ts";
import type { KeptMessage } from "./sent-messages.ts";

/** What the database knows of a message that came, before anything is done about it. */
export interface Heard {
	/** Null: never seen. */
	chat: KnownChat | null;
	person: KnownPerson | null;
	/** The message of ours that it replies to. */
	kept: KeptMessage | null;
	/** What is set for the office, for the agencies from the root down to the chat's, and for the chat. */
	settings: StoredSettings;
	/** The office's calendar, where it differs from the yearly one. */
	days: CalendarException[];
	/** Answers that have not left yet: in this chat, and to this person wherever it is. */
	waiting: { inChat: number; toPerson: number };
}

/** The same as PostgreSQL writes it: days are "YYYY-MM-DD". */
interface HeardRow {
	chat: KnownChat | null;
	person: {
		id: string;
		name: string;
		roles: { name: RoleName; agencyId: string | null; until: string | null }[];
	} | null;
	kept: { id: string; messageId: string; topic: Topic | null; actions: MessageAction[] } | null;
	settings: { scope: string; key: string; value: unknown }[];
	days: CalendarException[];
	waiting: { inChat: number; toPerson: number };
}

/**
 * Everything that any answer begins with, in one statement: each of these has a verb of its own beside its noun, and
 * asking them one after another took half the time of an answer. It goes to the database for every message, so that
 * nothing is remembered that another process may have changed.
 */
export async function findHeard(
	db: Db,
	of: {
		channel: string;
		/** The channel's own ids; null where there is none. */
		chatId: string;
		personId: string | null;
		messageId: string | null;
	},
): Promise<Heard> {
	const [row] = await db.$queryRaw<{ heard: HeardRow }[]>`
		SELECT json_build_object(
			'chat', CASE WHEN c."id" IS NOT NULL THEN ${knownChat} END,
			'person', CASE WHEN p."id" IS NOT NULL THEN json_build_object('id', p."id", 'name', p."name", 'roles', (
				SELECT COALESCE(json_agg(json_build_object('name', r."name", 'agencyId', r."agencyId", 'until', r."until")
					ORDER BY r."createdAt", r."id"), '[]')
				FROM "Role" r WHERE r."personId" = p."id" AND r."endedAt" IS NULL)) END,
			'kept', CASE WHEN m."id" IS NOT NULL THEN json_build_object('id', m."id", 'messageId', m."messageId",
				'topic', m."topic", 'actions', m."actions") END,
			'settings', (SELECT COALESCE(json_agg(s), '[]') FROM "Setting" s
				WHERE s."scope" = ANY(ARRAY['', c."id"::text] || g."path"::text[])),
			'days', (SELECT COALESCE(json_agg(json_build_object('day', d."day", 'works', d."works", 'name', d."name")
				ORDER BY d."day"), '[]') FROM "CalendarDay" d),
			'waiting', json_build_object(
				'inChat', (SELECT count(*) FROM "Delivery" w
					WHERE w."chatId" = c."id" AND w."state" = 'QUEUED' AND w."kind" = 'ANSWER'),
				'toPerson', (SELECT count(*) FROM "Delivery" w
					WHERE w."personId" = p."id" AND w."state" = 'QUEUED' AND w."kind" = 'ANSWER'))
		) AS heard
		FROM (SELECT) AS one
		LEFT JOIN "Chat" c ON c."channel" = ${of.channel} AND c."channelId" = ${of.chatId}
		LEFT JOIN "Agency" g ON g."id" = c."agencyId"
		LEFT JOIN "Person" p ON p."channel" = ${of.channel} AND p."channelId" = ${of.personId}
		LEFT JOIN "SentMessage" m ON m."chatId" = c."id" AND m."messageId" = ${of.messageId}`;
	if (!row) throw new Error("no row of what was heard");
	const { chat, person, kept, settings, days, waiting } = row.heard;
	const roles = person?.roles.map((role) => ({ ...role, until: toDbDateOrNull(role.until) })) ?? [];
	return { chat, person: person && { ...person, roles }, kept, settings: byPlace(settings), days, waiting };
}
