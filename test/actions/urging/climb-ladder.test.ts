import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { climbLadder } from "../../../src/actions/urging/climb-ladder.ts";
import { giveTasks } from "../../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../../helpers/office.ts";

let office: TestOffice;
const SNGV = "Sở Ngoại vụ";
const task = (content: string, lead: string, deadline: string) => ({ content, lead, deadline });

/** Friday 27/02/2026: all of these end that day. The head of Sở Ngoại vụ, a leader and the monitor have opened a chat. */
beforeAll(async () => {
	office = await openOffice("2026-02-27 09:00");
	for (const person of ["Phúc", "Khánh", "Loan"]) await office.say(person, person, "/trogiup");
	await giveTasks(office, [
		task("Thống kê kiều hối", SNGV, "chậm nhất ngày 27/02/2026"),
		task("Quyết toán đối ngoại", "Sở Tài chính", "chậm nhất ngày 27/02/2026"),
		task("Số liệu lãnh sự", "Phòng Hợp tác quốc tế", "chậm nhất ngày 27/02/2026"),
		task("Trình quy chế", SNGV, "chậm nhất ngày 27/02/2026"),
	]);
});
afterAll(() => office?.close());

/** What went up so far: "NV-0001 HEAD 2026-03-04", in the order of the log. */
async function steps(): Promise<string[]> {
	const events = await office.database.db.taskEvent.findMany({
		where: { kind: "LADDER" },
		include: { assignment: { include: { task: true } } },
		orderBy: [{ at: "asc" }, { assignment: { task: { code: "asc" } } }],
	});
	return events.map(
		({ data, source, assignment }) =>
			`${assignment.task.code} ${(data as { step: string }).step} ${source?.replace("ladder:", "")}`,
	);
}

