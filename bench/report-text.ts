import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Office, openContext } from "../src/actions/office.ts";
import { countReport } from "../src/actions/reports/report.ts";
import { type Database, openDatabase, transact } from "../src/store/database.ts";
import { openQueue } from "../src/store/queue.ts";
import { loadLocale } from "../src/views/locale.ts";
import { report } from "./report-figures.ts";
import { seedGroups } from "./seed-groups.ts";

/*
 * How long the numbers of `/baocao` take with a million assignments and their log: of the whole province and of one
 * group, of this month and of periods that are over: `node bench/report-text.ts [--assignments 1000000]`.
 */

const TODAY = "2026-03-02";
const NOW = new Date(`${TODAY}T02:00:00Z`);

/** The log that leads to what was seeded: given over four months, half of it completed one day after another. */
async function seedLog(db: Database): Promise<void> {
	await db.$executeRawUnsafe(`ALTER TABLE "TaskEvent" DISABLE TRIGGER USER`);
	await db.$executeRaw`
		UPDATE "Assignment" a SET "createdAt" = ${NOW}::timestamptz - ((t."code" % 120) + 1) * interval '1 day',
			"completedAt" = CASE WHEN a."completedAt" IS NOT NULL
				THEN ${NOW}::timestamptz - ((t."code" * 7 % 120) * (t."code" % 97) / 97) * interval '1 day' END
		FROM "Task" t WHERE t."id" = a."taskId"`;
	await db.$executeRaw`
		INSERT INTO "TaskEvent" ("assignmentId", "changeId", "kind", "at", "data")
		SELECT "id", "id", 'CREATE', "createdAt", '{}' FROM "Assignment"`;
	await db.$executeRaw`
		INSERT INTO "TaskEvent" ("assignmentId", "changeId", "kind", "at", "data")
		SELECT "id", md5("id"::text)::uuid, 'COMPLETE', "completedAt", '{}' FROM "Assignment" WHERE "completedAt" IS NOT NULL`;
	// One of a hundred was extended in the last month.
	await db.$executeRaw`
		INSERT INTO "TaskEvent" ("assignmentId", "changeId", "kind", "at", "data")
		SELECT a."id", md5('x' || a."id"::text)::uuid, 'EXTENSION_APPROVE', ${NOW}::timestamptz - (t."code" % 30) * interval '1 day',
			jsonb_build_object('until', a."lastDay", 'lastDay', a."lastDay")
		FROM "Assignment" a JOIN "Task" t ON t."id" = a."taskId" WHERE t."code" % 100 = 3`;
	await db.$executeRaw`
		UPDATE "Assignment" a SET "turnedAt" = e."at" FROM "TaskEvent" e
		WHERE e."assignmentId" = a."id" AND e."kind" = 'EXTENSION_APPROVE'`;
	await db.$executeRawUnsafe(`ALTER TABLE "TaskEvent" ENABLE TRIGGER USER`);
	await db.$executeRawUnsafe("VACUUM ANALYZE");
}

const RANGES = {
	"this month": { unit: "month", from: "2026-03-01", to: "2026-03-31" },
	"last month": { unit: "month", from: "2026-02-01", to: "2026-02-28" },
	"this quarter": { unit: "quarter", from: "2026-01-01", to: "2026-03-31" },
	"this year": { unit: "year", from: "2026-01-01", to: "2026-12-31" },
} as const;

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			groups: { type: "string", default: "3400" },
			assignments: { type: "string", default: "1000000" },
		},
	});
	const size = { groups: Number(values.groups), assignments: Number(values.assignments), today: TODAY };
	const dataDir = await mkdtemp(join(tmpdir(), "dondoc-report-"));
	// PostgreSQL does not run as root: the account it runs as must be able to enter.
	await chmod(dataDir, 0o711);
	const database = await openDatabase({ dataDir });
	try {
		await seedGroups(database.db, size);
		await seedLog(database.db);
		const queue = await openQueue(database.url, (error) => console.error(error));
		const office: Office = {
			...{
				db: database.db,
				clock: { now: () => NOW },
				timeZone: "Asia/Ho_Chi_Minh",
				queue,
				t: loadLocale("vi"),
			},
			...{ bot: "", adminIds: [], about: { version: "", database: "", digestTime: "07:30" } },
		};
		const [one] = await database.db.agency.findMany({ take: 1, select: { id: true } });
		const milliseconds: Record<string, number> = {};
		for (const [whose, agencyIds] of [["all", null] as const, ["one group", [one?.id ?? ""]] as const])
			for (const [period, range] of Object.entries(RANGES)) {
				const start = performance.now();
				await transact(database.db, async (tx) => {
					const order = { agencyIds: agencyIds && [...agencyIds], name: "", range };
					await countReport(await openContext(office, tx), order);
				});
				milliseconds[`${whose}, ${period}`] = Math.round(performance.now() - start);
				console.log(whose, period, milliseconds[`${whose}, ${period}`]);
			}
		await report("report-text", { ...size, milliseconds });
		await queue.stop();
	} finally {
		await database.close();
		await rm(dataDir, { recursive: true, force: true });
	}
}

if (import.meta.main) await main();
