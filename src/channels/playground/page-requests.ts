import { z } from "zod";

const FILE_LIMIT = 20_000_000;
const base64Length = Math.ceil(FILE_LIMIT / 3) * 4;

/** The largest request: a file of 20 MB as base64, and what is written beside it. */
export const REQUEST_LIMIT = base64Length + 500_000;

/** Somebody says something. */
export const typeRequest = z.object({
	person: z.int(),
	chat: z.int(),
	text: z.string().max(200_000),
	replyTo: z.int().optional(),
	file: z
		.union([
			z.object({ sample: z.string() }),
			z.object({
				name: z.string().min(1).max(200),
				base64: z.base64().max(base64Length),
				photo: z.boolean().optional(),
			}),
		])
		.optional(),
	albumId: z.string().max(50).optional(),
});

/** Somebody presses a button. */
export const pressRequest = z.object({
	person: z.int(),
	chat: z.int(),
	message: z.int(),
	index: z.int().min(0),
});

/** The clock is moved. */
export const todayRequest = z.object({ date: z.iso.date(), time: z.iso.time({ precision: -1 }) });

/** A chat is switched to text only, or back. */
export const plainRequest = z.object({ chat: z.int(), plain: z.boolean() });

/** Whose menu of commands, and where. */
export const commandsQuery = z.object({ chat: z.coerce.number().int(), person: z.coerce.number().int() });
