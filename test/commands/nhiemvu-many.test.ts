import { afterAll, beforeAll, expect, test } from "vitest";
import { seedGroups } from "../../bench/seed-groups.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

/* Sunday 01/3/2026: so much is open that not all of it is counted for one page. */

let office: TestOffice;
/** Open tasks on a topic, by urgency. */
let onTopic: string[];

beforeAll(async () => {
	office = await openOffice("2026-03-01 09:00");
	const { db } = office.app.office;
	await seedGroups(db, { groups: 120, assignments: 9000, today: "2026-03-01", about: ["tại xã Xuân Lộc"] });
	await db.$executeRaw`UPDATE "Task" SET "folded" = "folded" || ', chuyen nho' WHERE "code" BETWEEN 2000 AND 2020`;
	await db.$executeRawUnsafe("ANALYZE");
	const rows = await db.$queryRaw<{ code: number }[]>`
		SELECT t."code" FROM "Assignment" a JOIN "Task" t ON t."id" = a."taskId"
		WHERE a."completedAt" IS NULL AND t."folded" ~ 'chuyen doi so' ORDER BY a."lastDay", a."id"`;
	onTopic = rows.map(({ code }) => `NV-${String(code).padStart(4, "0")}`);
});
afterAll(() => office?.close());

const inPrivate = (text: string, options?: Parameters<TestOffice["say"]>[3]) =>
	office.say("Loan", "Loan", text, options);
/** The codes that end the lines of a list. */
const codesIn = (list: string): string[] => [...list.matchAll(/· (NV-\d+)$/gm)].map(([, code]) => code ?? "");

test("words that very many tasks have: the most urgent, and that there are more than could be read", async () => {
	expect(onTopic.length).toBeGreaterThan(800);
	const first = await inPrivate("/nhiemvu chuyen doi so");
	expect(first).toContain("Các cơ quan: trên 100 việc theo “chuyen doi so”");
	expect(first).toContain(
		"Trang 1. Thu hẹp: thêm từ, tên cơ quan hoặc số văn bản. Trang sau: trả lời “xem tiếp”.",
	);
	expect(codesIn(first)).toEqual(onTopic.slice(0, 10));
	const second = await inPrivate("xem tiếp", { replyTo: true });
	expect(second).toContain("Trang 2. Thu hẹp");
	expect(codesIn(second)).toEqual(onTopic.slice(10, 20));
	// A line is what it shows, on whatever page.
	expect(await inPrivate("3: 20%", { replyTo: true })).toContain(
		`Đã ghi tiến độ 20% việc 3 (${onTopic[12]})`,
	);
	expect(codesIn(await inPrivate("/nhiemvu chuyển đổi số #30"))).toEqual(onTopic.slice(290, 300));
});

test("behind the last page stands the last page, and there all are counted", async () => {
	const pages = Math.ceil(onTopic.length / 10);
	const last = await inPrivate("/nhiemvu chuyển đổi số #9999");
	expect(last).toContain(`Các cơ quan: ${onTopic.length.toLocaleString("vi-VN")} việc theo “chuyển đổi số”`);
	expect(last).toContain(`Trang ${pages}/${pages}.`);
	expect(codesIn(last)).toEqual(onTopic.slice((pages - 1) * 10));
});

test("more words, an agency or the number of a document: all that there are", async () => {
	const narrow = await inPrivate("/nhiemvu chuyển đổi số, chuyện nhỏ");
	expect(narrow).toMatch(/^Các cơ quan: \d việc theo “chuyển đổi số, chuyện nhỏ”/);
	expect(await inPrivate("/nhiemvu chuyển đổi số UBND xã số 11")).toMatch(/^UBND xã số 11: \d+ việc theo/);
	const [code] = onTopic.slice(500).map((code) => Number(code.slice("NV-".length)));
	const number = `${Math.ceil((code ?? 0) / 25)}/KH-UBND`;
	const ofDocument = await inPrivate(`/nhiemvu ${number} chuyển đổi số`);
	expect(ofDocument).toMatch(/^Các cơ quan: \d việc theo/);
	expect(codesIn(ofDocument)).toContain(onTopic[500]);
	// A syllable is no part of another.
	expect(await inPrivate("/nhiemvu huyen doi")).toContain("Không tìm thấy việc nào theo “huyen doi”");
});

test("what is done stands with the newest on top", async () => {
	const { db } = office.app.office;
	await db.$executeRaw`UPDATE "Assignment" SET "completedAt" = '2026-02-28 09:00+07' WHERE "taskId" = (
		SELECT a."taskId" FROM "Assignment" a JOIN "Task" t ON t."id" = a."taskId"
		WHERE a."completedAt" IS NOT NULL AND t."folded" ~ 'hoi nhap' ORDER BY a."lastDay" DESC LIMIT 1)`;
	const done = await inPrivate("/nhiemvu đã xong hội nhập quốc tế");
	expect(done).toContain("Các cơ quan: trên 100 việc theo “đã xong hội nhập quốc tế”");
	const [newest] = await db.$queryRaw<{ code: number }[]>`
		SELECT t."code" FROM "Assignment" a JOIN "Task" t ON t."id" = a."taskId"
		WHERE a."completedAt" = '2026-02-28 09:00+07'`;
	expect(codesIn(done)[0]).toBe(`NV-${String(newest?.code).padStart(4, "0")}`);
});
