import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { restoreBackup } from "../../../src/store/backup/restore-backup.ts";
import { writeBackup } from "../../../src/store/backup/write-backup.ts";
import { connectOnce } from "../../../src/store/connection/connection.ts";
import { createClient } from "../../../src/store/database.ts";
import { verifyLog } from "../../../src/store/logs/event-seals.ts";
import { MIGRATIONS, migrate, migrationStatus } from "../../../src/store/migrations/migrate.ts";
import { openScratchPostgres } from "../../../src/store/scratch-postgres.ts";
import { dropDatabase, emptyDatabase, type TestDatabase } from "../../helpers/database.ts";
import { giveTasks } from "../../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../../helpers/office.ts";
import { openFolder, removeFolder } from "../../helpers/ordinary-user.ts";

const GROUP = "Sở Ngoại vụ";
/** Everything that a row of text can trip over. */
const AWKWARD = "Báo cáo\ttheo mẫu \\N \\. “quý I”\u2028 dòng hai\nvà 🇻🇳";

let office: TestOffice;
let folder: string;
let file: string;
const opened: string[] = [];

beforeAll(async () => {
	folder = await openFolder();
	file = join(folder, "office.backup");
	office = await openOffice();
	await giveTasks(office, [
		{ content: AWKWARD, lead: GROUP, deadline: "trước ngày 05/3/2026" },
		{ content: "Rà soát thỏa thuận quốc tế", lead: GROUP, deadline: "trong tháng 3/2026" },
	]);
	await office.goTo("2026-03-03 07:30");
	await office.say("An", GROUP, "/nhiemvu");
	await office.say("An", GROUP, "2: 60%", { replyTo: true });
}, 120_000);

afterAll(async () => {
	await office.close();
	await removeFolder(folder);
});

afterEach(async () => {
	for (const url of opened.splice(0)) await dropDatabase(url);
});

async function empty(): Promise<string> {
	const url = await emptyDatabase();
	opened.push(url);
	return url;
}

const backUp = () => writeBackup(office.database.url, file, office.clock.now());

async function tamper(change: (text: string) => string): Promise<string> {
	const path = join(folder, "changed.backup");
	await writeFile(path, gzipSync(change(gunzipSync(await readFile(file)).toString("utf8"))));
	return path;
}

async function tableCount(url: string): Promise<number> {
	const connection = await connectOnce(url);
	const { rows } = await connection.query(
		`SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'public'`,
	);
	await connection.end();
	return rows[0].n;
}

