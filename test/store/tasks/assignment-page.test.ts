import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedGroups } from "../../../bench/seed-groups.ts";
import type { Database, Transaction } from "../../../src/store/database.ts";
import { claimDelivery, findDelivery, queueDelivery } from "../../../src/store/messages/deliveries.ts";
import { findHeard } from "../../../src/store/messages/heard.ts";
import { keepSentPart } from "../../../src/store/messages/sent-messages.ts";
import { assignmentPage } from "../../../src/store/tasks/assignment-page.ts";
import {
	type AssignmentFilter,
	countAssignments,
	findAssignments,
} from "../../../src/store/tasks/assignments.ts";
import { type TestDatabase, testDatabase } from "../../helpers/database.ts";

const TODAY = "2026-03-02";
const GROUPS = 600;
let database: TestDatabase;
let agencyIds: string[];
let chatId: string;

beforeAll(async () => {
	database = await testDatabase();
	const { db } = database;
	await seedGroups(db, { groups: GROUPS, assignments: 30_000, today: TODAY });
	await db.$executeRaw`UPDATE "Assignment" SET "obstacle" = 'chờ ý kiến' WHERE "taskId" = ANY(ARRAY(
		SELECT "id" FROM "Task" WHERE "code" % 31 = 0))`;
	await db.$executeRaw`UPDATE "Assignment" SET "withdrawnAt" = now() WHERE "taskId" = ANY(ARRAY(
		SELECT "id" FROM "Task" WHERE "code" % 37 = 0))`;
	await db.$executeRaw`UPDATE "Assignment" SET "cancelledAt" = now() WHERE "taskId" = ANY(ARRAY(
		SELECT "id" FROM "Task" WHERE "code" % 41 = 0))`;
	await db.$executeRaw`UPDATE "Assignment" SET "acceptedAt" = NULL WHERE "taskId" = ANY(ARRAY(
		SELECT "id" FROM "Task" WHERE "code" % 3 = 0))`;
	await db.$executeRaw`UPDATE "Assignment" SET "lastDay" = NULL, "deadlineKind" = 'event' WHERE "taskId" = ANY(ARRAY(
		SELECT "id" FROM "Task" WHERE "code" % 43 = 0))`;
	await db.$executeRaw`UPDATE "Task" SET "folded" = "folded" || ' 100%_a\\b', "documentId" = NULL WHERE "code" = 7`;
	await db.$executeRaw`
		INSERT INTO "Person" ("id", "channel", "channelId", "name")
		SELECT md5('person' || n)::uuid, 'telegram', n::text, 'An' FROM generate_series(1, ${GROUPS}::int) n`;
	await db.$executeRaw`
		INSERT INTO "Role" ("id", "personId", "name", "agencyId")
		SELECT md5('role' || n)::uuid, md5('person' || n)::uuid, 'FOCAL_POINT', md5('agency' || n)::uuid
		FROM generate_series(1, ${GROUPS}::int) n`;
	await db.$executeRaw`
		INSERT INTO "SentMessage" ("id", "chatId", "messageId", "lines")
		SELECT gen_random_uuid(), md5('chat' || n)::uuid, m::text, '{}'
		FROM generate_series(1, ${GROUPS}::int) n, generate_series(1, 20) m`;
	await db.$executeRaw`
		INSERT INTO "Delivery" ("id", "chatId", "kind", "message", "state")
		SELECT gen_random_uuid(), md5('chat' || n)::uuid, 'ANSWER', '{"blocks": []}', 'SENT'
		FROM generate_series(1, ${GROUPS}::int) n, generate_series(1, 10)`;
	const agencies = await db.agency.findMany({ take: 3, orderBy: { name: "asc" } });
	agencyIds = agencies.map(({ id }) => id);
	// The first has the second below it.
	const path = [agencyIds[0] as string, agencyIds[1] as string];
	await db.agency.update({ where: { id: path[1] }, data: { path, parentId: path[0] } });
	chatId = (await db.chat.findFirstOrThrow({ where: { agencyId: path[0] } })).id;
	await db.$executeRawUnsafe("VACUUM ANALYZE");
});
afterAll(() => database?.close());

const filters = (): Record<string, AssignmentFilter> => {
	const all = { agencyIds: null };
	const below = { agencyIds: null, below: agencyIds[0] as string };
	return {
		"an agency and what is below": below,
		"several agencies": { agencyIds },
		"no agency at all": { agencyIds: [] },
		open: { ...below, open: true },
		"completed and not": { ...below, open: false },
		"from a day to a day": { ...below, lastDay: { from: "2026-03-02", to: "2026-03-20" } },
		"without a last day": { ...all, withoutLastDay: true, kinds: ["event"] },
		"with another kind": { ...all, withoutLastDay: true, kinds: ["none"] },
		"with an obstacle": { ...all, obstacle: true, open: true },
		"that nobody accepted": { ...below, unaccepted: true },
		"completed in a month": {
			...below,
			completed: { from: new Date("2026-01-01"), to: new Date("2026-02-15") },
		},
		words: { ...below, words: ["chuyen", "doi", "so"] },
		"words that LIKE would read otherwise": { ...all, words: ["100%_a\\b"] },
		"a wildcard is no word": { ...all, words: ["bao%cao"] },
		"a document": { ...all, documentNumber: "12/kh-ubnd" },
		codes: { ...all, codes: [7, 8, 37] },
		ids: { ...all, ids: [] },
	};
};

