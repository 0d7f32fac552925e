import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { setSetting } from "../../src/store/settings/settings.ts";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
const GROUP = "Sở Ngoại vụ";

/** January to March 2026: tasks are given, some are done in time and some late. */
beforeAll(async () => {
	office = await openOffice("2026-01-12 08:00");
	const task = (content: string, deadline: string) => ({ content, lead: GROUP, deadline });
	await giveTasks(office, [
		task("Xong trong tháng Một", "chậm nhất ngày 30/01/2026"),
		task("Xong đúng hạn", "chậm nhất ngày 10/3/2026"),
		task("Xong quá hạn", "chậm nhất ngày 27/02/2026"),
		task("Quá hạn", "trước ngày 03/3/2026"),
		task("Trong hạn", "quý II/2026"),
		task("Thường xuyên", "thường xuyên"),
		task("Không hạn", ""),
		task("Chờ", "theo yêu cầu"),
	]);
	const other = { content: "Việc sở khác", lead: "Sở Tài chính", deadline: "chậm nhất ngày 31/3/2026" };
	await giveTasks(office, [other], "99/KH-UBND");
	await office.goTo("2026-01-28 09:00");
	await office.say("An", GROUP, "/xong NV-0001");
	await office.goTo("2026-03-04 09:00");
	await office.say("An", GROUP, "/xong NV-0002 NV-0003");
});
afterAll(() => office?.close());

/** The numbers alone: the first of the messages. */
const first = (answer: string): string => answer.split("\n———\n")[0] ?? "";
const report = async (words: string) => first(await office.say("An", GROUP, `/baocao ${words}`.trim()));

/** Names of the files in the last messages of a chat, as they came. */
const files = (chat: string, since: number): string[] =>
	office
		.messages(chat)
		.slice(since)
		.flatMap(({ photo, document }) => (photo ? ["photo"] : document ? [document.file_name ?? ""] : []));

describe("/baocao in an agency's group on 04/3/2026", () => {
	test("is this month's, cut off on the 14th: the 2×2, the change from the month before, every number as a line", async () => {
		expect(await report("")).toBe(
			`Báo cáo tháng 3/2026 — Sở Ngoại vụ
Từ 15/02/2026 đến hết thứ Tư, 04/3/2026: 5 việc, đã hoàn thành 2 (40,0%).
Kết quả         Trong hạn Quá hạn
─────────────────────────────────
Hoàn thành              1       1
tỷ lệ               20,0%   20,0%
Chưa hoàn thành         2       1
tỷ lệ               40,0%   20,0%

Tỷ lệ hoàn thành đúng hạn: 50,0% (1/2)

So với kỳ trước:
• hoàn thành: tăng 1 việc
• quá hạn chưa hoàn thành: tăng 1 việc
• tỷ lệ hoàn thành đúng hạn: giảm 50,0 điểm phần trăm

Mở danh sách: trả lời “xem 1”
1. Hoàn thành đúng hạn: 1 việc
2. Hoàn thành quá hạn: 1 việc
3. Chưa hoàn thành, trong hạn: 2 việc
4. Chưa hoàn thành, quá hạn: 1 việc

Không tính trong bảng
5. 1 việc chưa có thời hạn
6. 1 việc đang chờ

Tỷ lệ tính theo thời hạn ban đầu, không tính việc thường xuyên.

Kỳ báo cáo này lấy số liệu từ 15/02/2026 đến hết 14/3/2026, theo Điều 12 Nghị định 09/2019/NĐ-CP.`,
		);
	});

	test.each([
		["tuần", "Báo cáo tuần từ 02/3/2026 — Sở Ngoại vụ"],
		["tháng", "Báo cáo tháng 3/2026 — Sở Ngoại vụ"],
		["thang 2", "Báo cáo tháng 02/2026 — Sở Ngoại vụ"],
		["quý", "Báo cáo quý I/2026 — Sở Ngoại vụ"],
		["6 tháng", "Báo cáo 6 tháng đầu năm 2026 — Sở Ngoại vụ"],
		["9 tháng", "Báo cáo 9 tháng đầu năm 2026 — Sở Ngoại vụ"],
		["năm", "Báo cáo năm 2026 — Sở Ngoại vụ"],
		["từ 01/3 đến 04/3", "Báo cáo từ ngày 01/3/2026 đến ngày 04/3/2026 — Sở Ngoại vụ"],
		["quý I đến hết 20/02/2026", "Báo cáo quý I/2026 — Sở Ngoại vụ"],
	])("/baocao %s", async (words, title) => {
		expect((await report(words)).split("\n")[0]).toBe(title);
	});

	test("of the quarter counts what was done in January too", async () => {
		expect(await report("quý")).toContain("6 việc, đã hoàn thành 3 (50,0%).");
		expect(await report("quý")).toContain("So với kỳ trước: chưa có kỳ trước để so.");
	});

	test("as of an earlier day stays as it was on that day", async () => {
		const then = await report("từ 01/02 đến 28/02/2026");
		expect(then).toContain("đến hết thứ Bảy, 28/02/2026: 5 việc, đã hoàn thành 0 (0,0%).");
		// Done on 04/3, but still open and overdue on the last day of February.
		expect(then).toMatch(/Chưa hoàn thành +4 +1/);
		expect(await report("quý I đến hết 30/01/2026")).toContain("Tỷ lệ hoàn thành đúng hạn: 100,0% (1/1)");
	});

	test("of a time that has not begun is refused with a hint", async () => {
		expect(await report("tháng 6")).toBe(
			"Kỳ “tháng 6” chưa bắt đầu nên chưa có số liệu. Việc đến hạn trong kỳ: /hanchot tháng 6",
		);
	});

	test.each(["linh tinh", "tháng 0"])("of “%s” is answered in one sentence", async (words) => {
		expect(await report(words)).toBe(
			`Chưa hiểu thời gian “${words}”. Ví dụ: tuần này, tháng 6, quý II, từ 01/3 đến 15/3.`,
		);
	});
});

