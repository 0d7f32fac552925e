import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../../helpers/office.ts";

const GROUP = "Sở Ngoại vụ";
let office: TestOffice;

/** Monday 02/3/2026, 09:00. Each test answers a list of its own. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
	await giveTasks(office, [
		...Array.from({ length: 20 }, (_, n) => ({
			content: `Báo cáo chuyên đề ${n + 1}`,
			lead: GROUP,
			deadline: `chậm nhất ngày ${String(n + 10)}/3/2026`,
		})),
		{ content: "Rà soát thỏa thuận", lead: GROUP, deadline: "trước ngày 25/02/2026" },
		{ content: "Tổng hợp kết quả", lead: GROUP, deadline: "định kỳ 6 tháng, hằng năm" },
		{ content: "Lập danh mục dự án", lead: "Sở Tài chính", deadline: "chậm nhất ngày 10/3/2026" },
	]);
});
afterAll(() => office?.close());

/** An looks for these tasks and answers the list: what the bot says to that. */
async function reply(listed: string, text: string, person = "An"): Promise<string> {
	await office.say(person, GROUP, `/nhiemvu ${listed}`);
	return office.say(person, GROUP, text, { replyTo: true });
}

const events = (kind: "COMPLETE" | "PROGRESS" | "OBSTACLE" | "ACCEPT") =>
	office.database.db.taskEvent.count({ where: { kind } });

const UNDO = "\n\nTrả lời “hoàn tác” trong 10 phút để lấy lại.";

describe("a focal point answers a list", () => {
	test("“xong 1” completes the first task", async () => {
		expect(await reply("chuyên đề", "xong 1")).toBe(
			`Đã ghi hoàn thành việc 1 (NV-0001): Báo cáo chuyên đề 1.${UNDO}`,
		);
		expect(await office.say("An", GROUP, "/nhiemvu NV-0001")).toContain(
			"hoàn thành đúng hạn, ngày 02/3/2026",
		);
	});

	test("with the number of the document that proves it", async () => {
		expect(await reply("chuyên đề", "xong 1, BC 45/BC-SNgV ngày 02/3/2026")).toContain(
			"Đã ghi hoàn thành việc 1 (NV-0002): Báo cáo chuyên đề 2; căn cứ 45/BC-SNgV.",
		);
		expect(await office.say("An", GROUP, "/nhiemvu NV-0002")).toContain("Minh chứng: 45/BC-SNgV");
	});

	test("late, and is told so", async () => {
		expect(await reply("rà soát", "da xong")).toBe(
			`Đã ghi hoàn thành NV-0021: Rà soát thỏa thuận; hoàn thành quá hạn.${UNDO}`,
		);
	});

	test("says several things at once", async () => {
		expect(await reply("chuyên đề", "1, 3 xong rồi ạ")).toBe(
			"• Đã ghi hoàn thành việc 1 (NV-0003): Báo cáo chuyên đề 3.\n" +
				`• Đã ghi hoàn thành việc 3 (NV-0005): Báo cáo chuyên đề 5.${UNDO}`,
		);
		expect(await reply("chuyên đề", "1: 60%\n2 vướng: chưa có kinh phí\n3 đã nhận")).toBe(
			"• Đã ghi tiến độ 60% việc 1 (NV-0004): Báo cáo chuyên đề 4.\n" +
				"• Đã ghi vướng mắc việc 2 (NV-0006): Báo cáo chuyên đề 6; nội dung: chưa có kinh phí.\n" +
				`• Đã ghi tiếp nhận việc 3 (NV-0007): Báo cáo chuyên đề 7.${UNDO}`,
		);
		expect(await office.say("An", GROUP, "/nhiemvu vướng")).toContain("vướng: chưa có kinh phí");
	});

	test("names a task by its code", async () => {
		expect(await reply("chuyên đề", "NV-0008 xong")).toContain(
			"Đã ghi hoàn thành việc 4 (NV-0008): Báo cáo chuyên đề 8.",
		);
		// It does not stand in the list, but is the agency's own.
		expect(await reply("tổng hợp", "NV-0009: 50%")).toContain(
			"Đã ghi tiến độ 50% NV-0009: Báo cáo chuyên đề 9.",
		);
		expect(await reply("tổng hợp", "NV-0023 xong")).toBe(
			"Không tìm thấy việc NV-0023. Xem danh sách: /nhiemvu",
		);
	});

	test("accepts everything, and again: what stands is not written twice", async () => {
		expect(await reply("chuyên đề 12", "đã nhận")).toContain(
			"Đã ghi tiếp nhận NV-0012: Báo cáo chuyên đề 12.",
		);
		const before = await events("ACCEPT");
		expect(await reply("chuyên đề 12", "đã nhận")).toBe("Không ghi lại NV-0012: việc đã tiếp nhận từ trước.");
		expect(await events("ACCEPT")).toBe(before);
	});

	test("completes one period of a task that recurs, and is told which", async () => {
		expect(await reply("tổng hợp kết quả", "xong 1")).toContain(
			"Đã ghi hoàn thành việc 1 (NV-0022): Tổng hợp kết quả (kỳ 6 tháng đầu năm 2026).",
		);
	});

	test("thanks, and the bot has nothing to add", async () => {
		expect(await reply("chuyên đề", "cảm ơn")).toBe("");
	});
});

