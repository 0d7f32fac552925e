import { z } from "zod";
import { ApiError, badRequest } from "../api-error.ts";
import { flag, fromForm, integer, method } from "./method.ts";

const kinds = fromForm(z.array(z.string())).optional();

/** https://core.telegram.org/bots/api#getupdates */
export const getUpdates = method(
	z.object({
		offset: integer.optional(),
		limit: integer.optional(),
		timeout: integer.optional(),
		allowed_updates: kinds,
	}),
	(params, { queue, webhook }) => {
		if (webhook.target())
			throw new ApiError(
				409,
				"Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
			);
		return queue.take(params);
	},
);

/** https://core.telegram.org/bots/api#setwebhook. Plain HTTP is taken: both ends stand on this machine. */
export const setWebhook = method(
	z.object({
		url: z.string(),
		secret_token: z
			.string()
			.regex(/^[A-Za-z0-9_-]{1,256}$/)
			.optional(),
		drop_pending_updates: flag.optional(),
		allowed_updates: kinds,
		max_connections: integer.optional(),
	}),
	(params, { queue, webhook }) => {
		if (params.url && !/^https?:\/\//.test(params.url))
			throw badRequest("bad webhook: invalid URL specified");
		drop(queue, params.drop_pending_updates);
		webhook.set(
			params.url ? { url: params.url, ...(params.secret_token && { secret: params.secret_token }) } : null,
		);
		return true;
	},
);

/** https://core.telegram.org/bots/api#deletewebhook */
export const deleteWebhook = method(
	z.object({ drop_pending_updates: flag.optional() }),
	(params, { queue, webhook }) => {
		drop(queue, params.drop_pending_updates);
		webhook.set(null);
		return true;
	},
);

/** https://core.telegram.org/bots/api#getwebhookinfo */
export const getWebhookInfo = method(z.object({}), (_, { queue, webhook }) => ({
	url: webhook.target()?.url ?? "",
	has_custom_certificate: false,
	pending_update_count: queue.pending().length,
	...(webhook.lastError() && { last_error_message: webhook.lastError() }),
}));

function drop(
	queue: { pending(): { update_id: number }[]; confirm(id: number): void },
	wanted: boolean | undefined,
): void {
	const last = queue.pending().at(-1);
	if (wanted && last) queue.confirm(last.update_id);
}
