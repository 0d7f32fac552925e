import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

/** Words that would make each command tell or do something if it were answered. */
const ARGUMENTS: Record<string, string[]> = {
	nhiemvu: ["", "NV-0001", "Sở Ngoại vụ", "thỏa thuận"],
	hanchot: ["", "quá hạn"],
	baocao: ["", "quý"],
	xong: ["NV-0001"],
	tiendo: ["NV-0001 60%"],
	vuong: ["NV-0001: kinh phí"],
	giahan: ["NV-0001 đến 30/6: lý do"],
	nhan: ["NV-0001"],
	giao: ["Sở Tài chính: báo cáo"],
	duyet: ["NV-0001", "bật 18/KH-UBND"],
	tralai: ["NV-0001: lý do"],
	chuyen: ["NV-0001 Sở Tài chính: lý do"],
	thoi: ["NV-0001: lý do"],
	phancong: ["NV-0001 Trần Văn Bình"],
	dieuchinh: ["NV-0001 hạn 30/6/2026; căn cứ 12/QĐ-UBND"],
	nhap: ["", "KẾ HOẠCH năm 2026"],
	caidat: ["", "giờ 08:00", "chung"],
	lienket: ["", "Sở Ngoại vụ"],
	phanquyen: ["", "quản trị", "thôi Nguyễn Thị An"],
};
const closed = commands.filter(({ offer }) => !offer.outsiders).map(({ name }) => name);
const typed = closed.flatMap((name) => (ARGUMENTS[name] ?? [""]).map((words) => `/${name} ${words}`.trim()));
const STRANGER = "Tài khoản chưa được cấp quyền. Đề nghị liên hệ quản trị để nhận mã, rồi gửi: /dangky MÃ";
const NOT_LINKED =
	"Nhóm này chưa liên kết với cơ quan nào. Đề nghị quản trị cấp mã, rồi gửi trong nhóm: /dangky MÃ";
const UNLINKED = "Sở Nông nghiệp và Môi trường";

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice();
	await giveTasks(office, [
		{ content: "Tổng kết thỏa thuận hợp tác", lead: "Sở Ngoại vụ", deadline: "trước ngày 25/02/2026" },
	]);
});
afterAll(() => office?.close());

test("only registering and help answer outsiders", () => {
	const open = commands.filter(({ offer }) => offer.outsiders).map(({ name }) => name);
	expect(open).toEqual(["dangky", "trogiup", "start"]);
});

describe("Tuyết, whom nobody knows, writes to the bot in private", () => {
	test.each(typed)("%s", async (text) => {
		expect(await office.say("Tuyết", "Tuyết", text)).toBe(STRANGER);
	});

	test.each(["xin chào", "thỏa thuận hợp tác", "/lenhla", "hết", "xác nhận"])("“%s”", async (text) => {
		expect(await office.say("Tuyết", "Tuyết", text)).toBe(STRANGER);
	});

	test("a file", async () => {
		const file = { name: "ke-hoach.txt", bytes: Buffer.from("KẾ HOẠCH") };
		expect(await office.say("Tuyết", "Tuyết", "", { file })).toBe(STRANGER);
		expect(await office.say("Tuyết", "Tuyết", "/nhap", { file })).toBe(STRANGER);
		expect(await office.database.db.draft.count()).toBe(0);
	});

	test.each(["/start", "/trogiup", "/trogiup nhiemvu"])("%s tells whom to ask, and no more", async (text) => {
		expect(await office.say("Tuyết", "Tuyết", text)).toBe(
			"Đây là bot nội bộ. Người dùng cần được cấp quyền.\n\n" +
				"Đề nghị liên hệ quản trị để nhận mã, rồi gửi: /dangky MÃ",
		);
	});

	test.each(["/dangky", "/dangky ABCDEFGH", "/start ABCDEFGH"])("%s opens nothing", async (text) => {
		expect(await office.say("Tuyết", "Tuyết", text)).toMatch(/^(Cần mã được cấp|Mã không đúng hoặc đã dùng)/);
	});
});

describe("in a group that is not linked to an agency", () => {
	test.each(typed)("%s, by anybody, the admin, the monitor and a leader among them", async (text) => {
		for (const person of ["Nam", "Mai", "Loan", "Khánh", "Sơn", "An"])
			expect(await office.say(person, UNLINKED, text)).toBe(NOT_LINKED);
	});

	test("/trogiup tells how to link it", async () => {
		for (const person of ["Nam", "Mai"])
			expect(await office.say(person, UNLINKED, "/trogiup")).toBe(
				"Nhóm này chưa liên kết với cơ quan nào nên bot chưa hoạt động ở đây.\n\n" +
					"Quản trị cấp mã liên kết; một người của cơ quan gửi mã trong nhóm: /dangky@don_doc_bot MÃ",
			);
	});

	test("a file in reply to the bot is not read", async () => {
		await office.say("Loan", UNLINKED, "/trogiup");
		const file = { name: "ke-hoach.txt", bytes: Buffer.from("KẾ HOẠCH") };
		expect(await office.say("Loan", UNLINKED, "", { replyTo: true, file })).toBe(NOT_LINKED);
	});
});

test("nothing of all this changed a task, nor made a code", async () => {
	const { db } = office.database;
	expect(await db.taskEvent.count({ where: { kind: { not: "CREATE" } } })).toBe(0);
	expect(await db.linkCode.count()).toBe(0);
	expect(await db.changeRequest.count()).toBe(0);
	expect(await db.draft.count()).toBe(0);
});