describe("doubt changes nothing", () => {
	test.each([
		"1 chưa xong",
		"sắp xong 1",
		"cơ bản xong 1",
		"1 xong chưa?",
		"mai xong 1",
		"đừng đánh dấu xong 1",
		"xong bước 1",
	])("“%s” is no completion", async (text) => {
		const before = await events("COMPLETE");
		const answer = await reply("chuyên đề", text);
		expect(answer).not.toContain("Đã ghi hoàn thành");
		expect(await events("COMPLETE")).toBe(before);
	});

	test("“chưa xong” is answered too: silence would leave the person guessing", async () => {
		expect(await reply("chuyên đề", "2 chưa xong")).toBe(
			"Việc 2: không ghi thay đổi nào. Có vướng mắc, trả lời “2 vướng: …”; cần thêm thời gian: “2 gia hạn 16/3: lý do”.",
		);
		expect(await office.say("An", GROUP, "2 chưa làm được vì chưa có hướng dẫn", { replyTo: true })).toMatch(
			/^Đã ghi vướng mắc việc 2 \(NV-0006\): .*nội dung: chưa có hướng dẫn/,
		);
	});

	test("a report under a message that names no tasks is answered, thanks are not", async () => {
		const elsewhere = (text: string) => office.say("Giang", "Sở Công Thương", text, { replyTo: true });
		expect(await office.say("Giang", "Sở Công Thương", "/nhiemvu")).toContain("không có việc nào");
		expect(await elsewhere("cảm ơn em")).toBe("");
		expect(await elsewhere("xong nv3")).toBe(
			"Không nhận ra tin được trả lời nên chưa ghi gì. Đề nghị gõ /nhiemvu rồi trả lời tin mới.",
		);
	});

	test("“xong” under a list of many asks which; the answer completes it", async () => {
		const question = await reply("chuyên đề", "xong");
		expect(question.split("\n").slice(0, 3)).toEqual([
			"Chưa rõ “xong” là việc nào nên chưa ghi. Đề nghị trả lời số thứ tự, ví dụ “1” hoặc “1, 2”:",
			"1. Báo cáo chuyên đề 4",
			"2. Báo cáo chuyên đề 6",
		]);
		expect(await office.say("An", GROUP, "2", { replyTo: true })).toContain(
			"Đã ghi hoàn thành việc 2 (NV-0006): Báo cáo chuyên đề 6.",
		);
	});

	test("“60%” asks which, too", async () => {
		expect(await reply("chuyên đề", "60%")).toContain("Chưa rõ “60%” là việc nào nên chưa ghi.");
		expect(await office.say("An", GROUP, "việc 2 ạ", { replyTo: true })).toContain(
			"Đã ghi tiến độ 60% việc 2 (NV-0007)",
		);
	});

	test("a number beyond the list asks again", async () => {
		const before = await events("COMPLETE");
		expect(await reply("chuyên đề", "xong 30")).toMatch(
			/^Tin này chỉ có việc 1 đến \d+ nên chưa ghi. Đề nghị trả lời lại số thứ tự:/,
		);
		expect(await events("COMPLETE")).toBe(before);
	});

	test("“vướng” without a reason is written and asked for; the answer is the reason", async () => {
		expect(await reply("chuyên đề 13", "vướng")).toContain("Đề nghị nêu rõ nội dung vướng mắc hoặc lý do.");
		expect(await office.say("An", GROUP, "chưa có ý kiến Bộ Ngoại giao", { replyTo: true })).toContain(
			"Đã ghi vướng mắc NV-0013: Báo cáo chuyên đề 13; nội dung: chưa có ý kiến Bộ Ngoại giao.",
		);
	});

	test("“cơ bản xong” is asked about, and “xong” in answer completes", async () => {
		expect(await reply("chuyên đề 14", "cơ bản xong")).toBe(
			"Chưa rõ việc đã hoàn thành hẳn hay chưa nên chưa ghi. Nếu đã hoàn thành, đề nghị trả lời “xong”.",
		);
		expect(await office.say("An", GROUP, "xong", { replyTo: true })).toContain("Đã ghi hoàn thành NV-0014");
	});
});

