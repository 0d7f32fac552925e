import { DIGEST_LINES } from "../../domain/digest/digest.ts";
import { addDays } from "../../domain/local-date.ts";
import { closingRange } from "../../domain/report/report-range.ts";
import { silentRows } from "../../store/urging/silent-rows.ts";
import { placeOf } from "../digests/due-parts.ts";
import type { GroupParts, PartSource } from "../digests/morning.ts";

/**
 * Some working days before a reporting period closes: open work of which its agency has said nothing in it, asked for
 * once. What the digest names anyway is left out, and so is ongoing work, which is asked for by itself.
 */
export const lineParts: PartSource = async (context, mornings) => {
	const { today, calendar, settings, timeZone, db } = context;
	if (settings.draftDays === 0) return new Map();
	const range = closingRange(settings.reportingPeriod, today, settings.cutOffDay);
	const asks = calendar.addWorkingDays(addDays(range.to, 1), -settings.draftDays);
	const wanted = mornings
		.filter(({ previous }) => previous < asks && asks <= today)
		.flatMap(({ id: root, agencyIds, settings: own }) => {
			const after = addDays(calendar.addWorkingDays(today, own.soonDays + 1), -1);
			return agencyIds.map((agencyId) => ({ root, agencyId, after }));
		});
	if (wanted.length === 0) return new Map();
	const rows = await silentRows(db, wanted, { timeZone, from: range.from, most: 2 * DIGEST_LINES });
	const byId = new Map(mornings.map((morning) => [morning.id, morning]));
	return new Map(
		[...Map.groupBy(rows, ({ root }) => root)].map(([root, own]): [string, GroupParts] => {
			const morning = byId.get(root);
			const fresh = own.filter(
				(row) =>
					morning &&
					placeOf(context, morning, { ...row, kind: "", count: 1, lateGivenOn: null }) === "in-time",
			);
			const count = (own[0]?.count ?? 0) - (own.length - fresh.length);
			const ids = fresh.slice(0, DIGEST_LINES).map(({ id }) => id);
			// Named here, they are no longer among those that are only counted.
			return [root, { parts: ids.length > 0 ? [{ key: "lines", count, ids }] : [], openInTime: -count }];
		}),
	);
};
