import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** A value that somebody set; null when it stands as it always did. */
export async function getSetting(db: Db, key: string, scope = ""): Promise<unknown> {
	const row = await db.setting.findUnique({ where: { scope_key: { scope, key } } });
	return row?.value ?? null;
}

export async function setSetting(db: Db, key: string, value: unknown, scope = ""): Promise<void> {
	const json = value === null ? Prisma.JsonNull : (value as object);
	await db.setting.upsert({
		where: { scope_key: { scope, key } },
		create: { scope, key, value: json },
		update: { value: json },
	});
}

/** Lets the wider value hold again. */
export async function clearSetting(db: Db, key: string, scope: string): Promise<void> {
	await db.setting.deleteMany({ where: { scope, key } });
}

/** What is stored: place → key → value. */
export type StoredSettings = Map<string, Map<string, unknown>>;

/** What is stored at these places (all of them when null). */
export const listSettings = async (db: Db, scopes: string[] | null): Promise<StoredSettings> =>
	byPlace(await db.setting.findMany({ where: scopes ? { scope: { in: scopes } } : {} }));

/** Rows of the table, sorted by where they hold. */
export function byPlace(rows: { scope: string; key: string; value: unknown }[]): StoredSettings {
	const places: StoredSettings = new Map();
	for (const { scope, key, value } of rows) {
		const place = places.get(scope) ?? new Map<string, unknown>();
		places.set(scope, place.set(key, value));
	}
	return places;
}

/** Notes who set what, when; `undefined` lets the wider value hold again. */
export async function keepSettingChange(
	db: Db,
	change: { scope: string; key: string; value: unknown; byId: string | null; at: Date },
): Promise<void> {
	const { value, ...rest } = change;
	const json = value === undefined ? Prisma.DbNull : value === null ? Prisma.JsonNull : (value as object);
	await db.settingChange.create({ data: { ...rest, value: json } });
}

/** The last change of a key at one place; undone where it let the wider value hold again. */
export interface LastChange {
	scope: string;
	key: string;
	undone: boolean;
	byId: string | null;
	at: Date;
}

/** The last change of each key at each of these places. */
export function lastSettingChanges(db: Db, scopes: string[]): Promise<LastChange[]> {
	return db.$queryRaw<LastChange[]>`
		SELECT DISTINCT ON ("scope", "key") "scope", "key", "value" IS NULL AS undone, "byId"::text AS "byId", "at"
		FROM "SettingChange" WHERE "scope" = ANY(${scopes}) ORDER BY "scope", "key", "id" DESC`;
}

/** When any of these keys was last changed, by place. */
export async function lastChangesOf(db: Db, keys: string[]): Promise<Map<string, Date>> {
	const rows = await db.settingChange.groupBy({
		by: ["scope"],
		where: { key: { in: keys } },
		_max: { at: true },
	});
	return new Map(rows.flatMap(({ scope, _max }) => (_max.at ? [[scope, _max.at]] : [])));
}
