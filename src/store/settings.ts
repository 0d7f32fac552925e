import type { Db } from "./database.ts";

/** A value that somebody set; null when it stands as it always did. */
export async function getSetting(db: Db, key: string, scope = ""): Promise<unknown> {
	const row = await db.setting.findUnique({ where: { scope_key: { scope, key } } });
	return row?.value ?? null;
}

export async function setSetting(
	db: Db,
	key: string,
	value: string | number | boolean,
	scope = "",
): Promise<void> {
	await db.setting.upsert({
		where: { scope_key: { scope, key } },
		create: { scope, key, value },
		update: { value },
	});
}
