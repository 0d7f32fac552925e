import { z } from "zod";
import { parseTelegramHtml } from "./telegram-html.ts";

type CallParams = Record<string, unknown>;

const Button = z.looseObject({
	text: z.string(),
	style: z.string().optional(),
	callback_data: z.string().optional(),
});
const Keyboard = z.object({ inline_keyboard: z.array(z.array(Button)) });
const Commands = z.array(z.object({ command: z.string(), description: z.string() }).partial());

/** Limits that the types of the Bot API do not say. Returns one sentence for each that is broken. */
export function checkLimits(method: string, params: CallParams): string[] {
	return [
		...checkTexts(params),
		...checkKeyboard(params.reply_markup),
		...(method === "setMyCommands" ? checkCommands(params.commands) : []),
		...(method === "answerCallbackQuery" ? within("answerCallbackQuery.text", params.text, 0, 200) : []),
		...(method === "setWebhook" ? checkWebhook(params) : []),
		...between("limit", params.limit, 1, 100),
		...between("max_connections", params.max_connections, 1, 100),
	];
}

function checkTexts(params: CallParams): string[] {
	const errors: string[] = [];
	const mode = params.parse_mode;
	if (mode !== undefined && mode !== "HTML")
		errors.push(`parse_mode ${String(mode)} is not used by this bot`);
	for (const [name, least, most] of [
		["text", 1, 4096],
		["caption", 0, 1024],
	] as const) {
		const value = params[name];
		if (typeof value !== "string" || (name === "text" && "callback_query_id" in params)) continue;
		const parsed = mode === "HTML" ? parseTelegramHtml(value) : { text: value, entities: [], errors: [] };
		errors.push(...parsed.errors.map((error) => `${name}: ${error}`));
		errors.push(...within(name, parsed.text.trim(), least, most));
		if (parsed.entities.length > 100)
			errors.push(`${name} has ${parsed.entities.length} entities, 100 are kept`);
	}
	return errors;
}

function checkKeyboard(markup: unknown): string[] {
	const keyboard = Keyboard.safeParse(markup);
	if (!keyboard.success) return [];
	const rows = keyboard.data.inline_keyboard;
	const errors = rows.some((row) => row.length === 0) ? ["a row of the keyboard is empty"] : [];
	if (rows.flat().length > 100) errors.push("the keyboard has more than 100 buttons");
	for (const { text, style, icon_custom_emoji_id, ...action } of rows.flat()) {
		if (text.trim() === "") errors.push("a button has no text");
		if (style !== undefined && !["danger", "success", "primary"].includes(style))
			errors.push(`style ${style} is unknown`);
		if (icon_custom_emoji_id !== undefined) errors.push("this bot has no custom emoji");
		if (Object.keys(action).length !== 1)
			errors.push(`button ${text} does ${Object.keys(action).length} things, not one`);
		if (action.callback_data !== undefined) {
			const bytes = Buffer.byteLength(action.callback_data);
			if (bytes < 1 || bytes > 64) errors.push(`callback_data has ${bytes} bytes, not 1 to 64`);
		}
	}
	return errors;
}

function checkCommands(value: unknown): string[] {
	const commands = Commands.safeParse(value);
	if (!commands.success) return [];
	const errors = commands.data.length > 100 ? ["more than 100 commands"] : [];
	for (const { command = "", description = "" } of commands.data) {
		if (!/^[a-z0-9_]{1,32}$/.test(command))
			errors.push(`command ${command} is not 1 to 32 of a-z, 0-9 and _`);
		errors.push(...within(`description of ${command}`, description, 1, 256));
	}
	return errors;
}

function checkWebhook(params: CallParams): string[] {
	const errors: string[] = [];
	if (!/^(https:\/\/.+)?$/.test(String(params.url))) errors.push("the webhook is not https");
	if (params.secret_token !== undefined && !/^[\w-]{1,256}$/.test(String(params.secret_token)))
		errors.push("secret_token is not 1 to 256 of A-Z, a-z, 0-9, _ and -");
	return errors;
}

function within(name: string, text: unknown, least: number, most: number): string[] {
	if (typeof text !== "string" || (text.length >= least && text.length <= most)) return [];
	return [`${name} has ${text.length} characters, not ${least} to ${most}`];
}

function between(name: string, value: unknown, least: number, most: number): string[] {
	return typeof value !== "number" || (value >= least && value <= most)
		? []
		: [`${name} is ${value}, not ${least} to ${most}`];
}
