import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;

/** Monday 02/3/2026: the office of the monitor, two departments and a division, one task known. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 07:45");
	await giveTasks(office, [
		{
			content: "Rà soát các thỏa thuận quốc tế đã ký",
			lead: "Sở Ngoại vụ",
			deadline: "chậm nhất ngày 10/3/2026",
		},
	]);
});
afterAll(() => office?.close());

const LINE =
	"/giao Sở Tài chính: rà soát dự án kêu gọi đầu tư; phối hợp: Sở Nội vụ; hạn: trước 30/6/2026; sản phẩm: báo cáo";

describe("the monitor gives a task in one line", () => {
	test("and it is confirmed in one line, with the way back; the agency's group hears it", async () => {
		expect(await office.say("Loan", "Loan", LINE)).toBe(
			"Đã giao NV-0002 cho Sở Tài chính: rà soát dự án kêu gọi đầu tư; ngày cuối đúng hạn: thứ Hai, 29/6/2026.\n\n" +
				"Trả lời “hoàn tác” trong 10 phút để lấy lại.",
		);
		expect(await office.heard("Sở Tài chính")).toBe(
			"Sở Tài chính: 1 việc mới được giao\n" +
				"1. rà soát dự án kêu gọi đầu tư — còn 82 ngày làm việc (thứ Hai, 29/6) · NV-0002\n\n" +
				"Đề nghị báo tiếp nhận: trả lời tin này “đã nhận”. Chi tiết: /nhiemvu NV-0002",
		);
	});

	test("the agency answers the news as any list", async () => {
		expect(await office.say("Chi", "Sở Tài chính", "đã nhận", { replyTo: true })).toContain(
			"Đã ghi tiếp nhận NV-0002",
		);
	});

	test("the card knows the words, who helps, the product, and that nobody's document stands behind it", async () => {
		const card = await office.say("Chi", "Sở Tài chính", "/nhiemvu NV-0002");
		expect(card).toContain("rà soát dự án kêu gọi đầu tư");
		expect(card).toContain("Phối hợp: Sở Nội vụ");
		expect(card).toContain("Sản phẩm: báo cáo");
		expect(card).toContain("Bùi Thị Loan: giao việc");
	});

	test("without diacritics and with an alias", async () => {
		expect(await office.say("Loan", "Loan", "/giao STC: bao cao tinh hinh; han: 15/3/2026")).toContain(
			"Đã giao NV-0003 cho Sở Tài chính: bao cao tinh hinh; ngày cuối đúng hạn: Chủ nhật, 15/3/2026.",
		);
	});

	test("to two agencies: each has its own part, each group hears its own", async () => {
		await office.heard("Sở Tài chính");
		expect(
			await office.say(
				"Loan",
				"Loan",
				"/giao Sở Tài chính, Sở Công Thương: báo cáo thu hút đầu tư; hạn: quý II/2026",
			),
		).toContain("Đã giao NV-0004 cho Sở Tài chính; Sở Công Thương: báo cáo thu hút đầu tư");
		expect(await office.heard("Sở Tài chính")).toContain("Sở Tài chính: 1 việc mới được giao");
		expect(await office.heard("Sở Công Thương")).toContain("Sở Công Thương: 1 việc mới được giao");
	});
});

describe("a task given by mistake", () => {
	test("is withdrawn within ten minutes: the group hears it, no list knows it any more", async () => {
		await office.say("Loan", "Loan", "/giao Sở Công Thương: nhầm việc; hạn: 20/3/2026");
		await office.heard("Sở Công Thương");
		expect(await office.press("Loan", "Loan", "Hoàn tác")).toBe("Đã rút việc NV-0005: nhầm việc");
		expect(await office.heard("Sở Công Thương")).toBe("Đã rút việc NV-0005: nhầm việc");
		expect(await office.say("Giang", "Sở Công Thương", "/nhiemvu nhầm việc")).toContain(
			"Không tìm thấy việc nào",
		);
		expect(await office.say("Giang", "Sở Công Thương", "/nhiemvu NV-0005")).toContain(
			"Không tìm thấy việc NV-0005",
		);
		expect(await office.say("Loan", "Loan", "/baocao")).not.toContain("thôi thực hiện");
	});

	test("after ten minutes it stays", async () => {
		await office.say("Loan", "Loan", "/giao Sở Công Thương: kiểm tra kho; hạn: 20/3/2026");
		await office.goTo("2026-03-02 07:56");
		expect(await office.say("Loan", "Loan", "hoàn tác", { replyTo: "kiểm tra kho" })).toContain(
			"Đã quá 10 phút",
		);
	});
});

describe("who may give", () => {
	test("a leader, to agencies below", async () => {
		expect(
			await office.say(
				"Khánh",
				"Hoàng Quốc Khánh",
				"/giao Sở Ngoại vụ: chuẩn bị nội dung tiếp đoàn; hạn: 06/3/2026",
			),
		).toContain("Đã giao NV-0007 cho Sở Ngoại vụ");
		expect(await office.heard("Sở Ngoại vụ")).toContain("chuẩn bị nội dung tiếp đoàn");
	});

	test("a focal point gives parts of their own tasks to the divisions below, and only those", async () => {
		expect(
			await office.say(
				"An",
				"Sở Ngoại vụ",
				"/giao Phòng HTQT: tổng hợp số liệu; hạn: 05/3/2026; thuộc NV-0001",
			),
		).toContain("Đã giao NV-0008 cho Phòng Hợp tác quốc tế: tổng hợp số liệu");
		expect(await office.say("An", "Sở Ngoại vụ", "/giao Phòng HTQT: việc khác; hạn: 05/3/2026")).toBe(
			"Vai trò hiện tại không giao việc được cho Phòng Hợp tác quốc tế. Đầu mối chỉ giao cho đơn vị trực thuộc, " +
				"kèm “thuộc” và mã việc đang chủ trì.",
		);
		expect(
			await office.say("An", "Sở Ngoại vụ", "/giao Sở Tài chính: giúp một tay; thuộc NV-0001"),
		).toContain("không giao việc được cho Sở Tài chính");
	});

	test("the card of the whole names its parts, the card of a part names the whole", async () => {
		expect(await office.say("An", "Sở Ngoại vụ", "/nhiemvu NV-0001")).toContain(
			"Việc thuộc: NV-0008 Phòng Hợp tác quốc tế",
		);
		expect(await office.say("An", "Sở Ngoại vụ", "/nhiemvu NV-0008")).toContain("Thuộc: NV-0001");
	});

	test("neither an officer nor an inspector nor an admin", async () => {
		for (const [person, chat] of [
			["Bình", "Bình"],
			["Sơn", "Sơn"],
			["Mai", "Mai"],
		] as const)
			expect(await office.say(person, chat, LINE)).toContain("không giao việc được cho Sở Tài chính");
	});
});

describe("what is not understood gives nothing", () => {
	test.each([
		["/giao", "Chưa đủ nội dung để giao."],
		["/giao Sở Tài chính rà soát dự án", "Chưa đủ nội dung để giao."],
		["/giao Sở Không Có: rà soát", "Danh bạ không có cơ quan “Sở Không Có”."],
		["/giao Sở Tài chính: rà soát; hạn: lúc nào đó", "Chưa hiểu thời hạn nên chưa giao."],
		["/giao Sở Tài chính: rà soát; thuộc NV-0999", "Không tìm thấy việc NV-0999."],
		["/giao Sở Tài chính: TỐI MẬT\nrà soát", "Văn bản có dấu độ mật"],
	])("%s", async (line, answer) => {
		const before = await office.database.db.task.count();
		expect(await office.say("Loan", "Loan", line)).toContain(answer);
		expect(await office.database.db.task.count()).toBe(before);
	});
});

describe("what a monitor and an agency read", () => {
	const LONG = "rà soát, thống kê toàn bộ các dự án kêu gọi đầu tư nước ngoài trên địa bàn tỉnh năm 2026";

	test("an agency without a group has heard nothing, and whoever gives it is told so", async () => {
		expect(await office.say("Loan", "Loan", "/giao Sở Nội vụ: rà soát biên chế; hạn: 20/3/2026")).toContain(
			"Chưa báo được vì chưa có nhóm liên kết (1): Sở Nội vụ. Đề nghị quản trị cấp mã liên kết.",
		);
	});

	test("in the group of an agency the work of a division below carries its name", async () => {
		await office.say("Phúc", "Phúc", "/giao Phòng HTQT: soạn chương trình; hạn: 03/3/2026");
		const named = "soạn chương trình — Phòng Hợp tác quốc tế — còn 1 ngày làm việc";
		const list = await office.say("An", "Sở Ngoại vụ", "/nhiemvu soạn chương trình");
		expect(list).toContain(`1. ${named}`);
		expect(await office.say("An", "Sở Ngoại vụ", "/nhiemvu NV-0001")).toContain("NV-0001 — Sở Ngoại vụ");
		await office.goTo("2026-03-03 07:30");
		expect(await office.heard("Sở Ngoại vụ")).toContain("1. soạn chương trình — Phòng Hợp tác quốc tế · NV-");
	});

	test("what was cut short is not ended twice", async () => {
		await office.heard("Sở Tài chính");
		await office.say("Loan", "Loan", `/giao Sở Tài chính: ${LONG}; hạn: 20/3/2026`);
		await office.heard("Sở Tài chính");
		const accepted = await office.say("Chi", "Sở Tài chính", "đã nhận", { replyTo: true });
		expect(accepted.split("\n")[0]).toMatch(/[^.]…$/);
	});

	test("a command that lacks what it is for is answered with how it is used", async () => {
		expect(await office.say("Chi", "Sở Tài chính", "/tiendo NV-0002")).toBe(
			"Chưa hiểu “/tiendo NV-0002” nên chưa ghi. Ví dụ: /tiendo NV-0012 60%",
		);
	});

	test("what was taken back cannot be taken back again", async () => {
		await office.say("Chi", "Sở Tài chính", "hoàn tác", { replyTo: "Đã ghi tiếp nhận" });
		expect(await office.say("Chi", "Sở Tài chính", "hoàn tác", { replyTo: "Đã hoàn tác" })).toBe(
			"Tin này không có gì để hoàn tác. Đề nghị trả lời “hoàn tác” ngay dưới tin báo đã ghi, trong 10 phút.",
		);
	});
});
