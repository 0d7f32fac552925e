import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-03-02 07:45");
	await giveTasks(office, [
		{ content: "Bố trí kinh phí hội nhập", lead: "Sở Ngoại vụ", deadline: "chậm nhất ngày 06/3/2026" },
		{ content: "Quy chế đón tiếp đoàn", lead: "Sở Ngoại vụ", deadline: "chậm nhất ngày 10/3/2026" },
		{ content: "Danh mục thỏa thuận", lead: "Sở Ngoại vụ", deadline: "chậm nhất ngày 12/3/2026" },
	]);
	for (const [who, chat] of [
		["Loan", "Bùi Thị Loan"],
		["Khánh", "Hoàng Quốc Khánh"],
	] as const)
		await office.say(who, chat, "/trogiup");
});
afterAll(() => office?.close());

const GROUP = "Sở Ngoại vụ";
const MONITOR = "Bùi Thị Loan";
const LEADER = "Hoàng Quốc Khánh";

describe("what is beyond an agency's powers", () => {
	test("needs a number in a list, and words that say what is asked of whom", async () => {
		await office.say("An", GROUP, "/nhiemvu");
		expect(
			await office.say("An", GROUP, "vượt thẩm quyền, đề nghị UBND tỉnh chỉ đạo", { replyTo: true }),
		).toContain("Chưa rõ việc nào vượt thẩm quyền");
		expect(await office.say("An", GROUP, "1 vượt thẩm quyền", { replyTo: "việc đang thực hiện" })).toContain(
			"Đề nghị nêu rõ đề nghị ai làm gì",
		);
	});

	test("goes to the monitor first; the clock runs on", async () => {
		const said = await office.say("An", GROUP, "1 vuot tham quyen, đề nghị UBND tỉnh bố trí kinh phí", {
			replyTo: "việc đang thực hiện",
		});
		expect(said).toContain("Đã báo NV-0001 vượt thẩm quyền đến cơ quan theo dõi: Bố trí kinh phí hội nhập");
		expect(said).toContain("Hạn vẫn tính cho đến khi lãnh đạo nhận chỉ đạo.");
		const asked = await office.heard(MONITOR);
		expect(asked).toContain("Sở Ngoại vụ báo NV-0001 vượt thẩm quyền");
		expect(asked).toContain("Nội dung: đề nghị UBND tỉnh bố trí kinh phí");
		expect(await office.heard(LEADER)).toBe("");
		const list = await office.say("An", GROUP, "/nhiemvu");
		expect(list).toContain("còn 4 ngày làm việc");
		expect(list).toContain("vượt thẩm quyền, chờ cơ quan theo dõi từ 02/3/2026");
		expect(await office.say("An", GROUP, "/vuotquyen NV-0001: đề nghị UBND tỉnh")).toContain(
			"đang chờ ý kiến",
		);
	});

	test("is passed on to the leaders, who see in the morning how long each hop took", async () => {
		await office.goTo("2026-03-03 09:00");
		const passed = await office.say("Loan", MONITOR, "đồng ý", { replyTo: "NV-0001 vượt thẩm quyền" });
		expect(passed).toContain("Bùi Thị Loan đã chuyển lãnh đạo việc vượt thẩm quyền NV-0001 (Sở Ngoại vụ)");
		expect(await office.heard(GROUP)).toContain("đã chuyển lãnh đạo");
		expect(await office.heard(LEADER)).toContain("“đồng ý” để nhận chỉ đạo (tạm dừng tính hạn)");
		expect(await office.say("Loan", MONITOR, "đồng ý", { replyTo: "NV-0001 vượt thẩm quyền\n" })).toContain(
			"đã có quyết định từ trước",
		);
		await office.goTo("2026-03-04 07:30");
		const digest = await office.heard(LEADER);
		expect(digest).toContain(
			"Cần chỉ đạo (1)\n1. Bố trí kinh phí hội nhập — Sở Ngoại vụ báo vượt thẩm quyền: đề nghị UBND tỉnh bố trí kinh phí · NV-0001",
		);
		expect(digest).toContain("Đã chờ: cơ quan theo dõi 1 ngày, lãnh đạo 1 ngày");
	});

	test("stops the clock when a leader takes it over, also by the number in the digest", async () => {
		const said = await office.say("Khánh", LEADER, "1 đồng ý", { replyTo: "Cần chỉ đạo" });
		expect(said).toContain(
			"Hoàng Quốc Khánh nhận chỉ đạo NV-0001 (Sở Ngoại vụ), tạm dừng tính hạn từ hôm nay",
		);
		expect(await office.heard(GROUP)).toContain("tạm dừng tính hạn từ hôm nay");
		await office.goTo("2026-03-09 07:30");
		const digest = await office.heard(GROUP);
		expect(digest).not.toContain("Quá hạn");
		const card = await office.say("An", GROUP, "/nhiemvu NV-0001");
		expect(card).toContain("Tình trạng: đang chờ");
		expect(card).toContain("Tạm dừng tính hạn: từ 04/3/2026");
		const leader = await office.heard(LEADER);
		expect(leader).toContain("Sở Ngoại vụ chờ chỉ đạo, tạm dừng tính hạn từ 04/3");
		// What was taken over waits for no yes or no any more.
		expect(leader).not.toContain("1 đồng ý");
		expect(leader).toContain("Đã chỉ đạo xong: trả lời “1 tiếp tục”.");
	});

	test("moves the deadline by the days it stood still, once work goes on", async () => {
		const said = await office.say("Khánh", LEADER, "1 tiếp tục: đã có Công văn 12/UBND-TH", {
			replyTo: "Cần chỉ đạo",
		});
		expect(said).toContain(
			"Hoàng Quốc Khánh: NV-0001 (Sở Ngoại vụ) tiếp tục, hạn lùi 3 ngày làm việc, đến thứ Tư, 11/3/2026",
		);
		const card = await office.say("An", GROUP, "/nhiemvu NV-0001");
		expect(card).toContain("Ngày cuối đúng hạn: thứ Tư, 11/3/2026");
		expect(card).toContain("Thời hạn ban đầu: 06/3/2026");
		expect(card).toContain("Tạm dừng tính hạn: 04/3/2026 – 09/3/2026, 3 ngày làm việc");
		expect(await office.say("Khánh", LEADER, "/vuotquyen NV-0001 tiếp tục")).toContain(
			"không tạm dừng tính hạn",
		);
	});

	test("is given back with a reason, and then nothing has moved", async () => {
		await office.say("An", GROUP, "/vuotquyen NV-0002: đề nghị Sở Tài chính có ý kiến");
		await office.heard(MONITOR);
		const said = await office.say("Loan", MONITOR, "không đồng ý: thuộc thẩm quyền của Sở", {
			replyTo: true,
		});
		expect(said).toContain("Bùi Thị Loan trả lại, NV-0002 thuộc thẩm quyền của Sở Ngoại vụ");
		expect(await office.heard(GROUP)).toContain("“thuộc thẩm quyền của Sở”");
		expect(await office.say("An", GROUP, "/nhiemvu NV-0002")).toContain(
			"Ngày cuối đúng hạn: thứ Ba, 10/3/2026",
		);
	});

	test("completed while the clock stands still counts by the later deadline", async () => {
		await office.say("An", GROUP, "/vuotquyen NV-0003: đề nghị UBND tỉnh chỉ đạo");
		await office.say("Khánh", LEADER, "/vuotquyen NV-0003 đồng ý");
		await office.goTo("2026-03-16 08:00");
		await office.say("An", GROUP, "/xong NV-0003");
		expect(await office.say("An", GROUP, "/nhiemvu NV-0003")).toContain(
			"hoàn thành đúng hạn, ngày 16/3/2026",
		);
	});

	test("is for the agency to say and for those above to decide", async () => {
		expect(await office.say("Bình", GROUP, "/vuotquyen NV-0002: đề nghị UBND tỉnh")).toContain(
			"không được làm việc này",
		);
		await office.say("An", GROUP, "/vuotquyen NV-0002: đề nghị UBND tỉnh");
		expect(await office.say("An", GROUP, "/vuotquyen NV-0002 đồng ý")).toContain("không được làm việc này");
		await office.say("Loan", MONITOR, "/vuotquyen NV-0002 đồng ý");
		expect(await office.say("Loan", MONITOR, "/vuotquyen NV-0002 đồng ý")).toContain(
			"không được làm việc này",
		);
	});
});
