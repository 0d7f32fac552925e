import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-03-02 08:00");
	await giveTasks(office, [
		{ content: "Báo cáo công tác lãnh sự", lead: "Sở Ngoại vụ", deadline: "chậm nhất ngày 03/4/2026" },
	]);
});
afterAll(() => office?.close());

const GROUP = "Sở Ngoại vụ";
const FINANCE = "Sở Tài chính";
const MONITOR = "Bùi Thị Loan";
const OUT = "/chitieu thêm Đoàn ra; đơn vị: đoàn; kỳ: quý; giao: Sở Ngoại vụ, Sở Tài chính; kế hoạch: 120";

describe("an indicator", () => {
	test("is defined by whoever may give tasks to those who report it", async () => {
		expect(await office.say("An", GROUP, OUT)).toMatch(/^Vai trò hiện tại không được làm việc này/);
		expect(await office.say("Loan", MONITOR, OUT)).toContain(
			"Đã thêm chỉ tiêu Đoàn ra (đoàn), báo hằng quý, cộng dồn, kế hoạch năm 120 đoàn; giao 2 cơ quan: Sở Ngoại vụ, Sở Tài chính.",
		);
		expect(await office.say("Loan", MONITOR, OUT)).toContain("Chỉ tiêu Đoàn ra đã có");
		await office.say("Loan", MONITOR, "/chitieu thêm Đoàn vào; đơn vị: đoàn; kỳ: quý; giao: Sở Ngoại vụ");
		expect(
			await office.say(
				"Loan",
				MONITOR,
				"/chitieu thêm Tỷ lệ hồ sơ đúng hạn; đơn vị: %; kỳ: tháng; giao: các sở, ban, ngành; cách tính: trung bình",
			),
		).toContain("giao 9 cơ quan");
		expect(await office.say("Loan", MONITOR, "/chitieu thêm Đoàn ra")).toContain(
			"Chưa đủ tên và đơn vị tính",
		);
		expect(await office.say("Loan", MONITOR, "/chitieu thêm X; đơn vị: đoàn; giao: Sở Lạ")).toContain(
			"Danh bạ không có cơ quan",
		);
	});

	test("is not asked for a period that was over before it was defined", async () => {
		await office.goTo("2026-03-03 07:30");
		expect(await office.heard(GROUP)).not.toContain("Chỉ tiêu cần báo");
	});
});

describe("once a period is over", () => {
	test("the morning's digest asks for it, numbered behind the tasks, and only once", async () => {
		await office.goTo("2026-04-01 07:30");
		const digest = await office.heard(GROUP);
		expect(digest).toContain("Chỉ tiêu cần báo (3)");
		expect(digest).toContain("2. Đoàn ra, quý I/2026: chưa báo (đoàn)");
		expect(digest).toContain("3. Đoàn vào, quý I/2026: chưa báo (đoàn)");
		expect(digest).toContain("Báo chỉ tiêu: trả lời “2: 12” hoặc “Đoàn ra: 12”.");
		expect(await office.heard(FINANCE)).toContain("Đoàn ra, quý I/2026: chưa báo (đoàn)");
		await office.goTo("2026-04-02 07:30");
		expect(await office.heard(GROUP)).not.toContain("Chỉ tiêu cần báo");
	});

	test("a number that is none, or can be read in two ways, is asked for once more and changes nothing", async () => {
		for (const words of ["đoàn ra: nhiều", "2: 12.5", "đoàn ra: 12, đoàn vào: chưa rõ"])
			expect(await office.say("An", GROUP, words, { replyTo: "Chỉ tiêu cần báo" }), words).toMatch(
				/^Chưa hiểu số “.+” của Đoàn (?:ra|vào) nên chưa ghi số nào/,
			);
		expect(await office.say("An", GROUP, "đoàn ra: 12000", { replyTo: "Chưa hiểu số" })).toContain(
			"Số 12.000 của Đoàn ra khác xa các kỳ trước hoặc kế hoạch nên chưa ghi số nào.",
		);
		expect(await office.database.db.indicatorValue.count()).toBe(0);
		expect(await office.say("An", GROUP, "6: 3", { replyTo: "Chỉ tiêu cần báo" })).not.toContain(
			"Đã ghi Đoàn",
		);
	});

	test("numbers are recorded by their lines or names, beside the tasks", async () => {
		expect(await office.say("An", GROUP, "2: 12, 3: 3,5", { replyTo: "Chỉ tiêu cần báo" })).toContain(
			"• Đã ghi Đoàn ra quý I/2026 của Sở Ngoại vụ: 12 đoàn.\n• Đã ghi Đoàn vào quý I/2026 của Sở Ngoại vụ: 3,5 đoàn.",
		);
		expect(await office.say("An", GROUP, "1: 60%", { replyTo: "Chỉ tiêu cần báo" })).toContain(
			"Đã ghi tiến độ 60%",
		);
	});

	test("a correction keeps what was said before; a mistake is taken back", async () => {
		expect(await office.say("An", GROUP, "doan vao: 4", { replyTo: "Chỉ tiêu cần báo" })).toContain(
			"Đã sửa Đoàn vào quý I/2026 của Sở Ngoại vụ: 3,5 → 4 đoàn.",
		);
		expect(await office.say("An", GROUP, "/chitieu Đoàn vào: 40")).toContain("4 → 40 đoàn");
		expect(await office.say("An", GROUP, "hoàn tác", { replyTo: true })).toContain(
			"Đã hoàn tác Đoàn vào quý I/2026 của Sở Ngoại vụ: 4 đoàn.",
		);
		const card = await office.say("An", GROUP, "/chitieu Đoàn vào");
		for (const line of ["1. Sở Ngoại vụ: 4 đoàn", "Đã báo và sửa", "3,5 đoàn (Nguyễn Thị An)", "40 đoàn"])
			expect(card).toContain(line);
		expect(await office.say("An", GROUP, "/chitieu Đoàn vào: 4")).toContain("đã là 4 đoàn từ trước");
	});

	test("another period is named; one that is none is not taken", async () => {
		expect(await office.say("An", GROUP, "/chitieu Đoàn ra: 9; kỳ: quý IV/2025")).toContain(
			"Đã ghi Đoàn ra quý IV/2025",
		);
		expect(await office.say("An", GROUP, "/chitieu Đoàn ra quý IV/2025: 8")).toContain("9 → 8 đoàn");
		expect(await office.say("An", GROUP, "/chitieu Đoàn ra: 9; kỳ: tháng 3")).toContain("Không có chỉ tiêu");
		expect(await office.say("An", GROUP, "/chitieu Đoàn ra quý IV/2025")).toContain("Đoàn ra — quý IV/2025");
	});

	test("an officer's number waits for the focal point's word", async () => {
		expect(await office.say("Bình", GROUP, "/chitieu Đoàn ra: 13")).toContain("Đoàn ra: 13 (quý I/2026)");
		expect(await office.say("An", GROUP, "/chitieu Đoàn ra")).toContain("Sở Ngoại vụ: 12 đoàn");
		expect(await office.say("An", GROUP, "đồng ý", { replyTo: "đề nghị ghi" })).toContain("12 → 13 đoàn");
	});

	test("nobody reports for an agency that is not theirs; its monitor may", async () => {
		expect(await office.say("An", GROUP, "/chitieu Đoàn ra: 1; cơ quan: Sở Tài chính")).toContain(
			"Danh bạ không có cơ quan",
		);
		expect(await office.say("Loan", MONITOR, "/chitieu Đoàn ra: 1")).toContain("Cần cơ quan báo số");
	});
});

