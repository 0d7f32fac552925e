import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { personNamed } from "../helpers/cast.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

const REFUSED = "Vai trò hiện tại không được làm việc này. Xem việc được làm: /trogiup";
let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
});
afterAll(() => office?.close());

const admin = (text: string) => office.say("Mai", "Mai", text);

describe("the admin, in private", () => {
	test("lists everybody with their roles", async () => {
		const list = await admin("/phanquyen");
		expect(list).toContain("Người dùng và vai trò (13)");
		for (const line of [
			"Nguyễn Thị An: đầu mối Sở Ngoại vụ",
			"Hoàng Quốc Khánh: lãnh đạo UBND tỉnh Bình Minh",
			"Bùi Thị Loan: cán bộ theo dõi",
			"Phan Văn Sơn: thanh tra",
		])
			expect(list).toContain(line);
	});

	test.each([
		["/phanquyen đầu mối Sở Công Thương", "Mã cấp vai trò đầu mối Sở Công Thương."],
		["/phanquyen dau moi SCT", "Mã cấp vai trò đầu mối Sở Công Thương."],
		["/phanquyen lãnh đạo UBND tỉnh", "Mã cấp vai trò lãnh đạo UBND tỉnh Bình Minh."],
		["/phanquyen theo dõi Văn phòng UBND tỉnh", "Mã cấp vai trò cán bộ theo dõi Văn phòng UBND tỉnh."],
		["/phanquyen cán bộ của Sở Nội vụ", "Mã cấp vai trò cán bộ Sở Nội vụ."],
		["/phanquyen quản trị", "Mã cấp vai trò quản trị."],
	])("%s gives a code for the role", async (text, answer) => {
		expect(await admin(text)).toContain(answer);
	});

	test.each([
		[
			"/phanquyen vua Sở Ngoại vụ",
			/^Chưa rõ vai trò trong “vua Sở Ngoại vụ”\. Các vai trò: đầu mối, lãnh đạo,/,
		],
		["/phanquyen đầu mối", /^Cần tên cơ quan, ví dụ: Sở Ngoại vụ\.$/],
		["/phanquyen đầu mối Sở Vũ trụ", /^Danh bạ không có cơ quan “Sở Vũ trụ”\.$/],
		[
			"/phanquyen thôi Không Có Ai",
			/^Không có ai tên “Không Có Ai” đang giữ vai trò\. Xem danh sách: \/phanquyen$/,
		],
	])("%s says what is missing", async (text, answer) => {
		expect(await admin(text)).toMatch(answer);
	});

	test("ends one role or all roles of a person, by name without diacritics", async () => {
		expect(await admin("/phanquyen thoi dau moi vo huong giang")).toBe(
			"Võ Hương Giang thôi vai trò đầu mối Sở Công Thương.",
		);
		// In her agency's group she is an officer like everybody there.
		await office.say("Giang", "Sở Công Thương", "/trogiup");
		expect(await office.say("Giang", "Giang", "/nhiemvu")).toContain("Tài khoản chưa được cấp quyền.");
		const again = await admin("/phanquyen thôi Võ Hương Giang");
		expect(again).toContain("Không có ai tên “Võ Hương Giang” đang giữ vai trò.");
	});

	test("does not guess between two people of one name", async () => {
		const { db } = office.database;
		const twin = await db.person.create({
			data: { channel: "telegram", channelId: "99", name: "Lê Thị Chi" },
		});
		const agency = await db.agency.findFirstOrThrow({ where: { name: "Sở Nội vụ" } });
		await db.role.create({ data: { personId: twin.id, name: "LEADER", agencyId: agency.id } });
		expect(await admin("/phanquyen thôi Lê Thị Chi")).toBe(
			"Có nhiều người tên “Lê Thị Chi”. Đề nghị ghi rõ thêm vai trò.",
		);
		expect(await admin("/phanquyen thôi lãnh đạo Lê Thị Chi")).toBe(
			"Lê Thị Chi thôi vai trò lãnh đạo Sở Nội vụ.",
		);
	});
});

describe("elsewhere", () => {
	test("a group sees the people of its agency, also when the admin asks", async () => {
		for (const person of ["An", "Mai"]) {
			const list = await office.say(person, "Sở Ngoại vụ", "/phanquyen");
			expect(list).toContain("Nguyễn Thị An: đầu mối Sở Ngoại vụ");
			expect(list).not.toContain("Lê Thị Chi");
			expect(list).not.toContain("Phan Văn Sơn");
		}
	});

	test("nobody else gives or takes a role", async () => {
		const roles = () => office.database.db.role.count({ where: { endedAt: null } });
		const before = await roles();
		for (const [person, chat] of [
			["An", "Sở Ngoại vụ"],
			["Khánh", "Khánh"],
			["Loan", "Loan"],
			["Sơn", "Sơn"],
		] as const)
			for (const text of [
				"/phanquyen quản trị",
				"/phanquyen thôi Nguyễn Thị An",
				"/phanquyen đầu mối Sở Ngoại vụ",
			])
				expect(await office.say(person, chat, text)).toBe(REFUSED);
		expect(await roles()).toBe(before);
	});

	test("a code is given in private only", async () => {
		expect(await office.say("Mai", "Sở Ngoại vụ", "/phanquyen quản trị")).toBe(
			"Mã được cấp trong trò chuyện riêng với bot, vì trong nhóm ai cũng đọc được.",
		);
	});
});

test("on a new database the admin named by the operator begins with /start", async () => {
	const empty = await openOffice("2026-03-02 09:00", {
		seeded: false,
		adminIds: [String(personNamed("Mai").id)],
	});
	try {
		expect(await empty.say("Khánh", "Khánh", "/start")).toContain("Đây là bot nội bộ.");
		const start = await empty.say("Mai", "Mai", "/start");
		expect(start).toContain("Hướng dẫn cho quản trị");
		expect(start).toContain("/lienket Sở Ngoại vụ: lấy mã liên kết nhóm của cơ quan");
		expect(await empty.say("Mai", "Mai", "/phanquyen")).toContain("1. Đỗ Thị Mai: quản trị");
	} finally {
		await empty.close();
	}
});
