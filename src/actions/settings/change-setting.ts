import type { Request } from "../../domain/request.ts";
import type { SettingOrder } from "../../domain/settings/read-setting.ts";
import type { SettingChanged } from "../../domain/settings/setting-view.ts";
import { Refusal } from "../../domain/user-error.ts";
import { reconsiderHeld } from "../../store/messages/deliveries.ts";
import { clearSetting, keepSettingChange, setSetting } from "../../store/settings/settings.ts";
import type { Context } from "../context.ts";
import { settingPlace } from "./setting-place.ts";
import { settingsOf } from "./settings-of.ts";

/** Sets a value, or lets the wider one hold again. Who did it, and when, is kept. */
export async function changeSetting(
	context: Context,
	request: Request,
	order: Extract<SettingOrder, { kind: "set" | "reset" }>,
): Promise<SettingChanged> {
	const { db, about } = context;
	const { key, level } = order;
	const { place, scope, agency, mayChange } = await settingPlace(context, request, order);
	if (!mayChange) throw new Refusal(level === "chat" ? "set-chat" : "manage-settings", []);
	const before = await settingsOf(db, about, place);
	const value = order.kind === "set" ? order.value : undefined;
	if (value === undefined) await clearSetting(db, key, scope);
	else await setSetting(db, key, value, scope);
	await keepSettingChange(db, { scope, key, value, byId: request.actor.id, at: context.now });
	if (key === "quietHours") await reconsiderHeld(db, context.now);
	return { level, agency, key, before, after: await settingsOf(db, about, place) };
}
