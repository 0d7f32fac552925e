import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPeriods } from "../../../src/actions/periods/open-periods.ts";
import { fromDbDateOrNull } from "../../../src/store/connection/dates.ts";
import { giveTasks } from "../../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../../helpers/office.ts";

const GROUP = "Sở Ngoại vụ";
let office: TestOffice;

/** Monday 02/3/2026. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 07:45");
	await giveTasks(office, [
		{ content: "Báo cáo tháng", lead: ["Sở Ngoại vụ", "Sở Tài chính"], deadline: "trước ngày 20 hằng tháng" },
		{ content: "Thông tin đối ngoại", lead: GROUP, deadline: "Thường xuyên" },
		{ content: "Làm một lần", lead: GROUP, deadline: "chậm nhất ngày 10/3/2026" },
		{ content: "Theo dõi dự án", lead: GROUP, deadline: "thường xuyên cho đến khi hoàn thành dự án" },
	]);
});
afterAll(() => office?.close());

/** "2026-04 2026-04-19 Sở Ngoại vụ", of the task with this code. */
const rounds = async (code: number): Promise<string[]> => {
	const found = await office.database.db.assignment.findMany({
		where: { task: { code } },
		include: { agency: true },
		orderBy: [{ period: "asc" }, { agency: { name: "asc" } }],
	});
	return found.map(({ period, originalLastDay, agency }) =>
		[period, fromDbDateOrNull(originalLastDay), agency?.name].filter(Boolean).join(" "),
	);
};

describe("the next round", () => {
	test("opens the day after the running one is over, done or not, for each who leads it", async () => {
		await office.goTo("2026-03-19 09:00");
		expect(await rounds(1)).toHaveLength(2);
		await office.say("An", GROUP, "/xong NV-0001");
		await office.goTo("2026-03-20 00:01");
		expect(await rounds(1)).toEqual([
			"2026-03 2026-03-19 Sở Ngoại vụ",
			"2026-03 2026-03-19 Sở Tài chính",
			"2026-04 2026-04-19 Sở Ngoại vụ",
			"2026-04 2026-04-19 Sở Tài chính",
		]);
	});

	test("is in the list of the agency, and its own beginning is in the log", async () => {
		await office.goTo("2026-03-20 09:00");
		expect(await office.say("An", GROUP, "/nhiemvu")).toContain("Báo cáo tháng — còn 20 ngày làm việc");
		expect(await office.say("An", GROUP, "/nhiemvu NV-0001")).toContain("Kỳ tiếp theo: mở ngày 20/4/2026");
		const [event] = await office.database.db.taskEvent.findMany({
			where: { assignment: { period: "2026-04", agency: { name: GROUP } } },
		});
		expect(event).toMatchObject({ kind: "CREATE", actorId: null, source: "period:2026-03-20" });
	});

	test("opens once, however often and in however many processes one looks", async () => {
		office.clock.set(new Date("2026-04-20T00:30:00Z"));
		const made = await Promise.all([1, 2, 3].map(() => openPeriods(office.app.office)));
		expect(made.reduce((sum, n) => sum + n, 0)).toBe(2);
		expect(await openPeriods(office.app.office)).toBe(0);
		expect((await rounds(1)).filter((round) => round.startsWith("2026-05"))).toHaveLength(2);
	});

	test("of each month that a long silence has missed opens, each once", async () => {
		await office.goTo("2026-08-25 09:00");
		expect((await rounds(1)).filter((round) => round.endsWith(GROUP))).toEqual(
			["03", "04", "05", "06", "07", "08", "09"].map((month) => `2026-${month} 2026-${month}-19 ${GROUP}`),
		);
	});

	test("of ongoing work is the next year; what is done once has none", async () => {
		await office.say("An", GROUP, "/xong NV-0004");
		await office.goTo("2027-01-01 00:05");
		expect(await rounds(2)).toEqual([`2026 ${GROUP}`, `2027 ${GROUP}`]);
		expect(await rounds(3)).toHaveLength(1);
	});

	test("of what goes on until something has happened is none once that is done", async () => {
		expect(await rounds(4)).toEqual([`2026 ${GROUP}`]);
	});
});

describe("whose it is", () => {
	test("after a handing over: the one's who has it now", async () => {
		await giveTasks(office, [{ content: "Báo cáo tuần", lead: GROUP, deadline: "hằng tuần" }]);
		expect(await office.say("Loan", "Loan", "/chuyen NV-0005 Sở Công Thương: đúng chức năng")).toContain(
			"chuyển NV-0005",
		);
		await office.goTo("2027-01-09 08:00");
		expect((await rounds(5)).at(-1)).toMatch(/^2027-W02 .* Sở Công Thương$/);
	});

	test("after a merger: the successor's, once, also where both had it and had done it", async () => {
		await giveTasks(office, [
			{ content: "Báo cáo quý", lead: ["Sở Công Thương", "Sở Tài chính"], deadline: "hằng quý" },
		]);
		await office.say("Mai", "Mai", "/coquan sáp nhập Sở Công Thương vào Sở Tài chính");
		await office.goTo("2027-04-01 08:00");
		expect((await rounds(6)).filter((round) => round.startsWith("2027-Q2"))).toEqual([
			"2027-Q2 2027-06-30 Sở Tài chính",
		]);
	});
});

describe("none opens", () => {
	test("after it was called off: the later rounds that are open end with it", async () => {
		expect(await office.say("Loan", "Loan", "/thoi NV-0001 Sở Ngoại vụ: văn bản hết hiệu lực")).toContain(
			"cho thôi thực hiện NV-0001 (Sở Ngoại vụ): Báo cáo tháng; không mở kỳ tiếp theo; lý do: văn bản hết hiệu lực.",
		);
		const open = await office.database.db.assignment.count({
			where: { task: { code: 1 }, agency: { name: GROUP }, completedAt: null, cancelledAt: null },
		});
		expect(open).toBe(0);
		await office.goTo("2027-04-20 08:00");
		expect((await rounds(1)).filter((round) => round.startsWith("2027-05"))).toEqual([
			"2027-05 2027-05-19 Sở Tài chính",
		]);
	});

	test("of what was given by mistake and taken back", async () => {
		const given = await office.say("Loan", "Loan", "/giao Sở Ngoại vụ: báo cáo ngày; hạn: hằng ngày");
		expect(given).toContain("Đã giao NV-0007");
		await office.press("Loan", "Loan", "Hoàn tác");
		const before = await rounds(7);
		await office.goTo("2027-04-23 08:00");
		expect(await rounds(7)).toEqual(before);
	});
});

test("a look finds what is due by an index, however many tasks there are", async () => {
	const plan = await office.database.db.$transaction(async (tx) => {
		await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
		return tx.$queryRaw<{ "QUERY PLAN": string }[]>`
			EXPLAIN SELECT "id" FROM "Task" WHERE "nextPeriodOn" <= DATE '2026-03-02'
			ORDER BY "nextPeriodOn", "id" LIMIT 50 FOR UPDATE SKIP LOCKED`;
	});
	expect(plan.map((line) => line["QUERY PLAN"]).join("\n")).toContain("Task_nextPeriodOn_idx");
});
