import { readdir } from "node:fs/promises";
import { afterEach, expect, test } from "vitest";
import { connectOnce } from "../../src/store/connection/connection.ts";
import { createClient } from "../../src/store/database.ts";
import { verifyLog } from "../../src/store/logs/event-seals.ts";
import { MIGRATIONS, migrate } from "../../src/store/migrations/migrate.ts";
import { chatNamed, personNamed } from "../helpers/cast.ts";
import { dropDatabase, emptyDatabase } from "../helpers/database.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

const names = (await readdir(MIGRATIONS, { withFileTypes: true }))
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name)
	.sort();

let office: TestOffice | undefined;
afterEach(async () => {
	await office?.close();
	office = undefined;
});

/** An agency with a group, a focal point and an open task, in words that every version of the schema has understood. */
const rows = (): string => {
	const id = (n: number) => `'00000000-0000-7000-8000-00000000000${n}'`;
	return `
		INSERT INTO "Agency" ("id", "name", "folded", "aliases", "kind", "path")
			VALUES (${id(1)}, 'Sở Ngoại vụ', 'so ngoai vu', '{}', 'DEPARTMENT', ARRAY[${id(1)}::uuid]);
		INSERT INTO "Chat" ("id", "channel", "channelId", "private", "title", "agencyId")
			VALUES (${id(2)}, 'telegram', '${chatNamed("Sở Ngoại vụ").id}', false, 'Sở Ngoại vụ', ${id(1)});
		INSERT INTO "Person" ("id", "channel", "channelId", "name")
			VALUES (${id(3)}, 'telegram', '${personNamed("An").id}', '${personNamed("An").name}');
		INSERT INTO "Role" ("id", "personId", "name", "agencyId") VALUES (${id(4)}, ${id(3)}, 'FOCAL_POINT', ${id(1)});
		INSERT INTO "Document" ("id", "kind", "number", "issuer", "contentHash")
			VALUES (${id(5)}, 'Kế hoạch', '18/KH-UBND', 'UBND tỉnh', 'abc');
		INSERT INTO "Task" ("id", "documentId", "content", "folded", "deadlineRaw", "deadline", "leadRaw", "coordinatingRaw")
			VALUES (${id(6)}, ${id(5)}, 'Rà soát thỏa thuận quốc tế', 'ra soat thoa thuan quoc te', 'trước ngày 10/3/2026',
				'{"kind":"date","dueOn":"2026-03-10","lastDay":"2026-03-09","raw":"trước ngày 10/3/2026"}', '{"Sở Ngoại vụ"}', '{}');
		INSERT INTO "Assignment" ("id", "taskId", "agencyId", "deadlineKind", "originalDueOn", "originalLastDay", "dueOn", "lastDay")
			VALUES (${id(7)}, ${id(6)}, ${id(1)}, 'date', '2026-03-10', '2026-03-09', '2026-03-10', '2026-03-09');
		INSERT INTO "TaskEvent" ("assignmentId", "changeId", "kind", "at", "data")
			VALUES (${id(7)}, ${id(8)}, 'CREATE', '2026-03-01T01:00:00Z', '{}');
		INSERT INTO "Delivery" ("id", "chatId", "kind", "message", "state")
			VALUES (${id(9)}, ${id(2)}, 'NOTICE', '{"blocks":[]}', 'SENT');
		DO $$ BEGIN
			IF to_regclass('"ConsultationEvent"') IS NULL THEN RETURN; END IF;
			INSERT INTO "Consultation" ("id", "chatId", "title", "deadlineRaw", "originalLastDay", "lastDay", "createdAt")
				VALUES (${id(1)}, ${id(2)}, 'Dự thảo', '20/3/2026', '2026-03-20', '2026-03-20', '2026-03-01T01:00:00Z');
			INSERT INTO "ConsultationEvent" ("consultationId", "changeId", "kind", "at", "data")
				VALUES (${id(1)}, ${id(8)}, 'OPEN', '2026-03-01T01:00:00Z', '{}');
			INSERT INTO "SettingChange" ("scope", "key", "value", "at")
				VALUES ('office', 'decay', 'false', '2026-03-01T01:00:00Z');
		END $$;`;
};

test.each(names)(
	"an office kept since %s is there after the upgrade, listed, and takes reports",
	async (upTo) => {
		const url = await emptyDatabase();
		await migrate(url, { upTo });
		const connection = await connectOnce(url);
		await connection.query(rows());
		await connection.end();
		const applied = await migrate(url);
		expect(applied).toEqual(names.filter((name) => name > upTo));

		const db = createClient(url, 4);
		const close = async () => {
			await db.$disconnect();
			await dropDatabase(url);
		};
		office = await openOffice("2026-03-02 08:00", { database: { db, url, close } });
		const list = await office.say("An", "Sở Ngoại vụ", "/nhiemvu");
		expect(list).toContain("Rà soát thỏa thuận quốc tế");
		await office.say("An", "Sở Ngoại vụ", "1: 40%", { replyTo: true });
		expect(await db.assignment.findMany({ select: { percent: true } })).toEqual([{ percent: 40 }]);
		expect(await db.document.count()).toBe(1);
		const log = await verifyLog(db);
		const others = (await db.consultationEvent.count()) + (await db.settingChange.count());
		expect(log).toMatchObject({ events: 2 + others, unsealed: 0, brokenAt: null });
	},
	60_000,
);
