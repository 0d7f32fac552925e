import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { transact } from "../../../src/store/database.ts";
import { verifyLog } from "../../../src/store/logs/event-seals.ts";
import { appendOfficeEvent } from "../../../src/store/logs/office-events.ts";
import { appendFigure } from "../../../src/store/registers/indicators.ts";
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

	test("covers all logs, whatever a session writes numbers and times like", async () => {
		const { db } = database;
		const at = new Date("2026-03-02T01:00:00Z");
		const about = {
			name: "Đoàn ra",
			folded: "doan ra",
			unit: "đoàn",
			cadence: "MONTH" as const,
			createdAt: at,
		};
		const agency = await db.agency.create({ data: { name: "Sở", folded: "so", path: [] } });
		const { id: indicatorId } = await db.indicator.create({ data: about });
		await transact(db, async (tx) => {
			await tx.$executeRaw`SET LOCAL extra_float_digits = -5`;
			await tx.$executeRaw`SET LOCAL TimeZone = 'America/Lima'`;
			await appendFigure(tx, {
				...{ indicatorId, agencyId: agency.id, period: "2026-03", value: 0.1 + 0.2 },
				...{ actorId: null, at, source: null },
			});
			await appendOfficeEvent(tx, {
				kind: "END",
				data: { name: "Đoàn ra" },
				actorId: null,
				at,
				source: null,
			});
		});
		expect(await verifyLog(db)).toMatchObject({ events: 163, unsealed: 0, brokenAt: null });
		await db.$executeRaw`ALTER TABLE "IndicatorValue" DISABLE TRIGGER USER`;
		await db.$executeRaw`UPDATE "IndicatorValue" SET "value" = 4`;
		expect((await verifyLog(db)).brokenAt).toMatch(/^IndicatorValue \d+$/);
		await db.$executeRaw`UPDATE "IndicatorValue" SET "value" = ${0.1 + 0.2}`;
		await db.$executeRaw`ALTER TABLE "IndicatorValue" ENABLE TRIGGER USER`;
		expect((await verifyLog(db)).brokenAt).toBeNull();
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
