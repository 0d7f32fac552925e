import type { LocalDate } from "./local-date.ts";

/** A group that should have had a morning digest and had none, or one that did not arrive. */
export interface MissedDigest {
	agency: string;
	title: string;
	day: LocalDate;
}

/** How the bot and its office are, for `/trangthai` and `dondoc doctor`. */
export interface Health {
	version: string;
	/** Where the data is, and how many bytes it takes. */
	database: { place: string; size: number };
	/** Messages by state. */
	queue: { queued: number; sending: number; inDoubt: number; failed: number };
	groups: { agency: string; title: string; lastDigest: LocalDate | null; inactiveSince: LocalDate | null }[];
	missed: MissedDigest[];
	/** Agencies with open work and no group to hear of it. */
	unheard: { name: string; open: number }[];
	log: { events: number; last: string | null };
	/** This year and the next, where no notice of the Government and no entry of the office names their days off. */
	yearsWithoutNotice: number[];
}

/** What is known of a group's digests, to tell which are missing. */
export interface DigestRecord {
	linkedOn: LocalDate | null;
	first: LocalDate | null;
	claimed: LocalDate[];
	stuck: LocalDate[];
}

/**
 * The days of `expected` without a digest. A group is waited for from the day after it was linked; of one that was linked
 * before that was noted, from its first digest on.
 */
export function missedDays(
	{ linkedOn, first, claimed, stuck }: DigestRecord,
	expected: readonly LocalDate[],
): LocalDate[] {
	const since = linkedOn ?? first;
	if (since === null) return [];
	return expected.filter((day) => day > since && (!claimed.includes(day) || stuck.includes(day)));
}
