import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, startBotProcess } from "../test/helpers/bot-process.ts";
import type { AskedFigures, AskingRun } from "./asking-bot-api.ts";
import { median, report } from "./report-figures.ts";

/* From starting the process to its first answer, on a new embedded database and on the same again: `npm run bench:start`. */

const ROUNDS = Number(process.argv[2] ?? 5);
const TOKEN = "7000000001:AAstart";

async function startApi(): Promise<{ child: ChildProcess; root: string }> {
	const child = fork(new URL("./asking-bot-api.ts", import.meta.url));
	const [{ port }] = (await once(child, "message")) as [{ port: number }];
	return { child, root: `http://127.0.0.1:${port}` };
}

/** Milliseconds from a question that waits already, and the start of the process, to the answer. */
async function firstAnswer(
	dataDir: string,
	{ child, root }: Awaited<ReturnType<typeof startApi>>,
): Promise<number> {
	const run: AskingRun = {
		...{ token: TOKEN, text: "/nhiemvu@don_doc_bot", atOnce: 1, groups: 1, lasting: 1 },
		...{ webhook: null, latency: 0 },
	};
	const port = await freePort();
	child.send(run);
	const answered = once(child, "message") as Promise<[AskedFigures]>;
	const bot = await startBotProcess(
		{ BOT_TOKEN: TOKEN, BOT_API_ROOT: root, DATA_DIR: dataDir, LOG_LEVEL: "error" },
		port,
	);
	const [{ answers, unanswered }] = await answered;
	await bot.end("SIGTERM");
	const [took] = answers;
	if (took === undefined) throw new Error(`${unanswered} questions without an answer`);
	return took;
}

const api = await startApi();
const fresh: number[] = [];
const again: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
	const folder = await mkdtemp(join(tmpdir(), "bench-start-"));
	await chmod(folder, 0o755);
	fresh.push(await firstAnswer(join(folder, "data"), api));
	again.push(await firstAnswer(join(folder, "data"), api));
	await rm(folder, { recursive: true, force: true });
}
api.child.disconnect();
const figures = {
	newDatabase: { median: median(fresh), rounds: fresh.map(Math.round) },
	existingDatabase: { median: median(again), rounds: again.map(Math.round) },
};
console.log(figures);
if (!process.argv[2]) await report("start", { rounds: ROUNDS, figures });
