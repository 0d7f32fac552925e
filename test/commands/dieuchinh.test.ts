import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
const GROUP = "Sở Ngoại vụ";

/** Monday 02/3/2026: one task of one department, one of two. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 07:45");
	await giveTasks(office, [
		{ content: "Rà soát dự án", lead: "Sở Ngoại vụ", deadline: "chậm nhất ngày 10/3/2026" },
		{ content: "Báo cáo chung", lead: ["Sở Ngoại vụ", "Sở Tài chính"], deadline: "chậm nhất ngày 25/3/2026" },
	]);
});
afterAll(() => office?.close());

const an = (text: string) => office.say("An", GROUP, text);
const loan = (text: string) => office.say("Loan", "Loan", text);

describe("/dieuchinh changes a task by a decision", () => {
	test("the deadline: the group hears the difference, the card keeps what was", async () => {
		expect(await loan("/dieuchinh NV-0001 hạn 30/6/2026; căn cứ 12/QĐ-UBND")).toContain(
			"Bùi Thị Loan điều chỉnh NV-0001 (Sở Ngoại vụ): Rà soát dự án; " +
				"ngày cuối đúng hạn: 10/3/2026 → 30/6/2026; căn cứ 12/QĐ-UBND.",
		);
		expect(await office.heard(GROUP)).toContain("10/3/2026 → 30/6/2026");
		const card = await an("/nhiemvu NV-0001");
		expect(card).toContain("Thời hạn theo văn bản: “chậm nhất ngày 10/3/2026”");
		expect(card).toContain("Ngày cuối đúng hạn: thứ Ba, 30/6/2026");
		expect(card).toContain(
			"Điều chỉnh ngày 02/3/2026: ngày cuối đúng hạn: 10/3/2026 → 30/6/2026; căn cứ 12/QĐ-UBND",
		);
	});

	test("the words, which search then finds; taken back they are as before", async () => {
		await loan("/dieuchinh NV-0001 nội dung: rà soát toàn bộ cảng cạn; căn cứ 13/QĐ-UBND");
		await office.heard(GROUP);
		expect(await an("/nhiemvu cang can")).toContain("NV-0001");
		expect(await an("/nhiemvu NV-0001")).toContain("nội dung: Rà soát dự án → rà soát toàn bộ cảng cạn");
		expect(await office.press("Loan", "Loan", "Hoàn tác")).toContain("Đã hoàn tác điều chỉnh NV-0001");
		expect(await office.heard(GROUP)).toContain("Đã hoàn tác điều chỉnh NV-0001");
		expect(await an("/nhiemvu cang can")).toContain("Không tìm thấy việc nào");
		expect(await an("/nhiemvu NV-0001")).toContain("Ngày cuối đúng hạn: thứ Ba, 30/6/2026");
	});

	test("who helps, for all who lead it: each group hears it", async () => {
		await office.heard("Sở Tài chính");
		await loan("/dieuchinh NV-0002 Sở Tài chính phối hợp: Sở Nội vụ, Sở Tư pháp; căn cứ 14/QĐ-UBND");
		expect(await office.heard(GROUP)).toContain("phối hợp: để trống → Sở Nội vụ; Sở Tư pháp");
		expect(await office.heard("Sở Tài chính")).toContain("phối hợp: để trống → Sở Nội vụ; Sở Tư pháp");
		expect(await an("/nhiemvu NV-0002")).toContain("Phối hợp: Sở Nội vụ; Sở Tư pháp");
	});

	test("the lead: it is handed over", async () => {
		expect(await loan("/dieuchinh NV-0001 chủ trì Sở Tài chính; căn cứ 15/QĐ-UBND")).toContain(
			"chuyển NV-0001 từ Sở Ngoại vụ sang Sở Tài chính",
		);
	});
});

describe("nothing is adjusted", () => {
	test.each([
		["/dieuchinh NV-0001 hạn 15/7/2026", "Cần căn cứ nên chưa sửa."],
		["/dieuchinh NV-0001 hạn 30/6/2026; căn cứ 12/QĐ-UBND", "đã như vậy từ trước"],
		["/dieuchinh NV-0001 hạn thường xuyên; căn cứ 12/QĐ-UBND", "Chưa hiểu thời hạn mới"],
		["/dieuchinh NV-0001 hạn 15/7/2026; abc xyz; căn cứ 12/QĐ-UBND", "Chưa hiểu cần điều chỉnh gì"],
		["/dieuchinh NV-0001", "Chưa hiểu cần điều chỉnh gì"],
		["/dieuchinh NV-0001 chủ trì Sở Nội vụ, Sở Tư pháp; căn cứ 1/QĐ-UBND", "chỉ nhận một cơ quan"],
	])("%s", async (text, answer) => {
		expect(await loan(text)).toContain(answer);
	});

	test("by the agency itself", async () => {
		expect(await an("/dieuchinh NV-0002 hạn 30/6/2026; căn cứ 12/QĐ-UBND")).toContain(
			"không được làm việc này",
		);
	});
});
