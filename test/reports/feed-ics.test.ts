import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedIcs } from "../../src/reports/feed-ics.ts";
import { fileRow, manyRows, t } from "./sample.ts";

const at = new Date("2026-03-31T01:02:03Z");
const feed = (rows = [fileRow()], redacted = false): string =>
	feedIcs(t, { agency: "Sở Ngoại vụ", at, rows, redacted });
const unfolded = (text: string): string[] => text.replaceAll("\r\n ", "").split("\r\n");

describe("the feed of an agency", () => {
	it("has each deadline as a whole day, without an alarm", () => {
		const lines = unfolded(feed());
		expect(lines).toContain("UID:019a0000-0000-7000-8000-000000000018@dondoc");
		expect(lines).toContain("DTSTART;VALUE=DATE:20260404");
		expect(lines).toContain("DTSTAMP:20260331T010203Z");
		expect(lines).toContain("SUMMARY:NV-0018: Quy chế xử lý tạm thời");
		expect(lines).toContain("TRANSP:TRANSPARENT");
		expect(lines.join()).not.toContain("VALARM");
		expect(lines).toContain("X-WR-CALNAME:Hạn nhiệm vụ - Sở Ngoại vụ");
	});

	it("keeps the UID of an assignment whose deadline moved, and the whole text for the same facts", () => {
		const uid = (text: string) => unfolded(text).find((line) => line.startsWith("UID"));
		expect(uid(feed([fileRow({ lastDay: "2026-06-30" })]))).toBe(uid(feed()));
		expect(feed()).toBe(feed());
	});

	it("leaves out what has no day, and is a calendar also when nothing is left", () => {
		const text = feed([fileRow({ lastDay: null })]);
		expect(text).not.toContain("VEVENT");
		expect(unfolded(text)[0]).toBe("BEGIN:VCALENDAR");
		expect(unfolded(text).at(-1)).toBe("END:VCALENDAR");
	});

	it("says nothing of a task but its code when it is redacted", () => {
		const text = feed([fileRow({ content: "Nội dung riêng", deadlineRaw: "trước ngày ấy" })], true);
		expect(text).toContain("SUMMARY:NV-0018: nhiệm vụ đến hạn");
		expect(text).not.toContain("riêng");
		expect(text).not.toContain("DESCRIPTION");
	});

	it("escapes commas, semicolons and line breaks, so that no word becomes a line of its own", () => {
		const lines = unfolded(feed([fileRow({ content: "a, b; c\r\nEND:VEVENT\nx\\n", document: "d\ne" })]));
		expect(lines).toContain("SUMMARY:NV-0018: a\\, b\\; c END:VEVENT x\\\\n");
		expect(lines.filter((line) => line === "END:VEVENT")).toHaveLength(1);
	});

	it("folds every line at 75 octets, and nowhere inside a letter", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (content) => {
				const text = feed([fileRow({ content, agency: content, deadlineRaw: content }), ...manyRows(2)]);
				for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
				expect(text).not.toContain("\ufffd\ufffd\ufffd");
				expect(unfolded(text).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(3);
			}),
			{ numRuns: 30 },
		);
	});
});
