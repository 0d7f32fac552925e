import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-03-02 08:00");
});
afterAll(() => office?.close());

const GROUP = "Sở Ngoại vụ";
const SAVANNAKHET =
	"/thoathuan Biên bản ghi nhớ với tỉnh Savannakhet; đối tác: tỉnh Savannakhet; ký: 12/5/2024; hết hạn: 12/5/2027; " +
	"đầu mối: Sở Ngoại vụ; đầu mối đối tác: Sở Ngoại vụ Savannakhet";

describe("an agreement", () => {
	test("needs a title, a partner, and days that are days", async () => {
		expect(await office.say("An", GROUP, "/thoathuan Biên bản ghi nhớ; ký: 12/5/2024")).toContain(
			"Chưa đủ tên và đối tác",
		);
		for (const dates of ["hết hạn: 31/2/2027", "ký: 12/5/2027; hết hạn: 12/5/2024", "hết hạn: 12/5"])
			expect(
				await office.say("An", GROUP, `/thoathuan Biên bản ghi nhớ; đối tác: tỉnh Attapeu; ${dates}`),
			).toContain("Chưa hiểu ngày ký, ngày hết hạn");
		expect(await office.say("An", GROUP, "/thoathuan")).toContain("không có thỏa thuận nào");
	});

	test("is registered by who looks after it, with both sides' focal points", async () => {
		expect((await office.say("An", GROUP, SAVANNAKHET)).split("\n")[0]).toBe(
			"Đã ghi TT-0001, đầu mối Sở Ngoại vụ: Biên bản ghi nhớ với tỉnh Savannakhet. Hiệu lực: đến 12/5/2027, còn 436 ngày.",
		);
		const card = await office.say("An", GROUP, "/thoathuan TT-0001");
		for (const line of [
			"TT-0001 — thỏa thuận quốc tế",
			"Đối tác: tỉnh Savannakhet",
			"Ngày ký: Chủ nhật, 12/5/2024",
			"Đầu mối: Sở Ngoại vụ",
			"Đầu mối đối tác: Sở Ngoại vụ Savannakhet",
			"02/3/2026 Nguyễn Thị An ghi thỏa thuận",
		])
			expect(card).toContain(line);
	});

	test("may last some years or without an end, and may be corrected and taken back", async () => {
		expect(
			await office.say(
				"An",
				GROUP,
				"/thoathuan Thỏa thuận hợp tác y tế; đối tác: Bệnh viện Champasak; ký: 29/02/2024; hết hạn: 3 năm",
			),
		).toContain("đến 28/02/2027");
		expect(
			await office.say("An", GROUP, "đối tác: Sở Y tế Champasak; hết hạn: không thời hạn", { replyTo: true }),
		).toContain(
			"Đã sửa TT-0002, đầu mối Sở Ngoại vụ: Thỏa thuận hợp tác y tế. Hiệu lực: không xác định thời hạn.",
		);
		expect(await office.say("An", GROUP, "hoàn tác", { replyTo: true })).toContain("Đã hoàn tác với TT-0002");
		const card = await office.say("An", GROUP, "/thoathuan TT-0002");
		expect(card).toContain("Đối tác: Bệnh viện Champasak");
		expect(card).toContain("đến 28/02/2027");
		await office.say("An", GROUP, "/thoathuan Gửi nhầm; đối tác: không rõ");
		await office.press("An", GROUP, "Hoàn tác");
		expect(await office.say("An", GROUP, "/thoathuan TT-0003")).toBe(
			"Không tìm thấy thỏa thuận TT-0003. Xem danh sách: /thoathuan",
		);
	});

	test("is listed by when it expires, found by its partner, and seen by nobody else", async () => {
		const list = await office.say("An", GROUP, "/thoathuan");
		expect(list).toContain("Thỏa thuận quốc tế — Sở Ngoại vụ (2)");
		expect(list.indexOf("TT-0002")).toBeLessThan(list.indexOf("TT-0001"));
		expect(await office.say("Loan", "Loan", "/thoathuan savannakhet")).toContain("TT-0001");
		expect(await office.say("Chi", "Sở Tài chính", "/thoathuan")).toContain("không có thỏa thuận nào");
		expect(await office.say("Chi", "Sở Tài chính", "/thoathuan TT-0001")).toContain("Không tìm thấy");
		expect(await office.say("Chi", "Sở Tài chính", "/thoathuan gia hạn TT-0001 12/5/2030")).toContain(
			"Không tìm thấy",
		);
	});

	test("is renewed or corrected by an officer only with the focal point's word", async () => {
		expect(await office.say("Bình", GROUP, "/thoathuan TT-0001 đầu mối đối tác: Văn phòng tỉnh")).toContain(
			"Trần Văn Bình đề nghị ghi:",
		);
		expect(await office.say("An", GROUP, "/thoathuan TT-0001")).not.toContain("Văn phòng tỉnh");
		expect(await office.say("An", GROUP, "đồng ý", { replyTo: "đề nghị ghi" })).toContain("Đã sửa TT-0001");
		expect(await office.say("An", GROUP, "/thoathuan TT-0001")).toContain("Đầu mối đối tác: Văn phòng tỉnh");
	});
});

