import { describe, expect, test } from "vitest";
import { readLetter, readMeeting, readResults } from "../../../src/domain/report/read-output.ts";

const TODAY = "2026-03-02";
const STC = { id: "stc", name: "Sở Tài chính", aliases: ["STC"] };
const VHTT = { id: "vh", name: "Sở Văn hóa, Thể thao và Du lịch", aliases: [] };
const DIRECTORY = [STC, VHTT];

describe("what a letter is about", () => {
	test.each([
		["Sở Tài chính", "Sở Tài chính", null],
		["Sở Tài chính trước 15/3", "Sở Tài chính", "2026-03-15"],
		["Sở Tài chính, trả lời trước ngày 15/3/2026", "Sở Tài chính, trả lời", "2026-03-15"],
		["truoc 10/01", "", "2027-01-10"],
		["", "", null],
	])("“%s”", (typed, words, before) => {
		expect(readLetter(typed, TODAY)).toEqual({ words, before });
	});

	test("a day that does not exist is not guessed at", () => {
		expect(readLetter("Sở Tài chính trước 31/02", TODAY)).toBeNull();
	});
});

describe("which meeting is prepared", () => {
	test.each([
		["Sở Tài chính", STC, null],
		["stc từ 15/01", STC, { on: "2026-01-15" }],
		["Sở Tài chính từ ngày 15/12", STC, { on: "2025-12-15" }],
		["Sở Tài chính từ 56/TB-UBND", STC, { number: "56/tb-ubnd" }],
		["họp với Sở Văn hóa, Thể thao và Du lịch", VHTT, null],
		["", null, null],
		["từ 15/01", null, { on: "2026-01-15" }],
	])("“%s”", (typed, agency, since) => {
		expect(readMeeting(typed, DIRECTORY, TODAY)).toEqual({ agency, since });
	});

	test.each(["việc hôm nọ", "Sở Tài chính từ 31/02", "Sở Tài chính từ 15/5/2026", "NV-0012"])(
		"“%s” is not understood",
		(typed) => {
			expect(readMeeting(typed, DIRECTORY, TODAY)).toBeNull();
		},
	);
});

describe("whose results of which days", () => {
	test.each([
		["", null, "2026-03-01"],
		["quý I", null, "2026-01-01"],
		["Sở Tài chính", STC, "2026-03-01"],
		["Sở Tài chính tháng 2", STC, "2026-02-01"],
		["tháng 2 Sở Tài chính", STC, "2026-02-01"],
		["stc 6 tháng", STC, "2026-01-01"],
		["từ 05/01 đến 20/02", null, "2026-01-05"],
	])("“%s”", (typed, agency, from) => {
		const read = readResults(typed, DIRECTORY, TODAY);
		expect(read?.agency).toEqual(agency);
		expect(read?.range?.from).toBe(from);
	});

	test.each(["gì đó", "Sở Tài chính gì đó"])("“%s” is not understood", (typed) => {
		expect(readResults(typed, DIRECTORY, TODAY)).toBeNull();
	});
});
