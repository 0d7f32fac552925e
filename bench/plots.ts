import { writeFile } from "node:fs/promises";
import { z } from "zod";
import { pngOf } from "../src/reports/chart/chart-png.ts";
import { type Plot, plotsSvg } from "./plot-svg.ts";
import { newest } from "./report-figures.ts";

/* Draws the results that are there into docs/images/benchmarks.png: `npm run bench:plots`. */

const Throughput = z.object({
	figures: z.array(
		z.object({
			...{ size: z.number(), by: z.string(), latency: z.number(), question: z.string() },
			...{ atOnce: z.number(), bot: z.string(), perSecond: z.number() },
		}),
	),
});
const Digests = z.object({
	figures: z.array(z.object({ groups: z.number(), assignments: z.number(), seconds: z.number() })),
});
const Memory = z.object({
	samples: z.array(z.object({ updates: z.number(), heap: z.number(), rss: z.number() })),
});

const read = async <T>(name: string, shape: z.ZodType<T>): Promise<T> => shape.parse(await newest(name));

const BOTS: Record<string, string> = {
	dondoc: "Đôn Đốc",
	"telegraf-reads": "telegraf, pg by hand",
	"telegraf-claims": "the same, at most once",
};

async function throughput(): Promise<Plot> {
	const { figures } = await read("throughput", Throughput);
	const cells = figures.filter(
		({ by, latency, question, atOnce }) =>
			by === "polling" && latency === 0 && question === "/nhiemvu" && atOnce === 64,
	);
	return {
		title: "/nhiemvu, long polling, 64 chats at once",
		...{ xName: "assignments", yName: "answers a second", xLog: true },
		series: Object.entries(BOTS).map(([bot, name]) => ({
			name,
			points: cells
				.filter((cell) => cell.bot === bot)
				.map(({ size, perSecond }): [number, number] => [size, perSecond])
				.sort(([a], [b]) => a - b),
		})),
	};
}

async function digests(): Promise<Plot> {
	const { figures } = await read("digests", Digests);
	const byGroups = Map.groupBy(figures, ({ groups }) => groups);
	return {
		title: "Building the morning's digests",
		...{ xName: "assignments", yName: "seconds", xLog: true },
		series: [...byGroups].map(([groups, own]) => ({
			name: `${groups} groups`,
			points: own.map(({ assignments, seconds }): [number, number] => [assignments, seconds]),
		})),
	};
}

async function memory(): Promise<Plot> {
	const { samples } = await read("memory", Memory);
	return {
		title: "Memory of the bot while updates come",
		...{ xName: "updates taken", yName: "MiB" },
		series: [
			{ name: "process (RSS)", points: samples.map(({ updates, rss }) => [updates, rss]) },
			{ name: "heap after collection", points: samples.map(({ updates, heap }) => [updates, heap]) },
		],
	};
}

const svg = plotsSvg([await throughput(), await digests(), await memory()]);
await writeFile(new URL("../docs/images/benchmarks.png", import.meta.url), await pngOf(svg));
