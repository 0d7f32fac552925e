import { z } from "zod";
import { badRequest } from "../api-error.ts";
import type { WireKeyboard } from "../wire.ts";
import { fromForm } from "./method.ts";

const MAX_DATA_BYTES = 64;

const button = z.object({
	text: z.string().min(1),
	callback_data: z.string().optional(),
	url: z.url().optional(),
	style: z.enum(["danger", "success", "primary"]).optional(),
});

/** `reply_markup`: inline keyboards only, the one kind the bot uses. */
export const keyboardParam = fromForm(
	z.strictObject({ inline_keyboard: z.array(z.array(button)) }),
).optional();

/** The keyboard as it is kept, or undefined where it has no buttons. */
export function readKeyboard(
	markup: z.output<typeof keyboardParam>,
	chat: { plain: boolean },
): WireKeyboard | undefined {
	const rows = markup?.inline_keyboard.filter((row) => row.length > 0) ?? [];
	if (!rows.length) return undefined;
	if (chat.plain) throw badRequest("this chat takes plain text only, no keyboards");
	for (const { callback_data, url } of rows.flat()) {
		if ((callback_data === undefined) === (url === undefined))
			throw badRequest("can't parse inline keyboard button: exactly one optional field must be used");
		if (callback_data !== undefined && !fits(callback_data)) throw badRequest("BUTTON_DATA_INVALID");
	}
	return { inline_keyboard: rows };
}

const fits = (data: string): boolean => data.length > 0 && Buffer.byteLength(data) <= MAX_DATA_BYTES;
