import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/channels/telegram/render-html.ts";
import type { Report } from "../../../src/domain/report/report.ts";
import type { StatusCount } from "../../../src/domain/tasks/assignment.ts";
import { reportMessage } from "../../../src/views/reports/report.ts";
import { read, TODAY, t } from "../sample.ts";

const count = (facts: Partial<StatusCount> = {}): StatusCount => ({
	"done-on-time": 0,
	"done-late": 0,
	"open-in-time": 0,
	"open-overdue": 0,
	"no-deadline": 0,
	waiting: 0,
	cancelled: 0,
	...facts,
});

const now = count({ "done-on-time": 12, "done-late": 3, "open-in-time": 2, "open-overdue": 1 });

const report = (facts: Partial<Report> = {}): Report => ({
	scope: "Sở Ngoại vụ",
	range: { unit: "quarter", from: "2026-01-01", to: "2026-03-31" },
	asOf: TODAY,
	count: now,
	before: null,
	onTime: { done: 15, kept: 12, keptAfterExtension: 12 },
	onTimeBefore: null,
	byAgency: [],
	...facts,
});

const text = (facts: Partial<Report> = {}): string => read(reportMessage(t, report(facts)));

describe("the report", () => {
	it("has the official 2×2 with shares, within the width of a phone", () => {
		const html = renderHtml(reportMessage(t, report())).join("");
		expect(html).toContain(
			[
				"<pre>Kết quả         Trong hạn Quá hạn",
				"─────────────────────────────────",
				"Hoàn thành             12       3",
				"tỷ lệ               66,7%   16,7%",
				"Chưa hoàn thành         2       1",
				"tỷ lệ               11,1%    5,6%</pre>",
			].join("\n"),
		);
	});

	it("reads as lines where there are no tables", () => {
		expect(text()).toContain(
			"Báo cáo quý I/2026 — Sở Ngoại vụ\nTừ 01/01/2026 đến hết thứ Hai, 02/3/2026: 18 việc, đã hoàn thành 15 (83,3%).\nHoàn thành — Trong hạn: 12; Quá hạn: 3\ntỷ lệ — Trong hạn: 66,7%; Quá hạn: 16,7%\nChưa hoàn thành — Trong hạn: 2; Quá hạn: 1",
		);
	});

	it("compares with the period before", () => {
		const before = count({ "done-on-time": 9, "done-late": 3, "open-in-time": 2, "open-overdue": 3 });
		expect(text({ before, onTimeBefore: { done: 12, kept: 9, keptAfterExtension: 9 } })).toContain(
			"So với kỳ trước:\n• hoàn thành: tăng 3 việc\n• quá hạn chưa hoàn thành: giảm 2 việc\n• tỷ lệ hoàn thành đúng hạn: tăng 5,0 điểm phần trăm",
		);
		expect(text({ before: now })).toContain("• hoàn thành: không đổi");
	});

	it("does not compare with a period of which nothing is known", () => {
		expect(text()).toContain("So với kỳ trước: chưa có kỳ trước để so.");
		expect(text({ before: count() })).toContain("So với kỳ trước: chưa có kỳ trước để so.");
	});

	it("prints both figures where extensions made a difference", () => {
		expect(text()).not.toContain("gia hạn:");
		expect(text({ onTime: { done: 15, kept: 12, keptAfterExtension: 13 } })).toContain(
			"Tỷ lệ hoàn thành đúng hạn: 80,0% (12/15)\nTính theo hạn đã gia hạn: 86,7% (13/15)",
		);
	});

	it("names beside the table what is not counted in it", () => {
		expect(text({ count: { ...now, "no-deadline": 3, waiting: 2, cancelled: 1 } })).toContain(
			"Không tính trong bảng\n5. 3 việc chưa có thời hạn\n6. 2 việc đang chờ\n7. 1 việc thôi thực hiện\n",
		);
	});

	it("lists the agencies for those who see several, in the order given", () => {
		const byAgency = [
			{ agency: "Sở Tài chính", count: count({ "open-in-time": 2 }) },
			{ agency: "Sở Ngoại vụ", count: now },
			{ agency: "", count: count({ waiting: 1 }) },
		];
		expect(text({ byAgency })).toContain(
			"Theo cơ quan\n5. Sở Tài chính: hoàn thành 0/2 (0,0%)\n6. Sở Ngoại vụ: hoàn thành 15/18 (83,3%); quá hạn chưa hoàn thành 1\n7. Chưa rõ cơ quan: hoàn thành 0/0 (—)",
		);
	});

	it("writes thousands with a dot", () => {
		expect(text({ count: count({ "open-in-time": 1250 }) })).toContain("1.250 việc");
	});

	it("of a period without tasks says so and offers others", () => {
		expect(text({ count: count({ waiting: 1 }) })).toBe(
			"Báo cáo quý I/2026 — Sở Ngoại vụ\nKhông có việc nào trong kỳ này.\n\nKhông tính trong bảng\n1. 1 việc đang chờ\n\nKỳ khác: /baocao tháng, /baocao quý, /baocao năm.",
		);
	});
});
