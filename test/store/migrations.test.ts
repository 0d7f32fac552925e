import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { APPLIED_SCHEMA, SCHEMA, schemaDifference } from "../../prisma/next-migration.ts";
import { connectOnce } from "../../src/store/connection/connection.ts";
import { MIGRATIONS, migrate, migrationStatus } from "../../src/store/migrations/migrate.ts";
import type { TestDatabase } from "../helpers/database.ts";
import { dropDatabase, emptyDatabase, testDatabase } from "../helpers/database.ts";
import { openFolder, removeFolder } from "../helpers/ordinary-user.ts";

/** What hand-written SQL adds to the schema: everything else must be in schema.prisma. */
const BY_HAND = [
	'constraint "AgreementEvent".AgreementEvent_seal',
	'constraint "ConsultationEvent".ConsultationEvent_seal',
	'constraint "IndicatorValue".IndicatorValue_seal',
	'constraint "OfficeEvent".OfficeEvent_seal',
	'constraint "SettingChange".SettingChange_seal',
	'constraint "TaskEvent".TaskEvent_seal',
	"extension pg_trgm",
	"function event_said",
	"function refuse_change",
	"function seal_event",
	"function seal_hash",
	"function spaced_words",
	"index Assignment_completed",
	"index Assignment_counted",
	"index Assignment_due",
	"index Assignment_escalated",
	"index Assignment_extension",
	"index Assignment_handing_over",
	"index Assignment_in_order",
	"index Assignment_ladder",
	"index Assignment_ladder_news",
	"index Assignment_obstacle",
	"index Assignment_open",
	"index Assignment_reported",
	"index Assignment_turned",
	"index Assignment_unaccepted",
	"index Assignment_unclear",
	"index Assignment_urge_answered",
	"index Assignment_urged",
	"index Consultation_open",
	"index Delivery_answers_in_chat",
	"index Delivery_answers_to_person",
	"index Delivery_files",
	"index Delivery_held",
	"index Document_number_words",
	"index Opinion_waiting",
	"index TaskEvent_handed_over",
	"index Task_folded_trgm",
	"index Task_words",
	"trigger AgreementEvent_append_only",
	"trigger AgreementEvent_no_truncate",
	"trigger AgreementEvent_seal",
	"trigger ConsultationEvent_append_only",
	"trigger ConsultationEvent_no_truncate",
	"trigger ConsultationEvent_seal",
	"trigger EventSeal_append_only",
	"trigger EventSeal_no_truncate",
	"trigger IndicatorValue_append_only",
	"trigger IndicatorValue_no_truncate",
	"trigger IndicatorValue_seal",
	"trigger OfficeEvent_append_only",
	"trigger OfficeEvent_no_truncate",
	"trigger OfficeEvent_seal",
	"trigger SettingChange_append_only",
	"trigger SettingChange_no_truncate",
	"trigger SettingChange_seal",
	"trigger TaskEvent_append_only",
	"trigger TaskEvent_no_truncate",
	"trigger TaskEvent_seal",
];

describe("schema and migrations", () => {
	test("agree, but for what only SQL can say", async () => {
		const [migrated, intended] = [await emptyDatabase(), await emptyDatabase()];
		await migrate(migrated);
		const sql = await schemaDifference(intended, null, await readFile(SCHEMA, "utf8"));
		await run(intended, sql as string);
		const [after, before] = [await catalogue(migrated), await catalogue(intended)];
		expect(before.size).toBeGreaterThan(100);
		expect(
			[...before].filter(([name, definition]) => after.get(name) !== definition),
			"in schema.prisma and not, or differently, in the migrations: npm run migration -- NAME",
		).toEqual([]);
		expect([...after.keys()].filter((name) => !before.has(name)).sort()).toEqual(BY_HAND);
		await Promise.all([dropDatabase(migrated), dropDatabase(intended)]);
	});

	test("start the next migration from the same schema", async () => {
		const server = await emptyDatabase();
		const [from, to] = await Promise.all([readFile(APPLIED_SCHEMA, "utf8"), readFile(SCHEMA, "utf8")]);
		expect(await schemaDifference(server, from, to)).toBeNull();
		const changed = to.replace("model Setting {", "model Setting {\n  note String?");
		expect(await schemaDifference(server, from, changed)).toContain(
			'ALTER TABLE "Setting" ADD COLUMN     "note" TEXT',
		);
		await dropDatabase(server);
	});
});

