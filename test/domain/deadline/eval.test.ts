import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findDeadlines } from "../../../src/domain/deadline/find-deadline.ts";
import { parseDeadline } from "../../../src/domain/deadline/parse-deadline.ts";

const EVAL = join(import.meta.dirname, "../../eval");
const rows = (file: string): string[][] =>
	readFileSync(join(EVAL, file), "utf8")
		.split("\n")
		.filter((line) => line && !line.startsWith("#"))
		.map((line) => line.split("\t"));

interface GoldTask {
	ref: string;
	content: string;
	deadline_raw: string | null;
	deadline: { kind: string; due_on: string | null };
}
interface Gold {
	document: { issued_on: string | null; issued_month?: string };
	tasks: GoldTask[];
}
const tasks = readdirSync(join(EVAL, "gold")).flatMap((file) => {
	const gold = JSON.parse(readFileSync(join(EVAL, "gold", file), "utf8")) as Gold;
	const { issued_on, issued_month } = gold.document;
	const reference = issued_on ?? (issued_month ? `${issued_month}-15` : null);
	return gold.tasks.map((task) => ({ ...task, file, reference }));
});
const share = (wrong: unknown[], of: unknown[]): number => 1 - wrong.length / of.length;

test("labelled strings are read at least 98 times in 100", () => {
	const labelled = rows("deadlines.tsv");
	const wrong = labelled.filter(([text, reference, kind, dueOn]) => {
		const read = parseDeadline(text ?? "", reference === "-" ? null : (reference ?? null));
		return read.kind !== kind || ("dueOn" in read ? read.dueOn : "-") !== dueOn;
	});
	expect(labelled.length).toBeGreaterThan(120);
	expect(share(wrong, labelled), JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.98);
});

test.each(rows("traps.tsv"))("%s in its context is no deadline", (_text, _seenIn, context) => {
	for (const reference of ["2020-01-02", "2026-02-02", null])
		expect(findDeadlines(context ?? "", reference)).toEqual([]);
});

describe("real documents", () => {
	test("deadlines of their cells are read", () => {
		const cells = tasks.filter(({ deadline_raw }) => deadline_raw !== null);
		const wrong = cells.filter(({ deadline_raw, deadline, reference }) => {
			const read = parseDeadline(deadline_raw ?? "", reference);
			return read.kind !== deadline.kind || ("dueOn" in read ? read.dueOn : null) !== deadline.due_on;
		});
		expect(cells.length).toBeGreaterThan(100);
		expect(share(wrong, cells), JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.98);
	});

	test("the last deadline of their prose is found, with its words, and none where there is none", () => {
		const prose = tasks.filter(
			({ deadline_raw, content }) => !deadline_raw || content.includes(deadline_raw),
		);
		const wrong = prose.filter(({ content, deadline, deadline_raw, reference }) => {
			const last = findDeadlines(content, reference).at(-1)?.deadline;
			const dueOn = last && "dueOn" in last ? last.dueOn : null;
			return (
				(last?.kind ?? "none") !== deadline.kind ||
				dueOn !== deadline.due_on ||
				(last?.raw ?? null) !== deadline_raw
			);
		});
		expect(prose.length).toBeGreaterThan(120);
		expect(share(wrong, prose), JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.97);
	});

	test("the words of a task whose deadline stands in another cell hold none", () => {
		const elsewhere = tasks.filter(
			({ deadline_raw, content }) => deadline_raw && !content.includes(deadline_raw),
		);
		const wrong = elsewhere.filter(({ content, reference }) => findDeadlines(content, reference).length > 0);
		expect(elsewhere.length).toBeGreaterThan(80);
		expect(wrong).toEqual([]);
	});
});

const FIXTURES = join(import.meta.dirname, "../fixtures");
const own = (file: string): string[][] =>
	readFileSync(join(FIXTURES, file), "utf8")
		.split("\n")
		.filter((line) => line && !line.startsWith("#"))
		.map((line) => line.split("\t"));

describe("phrases of our own, labelled before they were read", () => {
	test.each(own("deadline-phrases.tsv"))("cell: %s", (text, reference, kind, dueOn) => {
		const read = parseDeadline(text ?? "", reference ?? null);
		expect([read.kind, "dueOn" in read ? read.dueOn : "-"]).toEqual([kind, dueOn]);
	});

	test.each(own("deadline-sentences.tsv"))("sentence: %s", (text, reference, kind, dueOn) => {
		const last = findDeadlines(text ?? "", reference ?? null).at(-1)?.deadline;
		expect([last?.kind, last && "dueOn" in last ? last.dueOn : "-"]).toEqual([kind, dueOn]);
	});

	test.each(own("deadline-traps.tsv"))("no deadline: %s", (text) => {
		expect(findDeadlines(text ?? "", "2026-02-10")).toEqual([]);
	});
});
