import type { Database } from "../src/store/database.ts";
import { type SeedSize, seedGroups } from "./seed-groups.ts";

/** Answers that each group has had before. */
const BEFORE = 20;

/**
 * The office of `seedGroups` in which everybody has asked before: each group has its focal point (5000000 + its number)
 * and a month of answers, so that no table is empty that each answer writes into.
 */
export async function seedAsking(db: Database, size: SeedSize): Promise<void> {
	const { groups } = size;
	await seedGroups(db, size);
	await db.$executeRaw`
		INSERT INTO "Person" ("id", "channel", "channelId", "name")
		SELECT md5('person' || n)::uuid, 'telegram', (5000000 + n)::text, 'An' FROM generate_series(1, ${groups}::int) n`;
	await db.$executeRaw`
		INSERT INTO "Role" ("id", "personId", "name", "agencyId")
		SELECT md5('role' || n)::uuid, md5('person' || n)::uuid, 'FOCAL_POINT', md5('agency' || n)::uuid
		FROM generate_series(1, ${groups}::int) n`;
	await db.$executeRaw`
		INSERT INTO "ProcessedUpdate" ("channel", "updateId", "at")
		SELECT 'telegram', -n, now() - interval '1 day' FROM generate_series(1, ${groups * BEFORE}::int) n`;
	await db.$executeRaw`
		INSERT INTO "Delivery" ("id", "chatId", "kind", "personId", "message", "state", "sentParts", "attempts", "createdAt",
			"sentAt")
		SELECT md5('delivery' || n)::uuid, md5('chat' || n % ${groups}::int + 1)::uuid, 'ANSWER',
			md5('person' || n % ${groups}::int + 1)::uuid,
			jsonb_build_object('blocks', jsonb_build_array(jsonb_build_object('kind', 'numbered', 'items', (
				SELECT jsonb_agg('Báo cáo kết quả thực hiện nội dung số ' || n * 10 + i) FROM generate_series(1, 10) i)))),
			'SENT', 1, 1, at, at
		FROM generate_series(1, ${groups * BEFORE}::int) n,
			LATERAL (SELECT now() - interval '30 days' + n * interval '1 second' AS at) t`;
	await db.$executeRaw`
		INSERT INTO "SentMessage" ("id", "chatId", "messageId", "deliveryId", "lines", "sentAt")
		SELECT md5('sent' || row_number() OVER ())::uuid, "chatId", (-row_number() OVER ())::text, "id", '{}', "sentAt"
		FROM "Delivery"`;
	await db.$executeRawUnsafe("VACUUM ANALYZE");
}
