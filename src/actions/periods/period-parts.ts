import { askingDay, reportingPeriod } from "../../domain/deadline/reporting-period.ts";
import { DIGEST_LINES, type DigestPartKey } from "../../domain/digest/digest.ts";
import { addDays, weekday } from "../../domain/local-date.ts";
import { openedSince, type RootedSince, untoldSince, waitingRows } from "../../store/tasks/period-rows.ts";
import type { Context } from "../context.ts";
import { placeOf } from "../digests/due-parts.ts";
import type { GroupParts, Morning, PartDraft, PartSource } from "../digests/morning.ts";

/** Later rounds that have opened, ongoing work that shall tell how it goes, and what waits. */
export const periodParts: PartSource = async (context, mornings) => {
	const opened = await openedParts(context, mornings);
	const updates = await updateParts(context, mornings);
	const waiting = await waitingParts(context, mornings);
	return new Map(
		mornings.map(({ id }): [string, GroupParts] => {
			// Named here, they are no longer among those that are only counted.
			const named = (opened.get(id)?.length ?? 0) + (updates.get(id)?.length ?? 0);
			const parts = [
				...partOf("opened", opened.get(id)),
				...partOf("updates", updates.get(id)),
				...partOf("waiting", waiting.get(id)),
			];
			return [id, { parts, openInTime: -named }];
		}),
	);
};

const partOf = (key: DigestPartKey, ids: string[] = []): PartDraft[] =>
	ids.length > 0 ? [{ key, count: ids.length, ids: ids.slice(0, DIGEST_LINES) }] : [];

const byRoot = (rows: { root: string; id: string }[]): Map<string, string[]> =>
	new Map([...Map.groupBy(rows, ({ root }) => root)].map(([root, own]) => [root, own.map(({ id }) => id)]));

const since = (morning: Morning, day: string): RootedSince[] =>
	morning.agencyIds.map((agencyId) => ({ root: morning.id, agencyId, since: day }));

/** Opened since the digest before, and not named because they are due soon. */
async function openedParts(context: Context, mornings: Morning[]): Promise<Map<string, string[]>> {
	const byId = new Map(mornings.map((morning) => [morning.id, morning]));
	const wanted = mornings.flatMap((morning) => since(morning, addDays(morning.previous, 1)));
	const rows = await openedSince(context.db, wanted, context.timeZone);
	return byRoot(
		rows.filter(({ root, ...row }) => {
			const morning = byId.get(root);
			const kind = row.lastDay === null ? ("ongoing" as const) : ("" as const);
			return (
				morning &&
				placeOf(context, morning, { root, count: 1, kind, lateGivenOn: null, ...row }) === "in-time"
			);
		}),
	);
}

/** Where the day that asks for updates has come since the digest before. */
async function updateParts(context: Context, mornings: Morning[]): Promise<Map<string, string[]>> {
	const { today, calendar, timeZone } = context;
	const found = new Map<string, string[]>();
	for (const [unit, some] of Map.groupBy(mornings, ({ settings }) => settings.reportingPeriod)) {
		const period = reportingPeriod(unit, today);
		const asks = askingDay(period, calendar);
		const wanted = some
			.filter(({ previous }) => previous < asks && asks <= today)
			.flatMap((morning) => since(morning, period.from));
		if (wanted.length === 0) continue;
		const fresh = addDays(period.to, -6);
		for (const [root, ids] of byRoot(await untoldSince(context.db, wanted, { timeZone, fresh })))
			found.set(root, ids);
	}
	return found;
}

/**
 * In the first digest of a week what somebody could date, since it counts from a day that people know, or the document
 * that it waits for is here; in the first of a month what only an event or a document can bring on. What is on request
 * sleeps.
 */
async function waitingParts(context: Context, mornings: Morning[]): Promise<Map<string, string[]>> {
	const { today } = context;
	const week = addDays(today, 1 - weekday(today));
	const month = `${today.slice(0, 7)}-01`;
	const wanted = mornings.flatMap(({ id, agencyIds, previous }) => {
		const [near, far] = [previous < week, previous < month];
		return near || far ? agencyIds.map((agencyId) => ({ root: id, agencyId, near: near || far, far })) : [];
	});
	return wanted.length > 0 ? byRoot(await waitingRows(context.db, wanted)) : new Map();
}
