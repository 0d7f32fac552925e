import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChatAddress } from "../../../src/domain/channel.ts";
import type { Message } from "../../../src/domain/message.ts";
import { type Connection, connect } from "../../helpers/fake-telegram.ts";

const group: ChatAddress = { channelId: "-1001234567890", topicId: null, plain: false };
const hello: Message = { blocks: [{ type: "paragraph", text: "Xin chào <các đồng chí> & bạn" }] };
const buttons: Message = { ...hello, actions: [[{ label: "Đã nhận", says: "đã nhận", tone: "good" }]] };

let connection: Connection;
const params = (method = "sendMessage") => connection.api.callsOf(method).map((call) => call.params);

beforeEach(async () => {
	connection = await connect();
});

afterEach(async () => {
	await connection.close();
	expect(connection.api.faults).toEqual([]);
});

describe("sending", () => {
	it("sends one message with all the Bot API has to know", async () => {
		const message: Message = { ...buttons, protect: true, silent: true };
		const sent = await connection.channel.send({ ...group, topicId: "4" }, message, { replyTo: "31" });
		expect(sent).toEqual([{ messageId: "1001" }]);
		expect(params()).toEqual([
			{
				chat_id: -1001234567890,
				message_thread_id: 4,
				text: "Xin chào &lt;các đồng chí&gt; &amp; bạn",
				parse_mode: "HTML",
				reply_parameters: { message_id: 31, allow_sending_without_reply: true },
				protect_content: true,
				disable_notification: true,
				link_preview_options: { is_disabled: true },
				reply_markup: { inline_keyboard: [[{ text: "Đã nhận", callback_data: "b:0", style: "success" }]] },
			},
		]);
	});

	it("sends a long message in parts, in order, answering with the first and with buttons under the last", async () => {
		const items = Array.from({ length: 120 }, (_, at) => ({
			number: at + 1,
			text: `Rà soát <hồ sơ> ${"dài ".repeat(20)}`,
		}));
		const order: number[] = [];
		const sent = await connection.channel.send(
			group,
			{ ...buttons, blocks: [{ type: "list", items }] },
			{
				replyTo: "31",
				onPart: async (_part, index) => void order.push(index),
			},
		);
		const calls = params();
		expect(calls.length).toBeGreaterThan(2);
		expect(sent.map((part) => part.messageId)).toEqual(calls.map((_, at) => String(1001 + at)));
		expect(order).toEqual(calls.map((_, at) => at));
		expect(calls.map((call) => "reply_parameters" in call)).toEqual(calls.map((_, at) => at === 0));
		expect(calls.map((call) => "reply_markup" in call)).toEqual(
			calls.map((_, at) => at === calls.length - 1),
		);
		const numbers = calls.flatMap((call) =>
			[...String(call.text).matchAll(/^(\d+)\. /gm)].map((match) => Number(match[1])),
		);
		expect(numbers).toEqual(items.map((item) => item.number));
	});

	it("sends files after the text under their own names", async () => {
		const file = {
			name: 'báo cáo; "quý II".docx',
			mime: "application/x",
			base64: Buffer.from("nội dung").toString("base64"),
		};
		const sent = await connection.channel.send(group, { ...buttons, files: [file] });
		expect(sent.length).toBe(2);
		expect(connection.api.calls.map((call) => call.method)).toEqual(["getMe", "sendMessage", "sendDocument"]);
		const upload = connection.api.callsOf("sendDocument")[0]?.files.document;
		expect(upload?.name).toBe("báo cáo; 'quý II'.docx");
		expect(Buffer.from(upload?.bytes ?? []).toString()).toBe("nội dung");
	});

	it("puts the buttons under the file where there is no text", async () => {
		await connection.channel.send(group, {
			...buttons,
			blocks: [],
			files: [{ name: "a.txt", mime: "text/plain", base64: "YQ==" }],
		});
		expect(params("sendDocument")[0]).toHaveProperty("reply_markup");
	});

	it("goes on after the parts that an earlier attempt sent", async () => {
		const blocks = [{ type: "quote" as const, text: "theo quy định ".repeat(700) }];
		await connection.channel.send(group, { blocks }, { skipParts: 2, replyTo: "31" });
		const all = params();
		await connection.channel.send(group, { blocks });
		expect(params().slice(all.length + 2)).toEqual(all);
	});

	it("tells when the turn of each part has come, before it leaves", async () => {
		const seen: string[] = [];
		await connection.channel.send(
			group,
			{ ...hello, files: [{ name: "a.txt", mime: "text/plain", base64: "YQ==" }] },
			{
				beforePart: async (index) =>
					void seen.push(`before ${index}, ${connection.api.calls.length - 1} out`),
				onPart: async (part, index) => void seen.push(`part ${index} is ${part.messageId}`),
			},
		);
		expect(seen).toEqual(["before 0, 0 out", "part 0 is 1001", "before 1, 1 out", "part 1 is 1002"]);
	});

	it("sends nothing when it may not be recorded first", async () => {
		const beforePart = () => Promise.reject(new Error("database is gone"));
		await expect(connection.channel.send(group, hello, { beforePart })).rejects.toThrow("database is gone");
		expect(params()).toEqual([]);
	});
});