describe("a file", () => {
	const file = { name: "45-BC-SNgV.pdf", bytes: Buffer.from("%PDF-") };

	test("with “xong” is evidence, and stands on the card", async () => {
		await office.say("An", GROUP, "/nhiemvu NV-0015");
		expect(await office.say("An", GROUP, "xong", { replyTo: true, file })).toContain(
			"Đã ghi hoàn thành NV-0015: Báo cáo chuyên đề 15; kèm 1 tệp.",
		);
		expect(await office.say("An", GROUP, "/nhiemvu NV-0015")).toContain("Minh chứng: 45-BC-SNgV.pdf");
	});

	test("without a word asks whether it is done; “xong” completes with that file", async () => {
		await office.say("An", GROUP, "/nhiemvu NV-0016");
		expect(await office.say("An", GROUP, "", { replyTo: true, file })).toBe(
			"Chưa rõ việc đã hoàn thành hẳn hay chưa nên chưa ghi. Nếu đã hoàn thành, đề nghị trả lời “xong”.",
		);
		expect(await office.say("An", GROUP, "xong", { replyTo: true })).toContain(
			"NV-0016: Báo cáo chuyên đề 16; kèm 1 tệp.",
		);
	});

	test("is kept while the bot asks which task is meant", async () => {
		await office.say("An", GROUP, "/nhiemvu chuyên đề");
		expect(await office.say("An", GROUP, "xong", { replyTo: true, file })).toContain("là việc nào");
		expect(await office.say("An", GROUP, "1", { replyTo: true })).toContain("kèm 1 tệp");
	});
});

describe("“hoàn tác”", () => {
	test("within ten minutes takes a completion back", async () => {
		await office.goTo("2026-03-02 10:00");
		await reply("chuyên đề 17", "xong");
		await office.goTo("2026-03-02 10:09");
		expect(await office.say("An", GROUP, "hoàn tác", { replyTo: true })).toBe(
			"Đã hoàn tác ghi hoàn thành NV-0017: Báo cáo chuyên đề 17",
		);
		const card = await office.say("An", GROUP, "/nhiemvu NV-0017");
		expect(card).toContain("chưa hoàn thành, trong hạn");
		expect(card).toContain("hoàn thành (đã hoàn tác)");
	});

	test("works with the button, for everything one reply changed, and once", async () => {
		await office.say("An", GROUP, "/nhiemvu chuyên đề");
		await office.say("An", GROUP, "1: 5%, 2: 6%", { replyTo: true });
		expect((await office.press("An", GROUP, "Hoàn tác")).split("\n")).toHaveLength(2);
		expect(await office.press("An", GROUP, "Hoàn tác")).toBe("Không còn gì để hoàn tác ở tin này.");
	});

	test("after more than ten minutes comes too late", async () => {
		await reply("chuyên đề 18", "xong");
		await office.goTo("2026-03-02 10:20");
		expect(await office.say("An", GROUP, "hoàn tác", { replyTo: true })).toBe(
			"Đã quá 10 phút, không hoàn tác được nữa. Đề nghị báo cơ quan theo dõi nếu ghi nhầm.",
		);
		expect(await office.say("An", GROUP, "/nhiemvu NV-0018")).toContain("hoàn thành đúng hạn");
	});

	test("by an officer is refused, and the attempt is in the log", async () => {
		await reply("chuyên đề 19", "60%");
		expect(await office.say("Bình", GROUP, "hoàn tác", { replyTo: true })).toBe(
			"Vai trò hiện tại không được làm việc này. Xem việc được làm: /trogiup",
		);
		const refused = await office.database.db.taskEvent.findMany({ where: { kind: "REFUSED" } });
		expect(refused.map(({ data }) => data)).toContainEqual({ deed: "undo" });
	});
});

