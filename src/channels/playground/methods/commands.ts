import { z } from "zod";
import type { PlaygroundState } from "../state.ts";
import type { WireCommand } from "../wire.ts";
import { fromForm, integer, method } from "./method.ts";

const scope = fromForm(
	z.discriminatedUnion("type", [
		z.object({
			type: z.enum(["default", "all_private_chats", "all_group_chats", "all_chat_administrators"]),
		}),
		z.object({ type: z.enum(["chat", "chat_administrators"]), chat_id: integer }),
		z.object({ type: z.literal("chat_member"), chat_id: integer, user_id: integer }),
	]),
).default({ type: "default" });
type Scope = z.output<typeof scope>;
const language = z
	.string()
	.regex(/^([a-z]{2})?$/, "must be a two-letter language code")
	.default("");
const place = { scope, language_code: language };

const keyOf = (where: Scope, languageCode: string): string =>
	JSON.stringify([
		where.type,
		"chat_id" in where ? where.chat_id : 0,
		"user_id" in where ? where.user_id : 0,
		languageCode,
	]);

/** https://core.telegram.org/bots/api#setmycommands */
export const setMyCommands = method(
	z.object({
		...place,
		commands: fromForm(
			z
				.array(
					z.object({
						command: z.string().regex(/^[a-z0-9_]{1,32}$/, "BOT_COMMAND_INVALID"),
						description: z.string().min(1).max(256),
					}),
				)
				.max(100, "BOT_COMMANDS_TOO_MUCH"),
		),
	}),
	(params, { state }) => {
		const key = keyOf(params.scope, params.language_code);
		state.commit({ kind: "commands", key, commands: params.commands });
		return true;
	},
);

/** https://core.telegram.org/bots/api#deletemycommands */
export const deleteMyCommands = method(z.object(place), (params, { state }) => {
	state.commit({ kind: "commands", key: keyOf(params.scope, params.language_code), commands: [] });
	return true;
});

/** https://core.telegram.org/bots/api#getmycommands */
export const getMyCommands = method(
	z.object(place),
	(params, { state }) => state.data.commands.get(keyOf(params.scope, params.language_code)) ?? [],
);

/** The menu a person sees in a chat: the narrowest scope that has one, in Vietnamese before any language. */
export function commandsFor(state: PlaygroundState, chatId: number, personId: number): WireCommand[] {
	const isPrivate = state.chat(chatId)?.who.private ?? true;
	const scopes: Scope[] = [
		{ type: "chat_member", chat_id: chatId, user_id: personId },
		{ type: "chat", chat_id: chatId },
		{ type: isPrivate ? "all_private_chats" : "all_group_chats" },
		{ type: "default" },
	];
	const menus = scopes.flatMap((where) =>
		["vi", ""].map((code) => state.data.commands.get(keyOf(where, code))),
	);
	return menus.find((menu) => menu?.length) ?? [];
}
