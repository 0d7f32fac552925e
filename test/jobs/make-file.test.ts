import { afterEach, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
const GROUP = "Sở Ngoại vụ";
const UNMADE =
	"Chưa lập được tệp do lỗi kỹ thuật; số liệu không bị ảnh hưởng. Đề nghị gõ lại lệnh sau ít phút; nếu vẫn lỗi, báo quản trị.";

afterEach(() => office?.close());

test("files that cannot be made are given up with one sentence, and the next order is made", async () => {
	office = await openOffice("2026-03-02 09:00");
	await giveTasks(office, [
		{ content: "Rà soát thỏa thuận", lead: GROUP, deadline: "chậm nhất ngày 20/02/2026" },
	]);
	await office.heard(GROUP);
	const { db } = office.database;
	// Only what files say reads petitions.
	await db.$executeRawUnsafe(`ALTER TABLE "Petition" RENAME TO "Elsewhere"`);
	const said = await office.say("An", GROUP, "/baocao");
	expect(said).toContain("1. Chưa hoàn thành, quá hạn: 1 việc");
	expect(said.split(UNMADE)).toHaveLength(2);
	const jobs =
		await db.$queryRaw`SELECT name, retry_count AS tried, state FROM pgboss.job WHERE name IN ('make', 'unmade') ORDER BY 1`;
	expect(jobs).toEqual([
		{ name: "make", tried: 2, state: "failed" },
		{ name: "unmade", tried: 0, state: "completed" },
	]);
	expect(office.messages(GROUP).flatMap(({ document }) => document ?? [])).toEqual([]);

	await db.$executeRawUnsafe(`ALTER TABLE "Elsewhere" RENAME TO "Petition"`);
	expect(await office.say("An", GROUP, "/baocao")).not.toContain(UNMADE);
	const names = office.messages(GROUP).flatMap(({ document }) => document?.file_name ?? []);
	expect(names).toEqual([
		"bao-cao-so-ngoai-vu-thang-3-2026.docx",
		"so-theo-doi-so-ngoai-vu-thang-3-2026.xlsx",
	]);
});