describe("sending to a plain chat", () => {
	it("sends short parts without markup, buttons, edits or files, and says in words what they were", async () => {
		const message: Message = { ...buttons, files: [{ name: "a.docx", mime: "x", base64: "YQ==" }] };
		await connection.channel.send({ ...group, plain: true }, message, { replaces: "20" });
		expect(connection.api.calls.map((call) => call.method)).toEqual(["getMe", "sendMessage"]);
		expect(params()[0]).toEqual({
			chat_id: -1001234567890,
			text: "Xin chào <các đồng chí> & bạn\n\ntext-files: “a.docx”\ntext-actions: “đã nhận”",
			link_preview_options: { is_disabled: true },
		});
	});

	it("keeps every part within 2,000 characters", async () => {
		const blocks = [{ type: "paragraph" as const, text: "theo quy định hiện hành ".repeat(400) }];
		await connection.channel.send({ ...group, plain: true }, { blocks });
		for (const call of params()) expect(String(call.text).length).toBeLessThanOrEqual(2000);
		expect(params().length).toBe(5);
	});
});

describe("replacing a message", () => {
	const replace = () => connection.channel.send(group, buttons, { replaces: "20" });

	it("edits it and keeps its number", async () => {
		expect(await replace()).toEqual([{ messageId: "20" }]);
		expect(params("editMessageText")[0]).toMatchObject({
			message_id: 20,
			text: expect.stringContaining("Xin chào"),
		});
		expect(params()).toEqual([]);
	});

	it("is done when it already reads so", async () => {
		connection.api.next("editMessageText", {
			error: 400,
			description: "Bad Request: message is not modified: specified new …",
		});
		expect(await replace()).toEqual([{ messageId: "20" }]);
	});

	it("sends a new one when it cannot be edited any more", async () => {
		connection.api.next("editMessageText", {
			error: 400,
			description: "Bad Request: message to edit not found",
		});
		expect(await replace()).toEqual([{ messageId: "1001" }]);
	});

	it("may be tried again when the connection broke: the same edit twice is one", async () => {
		connection.api.next("editMessageText", "cut after");
		await expect(replace()).rejects.toMatchObject({ name: "SendFailure", reason: "retry" });
	});
});

describe("a message that does not go out", () => {
	const send = (to = group) => connection.channel.send(to, hello);
	const refuse = (error: number, description: string, parameters = {}) =>
		connection.api.next("sendMessage", { error, description, parameters });

	it("is tried again later when Telegram asks for patience, and the chat is left alone until then", async () => {
		refuse(429, "Too Many Requests: retry after 1", { retry_after: 1 });
		await expect(send()).rejects.toMatchObject({ reason: "retry", retryAfter: 1 });
		const asked = performance.now();
		await send();
		expect(performance.now() - asked).toBeGreaterThan(900);
	});

	it("follows a group that became a supergroup", async () => {
		refuse(400, "Bad Request: group chat was upgraded to a supergroup chat", {
			migrate_to_chat_id: -1009876543210,
		});
		await expect(send()).rejects.toMatchObject({ reason: "migrated", migratedTo: "-1009876543210" });
	});

	it.each([
		[403, "Forbidden: bot was kicked from the supergroup chat", "gone"],
		[403, "Forbidden: bot was blocked by the user", "gone"],
		[403, "Forbidden: user is deactivated", "gone"],
		[400, "Bad Request: chat not found", "gone"],
		[400, "Bad Request: group chat was deactivated", "gone"],
		[400, "Bad Request: PEER_ID_INVALID", "gone"],
		[400, "Bad Request: can't parse entities: unexpected end tag at byte offset 5", "rejected"],
		[400, "Bad Request: message is too long", "rejected"],
		[400, "Bad Request: not enough rights to send text messages to the chat", "rejected"],
		[413, "Request Entity Too Large", "rejected"],
		[401, "Unauthorized", "retry"],
		[404, "Not Found", "retry"],
		[500, "Internal Server Error", "retry"],
		[502, "Bad Gateway", "retry"],
	])("after %i %s is %s", async (error, description, reason) => {
		refuse(error, description);
		await expect(send()).rejects.toMatchObject({
			name: "SendFailure",
			reason,
			message: `${error}: ${description}`,
		});
	});

	it("goes to the group when its topic was deleted", async () => {
		refuse(400, "Bad Request: message thread not found");
		expect(await send({ ...group, topicId: "4" })).toEqual([{ messageId: "1001" }]);
		expect(params().at(-1)).not.toHaveProperty("message_thread_id");
	});

	it("is in doubt when the connection broke after the request left", async () => {
		connection.api.next("sendMessage", "cut after");
		await expect(send()).rejects.toMatchObject({ reason: "in-doubt" });
		connection.api.next("sendMessage", "cut before");
		await expect(send()).rejects.toMatchObject({ reason: "in-doubt" });
	});

	it("is in doubt when something in between answered for Telegram, unless it refused", async () => {
		connection.api.next("sendMessage", { status: 504, html: "<h1>Gateway Timeout</h1>" });
		await expect(send()).rejects.toMatchObject({ reason: "in-doubt" });
		connection.api.next("sendMessage", { status: 407, html: "<h1>Proxy Authentication Required</h1>" });
		await expect(send()).rejects.toMatchObject({ reason: "retry" });
	});

	it("certainly did not go out when nobody was there to take it", async () => {
		await connection.api.close();
		await expect(send()).rejects.toMatchObject({
			reason: "retry",
			message: expect.stringContaining("ECONNREFUSED"),
		});
	});

	it("carries neither the token nor the words of the message in its error", async () => {
		refuse(400, `Bad Request: wrong URL http://x/bot${connection.api.token}/sendMessage`);
		const error = await send().catch((failure: Error) => failure);
		const seen = `${JSON.stringify(error)} ${String(error)} ${error instanceof Error ? error.stack : ""}`;
		expect(seen).not.toContain(connection.api.token.split(":")[1]);
		expect(seen).not.toContain("Xin chào");
		expect(seen).toContain("<token>");
	});
});
