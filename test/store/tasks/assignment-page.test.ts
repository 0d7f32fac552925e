import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedGroups } from "../../../bench/seed-groups.ts";
import type { Database, Transaction } from "../../../src/store/database.ts";
import { claimDelivery, findDelivery, queueDelivery } from "../../../src/store/messages/deliveries.ts";
import { findHeard } from "../../../src/store/messages/heard.ts";
import { keepSentPart } from "../../../src/store/messages/sent-messages.ts";
import type { AssignmentFilter } from "../../../src/store/tasks/assignment-filter.ts";
import { assignmentPage } from "../../../src/store/tasks/assignment-page.ts";
import { countAssignments, findAssignments } from "../../../src/store/tasks/assignments.ts";
import { foundIds } from "../../../src/store/tasks/found-assignments.ts";
import { type TestDatabase, testDatabase } from "../../helpers/database.ts";

const TODAY = "2026-03-02";
const GROUPS = 600;
let database: TestDatabase;
let agencyIds: string[];
/** Of so many agencies that nobody looks through all that they have. */
let most: string[];
/** What all tasks say, with the numbers of their documents. */
let tasks: { id: string; folded: string; number: string | null }[];
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
	await db.$executeRaw`UPDATE "Task" SET "folded" = "folded" || ' (theo 7777/qd-ubnd)' WHERE "code" BETWEEN 300 AND 305`;
	await db.$executeRaw`UPDATE "Task" SET "folded" = "folded" || ' qd-ubnd/7777' WHERE "code" = 306`;
	await db.$executeRaw`UPDATE "Task" SET "folded" = "folded" || ' o noi xa xoi' WHERE "id" = ANY(ARRAY(
		SELECT "taskId" FROM "Assignment" WHERE "completedAt" IS NULL AND "lastDay" > ${TODAY}::date + 250))`;
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
	most = (await db.agency.findMany({ skip: 50, orderBy: { name: "asc" } })).map(({ id }) => id);
	// The first has the second below it.
	const path = [agencyIds[0] as string, agencyIds[1] as string];
	await db.agency.update({ where: { id: path[1] }, data: { path, parentId: path[0] } });
	tasks = await db.$queryRaw`SELECT t."id"::text AS "id", t."folded", d."foldedNumber" AS "number"
		FROM "Task" t LEFT JOIN "Document" d ON d."id" = t."documentId"`;
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
		"words in the whole office": { ...all, open: true, words: ["chuyen", "doi", "so"] },
		"words in what is done": { ...all, open: false, words: ["chuyen", "doi", "so"] },
		"words in what is overdue": { ...all, open: true, lastDay: { to: TODAY }, words: ["cai", "cach"] },
		"words in most of the agencies": { agencyIds: most, open: true, words: ["hoi", "nhap"] },
		"words that never stand together": { ...all, open: true, words: ["chuyen", "giai"] },
		"words that nothing contains": { ...all, open: true, words: ["khong", "dau", "co"] },
		"rare words": { ...all, open: true, words: ["2999"] },
		"words of what is far away": { ...all, open: true, words: ["xa", "xoi"] },
		"no part of a word": { ...all, words: ["huyen"] },
		"what the search itself would read otherwise": { ...all, words: ["100%_a\\b", "|", "!", "'"] },
		"words with signs between them": { ...all, open: true, words: ["ket-qua", "“so”", "(7)"] },
		"nothing but signs": { ...all, open: true, words: ["?", "…"] },
		"a document": { ...all, documentNumber: "12/kh-ubnd" },
		"a document of a few agencies": { ...below, documentNumber: "12/kh-ubnd" },
		"a document and words": { ...all, open: true, documentNumber: "12/kh-ubnd", words: ["giao", "thong"] },
		"a document that texts name": { ...all, open: true, documentNumber: "7777/qd-ubnd" },
		codes: { ...all, codes: [7, 8, 37] },
		ids: { ...all, ids: [] },
	};
};

/** The same filter with its words looked for in every task. */
function byRow({ words = [], documentNumber, ...rest }: AssignmentFilter): AssignmentFilter {
	if (words.length === 0 && !documentNumber) return rest;
	const wordsIn = (text: string) => text.split(/[^a-z0-9]+/).filter(Boolean);
	const asked = words.flatMap(wordsIn);
	const fits = ({ folded, number }: (typeof tasks)[number]): boolean => {
		const known = new Set(wordsIn(folded));
		const named = !documentNumber || number === documentNumber || folded.includes(documentNumber);
		return named && asked.every((word) => known.has(word)) && (asked.length > 0 || words.length === 0);
	};
	return { ...rest, tasks: tasks.filter(fits).map(({ id }) => id) };
}

