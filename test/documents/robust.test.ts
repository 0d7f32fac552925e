import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import type { Source } from "../../src/documents/source.ts";
import { readText } from "./score.ts";

const here = (path: string) => new URL(path, import.meta.url).pathname;
const plan = readFileSync(here("../eval/seeds/004_aca9e7297d864ff1.txt"), "utf8");
const notice = readFileSync(here("../eval/docs/01.txt"), "utf8");

/** Pieces from which a document could be thrown together by a broken converter. */
const pieces = fc.constantFrom(
	...[
		"Sở Tài chính",
		"UBND các xã, phường",
		"giao ",
		"chủ trì, phối hợp với ",
		"trước ngày 31/02/2026",
		"STT Nội dung",
	],
	...[
		"Cơ quan chủ trì",
		"\n",
		"|\n",
		"1. ",
		"a) ",
		"- ",
		"Phụ lục",
		"KẾ HOẠCH",
		"Nơi nhận:",
		"I ",
		"(",
		")",
		";",
		":",
		"*",
	],
	...[
		"Thời gian thực hiện: ",
		"các Bộ: ",
		"Điều 1. ",
		"./.",
		"  ",
		"\u0000",
		"😀",
		"Ủy ban nhân dân các tỉnh: ",
		"nt",
		"79/KH-",
	],
);

describe("a text that no clerk wrote", () => {
	test("is read without an error, whatever it is", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
				expect(readText(text).tasks).toBeInstanceOf(Array);
			}),
			{ numRuns: 150 },
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
				const { tasks, warnings } = readText(parts.join(""));
				for (const { ref, content, confidence } of tasks) {
					expect(ref).not.toBe("");
					expect(content).not.toBe("");
					for (const share of Object.values(confidence)) {
						expect(share).toBeGreaterThanOrEqual(0);
						expect(share).toBeLessThanOrEqual(1);
					}
				}
				expect(warnings.every(({ key }) => key.length > 0)).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});

	test("a table of any cells is read without an error", () => {
		const cell = fc.oneof(pieces, fc.string({ maxLength: 12 }));
		fc.assert(
			fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 10 }), (rows) => {
				const source: Source = { blocks: [{ type: "table", rows, merged: [] }], pages: 1, origin: "docx" };
				expect(readDocument(source).tasks).toBeInstanceOf(Array);
			}),
			{ numRuns: 200 },
		);
	});

	test.each([
		"Sở ",
		"các chủ tịch ",
		"UBND các xã và ",
		"STT Nội dung Cơ quan chủ trì Thời gian\n1\n",
		"1 A\n",
		"(",
		"|\n",
		"phối hợp với ",
		"Đơn vị chủ trì: ",
		"a",
		"giao Sở Y tế; ",
	])("%j over and over is done with in a moment", (unit) => {
		const text = unit.repeat(Math.ceil(200_000 / unit.length));
		const start = performance.now();
		readText(text);
		expect(performance.now() - start).toBeLessThan(10_000);
	});

	test("twice the text takes about twice the time", () => {
		const body = notice.slice(notice.indexOf("**III. VỀ"), notice.indexOf("Văn phòng Chính phủ trân trọng"));
		const table = plan.slice(plan.indexOf("STT Nội dung"));
		for (const [piece, most] of [
			[body, 600_000],
			[table, 120_000],
		] as const) {
			const times = [0.25, 0.5, 1].map((share) => {
				const text = piece.repeat(Math.ceil((most * share) / piece.length));
				const start = performance.now();
				readText(text);
				return (performance.now() - start) / text.length;
			});
			expect(times[2] ?? 0).toBeLessThan(6 * Math.max(times[0] ?? 0, times[1] ?? 0));
		}
	}, 60_000);
});
