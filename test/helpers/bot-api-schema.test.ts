import { describe, expect, it } from "vitest";
import { decodeForm, UPLOADED, updateKinds, validateCall } from "./bot-api-schema.ts";
import { parseTelegramHtml } from "./telegram-html.ts";

const send = (more: object) => validateCall("sendMessage", { chat_id: 1, text: "a", ...more });
const button = (more: object) => send({ reply_markup: { inline_keyboard: [[{ text: "OK", ...more }]] } });

describe("the check of calls", () => {
	it("takes what the Bot API takes", () => {
		expect(
			send({ parse_mode: "HTML", text: '<b>a</b> &lt; <a href="https://x">b</a>', message_thread_id: 4 }),
		).toEqual([]);
		expect(send({ chat_id: "@kenh", reply_parameters: { message_id: 1 } })).toEqual([]);
		expect(button({ callback_data: "b:1", style: "danger" })).toEqual([]);
		expect(validateCall("sendDocument", { chat_id: 1, document: UPLOADED })).toEqual([]);
		expect(validateCall("getMe", {})).toEqual([]);
	});

	it.each([
		["an unknown method", validateCall("sendMesage", {}), "not a method"],
		["a missing parameter", validateCall("sendMessage", { chat_id: 1 }), "text is missing"],
		["an unknown parameter", send({ reply_to: 3 }), "reply_to does not exist"],
		["a wrong type", send({ message_thread_id: "4" }), "is not Integer"],
		[
			"a wrong type deep inside",
			send({ reply_parameters: { message_id: "1" } }),
			"message_id is not Integer",
		],
		["half a character", send({ text: "\ud800" }), "is not String"],
		["an empty text", send({ text: " \n" }), "0 characters"],
		["a long text", send({ text: "x".repeat(4097) }), "4097 characters"],
		["a foreign tag", send({ parse_mode: "HTML", text: "<h1>a</h1>" }), "not one of Telegram's"],
		["a tag left open", send({ parse_mode: "HTML", text: "<b>a" }), "not closed"],
		["tags that cross", send({ parse_mode: "HTML", text: "<b><i>a</b></i>" }), "closes"],
		["a bare <", send({ parse_mode: "HTML", text: "a < b" }), "bare <"],
		["a bare &", send({ parse_mode: "HTML", text: "a & b" }), "bare &"],
		["a foreign entity", send({ parse_mode: "HTML", text: "&nbsp;" }), "&nbsp;"],
		["long callback data", button({ callback_data: "ọ".repeat(22) }), "66 bytes"],
		["a button that does nothing", button({}), "0 things"],
		["a button that does two things", button({ callback_data: "a", url: "https://x" }), "2 things"],
		["an unknown style", button({ callback_data: "a", style: "green" }), "style green"],
		["an empty row", send({ reply_markup: { inline_keyboard: [[]] } }), "a row"],
		[
			"a command with diacritics",
			validateCall("setMyCommands", { commands: [{ command: "nhiệmvụ", description: "a" }] }),
			"command nhiệmvụ",
		],
		[
			"a command without a description",
			validateCall("setMyCommands", { commands: [{ command: "xong", description: "" }] }),
			"0 characters",
		],
		[
			"a long answer to a press",
			validateCall("answerCallbackQuery", { callback_query_id: "1", text: "x".repeat(201) }),
			"201 characters",
		],
		["too large a batch", validateCall("getUpdates", { limit: 101 }), "limit is 101"],
		[
			"a bad secret",
			validateCall("setWebhook", { url: "https://x", secret_token: "có dấu" }),
			"secret_token",
		],
		["a webhook without TLS", validateCall("setWebhook", { url: "http://x" }), "not https"],
	])("finds %s", (_what, errors, words) => {
		expect(errors.join("; ")).toContain(words);
	});

	it("reads forms as the method means them", () => {
		const params = decodeForm("sendDocument", [
			["chat_id", "-5"],
			["caption", "7"],
			["protect_content", "true"],
			["document", UPLOADED],
		]);
		expect(params).toEqual({ chat_id: -5, caption: "7", protect_content: true, document: UPLOADED });
		expect(validateCall("sendDocument", params)).toEqual([]);
	});

	it("knows the kinds of updates", () => {
		expect(updateKinds()).toEqual(expect.arrayContaining(["message", "callback_query", "my_chat_member"]));
	});
});

describe("reading Telegram's HTML", () => {
	it("gives the text a person sees and where the styles are", () => {
		expect(parseTelegramHtml("a <b>đậm</b> &lt;&#60;&#x3c;&quot;")).toEqual({
			text: 'a đậm <<<"',
			entities: [{ tag: "b", offset: 2, length: 3 }],
			errors: [],
		});
	});
});