describe("the files", () => {
	test("come by themselves: a line that is edited, the picture, then .docx and .xlsx", async () => {
		const before = office.messages(GROUP).length;
		const said = (await office.say("An", GROUP, "/baocao")).split("\n———\n");
		expect(said.slice(1, 3)).toEqual([
			"Đang lập biểu đồ, tệp Word, tệp Excel…",
			"Báo cáo tháng 3/2026 — Sở Ngoại vụ: biểu đồ, tệp Word, tệp Excel.\n\nBản Word là dự thảo, số và ngày để trống.",
		]);
		expect(files(GROUP, before)).toEqual([
			"photo",
			"bao-cao-so-ngoai-vu-thang-3-2026.docx",
			"so-theo-doi-so-ngoai-vu-thang-3-2026.xlsx",
		]);
		// The line of progress is the one that names them now.
		expect(office.messages(GROUP).filter(({ text }) => text?.startsWith("Đang lập"))).toEqual([]);
	});

	test("come one by one for whoever asks in a reply, or types it", async () => {
		const before = office.messages(GROUP).length;
		await office.say("An", GROUP, "tệp Excel", { replyTo: "Mở danh sách" });
		await office.say("An", GROUP, "/baocao quý I tệp word");
		await office.say("An", GROUP, "biểu đồ", { replyTo: "quý I/2026" });
		expect(files(GROUP, before)).toEqual([
			"so-theo-doi-so-ngoai-vu-thang-3-2026.xlsx",
			"bao-cao-so-ngoai-vu-quy-i-2026.docx",
			"photo",
		]);
	});

	test("are not made for a chat that takes text only; it hears where to get them", async () => {
		const db = office.database.db;
		await db.chat.updateMany({ where: { title: "Sở Tài chính" }, data: { plain: true } });
		const answer = await office.say("Đầu mối Sở Tài chính", "Sở Tài chính", "/baocao quý");
		expect(answer).toContain(
			"Nhóm này chỉ nhận chữ: biểu đồ, tệp Word và Excel lấy ở trò chuyện có gửi tệp.",
		);
		expect(answer.split("\n———\n")).toHaveLength(1);
		await db.chat.updateMany({ where: { title: "Sở Tài chính" }, data: { plain: false } });
	});
});

