import { chmod, mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Office, openContext } from "../src/actions/office.ts";
import { rowsOf } from "../src/actions/reports/file-rows.ts";
import { countedAt } from "../src/actions/reports/frame.ts";
import { countReport } from "../src/actions/reports/report.ts";
import type { ReportOrder } from "../src/domain/report/file-order.ts";
import { type Database, openDatabase, transact } from "../src/store/database.ts";
import { openQueue } from "../src/store/queue.ts";
import { standingIds } from "../src/store/reports/standings.ts";
import { loadLocale } from "../src/views/locale.ts";
import { median, report } from "./report-figures.ts";
import { seedGroups } from "./seed-groups.ts";

/*
 * How long the numbers of `/baocao` take with a million assignments and their log: of the whole province and of one
 * group, of periods that run and that are over: `node bench/report-text.ts [--assignments 1000000]`.
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

/** What is asked: periods that run, that are over, and one as of a day in its midst. */
const PERIODS: Record<string, Pick<ReportOrder, "range" | "asOf" | "by">> = {
	"this month": { range: { unit: "month", from: "2026-03-01", to: "2026-03-31" } },
	"last month": { range: { unit: "month", from: "2026-02-01", to: "2026-02-28" } },
	"last month as of its 10th": {
		range: { unit: "month", from: "2026-02-01", to: "2026-02-28" },
		asOf: "2026-02-10",
	},
	"this quarter": { range: { unit: "quarter", from: "2026-01-01", to: "2026-03-31" } },
	"this year": { range: { unit: "year", from: "2026-01-01", to: "2026-12-31" } },
	"this year, by document": { range: { unit: "year", from: "2026-01-01", to: "2026-12-31" }, by: "document" },
};

/** Every question is asked so often, one after another, so that a noisy moment meets all alike. */
const ROUNDS = 7;

/** The best and the median in milliseconds; statements are planned in the first round. */
const summed = (times: number[]) => ({
	best: Math.round(Math.min(...times)),
	median: Math.round(median(times) ?? 0),
	worst: Math.round(Math.max(...times)),
});

/** How long it takes to look up so many rows of files, with their logs: what stands before any file is made. */
async function gatherRows(office: Office): Promise<Record<string, number>> {
	const milliseconds: Record<string, number> = {};
	for (const most of [100, 1_000, 10_000])
		await transact(office.db, async (tx) => {
			const context = await openContext(office, tx);
			const { frame, stood } = await countedAt(context, null, { from: "2026-02-15" }, TODAY);
			const { ids } = await standingIds(tx, frame, stood, {}, { take: most });
			const start = performance.now();
			const rows = await rowsOf(context, ids, TODAY);
			milliseconds[String(rows.length)] = Math.round(performance.now() - start);
		});
	return milliseconds;
}

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
		const scopes = { province: null, "one group": [one?.id ?? ""] };
		const times: Record<string, number[]> = {};
		for (let round = 0; round < ROUNDS; round++)
			for (const [whose, agencyIds] of Object.entries(scopes))
				for (const [period, order] of Object.entries(PERIODS)) {
					const start = performance.now();
					await transact(database.db, async (tx) => {
						await countReport(await openContext(office, tx), { agencyIds, name: "", ...order });
					});
					const asked = `${whose}, ${period}`;
					times[asked] = [...(times[asked] ?? []), performance.now() - start];
				}
		const milliseconds = Object.fromEntries(
			Object.entries(times).map(([asked, all]) => [asked, summed(all)]),
		);
		console.table(milliseconds);
		const gathered = await gatherRows(office);
		console.log("rows of files looked up, with their logs:", gathered);
		const load = Math.round(loadavg()[0] ?? 0);
		await report("report-text", { ...size, rounds: ROUNDS, loadAverage: load, milliseconds, gathered });
		await queue.stop();
	} finally {
		await database.close();
		await rm(dataDir, { recursive: true, force: true });
	}
}

if (import.meta.main) await main();
