import { fold } from "../src/domain/text/fold.ts";
import type { Database } from "../src/store/database.ts";

/** How large an office to make. */
export interface SeedSize {
	/** Agencies with a linked group each. */
	groups: number;
	/** Assignments in all, spread evenly. */
	assignments: number;
	/** The day around which they fall due, "YYYY-MM-DD". */
	today: string;
	/** What tasks are about besides their topic, in turns: "tại Xuân Lộc". Default none. */
	about?: string[];
}

/** The channel id of group number `n`, from 1. */
export const groupId = (n: number): number => -1_000_000_000_000 - n;

/**
 * An office made in the database itself: every agency has its group with one assignment due today; of all others 2%
 * are overdue, 3% due today, 10% due in the next two weeks, 35% later, and half are done.
 */
export async function seedGroups(
	db: Database,
	{ groups, assignments, today, about = [] }: SeedSize,
): Promise<void> {
	await db.$executeRaw`
		INSERT INTO "Agency" ("id", "name", "folded", "aliases", "path")
		SELECT md5('agency' || n)::uuid, 'UBND xã số ' || n, 'ubnd xa so ' || n, '{}', ARRAY[md5('agency' || n)::uuid]
		FROM generate_series(1, ${groups}::int) n`;
	await db.$executeRaw`
		INSERT INTO "Chat" ("id", "channel", "channelId", "private", "title", "agencyId", "linkedAt")
		SELECT md5('chat' || n)::uuid, 'telegram', (-1000000000000 - n)::text, false, 'UBND xã số ' || n,
			md5('agency' || n)::uuid, now()
		FROM generate_series(1, ${groups}::int) n`;
	await db.$executeRaw`
		INSERT INTO "Document" ("id", "kind", "number", "foldedNumber", "issuedOn", "about")
		SELECT md5('document' || n)::uuid, 'Kế hoạch', n || '/KH-UBND', n || '/kh-ubnd', ${today}::date - 60,
			'Kế hoạch số ' || n
		FROM generate_series(1, ${Math.ceil(assignments / 25)}::int) n`;
	await db.$executeRaw`
		INSERT INTO "Task" ("id", "code", "documentId", "content", "folded", "deadlineRaw", "deadline", "leadRaw",
			"coordinatingRaw")
		SELECT ('01980000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, n, md5('document' || ((n - 1) / 25 + 1))::uuid,
			'Báo cáo kết quả thực hiện nội dung số ' || n || ' về ' || w.words || COALESCE(' ' || p.words, ''),
			'bao cao ket qua thuc hien noi dung so ' || n || ' ve ' || w.folded || COALESCE(' ' || p.folded, ''), 'theo kế hoạch',
			'{"kind": "none", "raw": ""}', '{}', '{}'
		FROM generate_series(1, ${assignments}::int) n
		JOIN (VALUES (0, 'chuyển đổi số', 'chuyen doi so'), (1, 'hội nhập quốc tế', 'hoi nhap quoc te'),
			(2, 'an toàn giao thông', 'an toan giao thong'), (3, 'cải cách hành chính', 'cai cach hanh chinh'),
			(4, 'giải ngân vốn đầu tư công', 'giai ngan von dau tu cong')) AS w(i, words, folded) ON w.i = n % 5
		LEFT JOIN unnest(${about}::text[], ${about.map(fold)}::text[]) WITH ORDINALITY AS p(words, folded, i)
			ON p.i = n % ${Math.max(1, about.length)}::int + 1`;
	await db.$executeRaw`
		INSERT INTO "Assignment" ("id", "taskId", "agencyId", "deadlineKind", "originalDueOn", "originalLastDay",
			"dueOn", "lastDay", "acceptedAt", "completedAt")
		SELECT ('01980000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid,
			('01980000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
			md5('agency' || (n % ${groups}::int + 1))::uuid, 'date', d.day, d.day, d.day, d.day, ${today}::date,
			CASE WHEN d.part >= 50 THEN ${today}::date - 30 + time '10:00' END
		FROM (
			SELECT n, part, ${today}::date + CASE WHEN part < 2 THEN -3 WHEN part < 5 THEN 0
				WHEN part < 15 THEN 1 + n % 13 ELSE 20 + n % 300 END AS day
			FROM (SELECT n, CASE WHEN n <= ${groups}::int THEN 3 ELSE (n / ${groups}::int * 7 + n) % 100 END AS part FROM generate_series(1, ${assignments}::int) n) s
		) d`;
	await db.$executeRawUnsafe(`SELECT setval(pg_get_serial_sequence('"Task"', 'code'), ${assignments + 1})`);
	await db.$executeRawUnsafe("ANALYZE");
}