describe("a backup", () => {
	test("restored on another server, has the bot go on where it was", async () => {
		const { rows } = await backUp();
		expect(rows).toMatchObject({ Task: 2, Assignment: 2, TaskEvent: 3 });
		const list = await office.say("An", GROUP, "/nhiemvu");
		const card = await office.say("An", GROUP, "/nhiemvu NV-0001");
		expect(list).toContain("60%");
		const before = await verifyLog(office.database.db);

		const server = await openScratchPostgres();
		const restored = await restoreBackup(server.url, file);
		expect(restored).toMatchObject({ rows, migrated: [], unsent: 0 });
		const db = createClient(server.url, 4);
		expect(await verifyLog(db)).toEqual(before);
		const database: TestDatabase = {
			db,
			url: server.url,
			async close() {
				await db.$disconnect();
				await server.close();
			},
		};
		const moved = await openOffice("2026-03-03 08:00", { database });
		// The channel goes on counting its updates.
		moved.api.state.data.lastUpdateId = office.api.state.data.lastUpdateId;
		expect(await moved.say("An", GROUP, "/nhiemvu")).toBe(list);
		expect(await moved.say("An", GROUP, "/nhiemvu NV-0001")).toBe(card);
		// The digest of the day has been sent, and counters go on behind what is there.
		await moved.goTo("2026-03-03 08:05");
		expect(await moved.heard(GROUP)).toBe("");
		await giveTasks(moved, [{ content: "Việc mới", lead: GROUP }], "19/KH-UBND");
		expect(await moved.say("An", GROUP, "/nhiemvu NV-0003")).toContain("Việc mới");
		expect((await verifyLog(moved.database.db)).brokenAt).toBeNull();
		await moved.close();
	}, 120_000);

	test("is read by its owner only, and appears under its name when it is whole", async () => {
		await backUp();
		expect((await stat(file)).mode & 0o777).toBe(0o600);
		await expect(stat(`${file}.part`)).rejects.toThrow("ENOENT");
		const nowhere = join(folder, "no such folder", "office.backup");
		await expect(writeBackup(office.database.url, nowhere, new Date())).rejects.toThrow("ENOENT");
	});

	test("does not send again what waited when it was made, unless the office moves", async () => {
		const chat = await office.database.db.chat.findFirstOrThrow({ where: { title: GROUP } });
		const message = { blocks: [{ type: "paragraph", text: "chờ gửi" }] };
		const waiting = await office.database.db.delivery.create({
			data: { chatId: chat.id, kind: "NOTICE", message },
		});
		await backUp();
		await office.database.db.delivery.delete({ where: { id: waiting.id } });
		for (const [moving, unsent, state] of [
			[false, 1, "IN_DOUBT"],
			[true, 0, "QUEUED"],
		] as const) {
			const url = await empty();
			expect((await restoreBackup(url, file, { moving })).unsent).toBe(unsent);
			const db = createClient(url, 1);
			expect((await db.delivery.findUniqueOrThrow({ where: { id: waiting.id } })).state).toBe(state);
			await db.$disconnect();
		}
	});

	test("of an older version is brought up to date", async () => {
		const { applied } = await migrationStatus(office.database.url);
		const old = await empty();
		await migrate(old, { directory: MIGRATIONS, upTo: applied[0] });
		const connection = await connectOnce(old);
		await connection.query(`INSERT INTO "Agency" ("id", "name", "folded", "aliases", "path")
			VALUES ('00000000-0000-7000-8000-000000000001', 'Sở Cũ', 'so cu', '{}', '{}')`);
		await connection.end();
		await writeBackup(old, file, new Date());
		const url = await empty();
		const restored = await restoreBackup(url, file);
		expect(restored.migrated).toEqual(applied.slice(1));
		const db = createClient(url, 1);
		expect(await db.agency.findMany({ select: { name: true, endedAt: true } })).toEqual([
			{ name: "Sở Cũ", endedAt: null },
		]);
		await db.$disconnect();
	});
});

describe("what cannot be restored changes nothing", () => {
	test("a database with something in it", async () => {
		await backUp();
		await expect(restoreBackup(office.database.url, file)).rejects.toMatchObject({
			key: "restore-not-empty",
		});
		const url = await empty();
		await restoreBackup(url, file);
		await expect(restoreBackup(url, file)).rejects.toMatchObject({ key: "restore-not-empty" });
	});

	test.each([
		["another file", () => tamper(() => "SELECT 1;\n"), "backup-unreadable"],
		["a changed row", () => tamper((text) => text.replace("Rà soát", "Bỏ qua")), "backup-unreadable"],
		[
			"rows that fit nowhere",
			() => tamper((text) => text.replaceAll("NOTICE", "NONSENSE").replaceAll("DIGEST", "X")),
			"backup-unreadable",
		],
		["a missing end", () => tamper((text) => text.slice(0, text.length / 2)), "backup-unreadable"],
		["a newer version's", () => tamper((text) => text.replace(/"(\d{14})_/, '"9$1_')), "backup-newer"],
	])("%s", async (_, make, key) => {
		await backUp();
		const url = await empty();
		await expect(restoreBackup(url, await make())).rejects.toMatchObject({ key });
		const db = createClient(url, 1);
		if ((await tableCount(url)) > 0) expect(await db.task.count()).toBe(0);
		await db.$disconnect();
	});

	test("a torn file", async () => {
		await backUp();
		const torn = join(folder, "torn.backup");
		await writeFile(torn, (await readFile(file)).subarray(0, 2000));
		await expect(restoreBackup(await empty(), torn)).rejects.toMatchObject({ key: "backup-unreadable" });
	});
});