describe("silence about what is overdue goes up", () => {
	test("not before the third working day, and not on days off", async () => {
		for (const day of ["2026-02-28", "2026-03-02", "2026-03-03"]) await office.goTo(`${day} 07:30`);
		expect(await steps()).toEqual([]);
	});

	test("on the third to the head of the agency, where it has one who can be told", async () => {
		await office.say("An", SNGV, "/tiendo NV-0004 80%");
		await office.goTo("2026-03-04 07:30");
		expect(await steps()).toEqual(["1 HEAD 2026-03-04", "3 HEAD 2026-03-04"]);
	});

	test("who reads of it in the morning digest, once; a leader above is not told yet", async () => {
		const digest = await office.heard("Phúc");
		expect(digest).toContain(`Quá hạn, chưa có báo cáo mới (2)
1. Thống kê kiều hối — Sở Ngoại vụ — quá 3 ngày làm việc (hạn 27/02) · NV-0001
2. Số liệu lãnh sự — Phòng Hợp tác quốc tế — quá 3 ngày làm việc (hạn 27/02) · NV-0003`);
		expect(digest.split("———").at(-1)).not.toContain("đôn đốc");
		expect(await office.heard("Khánh")).not.toContain("báo cáo mới");
		await office.goTo("2026-03-05 07:30");
		expect(await office.heard("Phúc")).not.toContain("báo cáo mới");
	});

	test("once, by the next look, a restart, or two processes at once", async () => {
		await office.restart();
		expect(await Promise.all([climbLadder(office.app.office), climbLadder(office.app.office)])).toEqual([
			0, 0,
		]);
		await office.goTo("2026-03-05 15:00");
		expect(await steps()).toHaveLength(2);
	});

	test("on the fifth to the monitor; a word of the agency keeps it where it is for three working days", async () => {
		await office.say("An", SNGV, "/vuong NV-0001: chờ ngân hàng");
		await office.goTo("2026-03-06 07:30");
		expect((await steps()).slice(2)).toEqual([
			"2 MONITOR 2026-03-06",
			"3 MONITOR 2026-03-06",
			"4 MONITOR 2026-03-06",
		]);
		const digest = await office.heard("Loan");
		expect(digest).toContain("Quá hạn, chưa có báo cáo mới (3)");
		expect(digest).toContain(
			"• Quyết toán đối ngoại — Sở Tài chính — quá 5 ngày làm việc (hạn 27/02) · NV-0002",
		);
		expect(digest).toContain("Đôn đốc: /dondoc NV-");
		await office.goTo("2026-03-09 07:30");
		expect(await office.heard("Loan")).not.toContain("báo cáo mới");
		expect(await steps()).toHaveLength(5);
		await office.goTo("2026-03-10 07:30");
		expect((await steps()).slice(5)).toEqual(["1 MONITOR 2026-03-10"]);
	});

	test("not while an extension is asked for, nor once the part is handed in; a new date begins anew", async () => {
		await office.say("Chi", "Sở Tài chính", "/giahan NV-0002 đến 20/3/2026: chờ thẩm định");
		await office.say("An", SNGV, "/tiendo NV-0004 đã trình UBND tỉnh");
		await office.goTo("2026-03-13 07:30");
		expect((await steps()).slice(6)).toEqual(["1 LEADER 2026-03-13", "3 LEADER 2026-03-13"]);
		const digest = (await office.heard("Khánh")).split("———").at(-1) ?? "";
		expect(digest).toContain("Quá hạn, chưa có báo cáo mới (2)");
		const number = /(\d+)\. Thống kê kiều hối — Sở Ngoại vụ — quá/.exec(digest)?.[1];
		expect(digest).toContain(`Đôn đốc: trả lời “${number} đôn đốc”.`);
		expect(
			await office.say("Khánh", "Khánh", `${number} đôn đốc`, { replyTo: "chưa có báo cáo mới" }),
		).toContain("Đã đôn đốc NV-0001 (Sở Ngoại vụ), lần 1");
		await office.say("Khánh", "Khánh", "/nhiemvu NV-0002");
		await office.say("Khánh", "Khánh", "đồng ý", { replyTo: "NV-0002 — " });
		expect(await office.say("Khánh", "Khánh", "/nhiemvu NV-0002")).toContain("20/3/2026");
		await office.goTo("2026-03-24 07:30");
		expect(await steps()).toHaveLength(8);
		await office.goTo("2026-03-27 07:30");
		expect((await steps()).slice(8)).toEqual(["2 MONITOR 2026-03-27"]);
	});

	test("after days without the bot straight to where it belongs, and nobody below is told late", async () => {
		await giveTasks(office, [task("Việc bị quên", SNGV, "chậm nhất ngày 30/3/2026")]);
		await office.goTo("2026-04-20 08:00");
		expect((await steps()).filter((step) => step.startsWith("5 "))).toEqual(["5 LEADER 2026-04-20"]);
	});

	test("stands in the log and on the card", async () => {
		const card = await office.say("Loan", "Loan", "/nhiemvu NV-0001");
		expect(card).toContain("Báo quá hạn: lãnh đạo cấp trên, ngày 13/3/2026");
		expect(card).toContain("quá hạn, báo lãnh đạo cơ quan");
	});
});

describe("the rungs are a setting", () => {
	test("of the office, and of an agency for all below it", async () => {
		await giveTasks(office, [
			task("Theo bậc riêng", "Phòng Hợp tác quốc tế", "chậm nhất ngày 20/4/2026"),
			task("Theo bậc chung", "Sở Công Thương", "chậm nhất ngày 20/4/2026"),
		]);
		await office.say("Mai", "Mai", "/caidat chung báo cấp trên 1/2/3/4");
		expect(await office.say("Mai", "Mai", "/caidat Sở Ngoại vụ: báo cấp trên tắt")).toContain("Sở Ngoại vụ");
		await office.goTo("2026-04-24 07:30");
		expect((await steps()).filter((step) => /^[67] /.test(step))).toEqual(["7 LEADER 2026-04-24"]);
	});

	test("and so is how long an answer keeps a task where it is", async () => {
		await giveTasks(office, [task("Đã trả lời", "Sở Công Thương", "chậm nhất ngày 20/4/2026")]);
		expect(await office.say("Mai", "Mai", "/caidat Sở Công Thương: chờ cấp trên 6")).toContain(
			"Đã trả lời thì chưa báo cấp trên trong: 3 ngày làm việc → 6 ngày làm việc",
		);
		await office.say("Giang", "Sở Công Thương", "/tiendo NV-0008 40%");
		const up = async () => (await steps()).filter((step) => step.startsWith("8 "));
		await office.goTo("2026-05-05 07:30");
		expect(await up()).toEqual([]);
		await office.goTo("2026-05-07 07:30");
		expect(await up()).toEqual(["8 LEADER 2026-05-07"]);
	});
});
