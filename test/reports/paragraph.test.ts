import { describe, expect, it } from "vitest";
import { reportParagraph } from "../../src/reports/paragraph.ts";
import { countOf, fileRow, manyRows, reportFileOf, reportOf, t } from "./sample.ts";

describe("the paragraph for the general report", () => {
	it("says the four numbers, the change, who is overdue and what is in the way", () => {
		const rows = manyRows(40);
		expect(reportParagraph(t, reportFileOf(rows).report, rows)).toBe(
			"Về thực hiện nhiệm vụ được giao quý I/2026: đến hết ngày 31/3/2026, tổng số 32 nhiệm vụ; đã hoàn thành 20 nhiệm vụ, đạt 62,5% (trong hạn 16, quá hạn 4); chưa hoàn thành 12 nhiệm vụ (trong hạn 8, quá hạn 4). So với kỳ trước, hoàn thành: tăng 12 nhiệm vụ; quá hạn chưa hoàn thành: giảm 5 nhiệm vụ; tỷ lệ hoàn thành đúng hạn: tăng 30,0 điểm phần trăm. Cơ quan còn nhiệm vụ quá hạn: UBND phường Kỳ Lừa (2), Sở Văn hóa, Thể thao và Du lịch (1), Sở Tài chính (1). Khó khăn, vướng mắc chủ yếu: chưa có ý kiến của Bộ Ngoại giao.",
		);
	});

	it("is one line, also with nothing in the period or before it", () => {
		const rows = [fileRow({ obstacle: "một\nhai dòng." })];
		const said = reportParagraph(t, reportOf(rows), rows);
		expect(said).not.toContain("kỳ trước");
		expect(said).toContain("một hai dòng.");
		expect(said).not.toContain("\n");
		expect(reportParagraph(t, reportOf([], { count: countOf([]) }), [])).toBe(
			"Về thực hiện nhiệm vụ được giao quý I/2026: đến hết ngày 31/3/2026 không có nhiệm vụ đến hạn hoặc đang thực hiện.",
		);
	});

	it("names five agencies and counts the others", () => {
		const rows = Array.from({ length: 8 }, (_, n) => fileRow({ status: "open-overdue", agency: `Sở ${n}` }));
		expect(reportParagraph(t, reportOf(rows), rows)).toContain("Sở 4 (1), và 3 cơ quan khác.");
	});
});
