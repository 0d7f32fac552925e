import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { lastDocument } from "../helpers/last-document.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
const SNGV = "Sở Ngoại vụ";
const STC = "Sở Tài chính";
const NEXT = "\n———\n";

/** Monday 02/3/2026, 09:00. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
	const task = (content: string, lead: string, deadline: string) => ({ content, lead, deadline });
	await giveTasks(office, [
		task("Thống kê hồ sơ không góp ý", SNGV, "chậm nhất ngày 20/02/2026"),
		task("Quy chế đón tiếp đoàn", SNGV, "chậm nhất ngày 25/3/2026"),
		task("Quyết toán kinh phí đối ngoại", STC, "chậm nhất ngày 24/02/2026"),
	]);
	await office.say("An", SNGV, "/phancong NV-0001 Bình");
	await office.say("An", SNGV, "/xong NV-0001, BC 45/BC-SNgV");
	await office.say("Chi", STC, "/vuong NV-0003: chưa có ý kiến Bộ Tài chính");
	for (const group of [SNGV, STC]) await office.heard(group);
});
afterAll(() => office?.close());

function lastFile(chat: string): { name: string; text: string } {
	const { name, bytes } = lastDocument(office, chat);
	return { name, text: new TextDecoder().decode(bytes) };
}

describe("/ketqua", () => {
	test("in a group: its own people, with their proof, and a .csv", async () => {
		const [said, made] = (await office.say("An", SNGV, "/ketqua quý I")).split(NEXT);
		expect(said).toBe("Đang lập kết quả quý I/2026 của Sở Ngoại vụ.");
		expect(made).toBe(`Kết quả quý I/2026 Sở Ngoại vụ
• Trần Văn Bình: 1 việc, xong 1 (100,0%), đúng hạn 0; chậm 1; bị trả lại 0 lần
• Chưa phân công: 1 việc, xong 0 (0,0%), đúng hạn 0; chậm 0; bị trả lại 0 lần

Tệp ghi từng việc với người thực hiện, thời hạn, ngày hoàn thành, minh chứng; không chấm điểm.`);
		const { name, text } = lastFile(SNGV);
		expect(name).toBe("tien-do-nd-335-so-ngoai-vu-2026-01-01-2026-03-31.csv");
		expect(text).toContain('"Trần Văn Bình","NV-0001","Thống kê hồ sơ không góp ý"');
		expect(text).toContain('"45/BC-SNgV"');
		expect(text).not.toContain("Quyết toán");
	});

	test("for a leader above: by agency, or one of them", async () => {
		expect(await office.say("Khánh", "Khánh", "/ketqua")).toContain(
			"• Sở Tài chính: 1 việc, xong 0 (0,0%), đúng hạn 0; chậm 1; bị trả lại 0 lần",
		);
		expect(await office.say("Khánh", "Khánh", "/ketqua Sở Tài chính tháng 3")).toContain(
			"Kết quả tháng 3/2026 Sở Tài chính",
		);
		expect(lastFile("Khánh").text).toContain("chưa có ý kiến Bộ Tài chính");
	});

	test("not for an officer, nor of another agency", async () => {
		for (const [person, chat, words] of [
			["Bình", "Bình", "/ketqua"],
			["Tuyết", SNGV, "/ketqua"],
			["An", "An", "/ketqua Sở Tài chính"],
			["Mai", "Mai", "/ketqua"],
		] as const)
			expect(await office.say(person, chat, words)).toContain("Vai trò hiện tại không được làm việc này.");
	});

	test("of words that mean nothing, and of days to come: asked", async () => {
		expect(await office.say("An", SNGV, "/ketqua gì đó")).toContain("Chưa hiểu cần kết quả của ai, kỳ nào.");
		expect(await office.say("An", SNGV, "/ketqua tháng 6")).toContain("chưa bắt đầu");
	});
});

describe("/longghep", () => {
	test("is one paragraph and nothing else, to be pasted", async () => {
		expect(await office.say("Khánh", "Khánh", "/longghep quý I")).toBe(
			"Về thực hiện nhiệm vụ được giao quý I/2026: đến hết ngày 02/3/2026, tổng số 3 nhiệm vụ; đã hoàn thành 1 nhiệm vụ, đạt 33,3% (trong hạn 0, quá hạn 1); chưa hoàn thành 2 nhiệm vụ (trong hạn 1, quá hạn 1). Cơ quan còn nhiệm vụ quá hạn: Sở Tài chính (1). Khó khăn, vướng mắc chủ yếu: chưa có ý kiến Bộ Tài chính.",
		);
		expect(office.buttons("Khánh")).toEqual([]);
	});

	test("of an agency that is named says whose it is, and only to whoever may see it", async () => {
		expect(await office.say("Khánh", "Khánh", "/longghep quý I Sở Tài chính")).toMatch(
			/^Về thực hiện nhiệm vụ được giao cho Sở Tài chính quý I\/2026: .*tổng số 1 nhiệm vụ/,
		);
		expect(await office.say("An", SNGV, "/longghep quý I Sở Tài chính")).toBe(
			"Danh bạ không có cơ quan “Sở Tài chính”.",
		);
	});

	test("of the month where no period is named; of one to come there is none", async () => {
		expect(await office.say("Loan", "Loan", "/longghep")).toContain("tháng 3/2026");
		expect(await office.say("Loan", "Loan", "/longghep tháng 12")).toContain("chưa bắt đầu");
	});

	test("in a group about its own agency", async () => {
		expect(await office.say("An", SNGV, "/longghep")).toContain("tổng số 2 nhiệm vụ");
	});
});
