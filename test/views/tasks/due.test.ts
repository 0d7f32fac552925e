import { describe, expect, it } from "vitest";
import type { DueRange } from "../../../src/domain/date-range.ts";
import { dueMessage } from "../../../src/views/tasks/due.ts";
import { dueToday, overdue, read, TODAY, t } from "../sample.ts";

const titleOf = (due: DueRange): string | undefined =>
	read(
		dueMessage(t, {
			rows: [dueToday],
			page: 1,
			pages: 1,
			total: 1,
			exact: true,
			agency: "Sở Ngoại vụ",
			today: TODAY,
			more: null,
			due,
		}),
	).split("\n")[0];

describe("what is due", () => {
	it.each<[string, DueRange]>([
		["Sở Ngoại vụ: 1 việc quá hạn hoặc sắp đến hạn", { kind: "soon" }],
		["Sở Ngoại vụ: 1 việc quá hạn", { kind: "overdue" }],
		["Sở Ngoại vụ: 1 việc chưa có thời hạn", { kind: "no-deadline" }],
		["Sở Ngoại vụ: 1 việc đang chờ văn bản, sự kiện hoặc yêu cầu", { kind: "waiting" }],
		[
			"Sở Ngoại vụ: 1 việc đến hạn hôm nay",
			{ kind: "between", range: { unit: "day", from: TODAY, to: TODAY } },
		],
		[
			"Sở Ngoại vụ: 1 việc đến hạn ngày 05/3/2026",
			{ kind: "between", range: { unit: "day", from: "2026-03-05", to: "2026-03-05" } },
		],
		[
			"Sở Ngoại vụ: 1 việc đến hạn trong tuần này",
			{ kind: "between", range: { unit: "week", from: "2026-03-02", to: "2026-03-08" } },
		],
		[
			"Sở Ngoại vụ: 1 việc đến hạn tháng 6/2026",
			{ kind: "between", range: { unit: "month", from: "2026-06-01", to: "2026-06-30" } },
		],
		[
			"Sở Ngoại vụ: 1 việc đến hạn quý II/2026",
			{ kind: "between", range: { unit: "quarter", from: "2026-04-01", to: "2026-06-30" } },
		],
		[
			"Sở Ngoại vụ: 1 việc đến hạn từ ngày 01/3/2026 đến ngày 15/3/2026",
			{ kind: "between", range: { unit: "range", from: "2026-03-01", to: "2026-03-15" } },
		],
	])("is titled “%s”", (title, due) => {
		expect(titleOf(due)).toBe(title);
	});

	it("is a list that can be answered", () => {
		const message = dueMessage(t, {
			rows: [dueToday, overdue],
			page: 1,
			pages: 1,
			total: 2,
			exact: true,
			agency: "Sở Ngoại vụ",
			today: TODAY,
			more: null,
			due: { kind: "soon" },
		});
		expect(message.topic).toEqual({ about: "assignments", ids: [overdue.id, dueToday.id] });
	});

	it("may be nothing: then it says what else to ask for", () => {
		const message = dueMessage(t, {
			rows: [],
			page: 1,
			pages: 1,
			total: 0,
			exact: true,
			agency: null,
			today: TODAY,
			more: null,
			due: { kind: "overdue" },
		});
		expect(read(message)).toBe(
			"Các cơ quan không có việc nào quá hạn.\n\nXem theo thời gian khác: /hanchot tuần này, /hanchot tháng 6, /hanchot quý II, /hanchot chưa có hạn.",
		);
		expect(message.topic).toBeUndefined();
	});
});
