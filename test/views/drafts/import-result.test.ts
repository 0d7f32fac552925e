import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/channels/telegram/render-html.ts";
import type { ImportResult } from "../../../src/domain/documents/draft.ts";
import { importResultMessage } from "../../../src/views/drafts/import-result.ts";
import { assignedMessage } from "../../../src/views/tasks/assigned.ts";
import { dueSoon, ongoing, read, row, TODAY, t } from "../sample.ts";

const document = {
	kind: "Kế hoạch",
	number: "7360/KH-UBND",
	issuedOn: "2025-11-19",
	about: null,
} satisfies ImportResult["document"];

const result = (facts: Partial<ImportResult> = {}): ImportResult => ({
	document,
	tasks: 25,
	assignments: 31,
	dropped: 0,
	newAgencies: [],
	byAgency: [{ agency: "Sở Ngoại vụ", count: 31 }],
	unresolved: [],
	noTask: [],
	untasked: [],
	withoutDeadline: 0,
	codes: { first: "NV-0012", last: "NV-0036" },
	...facts,
});

describe("the result of an import", () => {
	it("says what was written", () => {
		expect(read(importResultMessage(t, result()))).toBe(
			[
				"Đã ghi 25 nhiệm vụ, 31 phần việc theo Kế hoạch 7360/KH-UBND ngày 19/11/2025. Mã từ NV-0012 đến NV-0036.",
				"• Sở Ngoại vụ: 31 việc",
				"",
				"Xem: /nhiemvu 7360/KH-UBND. Nhóm đã liên kết của các cơ quan đã nhận việc.",
			].join("\n"),
		);
	});

	it("says what still needs a person", () => {
		const text = read(
			importResultMessage(
				t,
				result({
					dropped: 1,
					newAgencies: ["Hội Hữu nghị"],
					unresolved: ["Các sở, ban, ngành"],
					withoutDeadline: 4,
				}),
			),
		);
		expect(text).toContain("Cơ quan mới trong danh bạ (1): Hội Hữu nghị\n");
		expect(text).toContain("Nhóm cơ quan chưa có thành viên (1): Các sở, ban, ngành.");
		expect(text).toContain("4 phần việc chưa có thời hạn: /hanchot chưa có hạn\n");
		expect(text).toContain("Không ghi riêng 1 nhiệm vụ đã bỏ hoặc gộp.\n");
	});

	it("finds the tasks by agency where the document has no number", () => {
		expect(read(importResultMessage(t, result({ document: { ...document, number: null } })))).toContain(
			"Xem: /nhiemvu Sở Ngoại vụ.",
		);
	});
});

describe("what is newly assigned to an agency", () => {
	it("is told to its group, with the deadline, and asks for receipt", () => {
		const message = assignedMessage(t, { rows: [dueSoon, ongoing], document, today: TODAY });
		expect(read(message)).toBe(
			[
				"Sở Ngoại vụ: 2 việc mới theo Kế hoạch 7360/KH-UBND ngày 19/11/2025",
				"1. Quy chế xử lý tạm thời — còn 2 ngày làm việc (thứ Tư, 04/3) · NV-0018",
				"2. Tuyên truyền về hội nhập quốc tế — năm 2022 và các năm tiếp theo · NV-0040",
				"",
				"Đề nghị báo tiếp nhận: trả lời tin này “đã nhận hết”, hoặc “đã nhận 1, 2”. Chi tiết: /nhiemvu NV-0018",
			].join("\n"),
		);
		expect(message.topic).toEqual({ about: "assignments", ids: [dueSoon.id, ongoing.id] });
		expect(message.protect).toBe(true);
	});

	it("needs no numbers when it is one", () => {
		expect(read(assignedMessage(t, { rows: [dueSoon], document, today: TODAY }))).toContain("“đã nhận”.");
	});

	it("is one message, also for a plan of eighty rows", () => {
		const rows = Array.from({ length: 80 }, () => row({ content: "Đẩy mạnh ".repeat(100) }));
		const message = assignedMessage(t, { rows, document, today: TODAY });
		expect(renderHtml(message)).toHaveLength(1);
		expect(read(message)).toMatch(/80 việc mới.*và 60 việc nữa: \/nhiemvu/s);
	});
});
