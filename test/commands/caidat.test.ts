import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
});
afterAll(() => office?.close());

const inGroup = (person: string, text: string) => office.say(person, "Sở Ngoại vụ", text);
const admin = (text: string) => office.say("Mai", "Đỗ Thị Mai", text);

describe("/caidat in the group of an agency", () => {
	test("shows everything that can be set, with examples for whoever may", async () => {
		const shown = await inGroup("An", "/caidat");
		expect(shown).toContain(
			[
				"Cài đặt của nhóm Sở Ngoại vụ",
				"• Giờ gửi bản tin: 07:30 · /caidat giờ 08:00",
				"• Ngày gửi bản tin: mọi ngày làm việc · /caidat ngày thứ Hai, thứ Tư",
				"• Nhắc sắp đến hạn trước: 3 ngày làm việc · /caidat sắp đến hạn 5",
				"• Nhắc nhiệm vụ trọng tâm trước: 15, 7, 3, 1 ngày làm việc · /caidat trọng tâm 15, 7, 3, 1",
				"• Giờ yên lặng: không đặt · /caidat giờ yên lặng 21:00-06:00",
				"• Chế độ kín: tắt · /caidat kín bật",
			].join("\n"),
		);
		expect(shown).toContain(
			"• Báo cấp trên khi quá hạn: 1, 3, 5, 10 ngày làm việc · /caidat cơ quan báo cấp trên 1, 3, 5, 10",
		);
		expect(shown).toContain("• Chốt số liệu tháng: ngày 14\n");
	});

	test("shows an officer the values without ways to change them", async () => {
		const shown = await inGroup("Bình", "/caidat");
		expect(shown).toContain("• Giờ gửi bản tin: 07:30\n");
		expect(shown).toContain("Đầu mối, lãnh đạo của cơ quan đổi được trong nhóm của cơ quan");
	});

	test("the focal point changes a value, sees who did it, and takes it back", async () => {
		expect(await inGroup("An", "/caidat gio 8h")).toBe(
			[
				"Cài đặt của nhóm Sở Ngoại vụ. Giờ gửi bản tin: 07:30 → 08:00",
				"",
				"Bỏ cài đặt riêng này: /caidat giờ mặc định",
			].join("\n"),
		);
		expect(await inGroup("Bình", "/caidat")).toContain(
			"Giờ gửi bản tin: 08:00 (đổi bởi Nguyễn Thị An ngày 02/3)",
		);
		expect(await inGroup("An", "/caidat giờ 8:00")).toBe(
			"Cài đặt của nhóm Sở Ngoại vụ. Giờ gửi bản tin vẫn là: 08:00",
		);
		expect(await inGroup("An", "/caidat giờ mặc định")).toContain("Giờ gửi bản tin: 08:00 → 07:30");
		expect(await inGroup("Bình", "/caidat")).not.toContain("đổi bởi");
	});

	test("a reply to the list changes one as well", async () => {
		await inGroup("An", "/caidat");
		const answer = await office.say("An", "Sở Ngoại vụ", "kín bật", { replyTo: "Cài đặt của nhóm" });
		expect(answer).toContain("Chế độ kín: tắt → bật");
		expect(await inGroup("An", "/caidat kín tắt")).toContain("Chế độ kín: bật → tắt");
	});

	test.each([
		["/caidat ngày thứ Hai, thứ Tư", "Ngày gửi bản tin: mọi ngày làm việc → thứ Hai, thứ Tư"],
		["/caidat ngay T2-T6", "Ngày gửi bản tin: thứ Hai, thứ Tư → thứ Hai, thứ Ba, thứ Tư, thứ Năm, thứ Sáu"],
		["/caidat ngày mọi ngày làm việc", "→ mọi ngày làm việc"],
		["/caidat sắp đến hạn 5", "Nhắc sắp đến hạn trước: 3 ngày làm việc → 5 ngày làm việc"],
		["/caidat trọng tâm 20/10/5", "15, 7, 3, 1 ngày làm việc → 20, 10, 5 ngày làm việc"],
		["/caidat yen lang tu 9h toi den 6h sang", "Giờ yên lặng: không đặt → từ 21:00 đến 06:00"],
		["/caidat giờ yên lặng tắt", "Giờ yên lặng: từ 21:00 đến 06:00 → không đặt"],
		["/caidat nhắc thưa tắt", "Nhắc thưa dần việc quá hạn: bật → tắt"],
		["/caidat cơ quan kỳ báo cáo tháng", "Cài đặt của Sở Ngoại vụ và đơn vị trực thuộc. Kỳ báo cáo"],
	])("%s", async (typed, said) => {
		expect(await inGroup("An", typed)).toContain(said);
	});

	test.each([
		[
			"/caidat giờ 25:00",
			"Chưa hiểu “25:00” nên giữ nguyên. Giờ gửi bản tin là một giờ trong ngày. Ví dụ: /caidat giờ 08:00",
		],
		["/caidat ngày mưa", "Ngày gửi bản tin là các thứ trong tuần, hoặc “mọi ngày làm việc”"],
		["/caidat sắp đến hạn 99", "số ngày làm việc từ 0 đến 30. Ví dụ: /caidat sắp đến hạn 5"],
		["/caidat giờ yên lặng 21:00-21:00", "Giờ yên lặng là hai giờ khác nhau, hoặc “tắt”"],
		["/caidat kín hay hở", "Chế độ kín là “bật” hoặc “tắt”"],
		["/caidat cơ quan báo cấp trên 5, 3", "tối đa bốn số ngày làm việc tăng dần"],
		[
			"/caidat báo cấp trên 1, 3",
			"Báo cấp trên khi quá hạn không đặt riêng ở đây được. Ví dụ: /caidat cơ quan báo cấp trên 1, 3, 5, 10",
		],
		["/caidat hạn ngày nghỉ giữ", "Ví dụ: /caidat chung hạn ngày nghỉ ngày làm việc sau"],
		["/caidat màu đỏ", "Chưa rõ cài đặt nào nên giữ nguyên. Xem tất cả: /caidat"],
		["/caidat chung giờ 06:00", "chỉ xem và đổi trong trò chuyện riêng với bot: /caidat chung"],
	])("%s changes nothing and says so in one sentence", async (typed, said) => {
		const before = await inGroup("An", "/caidat");
		expect(await inGroup("An", typed)).toContain(said);
		expect(await inGroup("An", "/caidat")).toBe(before);
	});

	test("is changed by the agency's own focal point and leader and by the admin alone", async () => {
		for (const person of ["Bình", "Sơn"])
			expect(await inGroup(person, "/caidat giờ 06:00")).toContain("không được làm việc này");
		expect(await inGroup("Phúc", "/caidat giờ 07:00")).toContain("07:30 → 07:00");
		expect(await inGroup("Mai", "/caidat giờ mặc định")).toContain("07:00 → 07:30");
		// A monitor covers the province, and sets the group of their own office only.
		expect(await inGroup("Loan", "/caidat giờ 06:00")).toContain("không được làm việc này");
		expect(await office.say("Quyên", "Văn phòng UBND tỉnh", "/caidat giờ 07:00")).toContain("07:30 → 07:00");
	});
});

