import { beginsWeek } from "../../domain/calendar/working-week.ts";
import { DIGEST_LINES } from "../../domain/digest/digest.ts";
import { unacceptedParts } from "../../store/urging/unaccepted-parts.ts";
import { DAYS_TO_ACCEPT } from "./days-to-accept.ts";
import { type GroupParts, type PartSource, rootedAgencies } from "./morning.ts";

/**
 * Parts that an agency gave to its divisions and nobody has accepted in time: whoever gave them sits in its group. Each
 * is named in the first digest after its time, and all of them once a week.
 */
export const unacceptedSource: PartSource = async (context, mornings) => {
	const { db, today, timeZone, calendar } = context;
	const lateOn = (day: string) => calendar.addWorkingDays(day, -DAYS_TO_ACCEPT - 1);
	const own = mornings.flatMap(({ agency, agencyIds }) => agencyIds.map(() => agency.id));
	const rows = await unacceptedParts(
		db,
		{ ...rootedAgencies(mornings), own },
		{ givenTo: lateOn(today), timeZone },
	);
	const byRoot = Map.groupBy(rows, ({ root }) => root);
	return new Map(
		mornings.map(({ id, previous }): [string, GroupParts] => {
			const named = (byRoot.get(id) ?? []).filter(
				({ givenOn }) => beginsWeek(today, calendar) || givenOn > lateOn(previous),
			);
			const ids = named.slice(0, DIGEST_LINES).map((row) => row.id);
			return [id, { parts: ids.length > 0 ? [{ key: "unaccepted", count: named.length, ids }] : [] }];
		}),
	);
};
