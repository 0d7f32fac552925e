import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../../src/channels/text/clean-text.ts";
import { cutText } from "../../../src/channels/text/cut-text.ts";
import { partLength, splitUnits } from "../../../src/channels/text/split.ts";
import { type Unit, unitText } from "../../../src/channels/text/unit.ts";

const LIMIT = 60;

/** Words, spaces, marks, emoji of families and halves of pairs: what a document can throw at a splitter. */
const anyText = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				"Sở",
				"Ngoại",
				"vụ",
				"e\u0302\u0301",
				"👨‍👩‍👧‍👦",
				"🇻🇳",
				"\u00a0",
				" ",
				"\n",
				"<b>",
				"&amp;",
				"\ud83d",
				"\u202e",
			),
			fc.string({ unit: "grapheme", maxLength: 30 }),
			fc.string({ unit: "binary", maxLength: 10 }),
		),
		{ maxLength: 60 },
	)
	.map((parts) => cleanText(parts.join("")));

const anyUnits: fc.Arbitrary<Unit[]> = fc.array(
	fc.record({
		spans: fc.array(fc.record({ text: anyText }), { minLength: 1, maxLength: 3 }),
		gap: fc.constantFrom("\n" as const, "\n\n" as const),
		keepWithNext: fc.boolean(),
	}),
	{ maxLength: 12 },
);

/** Everything but white space, which a cut may take. */
const ink = (text: string) => text.replace(/\s+/g, "");
const inkOf = (units: Unit[]) => ink(units.map(unitText).join(""));
const segmenter = new Intl.Segmenter("vi", { granularity: "grapheme" });
const letters = (text: string) => [...segmenter.segment(text)].map((segment) => segment.segment);

function unit(text: string, more: Partial<Unit> = {}): Unit {
	return { spans: [{ text }], gap: "\n", ...more };
}

describe("splitting a message", () => {
	it("keeps every part within the limit, loses nothing, doubles nothing and keeps the order", () => {
		fc.assert(
			fc.property(anyUnits, (units) => {
				const parts = splitUnits(units, { characters: LIMIT });
				for (const part of parts) expect(partLength(part)).toBeLessThanOrEqual(LIMIT);
				expect(inkOf(parts.flat())).toBe(inkOf(units));
			}),
			{ numRuns: 300 },
		);
	});

	it("cuts no unit that fits into a part", () => {
		fc.assert(
			fc.property(anyUnits, (units) => {
				const whole = units.filter((one) => unitText(one).length <= LIMIT);
				const kept = new Set(splitUnits(units, { characters: LIMIT }).flat());
				for (const one of whole) expect(kept.has(one)).toBe(true);
			}),
			{ numRuns: 200 },
		);
	});

	it("keeps a heading with what stands under it", () => {
		const parts = splitUnits(
			[unit("a".repeat(50)), unit("Quá hạn", { keepWithNext: true }), unit("1. Rà soát hồ sơ")],
			{ characters: LIMIT },
		);
		expect(parts.map((part) => part.map(unitText))).toEqual([
			["a".repeat(50)],
			["Quá hạn", "1. Rà soát hồ sơ"],
		]);
	});

	it("starts an item that is too long right under its heading", () => {
		const long = Array.from({ length: 30 }, (_, at) => `từ${at}`).join(" ");
		const parts = splitUnits([unit("Quá hạn", { keepWithNext: true }), unit(long)], { characters: LIMIT });
		expect(parts[0]?.map(unitText)).toEqual(["Quá hạn", expect.stringMatching(/^từ0 .*từ\d+$/)]);
	});

	it("keeps the styles of what it cuts", () => {
		const parts = splitUnits(
			[{ spans: [{ text: "đậm ".repeat(20), style: "bold" }, { text: "thường ".repeat(20) }], gap: "\n" }],
			{ characters: LIMIT },
		);
		const spans = parts.flat().flatMap((one) => one.spans);
		for (const span of spans) expect(span.style === "bold").toBe(span.text.includes("đậm"));
	});

	it("counts styled runs against the limit of a part", () => {
		const bold = Array.from({ length: 10 }, (_, at) => ({
			spans: [{ text: `${at}`, style: "bold" as const }],
			gap: "\n" as const,
		}));
		expect(splitUnits(bold, { characters: LIMIT, styles: 4 }).map((part) => part.length)).toEqual([4, 4, 2]);
	});
});

describe("cutting a text", () => {
	const cut = (text: string, limit: number) =>
		cutText(text, limit).map(([start, end]) => text.slice(start, end));

	it("cuts between words", () => {
		expect(cut("một hai ba bốn", 8)).toEqual(["một hai", "ba bốn"]);
	});

	it("prefers the end of a line that is near", () => {
		expect(cut("một hai\nba bốn năm", 12)).toEqual(["một hai", "ba bốn năm"]);
	});

	it("keeps a number and its unit that a no-break space joins", () => {
		expect(cut("còn 5\u00a0ngày", 8)).toEqual(["còn", "5\u00a0ngày"]);
	});

	it("cuts no letter from its marks and no emoji in two", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom("a", "e\u0323\u0302", "👍🏽", "🇻🇳", "👩‍🚒"), {
					minLength: 1,
					maxLength: 80,
				}),
				fc.integer({ min: 16, max: 40 }),
				(parts, limit) => {
					const text = parts.join("");
					expect(cut(text, limit).flatMap(letters)).toEqual(letters(text));
				},
			),
			{ numRuns: 200 },
		);
	});

	it("cuts a letter longer than the limit between code points", () => {
		const monster = `e${"\u{1e8d0}".repeat(60)}`;
		const pieces = cut(monster, 32);
		expect(pieces.join("")).toBe(monster);
		for (const piece of pieces) {
			expect(piece.length).toBeLessThanOrEqual(32);
			expect(piece.isWellFormed()).toBe(true);
		}
	});

	it("makes only well-formed pieces of at most the limit", () => {
		fc.assert(
			fc.property(anyText, fc.integer({ min: 16, max: 50 }), (text, limit) => {
				const pieces = cut(text, limit);
				for (const piece of pieces) {
					expect(piece.length).toBeLessThanOrEqual(limit);
					expect(piece.isWellFormed()).toBe(true);
				}
				expect(ink(pieces.join(""))).toBe(ink(text));
			}),
			{ numRuns: 300 },
		);
	});
});
