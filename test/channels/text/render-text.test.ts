import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderText } from "../../../src/channels/text/render-text.ts";
import type { Message } from "../../../src/domain/message.ts";
import { anyMessage, wordsOf } from "../../helpers/any-message.ts";

const t = (key: string, vars: Record<string, string | number> = {}) =>
	`${key}: ${Object.values(vars).join(" ")}`;
const render = (message: Message) => renderText(message, 2000, t);

describe("a message as plain text", () => {
	it("shows headings, numbered items with their details, fields, quotes and notes as short lines", () => {
		const [text] = render({
			blocks: [
				{ type: "heading", text: "Quá hạn (1)" },
				{
					type: "list",
					items: [
						{ number: 1, text: ["Thống kê ", { text: "hồ sơ", style: "bold" }], details: ["hạn 20/02"] },
					],
				},
				{ type: "fields", rows: [["Chủ trì", "Sở Ngoại vụ"]] },
				{ type: "quote", text: "chậm nhất ngày 30/6/2026" },
				{ type: "note", text: "Còn 12 việc trong hạn" },
			],
		});
		expect(text).toBe(
			"Quá hạn (1)\n1. Thống kê hồ sơ\n   hạn 20/02\n\nChủ trì: Sở Ngoại vụ\n\n“chậm nhất ngày 30/6/2026”\n\nCòn 12 việc trong hạn",
		);
	});

	it("shows a table as one line a row, each cell under its column's name", () => {
		const [text] = render({
			blocks: [
				{
					type: "table",
					head: ["Cơ quan", "Giao", "Quá hạn"],
					rows: [
						["Sở Ngoại vụ", "12", "1"],
						["Sở Y tế", "3", ""],
					],
				},
			],
		});
		expect(text).toBe("Sở Ngoại vụ — Giao: 12; Quá hạn: 1\nSở Y tế — Giao: 3");
	});

	it("says in words what its buttons do, each once", () => {
		const [text] = render({
			blocks: [{ type: "paragraph", text: "Xác nhận?" }],
			actions: [
				[
					{ label: "Đúng", says: "đúng" },
					{ label: "Không", says: "không" },
				],
				[{ label: "OK", says: "đúng" }],
			],
		});
		expect(text).toBe("Xác nhận?\n\ntext-actions: “đúng”, “không”");
	});

	it("names the files that cannot go along", () => {
		const [text] = render({ blocks: [], files: [{ name: "báo cáo.docx", mime: "x", base64: "" }] });
		expect(text).toBe("text-files: “báo cáo.docx”");
	});

	it("is empty for a message that says nothing", () => {
		expect(render({ blocks: [{ type: "paragraph", text: " \u200b\u200d" }] })).toEqual([]);
	});

	it("splits between items", () => {
		const items = Array.from({ length: 80 }, (_, at) => ({
			number: at + 1,
			text: `Rà soát hồ sơ số ${at} ${"x".repeat(40)}`,
		}));
		const parts = render({ blocks: [{ type: "list", items }] });
		expect(parts.length).toBeGreaterThan(1);
		for (const part of parts) expect(part).toMatch(/^\d+\. Rà soát/);
	});

	it("stays within 2,000 characters, well formed, and says everything once in order", () => {
		fc.assert(
			fc.property(anyMessage(), (message) => {
				const parts = render(message);
				for (const part of parts) {
					expect(part.length).toBeLessThanOrEqual(2000);
					expect(part.isWellFormed()).toBe(true);
					expect(part.trim()).not.toBe("");
				}
				const said = parts.join("\n").match(/w\d+w/g) ?? [];
				expect(said).toEqual(wordsOf(message));
			}),
			{ numRuns: 150 },
		);
	});
});