describe("the sum", () => {
	test("says who has not reported, and what share of the plan it is", async () => {
		expect(await office.say("Loan", MONITOR, "/chitieu")).toContain(
			"quý I/2026: Đoàn ra: 13 đoàn; từ đầu năm 13 đoàn, kế hoạch 120, đạt 10,8%; 1 cơ quan chưa báo: Sở Tài chính",
		);
		await office.say("Loan", MONITOR, "/chitieu Đoàn ra: 17; cơ quan: Sở Tài chính");
		expect(await office.say("Loan", MONITOR, "/chitieu Đoàn ra")).toContain("2. Sở Tài chính: 17 đoàn");
	});

	test("stands under the 2×2 of a report whose days hold whole periods of it", async () => {
		const quarter = await office.say("Loan", MONITOR, "/baocao quý I/2026");
		expect(quarter).toContain(
			"Chỉ tiêu\n• Đoàn ra: 30 đoàn; từ đầu năm 30 đoàn, kế hoạch 120, đạt 25,0%\n• Đoàn vào: 4 đoàn",
		);
		expect(await office.say("Loan", MONITOR, "/baocao tháng 4")).not.toContain("Đoàn ra");
		expect(await office.say("An", GROUP, "/baocao quý I/2026")).toContain("Đoàn ra: 13 đoàn");
	});

	test("follows the plan, and stays when the indicator is asked for no more", async () => {
		expect(await office.say("Loan", MONITOR, "/chitieu kế hoạch Đoàn ra: 300")).toContain(
			"Kế hoạch năm của Đoàn ra: 120 đoàn → 300 đoàn.",
		);
		expect(await office.say("Loan", MONITOR, "/baocao quý I/2026")).toContain("đạt 10,0%");
		expect(await office.say("Loan", MONITOR, "/chitieu thôi Đoàn ra")).toContain("Từ nay không hỏi");
		expect(await office.say("An", GROUP, "/chitieu Đoàn ra: 5")).toContain("Không có chỉ tiêu");
		expect(await office.say("Loan", MONITOR, "/chitieu Đoàn ra")).toContain("không còn được hỏi");
		await office.goTo("2026-07-01 07:30");
		const digest = await office.heard(GROUP);
		expect(digest).toContain("Đoàn vào, quý II/2026");
		expect(digest).not.toContain("Đoàn ra, quý II/2026");
	});
});
