import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { runningClock } from "../src/clock.ts";
import { loadConfig } from "../src/config.ts";
import { createLogger } from "../src/logger.ts";
import { startService } from "../src/service.ts";
import type { ServerStats, ServerTraits } from "./limited-bot-api.ts";
import { percentile, report } from "./report-figures.ts";
import { groupId, seedGroups } from "./seed-groups.ts";

/*
 * The morning's digests of 3,400 groups against a Bot API with Telegram's limits: `npm run bench:broadcast [groups]`.
 * Somebody asks for their list every two seconds meanwhile. The whole bot runs, on a database that waits for the disk.
 */

const GROUPS = Number(process.argv[2] ?? 3400);
const PER_GROUP = 10;
/** A Tuesday, half an hour after digests are due. */
const MORNING = "2026-03-03";
const ASK_EVERY_MS = 2000;
const LIMITS = { perSecond: 30, perGroupMinute: 20 };

const cases: { name: string; traits: ServerTraits }[] = [
	...[0, 5000].flatMap((penalty) =>
		[40, 150].map((latency) => ({
			name: `${penalty ? "strict" : "lenient"}, ${latency} ms`,
			traits: { limits: { ...LIMITS, penalty }, latency, cutBefore: 0, cutAfter: 0 },
		})),
	),
	{
		name: "lenient, 40 ms, 1% cut before and 1% after",
		traits: { limits: { ...LIMITS, penalty: 0 }, latency: 40, cutBefore: 0.01, cutAfter: 0.01 },
	},
];

interface Figures {
	/** From the first digest to the last, in seconds. */
	seconds: number;
	/** Groups without a digest, and digests more than one for each group. */
	missing: number;
	doubled: number;
	/** Those of `doubled` that say they may have come before. */
	saidSo: number;
	refused: number;
	cutBefore: number;
	cutAfter: number;
	asked: number;
	/** Milliseconds from a question to its answer. */
	p50: number | null;
	p99: number | null;
	unanswered: number;
}

async function startServer(traits: ServerTraits): Promise<{ child: ChildProcess; root: string }> {
	const child = fork(new URL("./limited-bot-api.ts", import.meta.url), [JSON.stringify(traits)]);
	const [{ port }] = (await once(child, "message")) as [{ port: number }];
	return { child, root: `http://127.0.0.1:${port}` };
}

async function statsOf(child: ChildProcess): Promise<ServerStats> {
	child.send({ stats: true });
	const [stats] = await once(child, "message");
	return stats as ServerStats;
}

async function measure(traits: ServerTraits): Promise<Figures> {
	const folder = await mkdtemp(join(tmpdir(), "bench-broadcast-"));
	await chmod(folder, 0o755);
	const { child, root } = await startServer(traits);
	const clock = runningClock();
	clock.set(new Date(`${MORNING}T08:00:00+07:00`));
	const config = loadConfig({
		BOT_TOKEN: "7000000001:AAbench",
		BOT_API_ROOT: root,
		DATA_DIR: join(folder, "data"),
		PORT: "0",
	});
	const log = createLogger({ level: "error" });
	let asking = true;
	let asked = 0;
	try {
		const service = await startService({ ...config, botToken: config.botToken ?? "" }, log, {
			clock,
			onLost: (reason) => {
				throw reason;
			},
			prepare: (db) => seedGroups(db, { groups: GROUPS, assignments: GROUPS * PER_GROUP, today: MORNING }),
		});
		const ask = async () => {
			while (asking) {
				asked += 1;
				child.send({ ask: 1 + ((asked * 977) % GROUPS) });
				await sleep(ASK_EVERY_MS);
			}
		};
		const questions = ask();
		let before = -1;
		// Over when nothing new has come for some seconds after the last group was reached, or for longer than a ban.
		for (let [still, all] = [0, false]; still < (all ? 3 : 30); ) {
			await sleep(3000);
			const { last, messages } = await statsOf(child);
			all = Object.keys(messages).length >= GROUPS;
			still = last === before ? still + 1 : 0;
			before = last;
		}
		asking = false;
		await questions;
		await sleep(1500);
		const stats = await statsOf(child);
		await service.stop();
		return figuresOf(stats, asked);
	} finally {
		child.disconnect();
		await rm(folder, { recursive: true, force: true });
	}
}

function figuresOf(stats: ServerStats, asked: number): Figures {
	const counts = Array.from({ length: GROUPS }, (_, index) => stats.messages[groupId(index + 1)] ?? 0);
	const answers = stats.answers.filter((ms) => ms !== null);
	return {
		seconds: Math.round((stats.last - stats.first) / 100) / 10,
		missing: counts.filter((count) => count === 0).length,
		doubled: counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
		saidSo: stats.repeated,
		refused: stats.refused,
		cutBefore: stats.cutBefore,
		cutAfter: stats.cutAfter,
		asked,
		p50: percentile(answers, 50),
		p99: percentile(answers, 99),
		unanswered: stats.answers.length - answers.length,
	};
}

const wanted = process.argv[3];
const figures: Record<string, Figures> = {};
for (const { name, traits } of cases) {
	if (wanted && !name.includes(wanted)) continue;
	figures[name] = await measure(traits);
	console.log(name, figures[name]);
}
console.log(`floor at 30 a second: ${(GROUPS / 30).toFixed(1)} s`);
console.table(figures);
if (!wanted && GROUPS === 3400) await report("broadcast", { groups: GROUPS, figures });
process.exit(0);
