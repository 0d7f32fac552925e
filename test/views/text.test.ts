import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderText } from "../../src/channels/text/render-text.ts";
import type { Block, Text } from "../../src/domain/message.ts";
import { messageLength, plain, shorten, some } from "../../src/views/text.ts";
import { t } from "./sample.ts";

describe("shortening", () => {
	it("leaves short words alone, and puts them on one line", () => {
		expect(shorten("Rà soát  các\nthỏa thuận", 40)).toBe("Rà soát các thỏa thuận");
	});

	it("cuts between words and shows that it did", () => {
		expect(shorten("Rà soát các thỏa thuận quốc tế đã ký", 20)).toBe("Rà soát các thỏa…");
	});

	it("leaves no comma before the dots", () => {
		expect(shorten("Rà soát, thống kê, báo cáo", 20)).toBe("Rà soát, thống kê…");
	});

	it("never exceeds its room, never ends in half a character, and begins as the text does", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "grapheme", maxLength: 300 }),
				fc.integer({ min: 5, max: 120 }),
				(text, max) => {
					const short = shorten(text, max);
					expect(short.length).toBeLessThanOrEqual(max);
					expect(short.isWellFormed()).toBe(text.isWellFormed());
					expect(text.replace(/\s+/g, " ").trim().startsWith(short.replace(/…$/, ""))).toBe(true);
				},
			),
		);
	});
});

it("the first few of a list, and how many were left out", () => {
	expect(some([1, 2, 3], 2)).toEqual({ shown: [1, 2], more: 1 });
	expect(some([1, 2], 2)).toEqual({ shown: [1, 2], more: 0 });
});

it("a text without its styles", () => {
	expect(plain(["Quy chế — ", { text: "NV-0018", style: "code" }])).toBe("Quy chế — NV-0018");
});

describe("the length of a message", () => {
	const words = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 60 });
	const text: fc.Arbitrary<Text> = fc.oneof(words, fc.array(words, { minLength: 1, maxLength: 3 }));
	const block: fc.Arbitrary<Block> = fc.oneof(
		text.map((text): Block => ({ type: "heading", text })),
		text.map((text): Block => ({ type: "paragraph", text })),
		text.map((text): Block => ({ type: "quote", text })),
		text.map((text): Block => ({ type: "note", text })),
		fc.array(text, { minLength: 1, maxLength: 5 }).map((items): Block => ({ type: "bullets", items })),
		fc
			.array(fc.record({ text, details: fc.array(text, { maxLength: 2 }) }), { minLength: 1, maxLength: 5 })
			.map(
				(items): Block => ({
					type: "list",
					items: items.map((item, index) => ({ number: index + 1, ...item })),
				}),
			),
		fc
			.array(fc.tuple(words, text), { minLength: 1, maxLength: 5 })
			.map((rows): Block => ({ type: "fields", rows })),
	);

	it("is never less than what a person gets to read", () => {
		fc.assert(
			fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
				const shown = renderText({ blocks }, 1_000_000, t).join("");
				expect(messageLength({ blocks })).toBeGreaterThanOrEqual(shown.length);
			}),
		);
	});
});
