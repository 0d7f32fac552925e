import type { AskedNews, AwaitedOpinion, ConsultationNews } from "../../domain/consultations/consultation.ts";
import { namesOverdue } from "../../domain/digest/decay.ts";
import { addDays, dayOf, type LocalDate, timeOf } from "../../domain/local-date.ts";
import type { Settings } from "../../domain/settings/settings.ts";
import { findChat } from "../../store/messages/chats.ts";
import {
	type ConsultationRecord,
	findAskedConsultations,
	findWaitingOpinions,
} from "../../store/registers/consultations.ts";
import type { Context } from "../context.ts";
import { askedOf, consultationRow } from "./consultation-sight.ts";
import { awaitedOpinion } from "./show-consultations.ts";

/** A chat in which news is told in the morning, and what it has to do with. */
export interface NewsPlace {
	/** Of the chat. */
	id: string;
	/** Its agency and all below it; none where a person reads alone. */
	agencyIds: string[];
	settings: Pick<Settings, "soonDays" | "decay" | "digestTime">;
	/** The days of the digest before and of the next one. */
	previous: LocalDate;
	next: LocalDate;
}

/** What each of these chats should hear of consultations, by its id: two queries, however many they are. */
export async function consultationNews(
	context: Context,
	places: NewsPlace[],
): Promise<Map<string, ConsultationNews>> {
	const { db, today, calendar } = context;
	const agencyIds = [...new Set(places.flatMap((place) => place.agencyIds))];
	const days = Math.max(0, ...places.map(({ settings }) => settings.soonDays));
	const soon = addDays(calendar.addWorkingDays(today, days + 1), -1);
	const [until = soon] = [soon, ...places.map(({ next }) => next)].sort().reverse();
	const waiting = agencyIds.length ? await findWaitingOpinions(db, agencyIds, { until }) : [];
	const lines = waiting.map((one) => awaitedOpinion(context, one));
	const asked = await findAskedConsultations(db, { chatIds: places.map(({ id }) => id), agencyIds });
	return new Map(
		places.map((place): [string, ConsultationNews] => {
			const own = new Set(place.agencyIds);
			const mine = asked.filter(
				({ chatId, askerId }) => chatId === place.id || (askerId !== null && own.has(askerId)),
			);
			return [
				place.id,
				{
					awaited: lines.filter((line) => own.has(line.agencyId) && isNamed(context, place, line)),
					asked: mine.flatMap((record) => askedNews(context, toldOf(place), record) ?? []),
				},
			];
		}),
	);
}

const toldOf = ({ previous, settings }: NewsPlace): Told => ({
	told: `${previous} ${settings.digestTime}`,
	...{ previous, decay: settings.decay },
});

/** A question is named on its last days, and from then on ever less often. */
function isNamed(
	{ today, calendar }: Context,
	{ settings, previous, next }: NewsPlace,
	{ lastDay }: AwaitedOpinion,
): boolean {
	if (lastDay < today)
		return !settings.decay || namesOverdue(lastDay, { today, since: previous, priority: false }, calendar);
	// What is due before the next digest has to stand in this one.
	const days = Math.max(settings.soonDays, calendar.workingDaysBetween(today, addDays(next, -1)));
	return calendar.workingDaysBetween(today, lastDay) <= days;
}

/** What was asked from a private chat: who has answered since an instant, who has not once the deadline is over. */
export async function askedHere(
	context: Context,
	{ chatId, since }: { chatId: string; since: Date | null },
): Promise<AskedNews[]> {
	const { db, now, timeZone, settings } = context;
	const chat = await findChat(db, chatId);
	// A group hears it in its own digest.
	if (!chat?.private) return [];
	const told = localMoment(since ?? new Date(now.getTime() - 86_400_000), timeZone);
	const place = { told, previous: since && dayOf(since, timeZone), decay: settings.decay };
	const records = await findAskedConsultations(db, { chatIds: [chatId], agencyIds: [] });
	return records.flatMap((record) => askedNews(context, place, record) ?? []);
}

/** Up to when a chat has been told, and whether old lines are told ever less often. */
interface Told {
	/** "2026-03-02 07:30". */
	told: string;
	previous: LocalDate | null;
	decay: boolean;
}

/** Who has answered since the digest before, and once the deadline is over who has not; null where nothing is new. */
function askedNews(
	context: Context,
	{ told, previous, decay }: Told,
	record: ConsultationRecord,
): AskedNews | null {
	const { today, calendar, timeZone } = context;
	const row = consultationRow(context, record);
	const asked = askedOf(record);
	const fresh = asked.filter(
		({ answeredAt }) => answeredAt !== null && localMoment(answeredAt, timeZone) >= told,
	);
	const due =
		row.lastDay < today &&
		(!decay || namesOverdue(row.lastDay, { today, since: previous, priority: false }, calendar));
	const missing = due ? asked.filter(({ answeredAt }) => answeredAt === null) : [];
	if (fresh.length + missing.length === 0) return null;
	const names = (list: typeof asked) => list.map(({ agency }) => agency.name);
	return { ...row, fresh: names(fresh), missing: names(missing) };
}

/** "2026-03-02 07:45": the order of the texts is that of the instants. */
const localMoment = (at: Date, timeZone: string): string => `${dayOf(at, timeZone)} ${timeOf(at, timeZone)}`;
