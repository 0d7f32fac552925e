import type { LocalDate } from "../../domain/local-date.ts";
import { fromDbDate } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import type { RootedAgencies } from "../digest/digest-rows.ts";
import { givenOn, isUnaccepted } from "../tasks/assignment-sql.ts";

/** A part of a task, given to a body below the agency of a digest, that nobody there has accepted. */
export interface UnacceptedPart {
	root: string;
	id: string;
	/** The local day on which it came. */
	givenOn: LocalDate;
}

/** Parts given on `givenTo` or before, to bodies below the group's own agency, in the order in which they were given. */
export async function unacceptedParts(
	db: Db,
	{ roots, agencyIds, own }: RootedAgencies & { own: string[] },
	{ givenTo, timeZone }: { givenTo: LocalDate; timeZone: string },
): Promise<UnacceptedPart[]> {
	const rows = await db.$queryRaw<{ root: string; id: string; given: Date }[]>`
		SELECT s."root"::text AS "root", a."id"::text AS "id", ${givenOn(timeZone)} AS "given"
		FROM unnest(${roots}::uuid[], ${agencyIds}::uuid[], ${own}::uuid[]) AS s("root", "agency", "own")
		JOIN "Assignment" a ON a."agencyId" = s."agency" AND s."agency" <> s."own"
		JOIN "Task" t ON t."id" = a."taskId" AND t."parentId" IS NOT NULL
		WHERE a."withdrawnAt" IS NULL AND ${isUnaccepted(timeZone, givenTo)}
		ORDER BY 3, t."code", a."id"`;
	return rows.map(({ root, id, given }) => ({ root, id, givenOn: fromDbDate(given) }));
}