describe("a page of assignments", () => {
	test("has those, in that order, that the same filter finds row by row", async () => {
		const { db } = database;
		for (const [name, filter] of Object.entries(filters())) {
			const expected = (await findAssignments(db, filter, { take: 25 })).map(({ id }) => id);
			const total = await countAssignments(db, filter);
			const pages = [0, 10, 20].map((skip) => assignmentPage(db, filter, { skip, take: 10 }));
			const found = await Promise.all(pages);
			const ids = found.flatMap(({ records }) => records.map(({ id }) => id));
			expect([name, ids.slice(0, 25)]).toEqual([name, expected]);
			expect([name, found.map((page) => page.total)]).toEqual([name, [total, total, total]]);
		}
		// So that the comparison compares something.
		expect(await countAssignments(db, filters().words as AssignmentFilter)).toBeGreaterThan(10);
		expect(await countAssignments(db, filters().document ?? { agencyIds })).toBeGreaterThan(100);
	});

	test("says of each what the row says", async () => {
		const { db } = database;
		const filter = { agencyIds: null, codes: [7, 8] };
		const { records } = await assignmentPage(db, filter, { skip: 0, take: 10 });
		const rows = await findAssignments(db, filter);
		expect(records).toHaveLength(2);
		for (const [index, { task, agency, group, ...columns }] of rows.entries()) {
			const { code, kind, content, deadline, deadlineRaw, awaitedId, document } = task;
			const whole = {
				...columns,
				task: {
					...{ code, kind, content, deadline, deadlineRaw, awaitedId },
					document: document && { number: document.number, kind: document.kind },
				},
				agency: agency && { name: agency.name },
				group,
			};
			expect(whole).toMatchObject(records[index] ?? {});
		}
	});
});

describe("without going through a table", () => {
	const counts = async (tx: Transaction): Promise<Map<string, bigint>> => {
		const rows = await tx.$queryRaw<{ relname: string; seq_scan: bigint }[]>`
			SELECT relname, seq_scan FROM pg_stat_xact_user_tables WHERE relname IN
				('Assignment', 'Task', 'Document', 'Agency', 'Chat', 'Person', 'Role', 'SentMessage', 'Delivery')`;
		return new Map(rows.map(({ relname, seq_scan }) => [relname, seq_scan]));
	};
	/** Tables that were read from end to end meanwhile; what the connection did before counts as well. */
	const scanned = (work: (tx: Transaction) => Promise<unknown>): Promise<string[]> =>
		database.db.$transaction(async (tx) => {
			const before = await counts(tx);
			await work(tx);
			const after = await counts(tx);
			expect(after.size).toBeGreaterThan(0);
			return [...after].filter(([table, scans]) => scans > (before.get(table) ?? 0n)).map(([table]) => table);
		});
	const page = { skip: 0, take: 10 };

	test("the list of a group is read", async () => {
		const below = { agencyIds: null, below: agencyIds[0] as string, open: true };
		expect(await scanned((tx) => assignmentPage(tx, below, page))).toEqual([]);
		const soon = { ...below, lastDay: { to: "2026-03-10" } };
		expect(await scanned((tx) => assignmentPage(tx, soon, page))).toEqual([]);
	});

	test("words are looked for, in a group and in the whole office", async () => {
		const words = ["chuyen", "doi", "so"];
		expect(await scanned((tx) => assignmentPage(tx, { agencyIds, open: true, words }, page))).toEqual([]);
		const rare = { agencyIds: null, open: true, words: ["noi dung so 2999 "] };
		expect(await scanned((tx) => assignmentPage(tx, rare, page))).toEqual([]);
	});

	test("a message is placed, and its answer queued, found, taken and remembered", async () => {
		const { channelId } = await database.db.chat.findUniqueOrThrow({ where: { id: chatId } });
		const of = { channel: "telegram", chatId: channelId, personId: "5", messageId: "1" };
		expect(await scanned((tx) => findHeard(tx, of))).toEqual([]);
		const message = { blocks: [] };
		const queue = async (tx: Transaction) => {
			const id = await queueDelivery(tx, { chatId, kind: "ANSWER", message });
			await findDelivery(tx, id ?? "");
			// Gathered over what is asked for on one connection: that of the transaction as well.
			const db = tx as Database;
			expect(await claimDelivery(db, id ?? "")).toBe(true);
			const sent = { messageId: "99", sentParts: 1, last: true, at: new Date(), topic: null, actions: [] };
			await keepSentPart(db, { deliveryId: id ?? "", ...sent });
			expect(await findDelivery(tx, id ?? "")).toMatchObject({ state: "SENT", sentParts: 1, attempts: 1 });
		};
		expect(await scanned(queue)).toEqual([]);
	});
});

test("a list of a group is planned once, and not anew for each question", async () => {
	const own = { agencyIds: agencyIds.slice(0, 1), open: true };
	const lists = [own, { ...own, lastDay: { to: "2026-03-10" } }, { ...own, words: ["chuyen", "doi", "so"] }];
	const made = await database.db.$transaction(async (tx) => {
		for (const filter of lists)
			for (let n = 0; n < 20; n++) await assignmentPage(tx, filter, { skip: 0, take: 10 });
		return tx.$queryRaw<{ custom: number; generic: number }[]>`
			SELECT custom_plans::int AS custom, generic_plans::int AS generic FROM pg_prepared_statements
			WHERE statement LIKE '%ROWS WITH TIES%' AND generic_plans + custom_plans >= 20`;
	});
	expect(made.length).toBeGreaterThanOrEqual(lists.length);
	// PostgreSQL tries five times what a plan for just these values would save.
	for (const { custom } of made) expect(custom).toBeLessThanOrEqual(5);
});
