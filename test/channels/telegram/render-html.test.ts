import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderHtml, renderKeyboard } from "../../../src/channels/telegram/render-html.ts";
import type { Message } from "../../../src/domain/message.ts";
import { anyMessage, wordsOf } from "../../helpers/any-message.ts";
import { validateCall } from "../../helpers/bot-api-schema.ts";
import { parseTelegramHtml } from "../../helpers/telegram-html.ts";

/** What is wrong with the parts and the keyboard by the Bot API's own rules. */
function faults(message: Message): string[] {
	const reply_markup = renderKeyboard(message.actions);
	return renderHtml(message).flatMap((text) =>
		validateCall("sendMessage", {
			chat_id: 1,
			text,
			parse_mode: "HTML",
			...(reply_markup && { reply_markup }),
		}),
	);
}

describe("a message as Telegram HTML", () => {
	it("shows styles as tags and everything else as it was written", () => {
		const parts = renderHtml({
			blocks: [
				{ type: "heading", text: "Quá hạn (1)" },
				{
					type: "list",
					items: [
						{
							number: 1,
							text: ["Góp ý <dự thảo> & ", { text: "NV-0012", style: "code" }],
							details: ["hạn 20/02"],
						},
					],
				},
				{ type: "fields", rows: [["Chủ trì", "Sở Ngoại vụ"]] },
				{ type: "quote", text: "chậm nhất ngày 30/6/2026" },
				{ type: "note", text: "Trả lời tin này: “xong 1”" },
			],
		});
		expect(parts).toEqual([
			"<b>Quá hạn (1)</b>\n1. Góp ý &lt;dự thảo&gt; &amp; <code>NV-0012</code>\n   hạn 20/02\n\n<b>Chủ trì:</b> Sở Ngoại vụ\n\n<blockquote>chậm nhất ngày 30/6/2026</blockquote>\n\n<i>Trả lời tin này: “xong 1”</i>",
		]);
	});

	it("aligns a table within 34 columns, long names over several lines", () => {
		const [html = ""] = renderHtml({
			blocks: [
				{
					type: "table",
					head: ["Cơ quan", "Giao", "Xong", "Quá hạn"],
					rows: [
						["Sở Văn hóa, Thể thao và Du lịch", "12", "8", "1"],
						["Sở Ngoại vụ", "3", "3", "0"],
					],
					numeric: [false, true, true, true],
				},
			],
		});
		const lines = parseTelegramHtml(html).text.split("\n");
		expect(html).toMatch(/^<pre>[^<]+<\/pre>$/);
		expect(lines).toEqual([
			"Cơ quan          Giao Xong Quá hạn",
			"──────────────────────────────────",
			"Sở Văn hóa, Thể    12    8       1",
			"thao và Du lịch",
			"Sở Ngoại vụ         3    3       0",
		]);
	});

	it("splits between items and closes every tag in its own part", () => {
		const items = Array.from({ length: 60 }, (_, at) => ({
			number: at + 1,
			text: ["Rà soát ", { text: `NV-${at}`, style: "code" as const }, " & trình <UBND> tỉnh ".repeat(8)],
		}));
		const message: Message = { blocks: [{ type: "list", items }] };
		const parts = renderHtml(message);
		expect(parts.length).toBeGreaterThan(1);
		for (const part of parts) expect(part).toMatch(/^\d+\. Rà soát/);
		expect(faults(message)).toEqual([]);
	});

	it("keeps a quote longer than a message in quotes, part by part", () => {
		const message: Message = { blocks: [{ type: "quote", text: "theo quy định hiện hành ".repeat(400) }] };
		const parts = renderHtml(message);
		expect(parts.length).toBe(3);
		for (const part of parts) expect(part).toMatch(/^<blockquote>[^<]+<\/blockquote>$/);
		expect(faults(message)).toEqual([]);
	});

	it("counts characters after the markup is read: 4,096 ampersands are one message", () => {
		expect(renderHtml({ blocks: [{ type: "paragraph", text: "&".repeat(4096) }] }).length).toBe(1);
		expect(renderHtml({ blocks: [{ type: "paragraph", text: "&".repeat(4097) }] }).length).toBe(2);
	});

	it("takes away what turns or hides text, and halves of characters", () => {
		expect(
			renderHtml({ blocks: [{ type: "paragraph", text: "a\u202eb\u200bc\ud800d\u0000e\r\nf" }] }),
		).toEqual(["abc\ufffdde\nf"]);
	});

	it("keeps all words of a text with more styles than Telegram takes", () => {
		const spans = Array.from({ length: 150 }, (_, at) => ({ text: `${at} `, style: "bold" as const }));
		const message: Message = { blocks: [{ type: "paragraph", text: spans }] };
		const [html = ""] = renderHtml(message);
		expect(parseTelegramHtml(html).text.trim().split(" ").length).toBe(150);
		expect(faults(message)).toEqual([]);
	});

	it("is taken by Telegram whatever stands in it, and says everything once in order", () => {
		fc.assert(
			fc.property(anyMessage(), (message) => {
				expect(faults(message)).toEqual([]);
				const said = renderHtml(message).map((html) => parseTelegramHtml(html).text);
				expect(said.join("\n").match(/w\d+w/g) ?? []).toEqual(wordsOf(message));
			}),
			{ numRuns: 150 },
		);
	});
});

describe("buttons", () => {
	it("count through all rows and say their tone by style", () => {
		const markup = renderKeyboard([
			[
				{ label: "Duyệt", says: "duyệt 1", tone: "good" },
				{ label: "Trả lại", says: "trả lại 1", tone: "danger" },
			],
			[{ label: "Xem thêm", says: "xem thêm" }],
		]);
		expect(markup).toEqual({
			inline_keyboard: [
				[
					{ text: "Duyệt", callback_data: "b:0", style: "success" },
					{ text: "Trả lại", callback_data: "b:1", style: "danger" },
				],
				[{ text: "Xem thêm", callback_data: "b:2" }],
			],
		});
	});

	it("are none where a message has none", () => {
		expect(renderKeyboard(undefined)).toBeUndefined();
		expect(renderKeyboard([[]])).toBeUndefined();
	});

	it("stop at the hundred that Telegram takes", () => {
		const message: Message = {
			blocks: [{ type: "paragraph", text: "Chọn" }],
			actions: Array.from({ length: 130 }, (_, at) => [{ label: `${at}`, says: `${at}` }]),
		};
		expect(faults(message)).toEqual([]);
		expect(renderKeyboard(message.actions)?.inline_keyboard.length).toBe(100);
	});
});
