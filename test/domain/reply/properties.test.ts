import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readReply } from "../../../src/domain/reply/read-reply.ts";
import { completed, printed, read, sentences, TODAY } from "./sentences.ts";

const anySentence = fc.constantFrom(...sentences);
/** One clause that completes something, so that a word before it is said of all of it. */
const oneCompletion = fc.constantFrom(
	...sentences.filter(
		({ kind, text, changes }) =>
			kind === "honest" &&
			changes.length === 1 &&
			/^complete \d+(?: \(.*)?$/u.test(changes[0] ?? "") &&
			!/[.;\n,:]|\b(?:còn|con|tru|ngoai|chua|khong)\b|trừ|ngoài|chứ|xác nhận|ghi nhận|cập nhật|đánh dấu|tick|chưa|không|❌/iu.test(
				text,
			),
	),
);
const runs = { numRuns: 300 };

describe("a reply", () => {
	test("is read the same decomposed and composed", () => {
		fc.assert(
			fc.property(anySentence, ({ text, lines }) => {
				expect(read(text.normalize("NFD"), lines)).toEqual(read(text.normalize("NFC"), lines));
			}),
			runs,
		);
	});

	test("names only lines that are there, each once, in order", () => {
		fc.assert(
			fc.property(anySentence, fc.integer({ min: 1, max: 30 }), ({ text }, lines) => {
				for (const { items } of read(text, lines).changes) {
					expect(items).toEqual([...new Set(items)].sort((a, b) => a - b));
					expect(items.every((item) => item >= 1 && item <= lines)).toBe(true);
				}
			}),
			runs,
		);
	});

	test("that ends in a question mark completes nothing", () => {
		const ends = fc.constantFrom("?", " ?", "??", "?!", "? ạ".replace(" ạ", ""), "? 😊", "?)", "? …");
		fc.assert(
			fc.property(anySentence, ends, ({ text, lines }, end) => {
				expect(completed(read(text + end, lines))).toEqual([]);
			}),
			runs,
		);
	});

	test("completes nothing behind a denial, a plan, a wish, a condition or somebody else's word", () => {
		const before = fc.constantFrom(
			...[
				"chưa ",
				"không phải ",
				"sắp ",
				"gần ",
				"mai ",
				"nếu ",
				"khi nào ",
				"nghe nói ",
				"tưởng ",
				"mong ",
				"phải ",
			],
			...[
				"đừng ghi ",
				"cơ bản ",
				"coi như ",
				"dự kiến ",
				"đề nghị ",
				"yêu cầu ",
				"chua ",
				"khong phai ",
				"sap ",
				"neu ",
			],
		);
		fc.assert(
			fc.property(oneCompletion, before, ({ text, lines }, word) => {
				expect(completed(read(word + text, lines))).toEqual([]);
			}),
			runs,
		);
	});

	test("completes nothing when it is taken back", () => {
		const after = fc.constantFrom(
			" à nhầm",
			". Nhầm rồi",
			", à không",
			" đùa thôi",
			" a nham",
			"\nnhắn nhầm ạ",
			" chưa",
			" không",
		);
		fc.assert(
			fc.property(oneCompletion, after, ({ text, lines }, end) => {
				expect(completed(read(text + end, lines))).toEqual([]);
			}),
			runs,
		);
	});
});

/** Clauses about line #, with what they change of it. */
const ABOUT: [clause: string, change: string | null][] = [
	["# xong", "complete"],
	["việc # đã hoàn thành", "complete"],
	["xong #", "complete"],
	["đã xong việc #", "complete"],
	["# chưa xong", null],
	["chưa xong #", null],
	["sắp xong #", null],
	["# cơ bản xong", null],
	["# đang làm", "progress"],
	["đang triển khai #", "progress"],
	["#: 60%", "progress"],
	["# vướng kinh phí", "obstacle"],
	["vướng #: thiếu người", "obstacle"],
	["# xin gia hạn đến 15/3", "extension"],
	["gia hạn # đến 15/3", "extension"],
	["nhận việc #", "accept"],
];
const said = fc.uniqueArray(
	fc.record({ item: fc.integer({ min: 1, max: 9 }), about: fc.constantFrom(...ABOUT) }),
	{
		selector: ({ item }) => item,
		minLength: 2,
		maxLength: 6,
	},
);

describe("clauses", () => {
	test("are read each for itself, in any order", () => {
		fc.assert(
			fc.property(said, fc.constantFrom("; ", "\n", ". ", ";", "!\n"), (clauses, between) => {
				const text = clauses
					.map(({ item, about: [clause] }) => clause.replace("#", String(item)))
					.join(between);
				const found = new Map(
					readReply(text, { items: 9, today: TODAY }).changes.flatMap(({ items, intent }) =>
						items.map((item) => [item, intent as string] as const),
					),
				);
				for (const {
					item,
					about: [, change],
				} of clauses)
					expect([text, item, found.get(item) ?? null]).toEqual([text, item, change]);
			}),
			{ numRuns: 500 },
		);
	});

	test("joined by a comma or a word complete nothing that none of them does", () => {
		const between = fc.constantFrom(", ", ",", " và ", ", còn ", ", riêng ", " - ");
		fc.assert(
			fc.property(said, between, (clauses, joint) => {
				const text = clauses
					.map(({ item, about: [clause] }) => clause.replace("#", String(item)))
					.join(joint);
				const done = clauses
					.filter(({ about: [, change] }) => change === "complete")
					.map(({ item }) => String(item));
				expect(done, text).toEqual(
					expect.arrayContaining(completed(readReply(text, { items: 9, today: TODAY }))),
				);
			}),
			{ numRuns: 500 },
		);
	});
});

describe("any text", () => {
	const context = { items: 8, today: TODAY };

	test("is read without an error", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void readReply(text, context)),
		);
		const words = fc.constantFrom(
			...sentences.flatMap(({ text }) => text.split(/(?<= )|(?=[,.;:?!\n])/u)),
			"\ud800",
			"\u202e",
			"\u200d",
			"🏳️‍🌈",
			"٣",
			"Ⅳ",
		);
		fc.assert(
			fc.property(fc.array(words, { maxLength: 60 }), (parts) => void readReply(parts.join(""), context)),
			{ numRuns: 500 },
		);
	});

	test("without a word it knows changes nothing", () => {
		const word = fc.stringMatching(/^[bcfghjlwz]{2,7}$/u);
		const token = fc.oneof(
			word,
			word,
			fc.integer({ min: 0, max: 99 }).map(String),
			fc.constantFrom(",", ".", "-", ":"),
		);
		fc.assert(
			fc.property(fc.array(token, { maxLength: 20 }), (tokens) => {
				expect(printed(readReply(tokens.join(" "), context).changes)).toEqual([]);
			}),
			runs,
		);
	});

	test("of 100,000 characters takes linear time", () => {
		for (const part of ["xong 3, ", "1 ", "chưa ", '"', "1/", " \n"]) {
			const took = [10_000, 100_000].map((length) => {
				const text = part.repeat(length / part.length + 1).slice(0, length);
				const start = performance.now();
				readReply(text, context);
				return performance.now() - start;
			}) as [number, number];
			// Ten times the text: far from the hundredfold of a quadratic reader, with room for a busy machine.
			expect(took[1], part).toBeLessThan(25 * took[0] + 1500);
		}
	}, 60_000);
});
