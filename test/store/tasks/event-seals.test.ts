import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { transact } from "../../../src/store/database.ts";
import { verifyLog } from "../../../src/store/tasks/event-seals.ts";
import { appendEvents } from "../../../src/store/tasks/events.ts";
import { type TestDatabase, testDatabase } from "../../helpers/database.ts";

let database: TestDatabase;
let ids: string[];
beforeAll(async () => {
	database = await testDatabase();
	const { db } = database;
	const task = await db.task.create({
		data: { content: "Việc", folded: "viec", deadlineRaw: "", deadline: {} },
	});
	ids = [];
	for (let n = 0; n < 4; n++) {
		const data = { taskId: task.id, period: String(2020 + n), deadlineKind: "none" };
		ids.push((await db.assignment.create({ data })).id);
	}
});
afterAll(() => database?.close());

const event = (assignmentId: string) => ({
	...{ assignmentId, changeId: crypto.randomUUID(), kind: "PROGRESS" as const, actorId: null },
	...{ at: new Date("2026-03-02T00:45:00.123Z"), data: { note: "Đang làm" }, source: null },
});

describe("the chain over the log", () => {
	test("is whole however many write at once, and whatever rows they hold meanwhile", async () => {
		const { db } = database;
		await Promise.all(
			Array.from({ length: 40 }, (_, n) =>
				transact(db, async (tx) => {
					// Each holds one row, writes, then holds another: a lock taken at the first write would stand across.
					for (const id of [ids[n % 4], ids[(n + 1) % 4]].sort() as string[]) {
						await tx.$queryRaw`SELECT 1 FROM "Assignment" WHERE "id" = ${id}::uuid FOR UPDATE`;
						await appendEvents(tx, [event(id), event(id)]);
					}
				}),
			),
		);
		expect(await verifyLog(db)).toMatchObject({ events: 160, unsealed: 0, brokenAt: null });
	}, 30_000);

	test("has nothing of what was taken back", async () => {
		const { db } = database;
		const failing = transact(db, async (tx) => {
			await appendEvents(tx, [event(ids[0] as string)]);
			throw new Error("taken back");
		});
		await expect(failing).rejects.toThrow("taken back");
		expect(await verifyLog(db)).toMatchObject({ events: 160, unsealed: 0, brokenAt: null });
	});

	test("does not hang on the settings of a session", async () => {
		const { db } = database;
		await transact(db, async (tx) => {
			await tx.$executeRaw`SET LOCAL TimeZone = 'America/Lima'`;
			await tx.$executeRaw`SET LOCAL DateStyle = 'German'`;
			await appendEvents(tx, [event(ids[0] as string)]);
		});
		expect(await verifyLog(db)).toMatchObject({ events: 161, brokenAt: null });
	});

	test("shows what was taken out, and what was slipped in", async () => {
		const { db } = database;
		await db.$executeRaw`ALTER TABLE "TaskEvent" DISABLE TRIGGER USER`;
		await db.$executeRaw`DELETE FROM "TaskEvent" WHERE "id" = (SELECT "eventId" FROM "EventSeal" WHERE "seq" = 5)`;
		await appendEvents(db, [event(ids[1] as string)]);
		await db.$executeRaw`ALTER TABLE "TaskEvent" ENABLE TRIGGER USER`;
		const chain = await verifyLog(db);
		expect(chain.brokenAt).not.toBeNull();
		expect(chain.unsealed).toBe(1);
	});
});
