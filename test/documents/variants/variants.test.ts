import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { readDocument } from "../../../src/documents/read-document.ts";
import { labelsOf, type Score, scoreOf, summary } from "../score.ts";
import { INVENTED_BODIES, REAL_BODIES } from "./bodies.ts";
import {
	bodiesOf,
	type Labelled,
	textOf,
	type Vary,
	withBodies,
	withDates,
	withLetters,
	withLines,
	withMarks,
	withProvinces,
	withVerbs,
} from "./variants.ts";

const here = (path: string) => new URL(path, import.meta.url).pathname;

/** Tables whose cells a PDF cut into lines change with the length of every name: their measure is another. */
const CUT_INTO_LINES = ["004_aca9e7297d864ff1", "D1", "phu-luc-vo-dong", "ke-hoach-xa"];

const labelled = (gold: string, text: string): Labelled => ({
	source: { blocks: [{ type: "text", text: readFileSync(text, "utf8") }], pages: 1, origin: "text" },
	labels: labelsOf(gold),
});

const documents = ["../../eval/gold/", "../fixtures/", "../fixtures/unseen/"].flatMap((folder) =>
	readdirSync(here(folder))
		.filter((file) => file.endsWith(".json"))
		.map((file) => file.replace(/\.json$/u, ""))
		.filter((name) => !CUT_INTO_LINES.includes(name))
		.map((name) => {
			const texts = [`${folder}${name}.txt`, `../../eval/docs/${name}.txt`, `../../eval/seeds/${name}.txt`];
			const text = texts.map(here).find((path) => existsSync(path));
			return labelled(here(`${folder}${name}.json`), text ?? "");
		}),
);

const scored = (vary: Vary, seed: number): Promise<Score[]> =>
	Promise.all(
		documents.map((document) => {
			const { source, labels } = vary(document, seed);
			return scoreOf(labels, readDocument(source, {}));
		}),
	);

/** What reading may lose, in shares of one, where only this was changed. */
const KINDS: [string, Vary, number[], { f1: number; lead: number; coordinating: number }][] = [
	["bodies of other kinds", withBodies(REAL_BODIES), [0, 3], { f1: 0.01, lead: 0.02, coordinating: 0.03 }],
	["bodies nobody knows", withBodies(INVENTED_BODIES), [0, 1], { f1: 0.04, lead: 0.1, coordinating: 0.1 }],
	["other provinces", withProvinces, [1], { f1: 0.005, lead: 0.01, coordinating: 0.01 }],
	["order marks in another style", withMarks, [0, 1, 2, 3], { f1: 0.01, lead: 0.01, coordinating: 0.01 }],
	["lines of another width", withLines, [0, 2], { f1: 0.02, lead: 0.02, coordinating: 0.01 }],
	["other code points and spaces", withLetters, [0, 1, 2], { f1: 0.001, lead: 0.001, coordinating: 0.001 }],
	["other verbs of assignment", withVerbs, [0, 1], { f1: 0.02, lead: 0.02, coordinating: 0.02 }],
	["dates written otherwise", withDates, [0, 1, 2, 3], { f1: 0.001, lead: 0.001, coordinating: 0.001 }],
];

describe("a document read as well when only its names, marks, lines or letters are others", () => {
	let original: ReturnType<typeof summary>;
	beforeAll(async () => {
		original = summary(await scored((document) => document, 0));
	});

	test("changes what it means to change", () => {
		expect(documents.length).toBeGreaterThan(20);
		const bodies = documents.flatMap(bodiesOf);
		expect(bodies.length).toBeGreaterThan(60);
		for (const [, vary, seeds] of KINDS) {
			const changed = documents.filter((document) =>
				seeds.some((seed) => textOf(vary(document, seed).source) !== textOf(document.source)),
			);
			expect(changed.length).toBeGreaterThan(3);
		}
	});

	test.each(KINDS)("%s", async (_, vary, seeds, loss) => {
		const varied = summary((await Promise.all(seeds.map((seed) => scored(vary, seed)))).flat());
		expect(varied.f1).toBeGreaterThanOrEqual(original.f1 - loss.f1);
		expect(varied.lead).toBeGreaterThanOrEqual(original.lead - loss.lead);
		expect(varied.coordinating).toBeGreaterThanOrEqual(original.coordinating - loss.coordinating);
		expect(varied.deadlineKind).toBeGreaterThanOrEqual(original.deadlineKind - 0.02);
		expect(varied.dueDate).toBeGreaterThanOrEqual(original.dueDate - 0.02);
		expect(varied.header).toBe(original.header);
	});
});
