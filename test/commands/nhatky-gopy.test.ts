import { afterAll, beforeAll, expect, test } from "vitest";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
const SNGV = "Sở Ngoại vụ";
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
	await office.say("Loan", "Loan", `/gopy Dự thảo Quy chế; hạn 10/3/2026; hỏi: ${SNGV}, Sở Tài chính`);
	await office.say("Loan", "Loan", "xác nhận", { replyTo: true });
	await office.say("An", SNGV, "nhất trí", { replyTo: true });
	await office.say("An", SNGV, "hoàn tác", { replyTo: true });
	await office.say("An", SNGV, "/gopy GY-0001 góp ý: bỏ Điều 5");
	await office.say("Chi", "Sở Tài chính", "/gopy đóng GY-0001");
	await office.say("Loan", "Loan", "/gopy gia hạn GY-0001 15/3/2026: theo đề nghị");
});
afterAll(() => office?.close());

test("whoever asked reads who did what, on which message, and who was refused", async () => {
	const log = await office.say("Loan", "Loan", "/nhatky GY-0001");
	const lines = log.split("\n").filter((line) => line.startsWith("• "));
	expect(log).toContain("Nhật ký GY-0001 (6 dòng)\nDự thảo Quy chế");
	expect(lines[0]).toMatch(
		/^• 09:00 ngày 02\/3\/2026, Bùi Thị Loan: mở lấy ý kiến, hỏi 2 cơ quan, hạn 10\/3\/2026 \[tin telegram:\d+; dấu [0-9a-f]{8}\]$/,
	);
	expect(lines[1]).toContain("Nguyễn Thị An: Sở Ngoại vụ trả lời: nhất trí (đã hoàn tác)");
	expect(lines[2]).toContain("Nguyễn Thị An: hoàn tác");
	expect(lines[3]).toContain("Nguyễn Thị An: Sở Ngoại vụ trả lời: góp ý: bỏ Điều 5");
	expect(lines[4]).toContain("Lê Thị Chi: đề nghị không được ghi vì không có quyền [lấy ý kiến;");
	expect(lines[5]).toContain("Bùi Thị Loan: gia hạn đến 15/3/2026; “theo đề nghị”");
	expect(log).toContain("Câu trả lời hiện nay: /gopy GY-0001");
});

test("an agency that is asked reads its own part only", async () => {
	const log = await office.say("Chi", "Sở Tài chính", "/nhatky gy 1");
	expect(log).toContain("mở lấy ý kiến, hỏi 2 cơ quan");
	expect(log).not.toContain("Điều 5");
	expect(log).not.toContain("không có quyền");
});

test("an officer may not, another agency does not know of it; the inspector reads all of it", async () => {
	expect(await office.say("Bình", SNGV, "/nhatky GY-0001")).toContain("Vai trò hiện tại không được");
	expect(await office.say("Giang", "Sở Công Thương", "/nhatky GY-0001")).toContain(
		"Không tìm thấy việc lấy ý kiến GY-0001",
	);
	expect(await office.say("Sơn", "Sơn", "/nhatky GY-0001")).toContain("[xem nhật ký; tin telegram:");
});