describe("/caidat in private", () => {
	test("everybody sets when they themselves are told", async () => {
		expect(await office.say("Khánh", "Khánh", "/caidat giờ 06:30")).toBe(
			[
				"Cài đặt của trò chuyện riêng này. Giờ gửi bản tin: 07:30 → 06:30",
				"",
				"Bỏ cài đặt riêng này: /caidat giờ mặc định",
			].join("\n"),
		);
	});

	test("the admin sets what holds for everybody; what a chat or an agency chose stays", async () => {
		expect(await admin("/caidat chung")).toContain(
			"• Hạn vào ngày nghỉ: giữ nguyên · /caidat chung hạn ngày nghỉ",
		);
		expect(await admin("/caidat Sở Ngoại vụ: giờ 07:15")).toContain(
			"Cài đặt của Sở Ngoại vụ và đơn vị trực thuộc. Giờ gửi bản tin: 07:30 → 07:15",
		);
		expect(await admin("/caidat chung giờ 07:45")).toContain("Cài đặt chung. Giờ gửi bản tin: 07:30 → 07:45");
		expect(await inGroup("An", "/caidat")).toContain("Giờ gửi bản tin: 07:15 (đổi bởi Đỗ Thị Mai ngày 02/3)");
		expect(await office.say("Khánh", "Khánh", "/caidat")).toContain("Giờ gửi bản tin: 06:30");
		expect(await office.say("Vinh", "Vinh", "/caidat")).toContain("Giờ gửi bản tin: 07:45");
		expect(await admin("/caidat chung trước ngày tính cả ngày đó")).toContain(
			"Áp dụng cho việc giao từ nay; thời hạn đã giao giữ nguyên.",
		);
	});

	test("nobody else sets what holds for everybody", async () => {
		for (const [person, chat] of [
			["Khánh", "Khánh"],
			["Loan", "Loan"],
			["Sơn", "Sơn"],
		] as const)
			for (const text of ["/caidat chung giờ 06:00", "/caidat Sở Ngoại vụ: giờ 06:00"])
				expect(await office.say(person, chat, text)).toContain("không được làm việc này");
		expect(await admin("/caidat Sở Không Có: giờ 06:00")).toContain("Sở Không Có");
	});

	test("survives a restart", async () => {
		await office.restart();
		expect(await inGroup("An", "/caidat")).toContain("Giờ gửi bản tin: 07:15");
	});
});

test("“trước ngày” takes its day in, where the office wants that, for what is assigned from then on", async () => {
	const other = await openOffice("2026-03-02 09:00");
	try {
		const card = async (content: string) => {
			await giveTasks(other, [{ content, lead: "Sở Ngoại vụ", deadline: "trước ngày 05/3/2026" }], null);
			return other.say("An", "Sở Ngoại vụ", `/nhiemvu ${content}`);
		};
		expect(await card("Việc thứ nhất")).toContain("còn 2 ngày làm việc (thứ Tư, 04/3)");
		await other.say("Mai", "Đỗ Thị Mai", "/caidat chung trước ngày tính cả ngày đó");
		expect(await card("Việc thứ hai")).toContain("còn 3 ngày làm việc (thứ Năm, 05/3)");
		expect(await other.say("An", "Sở Ngoại vụ", "/nhiemvu thứ nhất")).toContain("(thứ Tư, 04/3)");
	} finally {
		await other.close();
	}
});
