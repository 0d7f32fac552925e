import { describe, expect, test } from "vitest";
import { readOpinion } from "../../../src/domain/consultations/consultation-opinion.ts";

const TODAY = "2026-03-09";
const read = (text: string, files: string[] = []) =>
	readOpinion(text, { today: TODAY, files, names: ["Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL"] });

describe("is an answer", () => {
	test.each([
		["nhất trí", "AGREE"],
		["thống nhất", "AGREE"],
		["Nhất trí.", "AGREE"],
		["nhat tri", "AGREE"],
		["đồng ý", "AGREE"],
		["hoàn toàn nhất trí", "AGREE"],
		["Dạ Sở nhất trí ạ", "AGREE"],
		["Sở Tài chính nhất trí với dự thảo Quy chế", "AGREE"],
		["thong nhat voi noi dung du thao", "AGREE"],
		["Sở Văn hóa, Thể thao và Du lịch nhất trí", "AGREE"],
		["nhất trí, không có ý kiến gì thêm", "AGREE"],
		["thống nhất với nội dung dự thảo, không có ý kiến khác", "AGREE"],
		["Trả lời công văn 55/UBND-TH: nhất trí", "AGREE"],
		["nhất trí tại công văn số 12/SNV-VP", "AGREE"],
		["góp ý: nhất trí", "AGREE"],
		["không có ý kiến", "NONE"],
		["khong co y kien gi them", "NONE"],
		["ko có ý kiến", "NONE"],
		["Không góp ý", "NONE"],
		["góp ý: không", "NONE"],
		["ý kiến: không có ý kiến", "NONE"],
		["góp ý: đề nghị bổ sung Điều 5", "COMMENT"],
		["Sở Tài chính góp ý: sửa khoản 2", "COMMENT"],
		["góp ý: Điều 5 có trái luật không?", "COMMENT"],
		["góp ý: nghiên cứu bổ sung Điều 4", "COMMENT"],
		["nhất trí, đề nghị sửa Điều 3", "COMMENT"],
		["cơ bản nhất trí nhưng đề nghị bổ sung Điều 3", "COMMENT"],
		["không nhất trí vì trái Luật Ngân sách", "COMMENT"],
		["đã gửi CV 123/SNV-VP ngày 5/3", "SENT"],
		["Đã gửi công văn số 123/SNV-VP ngày 05/3/2026", "SENT"],
		["CV 123/SNV-VP", "SENT"],
		["đã có văn bản 45/STC-NS", "SENT"],
		["đã trả lời tại CV 12/SNV-VP", "SENT"],
		["dạ đã gửi CV 77/SCT-VP rồi ạ", "SENT"],
	])("%s", (text, kind) => {
		expect(read(text)).toMatchObject({ opinion: { kind } });
		expect(read(text.normalize("NFD"))).toMatchObject({ opinion: { kind } });
	});

	test("keeps the words of a comment, the number and the day of a document", () => {
		expect(read("góp ý: đề nghị bổ sung Điều 5")).toMatchObject({
			opinion: { note: "đề nghị bổ sung Điều 5" },
		});
		expect(read("đã gửi CV 123/SNV-VP ngày 5/3")).toMatchObject({
			opinion: { evidence: "123/SNV-VP", sentOn: "2026-03-05" },
		});
		// The number of the letter that asked proves nothing.
		expect(read("Trả lời công văn 55/UBND-TH: nhất trí")).toMatchObject({ opinion: { evidence: null } });
	});

	test("a file is one, alone or with words that only hand it over", () => {
		for (const text of ["", "gửi văn bản góp ý", "ý kiến của Sở"])
			expect(read(text, ["y-kien.pdf"])).toMatchObject({ opinion: { kind: "SENT", evidence: "y-kien.pdf" } });
		expect(read("nhất trí", ["a.pdf"])).toMatchObject({ opinion: { kind: "AGREE", evidence: "a.pdf" } });
	});
});

describe("is no answer", () => {
	test.each([
		"đang nghiên cứu",
		"sẽ gửi sau",
		"chưa có ý kiến",
		"chưa nhất trí",
		"Sở chưa nhất trí",
		"chưa thống nhất nội bộ",
		"sắp nhất trí",
		"đã nhận",
		"mai góp ý",
		"hôm nay chưa góp ý",
		"góp ý: sẽ gửi sau",
		"góp ý: đang xin ý kiến lãnh đạo",
		"chưa gửi CV 123/SNV-VP",
		"sẽ gửi CV 123/SNV-VP",
		"Sở đang trình lãnh đạo ký CV 12/SNV-VP",
		"lãnh đạo nhất trí rồi sẽ gửi văn bản",
	])("not yet: %s", (text) => {
		expect(read(text)).toEqual({ ask: "not-yet" });
	});

	test.each([
		"xin lùi đến 12/3",
		"xin gia hạn",
		"nhất trí gia hạn",
		"đồng ý cho lùi hạn",
		"xin thêm 2 ngày để góp ý",
	])("but a wish for more time: %s", (text) => {
		expect(read(text)).toEqual({ ask: "more-time" });
	});

	test.each(["đã gửi rồi", "đã gửi văn bản qua trục"])("without a number: %s", (text) => {
		expect(read(text)).toEqual({ ask: "number" });
	});

	test.each([
		"",
		"không nhất trí",
		"cơ bản nhất trí",
		"nhất trí chưa?",
		"nhất trí không?",
		"nếu lãnh đạo nhất trí",
		"thống nhất lịch họp",
		"cần thống nhất thêm",
		"không phải là không có ý kiến",
		"không có ý kiến thì thôi à",
		"đề nghị bổ sung Điều 5",
		"góp ý:",
		"đã gửi CV 123/SNV-VP ngày 15/3",
		"nhận được CV 123/UBND-TH",
		"theo CV 12/UBND-TH",
		"dự thảo ở đâu vậy",
		"bao giờ hết hạn",
	])("in doubt: %s", (text) => {
		expect(read(text)).toEqual({ ask: "unclear" });
	});

	test("a file with words that say so", () => {
		expect(read("đang dự thảo, gửi anh xem trước", ["a.docx"])).toEqual({ ask: "not-yet" });
		expect(read("xem giúp", ["a.docx"])).toEqual({ ask: "unclear" });
	});
});
