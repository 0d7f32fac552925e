import { dayOf } from "../../domain/local-date.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import type { SettingOrder } from "../../domain/settings/read-setting.ts";
import type { SettingOrigin, SettingsView } from "../../domain/settings/setting-view.ts";
import { isSettingKey, type SettingKey, type SettingLevel } from "../../domain/settings/settings.ts";
import { namesOf } from "../../store/agencies/people.ts";
import { lastSettingChanges } from "../../store/settings/settings.ts";
import type { Context } from "../context.ts";
import { requireSight } from "../require-sight.ts";
import { type SettingPlace, settingPlace } from "./setting-place.ts";
import { OFFICE, type Place, scopesOf, settingsOf } from "./settings-of.ts";

/** `/caidat`: what holds here, who set it, and what whoever asks may change. */
export async function showSettings(
	context: Context,
	request: Request,
	order: Pick<SettingOrder, "level" | "agency">,
): Promise<SettingsView> {
	requireSight(request);
	const found = await settingPlace(context, request, order);
	return {
		level: order.level,
		agency: found.agency,
		settings: await settingsOf(context.db, context.about, found.place),
		origins: await originsOf(context, found.place),
		mayChange: levelsToChange(request, order.level, found),
	};
}

function levelsToChange(request: Request, level: SettingLevel, found: SettingPlace): SettingLevel[] {
	if (!found.mayChange) return [];
	if (level !== "chat" || found.agencyPath.length === 0) return [level];
	return may(request.actor, "set-chat", found) ? ["chat", "agency"] : ["chat"];
}

/** Who set what holds at a place: of each key the narrowest change that still stands. */
async function originsOf(context: Context, place: Place): Promise<SettingsView["origins"]> {
	const scopes = scopesOf(place);
	const changes = (await lastSettingChanges(context.db, scopes)).filter(({ undone }) => !undone);
	const names = await namesOf(
		context.db,
		changes.flatMap(({ byId }) => byId ?? []),
	);
	const origins: Partial<Record<SettingKey, SettingOrigin>> = {};
	for (const scope of scopes)
		for (const change of changes)
			if (change.scope === scope && isSettingKey(change.key))
				origins[change.key] = {
					level: scope === OFFICE ? "office" : scope === place.chatId ? "chat" : "agency",
					by: names.get(change.byId ?? "") ?? "",
					on: dayOf(change.at, context.timeZone),
				};
	return origins;
}
