import { defaultSettings, type Settings, settingsFrom } from "../../domain/settings/settings.ts";
import type { Db } from "../../store/database.ts";
import { listSettings, type StoredSettings } from "../../store/settings/settings.ts";
import type { About } from "../context.ts";

/** Where values are looked for: a chat, and the agencies from the root down to the one it speaks for. */
export interface Place {
	chatId?: string | null;
	agencyPath?: readonly string[];
}

/** The scope under which values for everybody are stored. */
export const OFFICE = "";

/** Scopes of a place, the widest first. */
export const scopesOf = ({ chatId, agencyPath = [] }: Place): string[] => [
	OFFICE,
	...agencyPath,
	...(chatId ? [chatId] : []),
];

/** The settings that hold at a place: the chat's own, else those of its agencies, else the office's, else the fallback. */
export async function settingsOf(
	db: Db,
	about: Partial<Pick<About, "digestTime">>,
	place: Place = {},
): Promise<Settings> {
	return settingsIn(await listSettings(db, scopesOf(place)), about, place);
}

/** The same of what was read already. */
export const settingsIn = (
	stored: StoredSettings,
	about: Partial<Pick<About, "digestTime">>,
	place: Place = {},
): Settings =>
	settingsFrom(
		defaultSettings(about.digestTime),
		scopesOf(place).map((scope) => stored.get(scope)),
	);

/** The same for many places at once: everything that is set anywhere is read with one query. */
export async function settingsReader(
	db: Db,
	about: Partial<Pick<About, "digestTime">>,
): Promise<(place: Place) => Settings> {
	const stored = await listSettings(db, null);
	return (place) => settingsIn(stored, about, place);
}
