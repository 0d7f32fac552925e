import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Prisma, PrismaClient } from "../../../src/store/generated/client.ts";
import { type TestDatabase, testDatabase } from "../../helpers/database.ts";

let database: TestDatabase;
let prisma: PrismaClient;

beforeAll(async () => {
	database = await testDatabase();
	prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
});
afterAll(async () => {
	await prisma.$disconnect();
	await database.close();
});

const EVERYTHING = Prisma.sql`SELECT 1::int4 AS "int", 2::int8 AS "big", 1.5::float8 AS "float", 2.50::numeric AS "decimal",
	true AS "yes", 'chữ'::text AS "text", 'LEADER'::"RoleName" AS "name", NULL::date AS "nothing",
	'2026-03-05'::date AS "day", '2026-03-05 07:30:00.123+07'::timestamptz AS "instant",
	'2026-03-05 07:30:00'::timestamp AS "local", '{"a": [1, "hai"]}'::jsonb AS "json", ARRAY['một', 'hai'] AS "texts",
	'018f0000-0000-7000-8000-000000000001'::uuid AS "id",
	ARRAY['018f0000-0000-7000-8000-000000000001'::uuid] AS "ids", '\\x00ff'::bytea AS "bytes"`;

test("rows have the types that Prisma's own client gives them", async () => {
	const [own] = await database.db.$queryRaw<[Record<string, unknown>]>(EVERYTHING);
	const [theirs] = await prisma.$queryRaw<[Record<string, unknown>]>(EVERYTHING);
	expect({ ...own, bytes: [...(own.bytes as Uint8Array)] }).toEqual({
		...theirs,
		bytes: [...(theirs.bytes as Uint8Array)],
	});
	expect(own.decimal).toBeInstanceOf(Prisma.Decimal);
});

test.each(["Pacific/Kiritimati", "America/Los_Angeles"])(
	"a moment and a day mean the same in whatever zone the session is: %s",
	async (zone) => {
		const moment = new Date("2026-03-05T23:30:00Z");
		const day = new Date("2026-03-05T00:00:00Z");
		const [row] = await database.db.$transaction(async (tx) => {
			await tx.$executeRawUnsafe(`SET LOCAL TimeZone = '${zone}'`);
			return tx.$queryRaw<[{ moment: Date; day: Date; days: Date[] }]>`
				SELECT ${moment}::timestamptz AS moment, ${day}::date AS day, ${[day]}::date[]::text[] AS days`;
		});
		expect(row).toEqual({ moment, day, days: ["2026-03-05"] });
	},
);

test("statements are counted by the rows they change", async () => {
	const { db } = database;
	const add = (name: string) => db.$executeRaw`
		INSERT INTO "Person" ("id", "channel", "channelId", "name") VALUES (gen_random_uuid(), 'raw', ${name}, ${name})
		ON CONFLICT DO NOTHING`;
	expect([await add("An"), await add("An")]).toEqual([1, 0]);
	expect(
		await db.$executeRawUnsafe(`UPDATE "Person" SET "name" = $1 WHERE "channel" = $2`, "Bình", "raw"),
	).toBe(1);
});
