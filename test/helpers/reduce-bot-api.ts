/**
 * Writes test/helpers/bot-api.min.json from a machine-readable copy of the Bot API (api.min.json of
 * PaulSonOfLars/telegram-bot-api-spec): methods and types with names, types and need of their fields.
 * Usage: node test/helpers/reduce-bot-api.ts api.min.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

const Field = z.object({ name: z.string(), types: z.array(z.string()), required: z.boolean() });
const Source = z.object({
	version: z.string(),
	methods: z.record(z.string(), z.object({ fields: z.array(Field).default([]) })),
	types: z.record(
		z.string(),
		z.object({ fields: z.array(Field).default([]), subtypes: z.array(z.string()).default([]) }),
	),
});

const [input] = process.argv.slice(2);
if (!input) throw new Error("Name the file to reduce: node test/helpers/reduce-bot-api.ts api.min.json");
const source = Source.parse(JSON.parse(readFileSync(input, "utf8")));

/** `{"text": "String!", "chat_id": "Integer|String!"}`: "!" means required. */
const reduceFields = (fields: z.infer<typeof Field>[]) =>
	Object.fromEntries(
		fields.map((field) => [field.name, field.types.join("|") + (field.required ? "!" : "")]),
	);

const reduced = {
	version: source.version,
	methods: Object.fromEntries(
		Object.entries(source.methods).map(([name, one]) => [name, reduceFields(one.fields)]),
	),
	types: Object.fromEntries(
		Object.entries(source.types).map(([name, one]) => [
			name,
			one.subtypes.length > 0 ? { oneOf: one.subtypes } : { fields: reduceFields(one.fields) },
		]),
	),
};
writeFileSync(new URL("bot-api.min.json", import.meta.url), `${JSON.stringify(reduced)}\n`);
