import { afterAll, beforeAll, expect, test } from "vitest";
import { seedGroups } from "../../../bench/seed-groups.ts";
import { findAssignments } from "../../../src/store/tasks/assignments.ts";
import { assignmentsById } from "../../../src/store/tasks/assignments-by-id.ts";
import { type TestDatabase, testDatabase } from "../../helpers/database.ts";

let database: TestDatabase;
let ids: string[];

beforeAll(async () => {
	database = await testDatabase();
	const { db } = database;
	await seedGroups(db, { groups: 5, assignments: 200, today: "2026-03-02" });
	const { id } = await db.agencyGroup.create({ data: { name: "các sở, ban, ngành", folded: "cac so" } });
	const some = await db.assignment.findMany({ take: 4, orderBy: { id: "asc" } });
	ids = some.map((one) => one.id);
	// Of a group and no agency, without a document, without a day, and with all that a column can hold.
	await db.assignment.update({ where: { id: ids[0] }, data: { agencyId: null, agencyGroupId: id } });
	await db.task.update({
		where: { id: some[1]?.taskId },
		data: { documentId: null, leadRaw: ["Sở A, B", "Sở C"] },
	});
	await db.assignment.update({
		where: { id: ids[2] },
		data: {
			lastDay: null,
			dueOn: null,
			obstacle: "chờ",
			obstacleAt: new Date(),
			percent: 60,
			pausedOn: new Date(0),
		},
	});
	await db.$executeRawUnsafe("VACUUM ANALYZE");
});
afterAll(() => database?.close());

test("finds by id what Prisma finds, in the same order", async () => {
	const expected = await findAssignments(database.db, { agencyIds: null, ids });
	expect(expected).toHaveLength(4);
	expect(await assignmentsById(database.db, [...ids].reverse())).toEqual(expected);
	expect(await assignmentsById(database.db, [])).toEqual([]);
});

test("is planned once, however many are asked for", async () => {
	const made = await database.db.$transaction(async (tx) => {
		for (let n = 0; n < 20; n += 1)
			for (const some of [ids.slice(0, 1), ids.slice(0, 2 + (n % 3))]) await assignmentsById(tx, some);
		return tx.$queryRaw<{ custom: number }[]>`
			SELECT custom_plans::int AS custom FROM pg_prepared_statements
			WHERE statement LIKE '%"a.taskId"%' AND generic_plans + custom_plans >= 20`;
	});
	// PostgreSQL tries five times what a plan for just these values would save.
	expect(made).toEqual([{ custom: 5 }, { custom: 5 }]);
});
