import { afterAll, beforeAll, expect, test } from "vitest";
import { withFindings } from "../../../src/actions/drafts/draft-document.ts";
import { writeReading } from "../../../src/actions/drafts/write-reading.ts";
import { type Office, openContext } from "../../../src/actions/office.ts";
import { readDocument } from "../../../src/documents/read-document.ts";
import { transact } from "../../../src/store/database.ts";
import { type TestDatabase, testDatabase } from "../../helpers/database.ts";
import { fixedClock } from "../../helpers/fixed-clock.ts";

let database: TestDatabase;
beforeAll(async () => {
	database = await testDatabase();
});
afterAll(() => database.close());

const NOTICE = `ỦY BAN NHÂN DÂN TỈNH BÌNH MINH

Số: 52/CV-UBND
Bình Minh, ngày 02 tháng 3 năm 2026

Kính gửi: Các sở, ban, ngành

1. Giao Sở Tài chính thẩm định dự toán trong vòng 10 ngày làm việc kể từ ngày ký văn bản này.

2. Giao Sở Công Thương hoàn thiện phương án ngay sau khi được Chính phủ phê duyệt.
`;

test("what counts from the day of issue is dated at once; what waits for an event waits", async () => {
	const clock = fixedClock(new Date("2026-03-03T02:00:00Z"));
	const about = { version: "", database: "", digestTime: "07:30" };
	const zone = { clock, timeZone: "Asia/Ho_Chi_Minh" };
	const office = { db: database.db, ...zone, adminIds: [], about } as unknown as Office;
	const rows = await transact(database.db, async (tx) => {
		const context = await openContext(office, tx);
		const reading = readDocument({ blocks: [{ type: "text", text: NOTICE }], pages: 1, origin: "text" });
		const draft = await withFindings(context, { reading, dropped: [] }, null);
		const order = { contentHash: null, personId: null, source: "test" };
		return (await writeReading(context, draft, order)).assignments;
	});
	const of = (agency: string) => rows.find((row) => row.agency === agency);
	// 02/3/2026 is a Monday and is not counted: the tenth working day after it is Monday, 16/3.
	expect(of("Sở Tài chính")).toMatchObject({ lastDay: "2026-03-16", status: "open-in-time" });
	expect(of("Sở Công Thương")).toMatchObject({ lastDay: null, status: "waiting" });
});
