import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dueRecipients } from "../src/actions/digests/recipients.ts";
import { type DigestWords, sendDigests } from "../src/actions/digests/send-digests.ts";
import { type Office, openContext } from "../src/actions/office.ts";
import { type Database, openDatabase, transact } from "../src/store/database.ts";
import { openQueue } from "../src/store/queue.ts";
import { digestMessage } from "../src/views/digest/digest.ts";
import { leaderDigestMessage } from "../src/views/digest/leader-digest.ts";
import { monitorDigestMessage } from "../src/views/digest/monitor-digest.ts";
import { officeDigestMessage } from "../src/views/digest/office-digest.ts";
import { loadLocale } from "../src/views/locale.ts";
import { seedGroups } from "./seed-groups.ts";

/** A Monday, the second look of the morning. */
const NOW = new Date("2026-03-02T00:31:00Z");
const MIB = 1024 * 1024;

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

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			groups: { type: "string", default: "3400" },
			assignments: { type: "string", default: "100000" },
			leaders: { type: "boolean", default: false },
			out: { type: "string" },
		},
	});
	const [groups, assignments] = [Number(values.groups), Number(values.assignments)];
	const dataDir = await mkdtemp(join(tmpdir(), "dondoc-digests-"));
	// PostgreSQL does not run as root: the account it runs as must be able to enter.
	await chmod(dataDir, 0o711);
	const database = await openDatabase({ dataDir });
	try {
		await seedGroups(database.db, { groups, assignments, today: "2026-03-02" });
		if (values.leaders) await seedLeaders(database.db, groups);
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
		const start = performance.now();
		const queued = await sendDigests(office, words);
		const seconds = (performance.now() - start) / 1000;
		clearInterval(watch);
		const again = performance.now();
		await transact(database.db, async (tx) => dueRecipients(await openContext(office, tx)));
		const result = {
			...{ groups, assignments, leaders: values.leaders, digests: queued.length },
			seconds: Number(seconds.toFixed(1)),
			rssBeforeMiB: Math.round(before / MIB),
			rssMostMiB: Math.round(most / MIB),
			lookWithNothingDueMs: Math.round(performance.now() - again),
		};
		console.log(JSON.stringify(result));
		if (values.out) await writeFile(values.out, `${JSON.stringify(result, null, "\t")}\n`);
		await queue.stop();
	} finally {
		await database.close();
		await rm(dataDir, { recursive: true, force: true });
	}
}

if (import.meta.main) await main();