describe("what is finished", () => {
	test("is not finished again, nor reopened by a report", async () => {
		expect(await office.say("An", GROUP, "/xong NV-0001")).toBe(
			"Không ghi lại NV-0001: việc đã kết thúc từ trước.",
		);
		expect(await office.say("An", GROUP, "/tiendo NV-0001 60%")).toBe(
			"Không ghi tiến độ NV-0001: việc đã kết thúc từ trước.",
		);
		expect(await office.say("Bình", GROUP, "/xong NV-0001")).toBe(
			"Không ghi lại NV-0001: việc đã kết thúc từ trước.",
		);
	});
});

describe("the same by command", () => {
	test.each([
		[
			"/tiendo NV-0020 60%, đang lấy ý kiến các sở",
			"Đã ghi tiến độ 60% NV-0020: Báo cáo chuyên đề 20; “đang lấy ý kiến các sở”.",
		],
		[
			"/vuong NV-0020: chưa có ý kiến Bộ Ngoại giao",
			"Đã ghi vướng mắc NV-0020: Báo cáo chuyên đề 20; nội dung: chưa có ý kiến Bộ Ngoại giao.",
		],
		["/nhan NV-0020", "Không ghi lại NV-0020: việc đã tiếp nhận từ trước."],
		[
			"/xong nv20, BC 46/BC-SNgV ngày 02/3/2026",
			"Đã ghi hoàn thành NV-0020: Báo cáo chuyên đề 20; căn cứ 46/BC-SNgV.",
		],
	])("%s", async (text, answer) => {
		expect((await office.say("An", GROUP, text)).split("\n")[0]).toBe(answer);
	});

	test.each(["xong", "tiendo", "vuong", "giahan", "nhan"])(
		"/%s without a code says what is missing",
		async (name) => {
			expect(await office.say("An", GROUP, `/${name}`)).toBe(
				`Cần mã việc, ví dụ: /${name} NV-0012. Xem mã: /nhiemvu`,
			);
		},
	);

	test("in reply to a list takes its numbers", async () => {
		expect(await reply("chuyên đề", "/tiendo 1: 15%")).toContain("Đã ghi tiến độ 15% việc 1");
	});

	test("a foreign task is not found, in the words for one that does not exist", async () => {
		for (const person of ["An", "Bình"]) {
			expect(await office.say(person, GROUP, "/xong NV-0023")).toBe(
				"Không tìm thấy việc NV-0023. Xem danh sách: /nhiemvu",
			);
			expect(await office.say(person, GROUP, "/xong NV-0999")).toBe(
				"Không tìm thấy việc NV-0999. Xem danh sách: /nhiemvu",
			);
		}
	});
});

describe("a focal point names a line that the message does not have", () => {
	test("what is clear is written, and only the rest asked for again", async () => {
		await giveTasks(
			office,
			[{ content: "Chỉ có một", lead: GROUP, deadline: "chậm nhất ngày 31/3/2026" }],
			null,
		);
		const said = await reply("chỉ có một", "1 vướng: chờ Bộ Ngoại giao, xong 2");
		expect(said).toContain("Chỉ có một; nội dung: chờ Bộ Ngoại giao.");
		expect(said.split("\n———\n").at(-1)).toBe(
			"Trong tin “1 vướng: chờ Bộ Ngoại giao, xong 2” còn phần chưa hiểu nên chưa ghi. Đề nghị trả lời lại riêng phần đó.",
		);
	});
});
