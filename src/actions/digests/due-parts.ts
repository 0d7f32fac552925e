import { namesOverdue } from "../../domain/digest/decay.ts";
import { DIGEST_LINES, type DigestPartKey } from "../../domain/digest/digest.ts";
import { addDays, type LocalDate } from "../../domain/local-date.ts";
import { reminderDay, rolledDay, statusOf } from "../../domain/tasks/status.ts";
import { type BucketKey, bucketIds, type OpenBucket, openBuckets } from "../../store/digest/digest-rows.ts";
import type { Context } from "../context.ts";
import { isWaitingKind } from "../tasks/assignment-row.ts";
import { type GroupParts, type Morning, type PartDraft, type PartSource, rootedAgencies } from "./morning.ts";

/** Where a bucket stands this morning. */
type Place = DigestPartKey | "rest-overdue" | "in-time" | "nowhere";

/** What is overdue, fell due since the digest before, or is due today or soon. */
export const dueParts: PartSource = async (context, mornings) => {
	const agencies = rootedAgencies(mornings);
	const buckets = Map.groupBy(
		await openBuckets(context.db, agencies, { ...context, horizon: horizonOf(context, mornings) }),
		({ root }) => root,
	);
	const found = new Map<string, GroupParts>();
	const wanted: { draft: PartDraft; key: BucketKey }[] = [];
	for (const morning of mornings) {
		const placed = Map.groupBy(buckets.get(morning.id) ?? [], (bucket) => placeOf(context, morning, bucket));
		const count = (place: Place) => (placed.get(place) ?? []).reduce((sum, bucket) => sum + bucket.count, 0);
		const parts = (["overdue", "days-off", "since-last", "today", "soon"] as const)
			.map((key): PartDraft => ({ key, count: count(key), ids: [] }))
			.filter((part) => part.count > 0);
		for (const draft of parts)
			for (const key of mostUrgent(placed.get(draft.key) ?? [])) wanted.push({ draft, key });
		found.set(morning.id, { parts, restOverdue: count("rest-overdue"), openInTime: count("in-time") });
	}
	const ids = await bucketIds(
		context.db,
		agencies,
		wanted.map(({ key }) => key),
		context,
	);
	wanted.forEach(({ draft }, index) => {
		draft.ids.push(...(ids[index] ?? []));
	});
	return found;
};

/** The latest last day that a digest of this morning can name. */
function horizonOf({ today, calendar }: Context, mornings: Morning[]): LocalDate {
	const days = mornings.map(({ settings, next }) =>
		Math.max(settings.soonDays, ...settings.priorityMarks, calendar.workingDaysBetween(today, next)),
	);
	// Days off behind the last working day, and a deadline that moves to the working day before it.
	return addDays(calendar.addWorkingDays(today, Math.max(...days) + 2), -1);
}

/** The earliest buckets that fill the lines of a digest: they come in order. */
function mostUrgent(buckets: OpenBucket[]): BucketKey[] {
	let left = DIGEST_LINES;
	return buckets.flatMap((bucket) => {
		const take = Math.min(left, bucket.count);
		left -= take;
		return take > 0 ? [{ ...bucket, take }] : [];
	});
}

/** Where an open assignment, or several alike, stand this morning. */
export function placeOf(context: Context, morning: Morning, bucket: OpenBucket): Place {
	const { calendar, policy, today } = context;
	const { lastDay, kind, pausedOn, time, priority } = bucket;
	const facts = {
		deadlineKind: kind || "date",
		...{ lastDay, time, pausedOn },
		...{ completedOn: null, cancelledOn: null },
		waiting: kind !== "" && isWaitingKind(kind),
	};
	const status = statusOf(facts, context, calendar, policy);
	if (status === "open-overdue" && lastDay !== null)
		return placeOverdue(context, morning, { ...bucket, lastDay });
	if (status !== "open-in-time") return "nowhere";
	if (lastDay === null) return "in-time";
	const end = rolledDay(lastDay, calendar, policy);
	if (end === today || reminderDay(end, calendar) === today) return "today";
	return warnsToday(context, morning, end, priority) ? "soon" : "in-time";
}

/** What fell due since the digest before has a heading of its own: nobody could read it on the day itself. */
function placeOverdue(
	{ calendar, today }: Context,
	{ previous, settings }: Morning,
	{ lastDay, lateGivenOn, priority }: Pick<OpenBucket, "lateGivenOn" | "priority"> & { lastDay: LocalDate },
): Place {
	if (lastDay > previous && lastDay < today)
		return calendar.nextWorkingDay(previous) >= today ? "days-off" : "since-last";
	// Nobody has read yet what came late: it begins with a day on which it is named.
	const unread = lateGivenOn !== null && lateGivenOn >= previous;
	const named =
		unread || !settings.decay || namesOverdue(lastDay, { today, since: previous, priority }, calendar);
	return named ? "overdue" : "rest-overdue";
}

/** Whether this digest, or one that the days without a digest have swallowed, is the one to warn of a deadline. */
function warnsToday(
	{ calendar, today }: Context,
	{ settings, previous, next }: Morning,
	end: LocalDate,
	priority: boolean,
): boolean {
	const left = calendar.workingDaysBetween(today, end);
	const gap = Math.max(1, calendar.workingDaysBetween(previous, today));
	// What is due before the next digest has to stand in this one.
	const days = Math.max(settings.soonDays, calendar.workingDaysBetween(today, addDays(next, -1)));
	return (
		left <= days || (priority && settings.priorityMarks.some((mark) => left <= mark && mark < left + gap))
	);
}
