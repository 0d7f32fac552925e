import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Deadline } from "../../../src/domain/deadline/deadline.ts";
import { dueOnOf } from "../../../src/domain/deadline/deadline.ts";
import { findDeadlines } from "../../../src/domain/deadline/find-deadline.ts";
import { parseDeadline } from "../../../src/domain/deadline/parse-deadline.ts";

const rows = (file: string): string[][] =>
	readFileSync(join(import.meta.dirname, file), "utf8")
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("#"))
		.map((line) => line.split("\t"));

const phrases = rows("more-phrases.tsv").map(
	([text = "", reference = "", kinds = "", due = "", details = ""]) => ({
		text,
		reference,
		kinds: kinds.split("/"),
		due: due === "-" ? null : due,
		details: details === "-" ? [] : details.split(" "),
	}),
);

/** "bound=before", "cadence=quarterly,yearly", "rule.day=20" as the reading says it. */
function detailOf(deadline: Deadline, detail: string): string {
	const [key = ""] = detail.split("=");
	const rule = deadline.kind === "recurring" ? deadline.rules[0] : undefined;
	const [holder, name] = key.startsWith("rule.") ? [rule, key.slice(5)] : [deadline, key];
	const value = new Map<string, unknown>(Object.entries(holder ?? {})).get(name);
	return `${key}=${Array.isArray(value) ? value.join(",") : String(value)}`;
}

describe("further labelled phrases", () => {
	test("are many", () => {
		expect(phrases.length).toBeGreaterThan(350);
	});

	test("have their kind and due day read, 98 of 100 at least", () => {
		const missed = phrases.filter(({ text, reference, kinds, due }) => {
			const deadline = parseDeadline(text, reference);
			return !kinds.includes(deadline.kind) || dueOnOf(deadline) !== due;
		});
		expect(missed.length, missed.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(
			phrases.length * 0.02,
		);
	});

	test("have their details read, 98 of 100 at least", () => {
		const missed = phrases.filter(({ text, reference, details }) => {
			const deadline = parseDeadline(text, reference);
			return details.some((detail) => detailOf(deadline, detail) !== detail);
		});
		expect(missed.length, missed.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(
			phrases.length * 0.02,
		);
	});
});

describe("sentences of documents", () => {
	const sentences = rows("more-prose.tsv").map(([text = "", reference = "", expected = ""]) => ({
		text,
		reference,
		expected,
	}));
	const found = (text: string, reference: string): string =>
		findDeadlines(text, reference)
			.map(({ deadline }) => `${deadline.kind}:${dueOnOf(deadline) ?? ""}`)
			.join(",") || "-";

	test("without a deadline have none found", () => {
		const traps = sentences.filter(({ expected }) => expected === "-");
		expect(traps.length).toBeGreaterThan(40);
		const wrong = traps.filter(({ text, reference }) => found(text, reference) !== "-");
		expect(wrong.map(({ text }) => text)).toEqual([]);
	});

	test("with deadlines have these found, in order", () => {
		const wrong = sentences
			.filter(({ expected }) => expected !== "-")
			.filter(({ text, reference, expected }) => found(text, reference) !== expected);
		expect(wrong.map(({ text }) => text)).toEqual([]);
	});
});
