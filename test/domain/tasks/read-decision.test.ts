import { describe, expect, test } from "vitest";
import { readApprovalRule, readApprovalSwitch } from "../../../src/domain/documents/read-approval-rule.ts";
import { personName, readPerson } from "../../../src/domain/people/read-person.ts";
import { isSubmission } from "../../../src/domain/reply/is-submission.ts";
import { readAdjustment } from "../../../src/domain/tasks/read-adjustment.ts";
import { readAssignment } from "../../../src/domain/tasks/read-assignment.ts";
import { readDecision } from "../../../src/domain/tasks/read-decision.ts";

const TODAY = "2026-03-02";

describe("a decision", () => {
	test("has a task, an agency, a reason and a basis, in any usual order", () => {
		expect(readDecision("NV-0012 Sở Tài chính: đúng chức năng; căn cứ 12/QĐ-UBND")).toEqual({
			codes: [12],
			lines: [],
			words: "Sở Tài chính",
			reason: "đúng chức năng",
			basis: "12/QĐ-UBND",
		});
		expect(readDecision("nv12, NV-0013")).toMatchObject({ codes: [12, 13], words: "" });
		expect(readDecision("NV-0012 vì trùng NV-0003")).toMatchObject({ codes: [12], reason: "trùng NV-0003" });
	});

	test("a reason that speaks of a basis has none", () => {
		expect(readDecision("NV-0012: chưa có căn cứ pháp lý")).toMatchObject({
			reason: "chưa có căn cứ pháp lý",
			basis: null,
		});
	});

	test("numbers name lines only in a reply, and never those of a date", () => {
		expect(readDecision("2: thiếu", { reply: true })).toMatchObject({ lines: [2], reason: "thiếu" });
		expect(readDecision("2: thiếu")).toMatchObject({ lines: [], words: "2" });
		expect(readDecision("30/6/2026", { reply: true }).lines).toEqual([]);
	});
});

describe("a task in one line", () => {
	test("keeps what is no label as words of the task", () => {
		expect(readAssignment("Sở A: báo cáo; hạn chế rủi ro; hạn: quý II/2026", TODAY)).toMatchObject({
			content: "báo cáo; hạn chế rủi ro",
			deadline: { kind: "quarter" },
		});
	});

	test("knows a deadline whose colon was forgotten, rather than lose it", () => {
		expect(readAssignment("Sở A: báo cáo; hạn 15/3/2026; thuộc NV-0012", TODAY)).toMatchObject({
			deadline: { lastDay: "2026-03-15" },
			parent: 12,
		});
	});

	test.each(["", "Sở A báo cáo", "Sở A:", ": báo cáo"])("“%s” is not enough", (text) => {
		expect(readAssignment(text, TODAY)).toBe("unclear");
	});
});

describe("an adjustment", () => {
	test("is understood whole or not at all", () => {
		expect(readAdjustment("NV-0012 hạn 30/6/2026; căn cứ 12/QĐ-UBND", TODAY)).toMatchObject({
			target: "NV-0012",
			cells: [{ kind: "deadline" }],
			basis: "12/QĐ-UBND",
		});
		expect(readAdjustment("NV-0012 hạn 30/6/2026; gì đó; căn cứ 12/QĐ-UBND", TODAY)).toBe("unclear");
	});
});

describe("who does it", () => {
	test.each([
		["3 giao anh Nam", [3], "Nam"],
		["1, 2 phân công Trần Văn Bình", [1, 2], "Trần Văn Bình"],
		["giao chị hoa phụ trách", [], "Hoa"],
		["phan cong dong chi le van tam", [], "Le Van Tam"],
	])("%s", (text, lines, person) => {
		expect(readPerson(text)).toEqual({ lines, person });
	});

	test.each([
		"3 giao Sở Tài chính",
		"3 giao Nam Định",
		"3 giao anh nào",
		"3 chưa giao anh Nam",
		"3 giao anh Nam chưa",
		"3 giao anh Nam?",
		"xong 3, giao anh Nam",
		"đừng giao anh Nam",
	])("“%s” names nobody", (text) => {
		expect(readPerson(text)).toBeNull();
	});

	test("a name has letters only", () => {
		expect(personName("NV-0012")).toBeNull();
		expect(personName("")).toBeNull();
	});
});

describe("“đã trình”", () => {
	test.each(["đã trình", "da trinh", "đã trình UBND", "đã trình UBND tỉnh, chờ ý kiến", "đã trình cấp trên"])(
		"“%s” hands the agency's part in",
		(note) => expect(isSubmission(note)).toBe(true),
	);

	test.each([
		"đang trình",
		"chưa trình",
		"sắp trình UBND",
		"đã trình lãnh đạo sở",
		"đã trình ký",
		"đã trình dự thảo cho phòng",
	])("“%s” is a step on the way", (note) => expect(isSubmission(note)).toBe(false));
});

describe("whether results must be approved", () => {
	test("is said in few words, and “duyệt” alone is not among them", () => {
		expect(readApprovalRule("cần duyệt")).toBe(true);
		expect(readApprovalRule("khong can duyet ket qua")).toBe(false);
		expect(readApprovalRule("duyệt")).toBeNull();
		expect(readApprovalSwitch("tắt 18/KH-UBND")).toEqual({ on: false, number: "18/KH-UBND" });
		expect(readApprovalSwitch("NV-0012")).toBeNull();
	});
});