describe("a number that is opened", () => {
	test("shows the tasks behind it, and a reply works on them", async () => {
		await report("tháng");
		const list = await office.say("An", GROUP, "xem 4", { replyTo: "Mở danh sách" });
		expect(list).toContain("Chưa hoàn thành, quá hạn — tháng 3/2026, Sở Ngoại vụ, đến hết 04/3/2026 (1)");
		expect(list).toContain("1. Quá hạn — quá 2 ngày làm việc (hạn 02/3) · NV-0004");
		expect(await office.say("An", GROUP, "1: 60%", { replyTo: true })).toContain("NV-0004");
		// The same in words.
		expect(await office.say("An", GROUP, "/baocao tháng 3: quá hạn")).toContain("NV-0004");
	});

	test("of an agency shows as many as its line says", async () => {
		const answer = first(await office.say("Khánh", "Khánh", "/baocao quý"));
		const line = answer.split("\n").find((one) => one.includes("Sở Ngoại vụ: hoàn thành")) ?? "";
		expect(line).toBe("7. Sở Ngoại vụ: hoàn thành 3/6 (50,0%); quá hạn chưa hoàn thành 1");
		expect(await office.say("Khánh", "Khánh", "xem 7", { replyTo: "Mở danh sách" })).toContain(
			"Sở Ngoại vụ — quý I/2026, Các cơ quan, đến hết 04/3/2026 (6)",
		);
	});

	test("that is not there says so", async () => {
		expect(await office.say("Khánh", "Khánh", "/baocao quý: Sở Không Có")).toContain(
			"Báo cáo này không có dòng “Sở Không Có”.",
		);
	});
});

