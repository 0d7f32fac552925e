import { readFileSync } from "node:fs";
import { readDocument } from "../../src/documents/read-document.ts";
import type { Reading } from "../../src/documents/reading.ts";
import { workingCalendar } from "../../src/domain/calendar/calendar.ts";
import { toldDueOn } from "../../src/domain/deadline/resolve-deadline.ts";

/** Labels made by hand: what a careful clerk would write down of a document. */
export interface Labels {
	document: Record<string, unknown>;
	tasks: {
		ref: string;
		content: string;
		heading?: string | null;
		lead: string[];
		coordinating: string[];
		deadline_raw?: string | null;
		deadline: { kind: string; due_on?: string | null };
		certainty?: "core" | "optional";
	}[];
}

/** Counts of what was found of the labels, as `test/eval/score.mjs` gives them. */
export interface Score {
	core: number;
	found: number;
	falseAlarms: number;
	lead: number;
	coordinating: number;
	kind: number;
	due: number;
	dueOf: number;
	meta: number;
}

/** Reads a text as the command does with a .txt file. */
export const readText = (text: string): Reading =>
	readDocument({ blocks: [{ type: "text", text }], pages: 1, origin: "text" });

export const readTextFile = (path: string): Reading => readText(readFileSync(path, "utf8"));

export const labelsOf = (path: string): Labels => JSON.parse(readFileSync(path, "utf8"));

const scorerPath = new URL("../eval/score.mjs", import.meta.url).href;

/** Scores a reading against labels with the scorer that came with them. */
export async function scoreOf(labels: Labels, reading: Reading): Promise<Score> {
	const { score } = (await import(scorerPath)) as { score: (labels: Labels, got: object) => Score };
	const calendar = workingCalendar();
	const { issuedOn } = reading.document;
	const tasks = reading.tasks.map((task) => ({
		...task,
		deadline: { kind: task.deadline.kind, dueOn: toldDueOn(task.deadline, issuedOn, calendar) },
	}));
	return score(labels, { document: reading.document, tasks });
}

/** What a set of scores comes to: counts, and shares of one. */
export function summary(scores: readonly Score[]) {
	const sum = (key: keyof Score) => scores.reduce((total, one) => total + one[key], 0);
	const found = sum("found");
	/** A share of nothing is no mistake. */
	const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
	const precision = share(found, found + sum("falseAlarms"));
	const recall = share(found, sum("core"));
	return {
		documents: scores.length,
		tasks: sum("core"),
		found,
		falseAlarms: sum("falseAlarms"),
		f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
		lead: share(sum("lead"), found),
		coordinating: share(sum("coordinating"), found),
		deadlineKind: share(sum("kind"), found),
		dueDate: share(sum("due"), sum("dueOf")),
		header: share(sum("meta"), 3 * scores.length),
	};
}
