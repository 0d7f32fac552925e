import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDeadlines } from "../../../src/domain/deadline/find-deadline.ts";
import { parseDeadline } from "../../../src/domain/deadline/parse-deadline.ts";
import { addDays, daysBetween, type LocalDate, parts } from "../../../src/domain/local-date.ts";

const TODAY = "2026-03-12";
const day = fc
	.integer({ min: 0, max: daysBetween("2020-01-01", "2059-12-31") })
	.map((n) => addDays("2020-01-01", n));
const padded = fc.boolean();

/** A day as documents print it. */
function print(date: LocalDate, style: string, pad: boolean): string {
	const { year, month, day: number } = parts(date);
	const two = (n: number) => (pad ? String(n).padStart(2, "0") : String(n));
	switch (style) {
		case "words":
			return `ngày ${two(number)} tháng ${two(month)} năm ${year}`;
		case "mixed":
			return `ngày ${two(number)} tháng ${two(month)}/${year}`;
		default:
			return `ngày ${two(number)}${style}${two(month)}${style}${year}`;
	}
}
const style = fc.constantFrom("/", ".", "-", "words", "mixed");

describe("any printed day", () => {
	test("is read back, with what stands before it", () => {
		fc.assert(
			fc.property(
				day,
				style,
				padded,
				fc.constantFrom(
					["trước", "before"],
					["chậm nhất", "by"],
					["đến hết", "by"],
					["vào", "on"],
					["", "on"],
				),
				(date, as, pad, [word, bound]) => {
					const read = parseDeadline(`${word} ${print(date, as, pad)}`.trim(), null);
					expect(read).toMatchObject({ kind: "date", dueOn: date, bound });
					expect("lastDay" in read && read.lastDay).toBe(bound === "before" ? addDays(date, -1) : date);
				},
			),
		);
	});

	test("is found in a sentence that sets it, at its place", () => {
		fc.assert(
			fc.property(day, style, padded, (date, as, pad) => {
				const words = `trước ${print(date, as, pad)}`;
				const text = `Giao Sở Ngoại vụ chủ trì, báo cáo UBND tỉnh ${words}.`;
				const [first] = findDeadlines(text, addDays(date, -30));
				expect(first?.deadline).toMatchObject({ kind: "date", dueOn: date });
				expect(text.slice(first?.start, first?.end)).toBe(words);
			}),
		);
	});

	test("without its year is the next one, at most eight years off", () => {
		fc.assert(
			fc.property(day, day, (date, today) => {
				const { month, day: number } = parts(date);
				const read = parseDeadline(`trước ngày ${number}/${month}`, today);
				expect(read).toMatchObject({ kind: "date", yearAssumed: true });
				const dueOn = "dueOn" in read ? read.dueOn : "";
				expect(dueOn.slice(5)).toBe(date.slice(5));
				expect(dueOn >= today).toBe(true);
				expect(daysBetween(today, dueOn)).toBeLessThan(month === 2 && number === 29 ? 8 * 366 : 367);
			}),
		);
	});
});

/** Words and marks that mean something to the reader, thrown together. */
const shreds = fc
	.array(
		fc.constantFrom(
			..."trước sau từ đến hết trong ngày tháng quý năm tuần giờ thứ Sáu hằng định kỳ 6 15 31 02 2026 / - . , ( ) ; : I lV và theo kể khi Tết rằm cuối đầu thường xuyên làm việc nt // “ ”".split(
				" ",
			),
		),
		{ maxLength: 25 },
	)
	.map((words) => words.join(" "));

describe("any text at all", () => {
	test("is read without a throw, its last day never after its due day, its words kept", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: "binary" }), shreds), fc.option(day), (text, reference) => {
				const read = parseDeadline(text, reference);
				expect(read.raw).toBe(text);
				if ("dueOn" in read) {
					expect(read.dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
					expect(read.lastDay <= read.dueOn).toBe(true);
					expect(daysBetween(read.lastDay, read.dueOn)).toBeLessThanOrEqual(1);
				}
			}),
			{ numRuns: 500 },
		);
	});

	test("is searched without a throw, and what is found lies in it, in order", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: "binary" }), shreds), fc.option(day), (text, reference) => {
				let from = 0;
				for (const { deadline, start, end } of findDeadlines(text, reference)) {
					expect(start).toBeGreaterThanOrEqual(from);
					expect(text.slice(start, end)).toBe(deadline.raw);
					from = end;
				}
			}),
			{ numRuns: 500 },
		);
	});

	test("means the same with joined and with separate accents", () => {
		fc.assert(
			fc.property(shreds, (text) => {
				const { raw: _joined, ...joined } = parseDeadline(text.normalize("NFC"), TODAY);
				const { raw: _separate, ...separate } = parseDeadline(text.normalize("NFD"), TODAY);
				expect(separate).toEqual(joined);
			}),
			{ numRuns: 300 },
		);
	});
});

const bare = (text: string): string =>
	text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

test.each([
	"trước ngày 18/9/2026",
	"chậm nhất 16h30 ngày 18/9",
	"trong quý III/2026",
	"6 tháng cuối năm 2026",
	"cuối tháng 8",
	"giữa năm 2027",
	"năm 2027",
	"thứ sáu tuần sau",
	"chủ nhật tuần này",
	"sáng mai",
	"ngày mai",
	"trước ngày 18 hằng tháng",
	"hằng quý, 6 tháng, năm",
	"mỗi năm một lần",
	"ngày 12 tháng cuối quý",
	"trước Tết Nguyên đán Đinh Mùi",
	"rằm tháng giêng năm 2027",
	"từ ngày 03/8 đến ngày 18/9/2026",
	"giai đoạn 2027 - 2029",
	"năm 2027 và các năm tiếp theo",
	"từ năm 2027 trở đi",
	"thường xuyên",
	"khi có yêu cầu",
	"đột xuất",
	"12 ngày làm việc",
	"trong vòng 20 ngày kể từ ngày ký",
	"từ nay đến hết năm",
	"như trên",
])("%s is read without diacritics too", (text) => {
	const { raw: _typed, ...typed } = parseDeadline(bare(text), TODAY);
	const { raw: _printed, ...printed } = parseDeadline(text, TODAY);
	expect(printed.kind).not.toBe("none");
	expect(typed).toEqual(printed);
});

test("a hundred thousand letters of anything cost little time", () => {
	const shred = [
		"trước ngày ",
		"Tết ",
		"(",
		"2026, ",
		"từ ",
		"ngay sau khi ",
		"hằng năm, ",
		"trước ngày 15/6, ",
		"1/",
		"theo Kế hoạch ",
	];
	for (const word of shred) {
		const text = word.repeat(100_000 / word.length);
		const start = performance.now();
		findDeadlines(text, TODAY);
		parseDeadline(text, TODAY);
		expect(performance.now() - start, word).toBeLessThan(10_000);
	}
});
