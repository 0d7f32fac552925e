import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dueOnOf } from "../../src/domain/deadline/deadline.ts";
import { type Labels, labelsOf, readTextFile, scoreOf, summary } from "./score.ts";

const here = (path: string) => new URL(path, import.meta.url).pathname;
const gold = here("../eval/gold/");
const names = readdirSync(gold).map((file) => file.replace(/\.json$/u, ""));
const textOf = (name: string) => {
	const path = here(`../eval/docs/${name}.txt`);
	return existsSync(path) ? path : here(`../eval/seeds/${name}.txt`);
};

describe("the nine labelled documents", () => {
	test("are read as well as the measure asks, in total", async () => {
		const scores = await Promise.all(
			names.map((name) => scoreOf(labelsOf(`${gold}${name}.json`), readTextFile(textOf(name)))),
		);
		const total = summary(scores);
		expect(total.documents).toBe(9);
		expect(total.f1).toBeGreaterThanOrEqual(0.98);
		expect(total.lead).toBeGreaterThanOrEqual(0.98);
		expect(total.coordinating).toBeGreaterThanOrEqual(0.98);
		expect(total.deadlineKind).toBeGreaterThanOrEqual(0.98);
		expect(total.dueDate).toBeGreaterThanOrEqual(0.98);
		expect(total.header).toBe(1);
	});
});

const folded = (name: string) => name.toLowerCase();
const rowsOf = (labels: Labels) => labels.tasks.filter(({ ref }) => ref.startsWith("PL."));

describe("the appendix of the real plan, its cells broken into lines", () => {
	const labels = labelsOf(`${gold}004_aca9e7297d864ff1.json`);
	const { tasks } = readTextFile(textOf("004_aca9e7297d864ff1"));

	test("gives all 25 rows in order", () => {
		const refs = tasks.map(({ ref }) => ref).filter((ref) => ref.startsWith("PL."));
		expect(refs).toEqual(rowsOf(labels).map(({ ref }) => ref));
		expect(refs).toHaveLength(25);
	});

	test.each(rowsOf(labels).map((row) => [row.ref, row] as const))(
		"row %s is as labelled, cell by cell",
		(ref, row) => {
			const task = tasks.find((found) => found.ref === ref);
			expect(task?.heading).toBe(row.heading);
			expect(task?.content).toBe(row.content);
			expect(task?.lead.map(folded)).toEqual(row.lead.map(folded));
			expect(task?.coordinating.map(folded)).toEqual(row.coordinating.map(folded));
			expect(task?.deadline.raw).toBe(row.deadline_raw);
			expect(task?.deadline.kind).toBe(row.deadline.kind);
			expect(task && dueOnOf(task.deadline)).toBe(row.deadline.due_on ?? null);
		},
	);
});

const fixtures = here("./fixtures/");
const written = readdirSync(fixtures).filter((file) => file.endsWith(".json"));

describe("documents of the genre in shapes of their own", () => {
	test.each(written)("%s", async (file) => {
		const labels = labelsOf(`${fixtures}${file}`);
		const reading = readTextFile(`${fixtures}${file.replace(/\.json$/u, ".txt")}`);
		const { f1, lead, coordinating, deadlineKind, dueDate, header } = summary([
			await scoreOf(labels, reading),
		]);
		expect({ f1, lead, coordinating, deadlineKind, dueDate, header }).toEqual({
			f1: 1,
			lead: 1,
			coordinating: 1,
			deadlineKind: 1,
			dueDate: 1,
			header: 1,
		});
		const core = labels.tasks.filter(({ certainty }) => certainty !== "optional").map(({ ref }) => ref);
		expect(reading.tasks.map(({ ref }) => ref).filter((ref) => core.includes(ref))).toEqual(core);
	});
});

const unseen = here("./fixtures/unseen/");
const labelledFirst = readdirSync(unseen).filter((file) => file.endsWith(".json"));

/** What is known to be missed in these is part of the measure; rules may be added for it, labels not changed. */
describe("documents of our own that were labelled before they were read", () => {
	const scored = labelledFirst.map(async (file) => {
		const reading = readTextFile(`${unseen}${file.replace(/\.json$/u, ".txt")}`);
		return { file, score: await scoreOf(labelsOf(`${unseen}${file}`), reading) };
	});

	test("are read nearly whole, in total", async () => {
		const total = summary((await Promise.all(scored)).map(({ score }) => score));
		expect(total.documents).toBe(62);
		expect(total.f1).toBeGreaterThanOrEqual(0.98);
		expect(total.lead).toBeGreaterThanOrEqual(0.97);
		expect(total.coordinating).toBeGreaterThanOrEqual(0.97);
		expect(total.deadlineKind).toBeGreaterThanOrEqual(0.95);
		expect(total.dueDate).toBeGreaterThanOrEqual(0.95);
		expect(total.header).toBe(1);
	});

	test.each(labelledFirst)("%s keeps its tasks and their leads", async (file) => {
		const found = (await Promise.all(scored)).find((one) => one.file === file);
		const { f1, lead } = summary(found ? [found.score] : []);
		expect(f1).toBeGreaterThanOrEqual(0.9);
		expect(lead).toBeGreaterThanOrEqual(0.8);
	});
});
