import type { DirectoryEntry } from "../../domain/tasks/task-query.ts";
import type { Db } from "../database.ts";

/** The directory that was read last, by what stood in it: any database that has the same names has this one. */
let kept: { version: string; names: readonly DirectoryEntry[] } = { version: "", names: [] };

/**
 * The names of the whole directory of today, as this transaction sees it. The same list as before where nothing has
 * changed, whichever process would have changed it: what has been made of it may be kept with it.
 */
export async function directoryNames(db: Db): Promise<readonly DirectoryEntry[]> {
	const known = kept;
	// One value, since rows cost more than what stands in them; and none where the names are those that are known.
	const [row] = await db.$queryRaw<{ version: string; names: DirectoryEntry[] | null }[]>`
		SELECT v."version", CASE WHEN v."version" <> ${known.version} THEN (
			SELECT COALESCE(json_agg(json_build_object('id', "id", 'name', "name", 'aliases', COALESCE("aliases", '{}')) ORDER BY "name"), '[]')
			FROM "Agency" WHERE "endedAt" IS NULL) END AS "names"
		FROM (
			SELECT COALESCE(bit_xor(hash_record_extended(ROW("id", "name", "aliases"), 0)), 0)::text AS "version"
			FROM "Agency" WHERE "endedAt" IS NULL
		) v`;
	if (!row?.names) return known.names;
	kept = { version: row.version, names: row.names };
	return row.names;
}
