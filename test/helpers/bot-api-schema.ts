import { readFileSync } from "node:fs";
import { z } from "zod";
import { checkLimits } from "./bot-api-limits.ts";

const Fields = z.record(z.string(), z.string());
const Schema = z.object({
	version: z.string(),
	methods: z.record(z.string(), Fields),
	types: z.record(
		z.string(),
		z.union([z.object({ oneOf: z.array(z.string()) }), z.object({ fields: Fields })]),
	),
});

const schema = Schema.parse(JSON.parse(readFileSync(new URL("bot-api.min.json", import.meta.url), "utf8")));

/** The parameters of a call as JSON would hold them; a file is `UPLOADED` or a file id. */
export type CallParams = Record<string, unknown>;

/** Stands for a file that came as a part of a form. */
export const UPLOADED = "attach://uploaded";

/**
 * What is wrong with a call to the Bot API, one sentence each; empty when nothing is: unknown methods and
 * parameters, missing ones, wrong types at any depth, and the documented limits (see bot-api-limits.ts).
 */
export function validateCall(method: string, params: CallParams): string[] {
	const fields = schema.methods[method];
	if (!fields) return [`${method} is not a method of ${schema.version}`];
	return [...checkFields(method, fields, params), ...checkLimits(method, params)];
}

/** The parameters of a form: each is text there, and JSON where the method wants anything but text. */
export function decodeForm(method: string, form: Iterable<[string, string]>): CallParams {
	const fields = schema.methods[method] ?? {};
	const params: CallParams = {};
	for (const [name, value] of form) {
		const types = (fields[name] ?? "String").replace(/!$/, "").split("|");
		const number = types.includes("Integer") && /^-?\d+$/.test(value);
		const words = types.includes("String") || types.includes("InputFile");
		params[name] = words && !number ? value : JSON.parse(value);
	}
	return params;
}

/** Names of updates a bot can ask for. */
export function updateKinds(): string[] {
	const update = schema.types.Update;
	return update && "fields" in update
		? Object.keys(update.fields).filter((name) => name !== "update_id")
		: [];
}

function checkFields(at: string, fields: Record<string, string>, value: CallParams): string[] {
	const errors: string[] = [];
	for (const [name, types] of Object.entries(fields)) {
		if (value[name] === undefined) {
			if (types.endsWith("!")) errors.push(`${at}.${name} is missing`);
			continue;
		}
		errors.push(...checkValue(`${at}.${name}`, types.replace(/!$/, "").split("|"), value[name]));
	}
	for (const name of Object.keys(value)) if (!(name in fields)) errors.push(`${at}.${name} does not exist`);
	return errors;
}

/** Errors of the type that fits best; none when one of the types fits. */
function checkValue(at: string, types: string[], value: unknown): string[] {
	const attempts = types.map((type) => checkType(at, type, value));
	return (
		attempts.find((errors) => errors.length === 0) ??
		attempts.toSorted((a, b) => b.length - a.length).at(-1) ??
		[]
	);
}

function checkType(at: string, type: string, value: unknown): string[] {
	const wrong = [`${at} is not ${type}: ${JSON.stringify(value)?.slice(0, 80)}`];
	if (type.startsWith("Array of ")) {
		if (!Array.isArray(value)) return wrong;
		return value.flatMap((item, index) => checkType(`${at}[${index}]`, type.slice("Array of ".length), item));
	}
	if (type === "String" || type === "InputFile") {
		return typeof value === "string" && value.isWellFormed() ? [] : wrong;
	}
	if (type === "Integer") return Number.isSafeInteger(value) ? [] : wrong;
	if (type === "Float") return typeof value === "number" ? [] : wrong;
	if (type === "Boolean") return typeof value === "boolean" ? [] : wrong;
	const known = schema.types[type];
	if (!known) return [`${at} has a type that ${schema.version} does not know: ${type}`];
	if ("oneOf" in known) return checkValue(at, known.oneOf, value);
	if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong;
	return checkFields(at, known.fields, Object.fromEntries(Object.entries(value)));
}
