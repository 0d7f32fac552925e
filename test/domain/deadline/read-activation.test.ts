import { describe, expect, test } from "vitest";
import { workingCalendar } from "../../../src/domain/calendar/calendar.ts";
import { anchorKey, datedFrom, isAbout } from "../../../src/domain/deadline/activation.ts";
import { parseDeadline } from "../../../src/domain/deadline/parse-deadline.ts";
import { isAll, readActivation, readActivationReply } from "../../../src/domain/deadline/read-activation.ts";

const TODAY = "2026-03-12";
const read = (text: string, items = 5) => readActivationReply(text, { items, today: TODAY });

describe("a reply that says what has come", () => {
	test.each([
		["3 kích hoạt 30/6", "activate", [3], "", "2026-06-30"],
		["3 kich hoat 30/6/2026", "activate", [3], "", "2026-06-30"],
		["kích hoạt 3: 30/6", null, [], "", ""],
		["3: đã được phê duyệt ngày 10/3", "event", [3], "đã được phê duyệt", "2026-03-10"],
		["3 da duoc phe duyet ngay 10/3", "event", [3], "da duoc phe duyet", "2026-03-10"],
		["3: ký ngày 05/3", "event", [3], "ký", "2026-03-05"],
		["3: đã nhận được văn bản ngày 5/3", "event", [3], "đã nhận được văn bản", "2026-03-05"],
		["việc 3: đã ký ngày 05 tháng 3 năm 2026 ạ.", "event", [3], "đã ký", "2026-03-05"],
		["3: được thông qua hôm qua", "event", [3], "được thông qua", "2026-03-11"],
		["3: Nghị quyết được thông qua ngày 25/12", "event", [3], "Nghị quyết được thông qua", "2025-12-25"],
		["1, 3 kích hoạt 10/3/2026", "activate", [1, 3], "", "2026-03-10"],
		["2-4: kích hoạt 10/3", "activate", [2, 3, 4], "", "2026-03-10"],
		["3 hạn 30/6", "deadline", [3], "", "2026-06-30"],
		["3: kích hoạt, hạn trước ngày 30/6/2026", "deadline", [3], "", "2026-06-30"],
		["3 kích hoạt ngày 10/12", "activate", [3], "", "2025-12-10"],
	])("%s", (text, said, lines, words, day) => {
		const order = read(text);
		if (said === null) expect(order).toBeNull();
		else expect(order).toMatchObject({ said, lines, words, day });
	});

	test("to a card needs no number", () => {
		expect(read("đã được phê duyệt ngày 10/3", 1)).toMatchObject({ lines: [1], day: "2026-03-10" });
		expect(read("kích hoạt 30/6", 1)).toMatchObject({ said: "activate", lines: [1] });
		expect(read("kích hoạt 30/6", 5)).toBeNull();
	});

	test.each([
		"3: chưa được phê duyệt ngày 10/3",
		"3: sẽ được phê duyệt ngày 10/3",
		"3 dự kiến phê duyệt ngày 10/3",
		"3: du kien phe duyet ngay 10/3",
		"3 được phê duyệt ngày 10/3 chưa?",
		"3: được phê duyệt ngày 10/3?",
		"3: nếu được phê duyệt ngày 10/3",
		"3: đang trình, ký ngày 5/3",
		"3: đề nghị phê duyệt ngày 10/3",
		"3: được phê duyệt",
		"3: đã ký ngày 10/3 nhưng chưa gửi",
		"3: đã ký ngày 10/3, còn chờ đóng dấu",
		"3 xin gia hạn 30/6",
		"3: hoãn phê duyệt đến ngày 10/3",
		"10/3 đã được phê duyệt",
		"9 kích hoạt 30/6",
		"3: 60%",
		"3: 30/6",
		"3 ngày 30/6",
		"xong 3",
		"3 xong, BC 45/BC-SNgV ngày 02/3/2026",
	])("nothing: %s", (text) => {
		expect(read(text)).toBeNull();
	});

	test("as a deadline may name any stretch of time", () => {
		expect(readActivation("hạn quý II/2026", TODAY)).toMatchObject({
			said: "deadline",
			day: null,
			deadline: { kind: "quarter", dueOn: "2026-06-30" },
		});
		expect(readActivation("hạn trước 17h ngày 30/6", TODAY)?.deadline).toMatchObject({ time: "17:00" });
		for (const text of [
			"30/6/2026",
			"30/6",
			"trước ngày 01/7/2026",
			"quý II/2026",
			"chậm nhất 17h ngày 30/6",
		])
			expect(readActivation(text, TODAY), text).toMatchObject({
				said: "activate",
				deadline: { kind: expect.anything() },
			});
	});

	test("of everything", () => {
		for (const text of ["tất cả", "tat ca", "Tất cả ạ", "ghi tất cả", "toàn bộ"])
			expect(isAll(text)).toBe(true);
		for (const text of ["tất cả xong", "không tất cả", "cả tuần"]) expect(isAll(text)).toBe(false);
	});
});

describe("what has happened is about a deadline", () => {
	const about = (deadline: string, words: string) => isAbout(parseDeadline(deadline, TODAY), words);
	test.each([
		["ngay sau khi được Chính phủ phê duyệt", "đã được phê duyệt", true],
		["ngay sau khi được Chính phủ phê duyệt", "Chính phủ phê duyệt", true],
		["ngay sau khi được Chính phủ phê duyệt", "da duoc phe duyet", true],
		["ngay sau khi được Chính phủ phê duyệt", "Chính phủ đã họp", false],
		["ngay sau khi được Chính phủ phê duyệt", "đã được Thủ tướng phê duyệt", false],
		["ngay sau khi được Chính phủ phê duyệt", "đã ký", false],
		["sau khi Nghị quyết được thông qua", "Nghị quyết đã thông qua", true],
		["trong vòng 15 ngày kể từ ngày ký", "ký", true],
		["trong vòng 15 ngày kể từ ngày ký", "đã ban hành", true],
		["trong vòng 15 ngày kể từ ngày ký", "đã nhận", false],
		["trong 10 ngày kể từ ngày nhận được văn bản", "đã nhận được văn bản", true],
		["trong 10 ngày kể từ ngày nhận được văn bản", "đã họp các xã, nhận ý kiến của 5 đơn vị", false],
		["trong vòng 15 ngày kể từ ngày được phê duyệt", "được phê duyệt", true],
		["theo yêu cầu", "có yêu cầu", false],
		["Theo Kế hoạch số 79/KH-UBND", "đã ban hành", false],
	])("%s ← %s", (deadline, words, expected) => {
		expect(about(deadline, words)).toBe(expected);
	});

	test("and those that wait for the same thing have the same name for it", () => {
		const key = (text: string) => anchorKey(parseDeadline(text, TODAY));
		expect(key("trong 15 ngày kể từ ngày được Chính phủ phê duyệt")).toBe(
			key("ngay sau khi được Chính phủ phê duyệt"),
		);
		expect(key("theo yêu cầu")).toBeNull();
	});

	test("and gives the date that follows", () => {
		const dated = (text: string, on: string) => datedFrom(parseDeadline(text, TODAY), on, workingCalendar());
		expect(dated("trong 15 ngày kể từ ngày được phê duyệt", "2026-03-10")).toEqual({
			dueOn: "2026-03-25",
			lastDay: "2026-03-25",
		});
		expect(dated("trước khi bão đổ bộ", "2026-09-10")).toEqual({
			dueOn: "2026-09-10",
			lastDay: "2026-09-09",
		});
		expect(dated("theo yêu cầu", "2026-09-10")).toBeNull();
	});
});