describe("migrating", () => {
	let folder: string;
	let url: string;
	beforeEach(async () => {
		folder = await openFolder();
		url = await emptyDatabase();
		await add("1_first", 'CREATE TABLE "First" (id int); INSERT INTO "First" VALUES (1);');
	});
	afterEach(async () => {
		await dropDatabase(url);
		await removeFolder(folder);
	});

	async function add(name: string, sql: string): Promise<void> {
		await mkdir(join(folder, name), { recursive: true });
		await writeFile(join(folder, name, "migration.sql"), sql);
	}

	test("applies what is missing, in order, once", async () => {
		expect(await migrate(url, { directory: folder })).toEqual(["1_first"]);
		await add("2_second", `CREATE TABLE "Second" (id int);`);
		await add(
			"3_third",
			`CREATE FUNCTION three() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 3; END $$;`,
		);
		expect((await migrationStatus(url, folder)).pending).toEqual(["2_second", "3_third"]);
		expect(await migrate(url, { directory: folder })).toEqual(["2_second", "3_third"]);
		expect(await migrate(url, { directory: folder })).toEqual([]);
		expect(await migrationStatus(url, folder)).toEqual({
			applied: ["1_first", "2_second", "3_third"],
			pending: [],
			unknown: [],
			edited: [],
			unfinished: [],
		});
	});

	test("is done once by two that start together", async () => {
		const done = await Promise.all([
			migrate(url, { directory: folder }),
			migrate(url, { directory: folder }),
		]);
		expect(done.flat()).toEqual(["1_first"]);
		expect(await run(url, 'SELECT count(*)::int AS rows FROM "First"')).toEqual([{ rows: 1 }]);
	});

	test("leaves nothing of a migration that fails, says which and why, and tries it again", async () => {
		await migrate(url, { directory: folder });
		await add("2_second", 'CREATE TABLE "Second" (id int); INSERT INTO "Nowhere" VALUES (1);');
		await expect(migrate(url, { directory: folder })).rejects.toMatchObject({
			key: "database-migrate",
			message: expect.stringMatching(/\(2_second\): relation "Nowhere" does not exist$/),
		});
		expect(await run(url, `SELECT to_regclass('"Second"') AS made`)).toEqual([{ made: null }]);
		expect((await migrationStatus(url, folder)).unfinished).toEqual(["2_second"]);
		await add("2_second", 'CREATE TABLE "Second" (id int);');
		expect(await migrate(url, { directory: folder })).toEqual(["2_second"]);
	});

	test("refuses a database that a newer version made, and shows files that changed", async () => {
		await add("2_second", 'CREATE TABLE "Second" (id int);');
		await migrate(url, { directory: folder });
		await rm(join(folder, "2_second"), { recursive: true });
		await add("1_first", "SELECT 1;");
		expect(await migrationStatus(url, folder)).toMatchObject({ unknown: ["2_second"], edited: ["1_first"] });
		await expect(migrate(url, { directory: folder })).rejects.toMatchObject({
			key: "database-newer",
			message: expect.stringContaining("2_second"),
		});
	});

	test("finds its own folder wherever the program is started", () => {
		expect(MIGRATIONS).toBe(join(import.meta.dirname, "../../prisma/migrations"));
	});
});

describe("the log", () => {
	let base: TestDatabase;
	beforeAll(async () => {
		base = await testDatabase();
		const { db } = base;
		const task = await db.task.create({
			data: { content: "Báo cáo", folded: "bao cao", deadlineRaw: "", deadline: {} },
		});
		const assignment = await db.assignment.create({ data: { taskId: task.id, deadlineKind: "none" } });
		await db.taskEvent.create({
			data: { assignmentId: assignment.id, changeId: assignment.id, kind: "CREATE", at: new Date() },
		});
	});
	afterAll(() => base.close());

	test.each([
		["change a line", `UPDATE "TaskEvent" SET source = 'x'`],
		["remove a line", `DELETE FROM "TaskEvent"`],
		["be emptied", `TRUNCATE "TaskEvent" CASCADE`],
		["lose a line with its assignment", `DELETE FROM "Assignment"`],
	])("does not let anybody %s", async (_, sql) => {
		await expect(base.db.$executeRawUnsafe(sql)).rejects.toThrow(/append-only|foreign key/);
		expect(await base.db.taskEvent.count()).toBe(1);
	});
});

async function run(url: string, sql: string): Promise<unknown[]> {
	const connection = await connectOnce(url);
	try {
		return (await connection.query(sql)).rows;
	} finally {
		await connection.end();
	}
}

/** Everything in the schema `public` that is ours, by name, with its definition as PostgreSQL states it. */
async function catalogue(url: string): Promise<Map<string, string>> {
	const rows = (await run(
		url,
		`SELECT 'column ' || table_name || '.' || column_name AS name,
			concat_ws(' ', udt_name, is_nullable, column_default, datetime_precision) AS definition
		FROM information_schema.columns WHERE table_schema = 'public'
		UNION ALL SELECT 'index ' || indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
		UNION ALL SELECT 'constraint ' || conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
		FROM pg_constraint WHERE connamespace = 'public'::regnamespace
		UNION ALL SELECT 'enum ' || typname, string_agg(enumlabel, ',' ORDER BY enumsortorder)
		FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid GROUP BY typname
		UNION ALL SELECT 'trigger ' || tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
		UNION ALL SELECT 'function ' || proname, prosrc FROM pg_proc
		WHERE pronamespace = 'public'::regnamespace
			AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
		UNION ALL SELECT 'extension ' || extname, '' FROM pg_extension WHERE extname <> 'plpgsql'`,
	)) as { name: string; definition: string }[];
	const ours = rows.filter(({ name }) => !name.includes("_prisma_migrations"));
	return new Map(ours.map(({ name, definition }) => [name, definition]));
}
