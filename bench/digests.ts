import { fork } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dueRecipients } from "../src/actions/digests/recipients.ts";
import { type DigestWords, sendDigests } from "../src/actions/digests/send-digests.ts";
import { type Office, openContext } from "../src/actions/office.ts";
import { type Database, openDatabase, transact } from "../src/store/database.ts";
import { databaseSize } from "../src/store/health.ts";
import { openQueue } from "../src/store/queue.ts";
import { digestMessage } from "../src/views/digest/digest.ts";
import { leaderDigestMessage } from "../src/views/digest/leader-digest.ts";
import { monitorDigestMessage } from "../src/views/digest/monitor-digest.ts";
import { officeDigestMessage } from "../src/views/digest/office-digest.ts";
import { loadLocale } from "../src/views/locale.ts";
import { report } from "./report-figures.ts";
import { seedGroups } from "./seed-groups.ts";

/*
 * How long the morning's digests take to build, and what that needs: `npm run bench:digests [groups x assignments]`,
 * such as `3400x1000000`; --leaders gives each agency a leader with a digest as well.
 */

const SIZES = ["340x10000", "340x100000", "3400x100000", "3400x1000000"];
/** A Monday, the second look of the morning. */
const NOW = new Date("2026-03-02T00:31:00Z");
const MIB = 1024 * 1024;
const { values, positionals } = parseArgs({
	options: { leaders: { type: "boolean", default: false } },
	allowPositionals: true,
});
const { leaders } = values;

/** Heads of agencies with a private chat each, two leaders above all, and what waits for their word. */
async function seedLeaders(db: Database, groups: number): Promise<void> {
	await db.$executeRaw`
		INSERT INTO "Person" ("id", "channel", "channelId", "name")
		SELECT md5('person' || n)::uuid, 'telegram', n::text, 'Lãnh đạo số ' || n FROM generate_series(1, ${groups + 2}::int) n`;
	await db.$executeRaw`
		INSERT INTO "Chat" ("id", "channel", "channelId", "private", "title")
		SELECT md5('private' || n)::uuid, 'telegram', n::text, true, 'Lãnh đạo số ' || n FROM generate_series(1, ${groups + 2}::int) n`;
	await db.$executeRaw`
		INSERT INTO "Role" ("id", "personId", "name", "agencyId")
		SELECT md5('role' || n)::uuid, md5('person' || n)::uuid, 'LEADER',
			CASE WHEN n <= ${groups}::int THEN md5('agency' || n)::uuid END
		FROM generate_series(1, ${groups + 2}::int) n`;
	await db.$executeRaw`
		UPDATE "Assignment" a SET "obstacle" = 'chờ kinh phí', "obstacleAt" = ${NOW}::timestamptz - interval '5 days'
		FROM "Task" t WHERE t."id" = a."taskId" AND t."code" % 100 = 7`;
	await db.$executeRaw`
		UPDATE "Assignment" a SET "acceptedAt" = NULL, "createdAt" = ${NOW}::timestamptz - interval '9 days'
		FROM "Task" t WHERE t."id" = a."taskId" AND t."code" % 50 = 3`;
	await db.$executeRawUnsafe("ANALYZE");
}

/** What one office's morning took. */
interface Figures {
	groups: number;
	assignments: number;
	digests: number;
	seconds: number;
	/** Of the bot's process alone. */
	processorSeconds: number;
	rssBeforeMiB: number;
	rssMostMiB: number;
	lookWithNothingDueMs: number;
	/** With nothing in it but these assignments, no log. */
	databaseMiB: number;
}

async function measure(groups: number, assignments: number): Promise<Figures> {
	const dataDir = await mkdtemp(join(tmpdir(), "dondoc-digests-"));
	// PostgreSQL does not run as root: the account it runs as must be able to enter.
	await chmod(dataDir, 0o711);
	const database = await openDatabase({ dataDir });
	try {
		await seedGroups(database.db, { groups, assignments, today: "2026-03-02" });
		if (leaders) await seedLeaders(database.db, groups);
		const queue = await openQueue(database.url, (error) => console.error(error));
		const t = loadLocale("vi");
		const office: Office = {
			...{ db: database.db, clock: { now: () => NOW }, timeZone: "Asia/Ho_Chi_Minh", queue, t },
			...{ bot: "", adminIds: [], about: { version: "", database: "", digestTime: "07:30" } },
		};
		const words: DigestWords = {
			group: (digest, room) => digestMessage(t, digest, room),
			office: (digests, room) => officeDigestMessage(t, digests, room),
			leader: (digest, room) => leaderDigestMessage(t, digest, room),
			monitor: (digest, room) => monitorDigestMessage(t, digest, room),
		};
		globalThis.gc?.();
		const before = process.memoryUsage().rss;
		let most = before;
		const watch = setInterval(() => {
			most = Math.max(most, process.memoryUsage().rss);
		}, 20);
		const [start, worked] = [performance.now(), process.cpuUsage()];
		const queued = await sendDigests(office, words);
		const seconds = (performance.now() - start) / 1000;
		const { user, system } = process.cpuUsage(worked);
		clearInterval(watch);
		const again = performance.now();
		await transact(database.db, async (tx) => dueRecipients(await openContext(office, tx)));
		const looked = performance.now() - again;
		await queue.stop();
		return {
			...{ groups, assignments, digests: queued.length },
			seconds: Number(seconds.toFixed(1)),
			processorSeconds: Number(((user + system) / 1e6).toFixed(1)),
			rssBeforeMiB: Math.round(before / MIB),
			rssMostMiB: Math.round(most / MIB),
			lookWithNothingDueMs: Math.round(looked),
			databaseMiB: Math.round((await databaseSize(database.db)) / MIB),
		};
	} finally {
		await database.close();
		await rm(dataDir, { recursive: true, force: true });
	}
}

const [only] = positionals;
if (only) {
	const [groups = 0, assignments = 0] = only.split("x").map(Number);
	const figures = await measure(groups, assignments);
	if (process.send) process.send(figures);
	else console.log(figures);
} else {
	const figures: Figures[] = [];
	for (const size of SIZES) {
		// Each in a process of its own, so that memory begins anew.
		const child = fork(import.meta.filename, [size, ...(leaders ? ["--leaders"] : [])], {
			execArgv: ["--expose-gc"],
		});
		const [one] = (await once(child, "message")) as [Figures];
		await once(child, "exit");
		figures.push(one);
		console.log(Object.entries(one).flat().join(" "));
	}
	await report(leaders ? "digests-leaders" : "digests", { figures });
}
