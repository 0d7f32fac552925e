import { describe, expect, test } from "vitest";
import { readDraftChange } from "../../../src/domain/consultations/consultation-draft-change.ts";
import { opensWithCode, readGopy } from "../../../src/domain/consultations/consultation-order.ts";

const TODAY = "2026-03-02";
const read = (text: string) => readGopy(text, TODAY);

describe("/gopy", () => {
	test("opens: what, until when, whom", () => {
		expect(
			read("Dự thảo Quy chế tiếp khách; hạn 10/3/2026; hỏi: Sở Tài chính, các sở, ban, ngành"),
		).toMatchObject({
			kind: "open",
			title: "Dự thảo Quy chế tiếp khách",
			deadline: { lastDay: "2026-03-10" },
			agencies: ["Sở Tài chính", "các sở, ban, ngành"],
		});
		expect(
			read("góp ý dự thảo A; hỏi: Sở Văn hóa, Thể thao và Du lịch; Sở Nội vụ; hạn: trước 10/3"),
		).toMatchObject({
			title: "dự thảo A",
			deadline: { lastDay: "2026-03-09" },
			agencies: ["Sở Văn hóa, Thể thao và Du lịch", "Sở Nội vụ"],
		});
		expect(read("Đề án B; han 5 ngày làm việc; hoi: STC")).toMatchObject({
			deadline: { kind: "relative", n: 5 },
		});
	});

	test("the colon behind “hỏi” may be forgotten", () => {
		expect(read("Dự thảo A; hạn 10/3; hỏi Sở Nội vụ, UBND các xã, phường")).toMatchObject({
			agencies: ["Sở Nội vụ", "UBND các xã, phường"],
		});
	});

	test("a title may hold a semicolon and the word hạn", () => {
		expect(read("Quy chế A; Phụ lục về hạn mức; hạn 10/3; hỏi: STC")).toMatchObject({
			title: "Quy chế A; Phụ lục về hạn mức",
		});
	});

	test.each([
		["hạn 10/3; hỏi: STC", "title"],
		["Dự thảo A; hỏi: STC", "deadline"],
		["Dự thảo A; hạn sớm; hỏi: STC", "deadline"],
		["Dự thảo A; hạn 10/3", "agencies"],
		["đóng", "code"],
		["gia hạn GY-0003", "date"],
		["gia hạn GY-0003 sớm", "date"],
	])("%s: asks for what is missing", (text, question) => {
		expect(read(text)).toBe(question);
	});

	test.each([
		["", { kind: "list" }],
		["GY-0003", { kind: "card", code: 3 }],
		["gy3", { kind: "card", code: 3 }],
		["GY-0003 nhất trí", { kind: "answer", code: 3, words: "nhất trí" }],
		["GY-0003: góp ý: bỏ Điều 5", { kind: "answer", code: 3, words: "góp ý: bỏ Điều 5" }],
		["đóng GY-0003", { kind: "close", code: 3, reason: null }],
		["GY-0003 đóng: đã đủ ý kiến", { kind: "close", code: 3, reason: "đã đủ ý kiến" }],
		["GY-0003 đóng góp ý kiến sau", { kind: "answer", code: 3 }],
		[
			"gia hạn GY-0003 đến 15/3",
			{ kind: "extend", code: 3, deadline: { lastDay: "2026-03-15" }, reason: null },
		],
		[
			"GY-0003 gia han 15/3: chờ họp",
			{ kind: "extend", deadline: { lastDay: "2026-03-15" }, reason: "chờ họp" },
		],
		["thống kê quý I Sở Tài chính", { kind: "count", words: "quý I Sở Tài chính", asOf: null }],
		["thong ke quy I tinh den 11/3", { kind: "count", words: "quy I", asOf: "2026-03-11" }],
	])("%s", (text, order) => {
		expect(read(text)).toMatchObject(order);
	});
});

test("a reply that opens with a code is about that consultation", () => {
	expect(opensWithCode("GY-0003 nhất trí")).toBe(true);
	expect(opensWithCode("gy 3 nhat tri")).toBe(true);
	expect(opensWithCode("gỳ gì GY-0003")).toBe(false);
});

test("a preview is corrected in a few words", () => {
	expect(readDraftChange("bỏ Sở Tư pháp, Sở Nội vụ", TODAY)).toEqual({ drop: ["Sở Tư pháp", "Sở Nội vụ"] });
	expect(readDraftChange("thêm: UBND các xã, phường", TODAY)).toEqual({ add: ["UBND các xã, phường"] });
	expect(readDraftChange("hạn 12/3", TODAY)).toMatchObject({ deadline: { lastDay: "2026-03-12" } });
	expect(readDraftChange("được chưa nhỉ", TODAY)).toBeNull();
	expect(readDraftChange("hạn sớm nhé", TODAY)).toBeNull();
});
