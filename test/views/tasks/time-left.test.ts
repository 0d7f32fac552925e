import { describe, expect, it } from "vitest";
import { timeLeft } from "../../../src/views/tasks/time-left.ts";
import { dueSoon, dueToday, ongoing, overdue, row, TODAY, t, waiting, withoutDeadline } from "../sample.ts";

const said = (facts: Parameters<typeof row>[0], today = TODAY): string => timeLeft(t, row(facts), today);

describe("how an assignment stands in time", () => {
	it("counts working days, and names the last day on time with its weekday", () => {
		expect(timeLeft(t, dueSoon, TODAY)).toBe("còn 2 ngày làm việc (thứ Tư, 04/3)");
	});

	it("counts overdue working days from the last day on time", () => {
		expect(timeLeft(t, overdue, TODAY)).toBe("quá 6 ngày làm việc (hạn 20/02)");
	});

	it("names the year where it is another one", () => {
		expect(said({ lastDay: "2027-03-04", workingDaysLeft: 250 })).toBe(
			"còn 250 ngày làm việc (thứ Năm, 04/3/2027)",
		);
	});

	it("says today", () => {
		expect(timeLeft(t, dueToday, TODAY)).toBe("hôm nay");
	});

	it("says the hour", () => {
		expect(said({ lastDay: TODAY, dueTime: "17:00", workingDaysLeft: 0 })).toBe("hôm nay, trước 17h00");
		expect(said({ dueTime: "17:00" })).toBe("còn 2 ngày làm việc (17h00 thứ Tư, 04/3)");
	});

	it("counts no day when only the hour has passed", () => {
		expect(said({ status: "open-overdue", lastDay: TODAY, dueTime: "11:30", workingDaysLeft: 0 })).toBe(
			"quá 11h30 hôm nay",
		);
	});

	it("says on Friday that a deadline on Sunday leaves no other working day", () => {
		expect(said({ lastDay: "2026-03-08", workingDaysLeft: 0 }, "2026-03-06")).toBe(
			"hôm nay là ngày làm việc cuối (hạn Chủ nhật, 08/3)",
		);
	});

	it("says overdue without a count while no working day has passed", () => {
		expect(said({ status: "open-overdue", lastDay: "2026-03-06", workingDaysLeft: 0 }, "2026-03-08")).toBe(
			"quá hạn (hạn 06/3)",
		);
	});

	it("gives the words of the deadline where there is no date", () => {
		expect(timeLeft(t, waiting, TODAY)).toBe("sau khi có hướng dẫn của Bộ");
		expect(timeLeft(t, ongoing, TODAY)).toBe("năm 2022 và các năm tiếp theo");
		expect(timeLeft(t, withoutDeadline, TODAY)).toBe("chưa có thời hạn");
	});

	it("says how it ended", () => {
		expect(said({ status: "done-on-time" })).toBe("hoàn thành đúng hạn");
		expect(said({ status: "done-late" })).toBe("hoàn thành quá hạn");
		expect(said({ status: "cancelled" })).toBe("thôi thực hiện");
	});
});
