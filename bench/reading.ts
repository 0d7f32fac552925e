import { existsSync, readdirSync } from "node:fs";
import { labelsOf, readTextFile, type Score, scoreOf, summary } from "../test/documents/score.ts";
import { report } from "./report-figures.ts";

/** How well documents are read, measured on those with labels: `node bench/reading.ts`. */
async function main(): Promise<void> {
	const at = (path: string) => new URL(path, import.meta.url).pathname;
	const names = readdirSync(at("../test/eval/gold")).map((file) => file.replace(/\.json$/u, ""));
	const rows: Record<string, object> = {};
	const scores: Score[] = [];
	for (const name of names) {
		const text = [at(`../test/eval/docs/${name}.txt`), at(`../test/eval/seeds/${name}.txt`)].find(existsSync);
		if (!text) throw new Error(`no text for ${name}`);
		const score = await scoreOf(labelsOf(at(`../test/eval/gold/${name}.json`)), readTextFile(text));
		scores.push(score);
		rows[name] = shown(summary([score]));
	}
	const total = summary(scores);
	rows.TOTAL = shown(total);
	console.table(rows);
	const documents = Object.fromEntries(names.map((name, i) => [name, scores[i]]));
	await report("reading", { total, documents });
}

/** Shares with three decimals; columns short enough for a terminal. */
function shown({ tasks, found, falseAlarms, ...shares }: ReturnType<typeof summary>): object {
	const { documents: _, ...rest } = shares;
	const rounded = Object.fromEntries(
		Object.entries(rest).map(([key, share]) => [key, Number(share.toFixed(3))]),
	);
	return { tasks: `${found}/${tasks}`, false: falseAlarms, ...rounded };
}

await main();
