import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyLog } from "../../src/store/logs/event-seals.ts";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice();
	await giveTasks(office, [
		{ content: "Rà soát thỏa thuận quốc tế", lead: "Sở Ngoại vụ", deadline: "trước ngày 05/3/2026" },
		{ content: "Báo cáo thu ngân sách", lead: "Sở Tài chính", deadline: "trước ngày 10/3/2026" },
	]);
	await office.say("An", "Sở Ngoại vụ", "/tiendo NV-0001 60%, đang lấy ý kiến");
	await office.say("Sơn", "Phan Văn Sơn", "/nhiemvu NV-0001");
	await office.say("Sơn", "Phan Văn Sơn", "xong", { replyTo: "NV-0001 —" });
});
afterAll(() => office?.close());

describe("/nhatky", () => {
	test("tells who did what and who was refused, when, on which message, under which seal", async () => {
		const said = await office.say("Sơn", "Phan Văn Sơn", "/nhatky NV-0001");
		expect(said).toContain("Nhật ký NV-0001 (3 dòng)");
		expect(said).toMatch(/07:45 ngày 02\/3\/2026: giao việc \[tin test; dấu [0-9a-f]{8}\]/);
		expect(said).toMatch(/Nguyễn Thị An: cập nhật tiến độ; 60%; .*\[tin telegram:\d+; dấu [0-9a-f]{8}\]/);
		expect(said).toMatch(
			/Phan Văn Sơn: đề nghị không được ghi vì không có quyền \[ghi thay đổi; tin telegram:/,
		);
		expect(said).toContain("Chuỗi dấu khớp: không dòng nào bị sửa hoặc xóa.");
	});

	test("is for the agency's focal point, the monitor, the admin and the inspector, not for others", async () => {
		expect(await office.say("An", "Sở Ngoại vụ", "/nhatky nv1")).toContain("Nhật ký NV-0001");
		expect(await office.say("Mai", "Đỗ Thị Mai", "/nhatky 1")).toContain("Nhật ký NV-0001");
		expect(await office.say("Loan", "Bùi Thị Loan", "/nhatky NV-0001")).toContain("Nhật ký NV-0001");
		expect(await office.say("Bình", "Sở Ngoại vụ", "/nhatky NV-0001")).toContain("không được làm việc này");
		expect(await office.say("An", "Sở Ngoại vụ", "/nhatky NV-0002")).toContain("Không tìm thấy việc NV-0002");
		expect(await office.say("An", "Sở Ngoại vụ", "/nhatky")).toContain("Cần mã việc, ví dụ: /nhatky NV-0012");
	});

	test("of the office tells what was refused on anything else, and which numbers are asked for", async () => {
		await office.say("Loan", "Loan", "/chitieu thêm Đoàn ra; đơn vị: đoàn; kỳ: tháng; giao: Sở Ngoại vụ");
		await office.say("Bình", "Bình", "/trangthai");
		await office.say("Khánh", "Khánh", "/caidat chung giờ 08:00");
		// Refused with a sentence of its own, an attempt is an attempt all the same.
		expect(await office.say("An", "Sở Ngoại vụ", "/caidat chung giờ 06:00")).toContain(
			"chỉ xem và đổi trong trò chuyện riêng",
		);
		expect(await office.say("An", "An", "/lienket Sở Tài chính")).toContain("không được làm việc này");
		expect(await office.say("An", "An", "/nhap Giao Sở Tài chính rà soát")).toContain("Chỉ cơ quan theo dõi");
		expect(await office.say("An", "An", "/giao Sở Tài chính: rà soát; hạn: 30/6/2026")).toContain(
			"không giao việc được cho Sở Tài chính",
		);
		const log = await office.say("Mai", "Mai", "/nhatky chung");
		expect(log).toContain("Nhật ký chung (7 dòng)");
		for (const tried of ["/caidat", "/lienket", "/nhap", "/giao"])
			expect(log).toContain(`Nguyễn Thị An: bị từ chối: ${tried} [`);
		expect(log).toMatch(/Bùi Thị Loan: giao chỉ tiêu “Đoàn ra” \[tin telegram:\d+; dấu [0-9a-f]{8}\]/);
		expect(log).toMatch(/Bình: bị từ chối: \/trangthai \[tin telegram:\d+; dấu [0-9a-f]{8}\]/);
		expect(log).toContain("bị từ chối: /caidat");
		expect(log).toContain("Chuỗi dấu khớp: không dòng nào bị sửa hoặc xóa.");
		expect(await office.say("Sơn", "Sơn", "/nhatky chung")).toContain("Nhật ký chung (7 dòng)");
		expect(await office.say("An", "An", "/nhatky chung")).toContain("không được làm việc này");
	});

	test("shows an entry that was changed behind the bot's back", async () => {
		const { db } = office.database;
		expect(await verifyLog(db)).toMatchObject({ unsealed: 0, brokenAt: null });
		await db.$executeRaw`ALTER TABLE "TaskEvent" DISABLE TRIGGER USER`;
		await db.$executeRaw`UPDATE "TaskEvent" SET "data" = '{"percent": 90}' WHERE "kind" = 'PROGRESS'`;
		await db.$executeRaw`ALTER TABLE "TaskEvent" ENABLE TRIGGER USER`;
		const chain = await verifyLog(db);
		expect(chain.brokenAt).toBe("TaskEvent 3");
		const said = await office.say("Mai", "Đỗ Thị Mai", "/nhatky NV-0001");
		expect(said).toContain("KHÔNG KHỚP");
		expect(said).toContain("Có 1 dòng không khớp dấu");
	});
});
