import { describe, expect, test } from "vitest";
import { read } from "./sentences.ts";

/** What the first change of a reply says besides its lines. */
const first = (text: string, items = 8) => read(text, items).changes[0];

describe("a reply", () => {
	test.each([
		["2 vướng: chưa có ý kiến Bộ Ngoại giao", "chưa có ý kiến Bộ Ngoại giao"],
		["vướng 2: thiếu người", "thiếu người"],
		["2 chưa có kinh phí nên vướng", "chưa có kinh phí"],
		["4 xin gia hạn đến 15/3 vì chưa đủ số liệu", "chưa đủ số liệu"],
		["do mưa lũ, xin gia hạn 4 đến 15/3", "mưa lũ"],
		["4 gia hạn 15/3: lý do thiếu người", "thiếu người"],
		["3 đang chờ ý kiến các sở", "đang chờ ý kiến các sở"],
		["2 chưa xong, đang chờ Bộ trả lời", "chưa xong, đang chờ Bộ trả lời"],
		["2: 60%, đang chờ ký", "đang chờ ký"],
		["2 xong, chi tiết trong báo cáo", "chi tiết trong báo cáo"],
		["Nhiệm vụ 1: đã hoàn thành (có BC kèm theo)", "có BC kèm theo"],
	])("keeps the person's own words of “%s”", (text, note) => {
		expect(first(text)?.note).toBe(note);
	});

	test.each([
		"xong 3",
		"3 60%",
		"xong 3 rồi ạ, cảm ơn anh",
		"xong 1, BC 45/BC-SNgV ngày 02/3/2026",
		"gia hạn 3 đến 15/3 ạ",
	])("has no note where “%s” has no words of its own", (text) => {
		expect(first(text)?.note).toBeNull();
	});

	test("puts the reason of the next line to the trouble before it", () => {
		expect(read("3. vướng:\nthiếu kinh phí")).toMatchObject({
			changes: [{ items: [3], note: "thiếu kinh phí" }],
			ask: null,
		});
	});

	test.each([
		["xong 1, BC 45/BC-SNgV ngày 02/3/2026", "45/BC-SNgV"],
		["3 đã xong tại công văn số 123/SNgV-VP", "123/SNgV-VP"],
		["3 hoàn thành, QĐ số 12/2026/QĐ-UBND", "12/2026/QĐ-UBND"],
		["3 xong, NQ 59-NQ/TW", "59-NQ/TW"],
		["BC 45/BC-SNgV, xong 3", "45/BC-SNgV"],
		["xong 1,2: BC 45/BC-SNgV, 46/BC-SNgV", "45/BC-SNgV, 46/BC-SNgV"],
		["xong 3, BC số 45", "45"],
	])("takes the document of “%s” as evidence", (text, evidence) => {
		expect(first(text)?.evidence).toBe(evidence);
	});

	test("keeps the evidence of one line apart from another", () => {
		expect(read("xong 1, BC 45/BC-SNgV; 3 xong").changes).toMatchObject([
			{ items: [1], evidence: "45/BC-SNgV" },
			{ items: [3], evidence: null },
		]);
	});

	test("takes no document that somebody waits for as evidence", () => {
		expect(first("vướng 2: chưa có trả lời CV 12/UBND-NC")?.evidence).toBeNull();
	});

	test("names tasks by code besides lines, and leaves finding them to the caller", () => {
		expect(read("NV-0012 xong").changes).toMatchObject([
			{ items: [], codes: ["NV-0012"], intent: "complete" },
		]);
		expect(read("xong nv-12, 3").changes).toMatchObject([{ items: [3], codes: ["NV-12"] }]);
		expect(first("xong nv3")).toMatchObject({ items: [3] });
	});

	test("counts a delay from the deadline that only the caller knows", () => {
		expect(first("gia hạn 3 thêm 5 ngày")).toMatchObject({ until: null, untilShift: { n: 5, unit: "day" } });
		expect(first("3 xin thêm 10 ngày làm việc nữa")).toMatchObject({
			untilShift: { n: 10, unit: "working-day" },
		});
		expect(first("xin lùi 3 một tuần")).toMatchObject({ untilShift: { n: 1, unit: "week" } });
	});

	test.each([
		["3 gia hạn 1/1", "2027-01-01"],
		["3 gia hạn 2/3", "2026-03-02"],
		["3 gia hạn đến hết tháng 6", "2026-06-30"],
		["3 gia hạn đến thứ sáu tuần sau", "2026-03-13"],
		["3 gia hạn đến thứ hai", "2026-03-09"],
		["3 gia hạn đến 30/4/2026", "2026-04-30"],
	])("dates “%s” on or after today", (text, until) => {
		expect(first(text)?.until).toBe(until);
	});

	test.each([
		"3 gia hạn",
		"3 gia hạn 1/3",
		"3 gia hạn đến 31/2",
		"3 gia hạn đến 1/2/2026",
		"3 gia hạn đến khi có ý kiến",
	])("asks until when after “%s”, and says what it is about", (text) => {
		expect(read(text)).toMatchObject({
			changes: [],
			ask: "until",
			pending: [{ items: [3], intent: "extension" }],
		});
	});

	test("says what a doubt is about, without changing it", () => {
		expect(read("cơ bản xong 3")).toMatchObject({
			changes: [],
			ask: "certain",
			pending: [{ items: [3], intent: "complete" }],
		});
	});

	test("changes nothing of a clause that names a line which is not there, and all of the others", () => {
		expect(read("xong 12; 3 đang làm")).toMatchObject({
			changes: [{ items: [3], intent: "progress" }],
			ask: "range",
		});
	});

	test("does not take 100% alone for a completion", () => {
		expect(read("3: 100%")).toMatchObject({
			changes: [{ intent: "progress", percent: 100 }],
			ask: "certain",
		});
		expect(read("3 xong 100%")).toMatchObject({
			changes: [{ intent: "complete", percent: null }],
			ask: null,
		});
	});
});