describe("before it expires", () => {
	test("whoever looks after it gets one task to review it, 90 days ahead, on a working day", async () => {
		await office.goTo("2026-11-29 07:30");
		expect(await office.heard(GROUP)).not.toContain("TT-0002");
		await office.goTo("2026-11-30 07:30");
		const news = await office.heard(GROUP);
		expect(news).toContain(
			"TT-0002 Thỏa thuận hợp tác y tế (đối tác Bệnh viện Champasak): đến 28/02/2027, còn 90 ngày.",
		);
		expect(news).toContain("chậm nhất thứ Sáu, 29/01/2027 (NV-0001)");
		await office.goTo("2026-11-30 07:31");
		await office.restart();
		await office.goTo("2026-12-01 07:30");
		expect(await office.heard(GROUP)).not.toContain("đề xuất gia hạn, ký lại hoặc kết thúc chậm nhất");
		expect(await office.database.db.task.count()).toBe(1);
		expect(await office.say("An", GROUP, "/thoathuan TT-0002")).toContain(
			"Rà soát: NV-0001 (đang thực hiện)",
		);
		expect(await office.say("An", GROUP, "/thoathuan sắp hết hạn")).toContain("Sắp hết hạn");
	});

	test("it is renewed in reply, to a later day only; then the review waits for the next time", async () => {
		expect(await office.say("An", GROUP, "/thoathuan gia hạn TT-0002")).toContain(
			"Chưa rõ gia hạn đến ngày nào",
		);
		expect(await office.say("An", GROUP, "/thoathuan gia hạn TT-0002 01/01/2027")).toContain(
			"phải sau ngày hết hạn đang ghi",
		);
		await office.say("An", GROUP, "/thoathuan TT-0002");
		const said = await office.say("An", GROUP, "gia han 28/02/2030, căn cứ 15/BB-UBND", { replyTo: true });
		expect(said).toContain("Đã gia hạn TT-0002: Thỏa thuận hợp tác y tế. Hiệu lực: đến 28/02/2030");
		expect(said).toContain("Việc rà soát NV-0001 vẫn mở; báo “/xong NV-0001” nếu đã xong.");
		expect(await office.say("An", GROUP, "/thoathuan TT-0002")).toContain(
			"Nguyễn Thị An gia hạn; 28/02/2027 → 28/02/2030; lý do: 15/BB-UBND",
		);
		await office.say("An", GROUP, "/xong NV-0001, BC 12/BC-SNgV");
		expect(await office.say("An", GROUP, "/thoathuan TT-0002")).toContain("Rà soát: NV-0001 (đã xong)");
	});

	test("the number of days is the office's to set", async () => {
		expect(await office.say("Mai", "Mai", "/caidat chung rà soát thỏa thuận 30")).toContain("30 ngày");
		await office.goTo("2027-04-09 07:30");
		expect(await office.heard(GROUP)).not.toContain("TT-0001");
		await office.goTo("2027-04-12 07:30");
		expect(await office.heard(GROUP)).toContain("TT-0001 Biên bản ghi nhớ với tỉnh Savannakhet");
	});
});

test("it ends with a reason, and is kept for reference", async () => {
	expect(await office.say("An", GROUP, "/thoathuan kết thúc TT-0001")).toContain("Cần nêu lý do kết thúc");
	expect(await office.say("An", GROUP, "/thoathuan kết thúc TT-0001: hai bên thống nhất chấm dứt")).toContain(
		"Đã ghi kết thúc TT-0001",
	);
	expect(await office.say("An", GROUP, "/thoathuan gia hạn TT-0001 12/5/2030")).toContain("đã kết thúc");
	expect(await office.say("An", GROUP, "/thoathuan")).not.toContain("TT-0001");
	expect(await office.say("An", GROUP, "/thoathuan đã kết thúc")).toContain("TT-0001");
	expect(await office.say("An", GROUP, "/thoathuan TT-0001")).toContain("lý do: hai bên thống nhất chấm dứt");
});