describe("a leader's /baocao in private", () => {
	test("counts all agencies and then each of them", async () => {
		const answer = await office.say("Khánh", "Khánh", "/baocao quý");
		expect(answer).toContain("Báo cáo quý I/2026 — Các cơ quan");
		expect(answer).toContain("7 việc, đã hoàn thành 3 (42,9%)");
		expect(answer).toContain(
			"Theo cơ quan\n7. Sở Ngoại vụ: hoàn thành 3/6 (50,0%); quá hạn chưa hoàn thành 1\n8. Sở Tài chính: hoàn thành 0/1 (0,0%)",
		);
	});

	test("counts by document, leader, group and kind as well, and for one agency", async () => {
		const by = async (words: string) => first(await office.say("Khánh", "Khánh", `/baocao quý ${words}`));
		expect(await by("theo văn bản")).toContain(
			"Theo văn bản giao\n7. 18/KH-UBND: hoàn thành 3/6 (50,0%); quá hạn chưa hoàn thành 1\n8. 99/KH-UBND: hoàn thành 0/1 (0,0%)",
		);
		expect(await by("theo loại")).toContain("Thường xuyên: hoàn thành 0/1 (0,0%)");
		expect(await by("theo lãnh đạo")).toContain("Chưa rõ lãnh đạo giao: hoàn thành 3/7 (42,9%)");
		expect(await by("theo nhóm")).toContain("Chưa xếp nhóm: hoàn thành 3/7 (42,9%)");
		expect(await by("Sở Tài chính")).toContain("Báo cáo quý I/2026 — Sở Tài chính");
	});

	test("names as leader who gave it as one: no monitor, and nobody who asks for something", async () => {
		await office.say("Khánh", "Khánh", "/giao Sở Công Thương: rà soát chợ; hạn: 20/3/2026");
		await office.say("Loan", "Loan", "/giao Sở Công Thương: rà soát kho; hạn: 20/3/2026");
		await office.say("Phúc", GROUP, "/kiennghi thiếu máy; gửi: Sở Công Thương; hạn: 20/3/2026");
		const answer = first(await office.say("Khánh", "Khánh", "/baocao quý Sở Công Thương theo lãnh đạo"));
		expect(answer).toContain(
			"Theo lãnh đạo giao\n2. Chưa rõ lãnh đạo giao: hoàn thành 0/2 (0,0%)\n3. Hoàng Quốc Khánh: hoàn thành 0/1 (0,0%)",
		);
		expect(await office.say("Khánh", "Khánh", "xem 2", { replyTo: "Theo lãnh đạo giao" })).toContain(
			"rà soát kho",
		);
		expect(await office.say("Khánh", "Khánh", "xem 4", { replyTo: "Theo lãnh đạo giao" })).toBe(
			"Tin này chỉ có dòng 1 đến 3. Đề nghị trả lời lại, ví dụ “xem 3”.",
		);
	});

	test("carries the name of the agency whose head asks", async () => {
		expect(await office.say("Phúc", "Phúc", "/baocao quý")).toContain("Báo cáo quý I/2026 — Sở Ngoại vụ");
	});

	test("after an extension tells the rate by the first deadline and by the one that holds", async () => {
		await office.say("An", GROUP, "/giahan NV-0004 đến 20/3: chờ ý kiến");
		await office.say("Khánh", "Khánh", "đồng ý", { replyTo: "đề nghị gia hạn NV-0004" });
		await office.say("An", GROUP, "/xong NV-0004");
		const answer = await report("quý");
		expect(answer).toContain("Tỷ lệ hoàn thành đúng hạn: 50,0% (2/4)");
		expect(answer).toContain("Tính theo hạn đã gia hạn: 75,0% (3/4)");
	});

	test("leaves routine work out of the on-time rate, and counts it otherwise", async () => {
		await office.say("An", GROUP, "/xong NV-0006");
		const answer = await report("quý");
		expect(answer).toContain("đã hoàn thành 5 ");
		expect(answer).toContain("Tỷ lệ hoàn thành đúng hạn: 50,0% (2/4)");
	});

	test("keeps a task that went to another agency with whoever had it then", async () => {
		await office.say("Khánh", "Khánh", "/chuyen NV-0005 Sở Tài chính: đúng chức năng");
		await office.goTo("2026-03-05 09:00");
		const then = await report("từ 01/3 đến 03/3");
		expect(then).toContain("từ ngày 01/3/2026 đến ngày 03/3/2026 — Sở Ngoại vụ");
		expect(then).toContain("5 việc");
	});
});

describe("the day of cutting off", () => {
	test("is said once it is over, with what to type for the period that runs", async () => {
		await office.goTo("2026-03-20 09:00");
		const answer = await report("tháng");
		expect(answer).toContain("Từ 15/02/2026 đến hết thứ Bảy, 14/3/2026");
		expect(answer).toContain(
			"đến hết 14/3/2026, theo Điều 12 Nghị định 09/2019/NĐ-CP.\n\nKỳ này đã chốt số liệu. Kỳ đang chạy: /baocao tháng 4/2026",
		);
		expect(await office.say("Khánh", "Khánh", "/baocao tháng 4/2026")).toContain(
			"Từ 15/3/2026 đến hết thứ Sáu, 20/3/2026",
		);
	});

	test("is a setting, and an office's own day is not laid to the decree", async () => {
		await setSetting(office.database.db, "cutOffDay", 20);
		expect(await report("tháng")).toContain(
			"Kỳ báo cáo này lấy số liệu từ 21/02/2026 đến hết 20/3/2026, theo ngày chốt số liệu của cơ quan.",
		);
	});

	test("needs no word where a period is the calendar's", async () => {
		await setSetting(office.database.db, "cutOffDay", 31);
		const answer = await report("tháng");
		expect(answer).toContain("Từ 01/3/2026 đến hết thứ Sáu, 20/3/2026");
		expect(answer).not.toContain("Kỳ báo cáo này");
		expect(await report("tuần")).not.toContain("Kỳ báo cáo này");
	});
});
