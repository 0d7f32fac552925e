import { z } from "zod";
import { badRequest } from "../api-error.ts";
import type { PlaygroundState } from "../state.ts";
import type { UpdateQueue } from "../updates.ts";
import type { WebhookSender } from "../webhook.ts";

/** A file that came with a multipart request. */
export interface Upload {
	name: string;
	bytes: Uint8Array;
}

/** What a method works on. */
export interface MethodContext {
	state: PlaygroundState;
	queue: UpdateQueue;
	webhook: WebhookSender;
	/** By the name of their part. */
	uploads: Map<string, Upload>;
}

/** A method of the Bot API: raw parameters in, `result` out; throws `ApiError`. */
export type Method = (params: Record<string, unknown>, context: MethodContext) => unknown;

/** A method whose parameters are checked before it runs. */
export function method<Schema extends z.ZodType>(
	schema: Schema,
	run: (params: z.output<Schema>, context: MethodContext) => unknown,
): Method {
	return (raw, context) => {
		const parsed = schema.safeParse(raw);
		if (parsed.success) return run(parsed.data, context);
		const issue = parsed.error.issues[0];
		throw badRequest(`parameter "${issue?.path.join(".")}": ${issue?.message}`);
	};
}

const parseJson = (value: unknown): unknown => {
	if (typeof value !== "string") return value;
	try {
		return JSON.parse(value);
	} catch {
		return value;
	}
};

/** Forms carry every value as text: numbers, booleans and objects arrive as JSON in them. */
export const fromForm = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(parseJson, schema);
export const integer = fromForm(z.int());
export const flag = fromForm(z.boolean());
/** Text stays text, also where a form carries nothing but digits. */
export const words = z.coerce.string();
