import type { Api } from "grammy";
import type { BotCommandScope } from "grammy/types";
import type { CommandMenu } from "../../domain/channel.ts";
import type { Log } from "./log.ts";
import { toSendFailure } from "./send-failure.ts";

/** Menus for people whose Telegram is Vietnamese, and for all others: the bot speaks Vietnamese to both. */
const LANGUAGES = ["vi", undefined] as const;

/**
 * Publishes the menus of commands, one scope after another (Bot API, setMyCommands). A menu that Telegram does
 * not take costs a line in the log: commands work without menus.
 */
export async function publishMenus(
	api: Api,
	menus: CommandMenu[],
	log: Log,
	scrub: (text: string) => string,
): Promise<void> {
	for (const menu of menus) {
		const commands = menu.commands.map(({ name, description }) => ({ command: name, description }));
		const scope = scopeOf(menu.scope);
		for (const language of LANGUAGES) {
			const options = { scope, ...(language && { language_code: language }) };
			try {
				if (commands.length > 0) await api.setMyCommands(commands, options);
				else await api.deleteMyCommands(options);
			} catch (error) {
				log.warn(
					{ scope: scope.type, reason: toSendFailure(error, scrub).message },
					"Telegram: no menu of commands",
				);
				break;
			}
		}
	}
}

function scopeOf(scope: CommandMenu["scope"]): BotCommandScope {
	if (scope === "default") return { type: "default" };
	if (scope === "groups") return { type: "all_group_chats" };
	if (scope === "private") return { type: "all_private_chats" };
	return { type: "chat", chat_id: Number(scope.channelId) };
}
