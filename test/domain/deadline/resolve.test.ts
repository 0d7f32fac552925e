import { describe, expect, test } from "vitest";
import { workingCalendar } from "../../../src/domain/calendar/calendar.ts";
import { parseDeadline } from "../../../src/domain/deadline/parse-deadline.ts";
import { type Anchors, resolveDeadline } from "../../../src/domain/deadline/resolve-deadline.ts";

const calendar = workingCalendar();
const resolved = (text: string, anchors: Anchors) =>
	resolveDeadline(parseDeadline(text, anchors.issuedOn ?? null), anchors, calendar);

describe("a term is a date once its anchor is known; the first day is not counted", () => {
	test.each([
		["trong vòng 15 ngày kể từ ngày ký", { issuedOn: "2026-03-12" }, "2026-03-27"],
		["10 ngày làm việc kể từ ngày ban hành", { issuedOn: "2026-02-12" }, "2026-03-05"],
		["05 ngày làm việc kể từ ngày nhận được văn bản", { receivedOn: "2026-04-24" }, "2026-05-06"],
		["trong vòng 01 tháng kể từ ngày ký", { issuedOn: "2026-01-31" }, "2026-02-28"],
		["02 tuần", { issuedOn: "2026-03-12" }, "2026-03-26"],
		[
			"trong 48 giờ kể từ khi bão tan",
			{ events: { "event: x": "2026-01-01", "bão tan": "2026-09-10" } },
			"2026-09-12",
		],
		["5 ngày làm việc kể từ ngày 12/02/2026", {}, "2026-02-26"],
	])("%s", (text, anchors: Anchors, dueOn) => {
		expect(resolved(text, anchors)).toEqual({ raw: text, kind: "date", dueOn, lastDay: dueOn, bound: "by" });
	});

	test("and stays a term until then", () => {
		for (const text of ["15 ngày kể từ ngày nhận", "10 ngày kể từ ngày kết thúc hội nghị"])
			expect(resolved(text, { issuedOn: "2026-03-12" })).toMatchObject({ kind: "relative" });
	});
});

describe("an event", () => {
	const events = { "Nghị quyết được thông qua": "2026-07-10" };

	test("makes a date when it is recorded: the next working day where the work follows at once", () => {
		expect(resolved("ngay sau khi Nghị quyết được thông qua", { events })).toMatchObject({
			kind: "date",
			dueOn: "2026-07-13",
			approximate: true,
		});
		expect(resolved("sau khi Nghị quyết được thông qua", { events })).toMatchObject({ dueOn: "2026-07-17" });
	});

	test("leaves its own day out where the work comes before it", () => {
		expect(resolved("trước khi Nghị quyết được thông qua", { events })).toMatchObject({
			dueOn: "2026-07-10",
			lastDay: "2026-07-09",
			bound: "before",
		});
	});

	test("that is Tết needs no one to record it", () => {
		expect(resolved("ngay sau Tết Nguyên đán", { issuedOn: "2026-01-15" })).toMatchObject({
			dueOn: "2026-02-23",
		});
	});

	test("that nobody recorded leaves the deadline as it is", () => {
		const waiting = parseDeadline("sau khi có hướng dẫn", null);
		expect(resolveDeadline(waiting, { events }, calendar)).toBe(waiting);
	});
});

test("other kinds stay as they are", () => {
	for (const text of ["30/6/2026", "hằng quý", "thường xuyên", "khi có yêu cầu"]) {
		const deadline = parseDeadline(text, null);
		expect(resolveDeadline(deadline, { issuedOn: "2026-03-12" }, calendar)).toBe(deadline);
	}
});
