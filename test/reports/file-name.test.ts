import { describe, expect, it } from "vitest";
import { fileName, mimeType } from "../../src/reports/file-name.ts";

describe("the name of a file", () => {
	it("is ASCII without spaces and says what, whose and when", () => {
		expect(fileName("report", "Sở Ngoại vụ", "quý I/2026")).toBe("bao-cao-so-ngoai-vu-quy-i-2026.docx");
		expect(fileName("ledger", "", "2026-03-31")).toBe("so-theo-doi-2026-03-31.xlsx");
		expect(fileName("feed", '../..\\Đơn vị: "A"')).toBe("han-nhiem-vu-don-vi-a.ics");
	});

	it("does not grow without end", () => {
		expect(fileName("letter", "rất dài ".repeat(100)).length).toBeLessThan(90);
	});

	it("comes with its type", () => {
		expect(mimeType("chart")).toBe("image/png");
		expect(mimeType("report")).toContain("wordprocessingml");
	});
});
