import { z } from "zod";
import { badRequest } from "../api-error.ts";
import { flag, method } from "./method.ts";

/** https://core.telegram.org/bots/api#answercallbackquery: each press is answered once. */
export const answerCallbackQuery = method(
	z.object({
		callback_query_id: z.string(),
		text: z.string().max(200).optional(),
		show_alert: flag.optional(),
	}),
	({ callback_query_id: pressId, text = "", show_alert = false }, { state }) => {
		const personId = state.data.openPresses.get(pressId);
		if (personId === undefined)
			throw badRequest("query is too old and response timeout expired or query ID is invalid");
		state.data.openPresses.delete(pressId);
		state.mention({ kind: "answered", pressId, personId, text, alert: show_alert });
		return true;
	},
);
