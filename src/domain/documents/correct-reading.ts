import type { Draft, DraftChange } from "./draft.ts";
import type { Correction } from "./read-correction.ts";
import type { ReadTask } from "./reading.ts";

/** A draft as far as corrections touch it. Tasks taken out keep their place, so that numbers never shift. */
type Corrigible = Pick<Draft, "reading" | "dropped">;

/** A person said so: nothing about the cell is unsure any more. */
const SURE = 1;

/** Makes corrections in order. The draft given stays as it was; numbers beyond it have been refused before. */
export function correctReading(
	draft: Corrigible,
	corrections: Correction[],
): { draft: Corrigible; changes: DraftChange[] } {
	const changes: DraftChange[] = [];
	let current = draft;
	for (const correction of corrections) {
		const tasks = [...current.reading.tasks];
		const dropped = new Set(current.dropped);
		changes.push(correct(tasks, dropped, correction));
		current = {
			reading: { ...current.reading, tasks },
			dropped: [...dropped].sort((a, b) => a - b),
		};
	}
	return { draft: current, changes };
}

function correct(tasks: ReadTask[], dropped: Set<number>, correction: Correction): DraftChange {
	switch (correction.kind) {
		case "add":
			tasks.push(addedTask(correction));
			return { kind: "add", numbers: [tasks.length] };
		case "drop":
			for (const number of correction.numbers) dropped.add(number - 1);
			return correction;
		case "restore":
			for (const number of correction.numbers) dropped.delete(number - 1);
			return correction;
		case "merge": {
			merge(tasks, correction.numbers);
			for (const number of correction.numbers.slice(1)) dropped.add(number - 1);
			return correction;
		}
		default:
			for (const number of correction.numbers) {
				const task = tasks[number - 1];
				if (task) tasks[number - 1] = set(task, correction);
			}
			return correction;
	}
}

type Setting = Extract<Correction, { kind: "deadline" | "lead" | "coordinating" | "content" | "product" }>;

function set(task: ReadTask, correction: Setting): ReadTask {
	const { confidence } = task;
	switch (correction.kind) {
		case "deadline":
			return { ...task, deadline: correction.deadline, confidence: { ...confidence, deadline: SURE } };
		case "content":
			return { ...task, content: correction.text, confidence: { ...confidence, content: SURE } };
		case "product":
			return { ...task, product: correction.text };
		default:
			return {
				...task,
				[correction.kind]: correction.agencies,
				confidence: { ...confidence, [correction.kind]: SURE },
			};
	}
}

/** The first keeps its place and gets the words and the bodies of all; its deadline, unless it has none. */
function merge(tasks: ReadTask[], numbers: number[]): void {
	const merged = numbers.flatMap((number) => tasks[number - 1] ?? []);
	const [first] = merged;
	const at = (numbers[0] ?? 1) - 1;
	if (!first) return;
	const all = (cell: "lead" | "coordinating") => [...new Set(merged.flatMap((task) => task[cell]))];
	const dated = [first, ...merged].find(({ deadline }) => deadline.kind !== "none") ?? first;
	tasks[at] = {
		...first,
		content: merged.map(({ content }) => content).join("\n"),
		lead: all("lead"),
		coordinating: all("coordinating").filter((name) => !all("lead").includes(name)),
		deadline: dated.deadline,
		product: merged.find(({ product }) => product !== null)?.product ?? null,
	};
}

const addedTask = ({
	content,
	lead,
	coordinating,
	deadline,
	product,
}: Extract<Correction, { kind: "add" }>): ReadTask => ({
	ref: "",
	heading: null,
	...{ content, lead, coordinating, deadline, product },
	confidence: { content: SURE, lead: SURE, coordinating: SURE, deadline: SURE },
	shape: "prose",
});
