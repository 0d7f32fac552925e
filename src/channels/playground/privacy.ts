import type { WireMessage } from "./wire.ts";
import type { PlaygroundWorld } from "./world.ts";

/**
 * Whether the bot gets to see a person's message, in privacy mode (core.telegram.org/bots/features#privacy-mode):
 * everything in private; in a group a command that is not another bot's, and replies to what the bot said.
 */
export function botSees(message: WireMessage, { bot }: PlaygroundWorld): boolean {
	if (message.chat.type === "private") return true;
	if (message.reply_to_message?.from.id === bot.id) return true;
	const text = message.text ?? message.caption ?? "";
	const commands = [...(message.entities ?? []), ...(message.caption_entities ?? [])]
		.filter((entity) => entity.type === "bot_command")
		.map((entity) => text.slice(entity.offset, entity.offset + entity.length).split("@")[1]);
	return commands.some((name) => name === undefined || name.toLowerCase() === bot.username.toLowerCase());
}
