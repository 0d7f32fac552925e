import type { Answer } from "../src/actions/take-update.ts";
import type { Request } from "../src/domain/request.ts";
import { parseSettingOrder } from "../src/domain/settings/read-setting.ts";
import { SETTINGS } from "../src/domain/settings/settings.ts";
import { UserError } from "../src/domain/user-error.ts";
import {
	settingChangedMessage,
	settingCommand,
	settingName,
	settingsMessage,
	wrongSetting,
} from "../src/views/settings/settings.ts";
import { command, type Deps, FOR_ALL } from "./command.ts";

/** /caidat [chung | cơ quan | Sở X:] [giờ 08:00 | …]: how and when a chat, an agency or the whole office is told. */
export const caidat = command("caidat", FOR_ALL, (request, deps) => answerSettings(request, deps));

/** What was typed after /caidat, or in a reply to it. */
export async function answerSettings(request: Request, { actions }: Deps): Promise<Answer> {
	const { t, today } = request;
	const order = parseSettingOrder(request.argument);
	if (!order) throw new UserError("setting-unclear");
	if (order.kind === "show") return settingsMessage(t, await actions.showSettings(request, order), today);
	const { key, level } = order;
	const { levels } = SETTINGS[key];
	if (!levels.includes(level)) {
		const example = settingCommand(t, levels.at(-1) ?? "office", key);
		throw new UserError("setting-wider", { name: settingName(t, key), example });
	}
	if (order.kind === "wrong") {
		const { name, said, can, example } = wrongSetting(t, order);
		throw new UserError("setting-value", { name, said, can, example });
	}
	return settingChangedMessage(t, await actions.changeSetting(request, order));
}