/** The first ids that a list has, by the same order. */
async function expectedIds(filter: AssignmentFilter): Promise<string[]> {
	if (filter.open !== false)
		return (await findAssignments(database.db, filter, { take: 30 })).map(({ id }) => id);
	const newest = (await findAssignments(database.db, filter)).sort(
		(a, b) => Number(b.completedAt) - Number(a.completedAt) || (a.id < b.id ? 1 : -1),
	);
	return newest.slice(0, 30).map(({ id }) => id);
}

describe("a page of assignments", () => {
	test("has those, in that order, that the same filter finds row by row", async () => {
		const { db } = database;
		const inexact: string[] = [];
		for (const [name, filter] of Object.entries(filters())) {
			const row = byRow(filter);
			const expected = await expectedIds(row);
			const total = await countAssignments(db, row);
			const pages = [0, 10, 20].map((skip) => assignmentPage(db, filter, { skip, take: 10 }));
			const found = await Promise.all(pages);
			const ids = found.flatMap(({ records }) => records.map(({ id }) => id));
			expect([name, ids]).toEqual([name, expected]);
			for (const [index, page] of found.entries())
				if (page.exact) expect([name, page.total]).toEqual([name, total]);
				else {
					inexact.push(name);
					// There is another page, and what is said of all is true.
					expect(page.total).toBeGreaterThan(10 * (index + 1));
					expect(page.total).toBeLessThanOrEqual(total);
				}
			expect([name, await foundIds(db, filter)]).toHaveProperty("1.length", total);
		}
		// So that the comparison compares something.
		expect([...new Set(inexact)]).toEqual([
			"words in the whole office",
			"words in what is done",
			"words in what is overdue",
			"words in most of the agencies",
		]);
		for (const name of ["words", "words of what is far away", "a document that texts name"])
			expect(await countAssignments(db, filters()[name] ?? { agencyIds: [] })).toBeGreaterThan(1);
		expect(await countAssignments(db, filters().document ?? { agencyIds })).toBeGreaterThan(100);
	});

	test("turns its pages to the end, and the last is the last", async () => {
		const filter = { agencyIds: null, open: true, words: ["giai", "ngan"] };
		const expected = await findAssignments(database.db, byRow(filter));
		const ids: string[] = [];
		for (let skip = 0; ; skip += 200) {
			const page = await assignmentPage(database.db, filter, { skip, take: 200 });
			ids.push(...page.records.map(({ id }) => id));
			if (page.exact && page.total <= skip + 200) break;
		}
		expect(ids).toEqual(expected.map(({ id }) => id));
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
		for (const asked of [["2999"], words, ["chuyen", "giai"], ["xa", "xoi"], ["khong", "dau", "co"]])
			for (const open of [true, false]) {
				const everywhere = { agencyIds: null, open, words: asked };
				expect([asked, open, await scanned((tx) => assignmentPage(tx, everywhere, page))]).toEqual([
					asked,
					open,
					[],
				]);
			}
		const inMost = { agencyIds: most, open: true, words };
		expect(await scanned((tx) => assignmentPage(tx, inMost, page))).toEqual([]);
	});

	test("the number of a document is looked for, in a group and in the whole office", async () => {
		for (const of of [agencyIds, most, null]) {
			const filter = { agencyIds: of, open: true, documentNumber: "12/kh-ubnd" };
			expect(await scanned((tx) => assignmentPage(tx, filter, page))).toEqual([]);
		}
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
	const words = ["chuyen", "doi", "so"];
	const soon = { ...own, lastDay: { to: "2026-03-10" } };
	const lists = [own, soon, { ...own, words }, { agencyIds: null, open: true, words }];
	const made = await database.db.$transaction(async (tx) => {
		for (const filter of lists)
			for (let n = 0; n < 20; n++) await assignmentPage(tx, filter, { skip: 0, take: 10 });
		return tx.$queryRaw<{ custom: number; generic: number }[]>`
			SELECT custom_plans::int AS custom, generic_plans::int AS generic FROM pg_prepared_statements
			WHERE statement LIKE '%page AS%' AND generic_plans + custom_plans >= 20`;
	});
	expect(made.length).toBeGreaterThanOrEqual(lists.length);
	// PostgreSQL tries five times what a plan for just these values would save.
	for (const { custom } of made) expect(custom).toBeLessThanOrEqual(5);
});
