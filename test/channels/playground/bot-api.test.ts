import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Api, GrammyError, InputFile } from "grammy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PlaygroundApi } from "../../../src/channels/playground/bot-api.ts";
import { createPlaygroundApi } from "../../../src/channels/playground/bot-api.ts";
import { clock, GROUP, LAN, LEADER, MINH, smallWorld } from "./small-world.ts";

let playground: PlaygroundApi;
let api: Api;

const connect = (): Api => new Api(playground.token, { apiRoot: playground.url });
const refusal = async (call: Promise<unknown>): Promise<string> => {
	const error = await call.then(
		() => null,
		(reason) => reason,
	);
	return error instanceof GrammyError ? `${error.error_code} ${error.description}` : `no refusal: ${error}`;
};

beforeEach(async () => {
	playground = await createPlaygroundApi({ clock, world: smallWorld });
	api = connect();
});
afterEach(() => playground.close());

describe("updates", () => {
	it("come again until a higher offset confirms them", async () => {
		playground.typeAs(LEADER, LEADER, "/start");
		playground.typeAs(LEADER, LEADER, "chào");
		expect((await api.getUpdates()).map((update) => update.message?.text)).toEqual(["/start", "chào"]);
		expect((await api.getUpdates({ offset: 2 })).map((update) => update.update_id)).toEqual([2]);
		expect((await api.getUpdates({ offset: 1 })).map((update) => update.update_id)).toEqual([2]);
		expect(await api.getUpdates({ offset: 3 })).toEqual([]);
		expect((await api.getWebhookInfo()).pending_update_count).toBe(0);
	});

	it("wake a poll that waits", async () => {
		const waiting = api.getUpdates({ timeout: 20 });
		await new Promise((done) => setTimeout(done, 50));
		playground.typeAs(LEADER, LEADER, "xin chào");
		expect((await waiting)[0]?.message).toMatchObject({
			message_id: 1,
			date: 1772411400,
			chat: { id: LEADER, type: "private" },
			from: { id: LEADER, first_name: "Hòa" },
		});
	});

	it("go to the newest poller, and the older one hears of the conflict", async () => {
		const first = refusal(api.getUpdates({ timeout: 20 }));
		await new Promise((done) => setTimeout(done, 50));
		const second = api.getUpdates({ timeout: 20 });
		expect(await first).toMatch(/^409 Conflict: terminated by other getUpdates/);
		playground.typeAs(LEADER, LEADER, "một");
		expect(await second).toHaveLength(1);
	});

	it("are limited, and counted from the end by a negative offset", async () => {
		for (const text of ["một", "hai", "ba"]) playground.typeAs(LEADER, LEADER, text);
		expect(await api.getUpdates({ limit: 2 })).toHaveLength(2);
		expect((await api.getUpdates({ offset: -1 })).map((update) => update.message?.text)).toEqual(["ba"]);
	});
});

describe("privacy in groups", () => {
	it("lets through commands for this bot and replies to it, nothing else", async () => {
		const ours = await api.sendMessage(GROUP, "Bản tin");
		playground.typeAs(LAN, GROUP, "chúng ta họp lúc 3 giờ");
		const unseen = playground.typeAs(LAN, GROUP, "xem ngày 15/3 nhé");
		playground.typeAs(MINH, GROUP, "đồng ý", { replyTo: unseen.message_id });
		playground.typeAs(LAN, GROUP, "/nhiemvu@other_bot");
		playground.typeAs(LAN, GROUP, "/nhiemvu@Don_Doc_bot quá hạn");
		playground.typeAs(LAN, GROUP, "/hanchot");
		playground.typeAs(MINH, GROUP, "xong 1", { replyTo: ours.message_id });
		const seen = await api.getUpdates();
		expect(seen.map((update) => update.message?.text)).toEqual([
			"/nhiemvu@Don_Doc_bot quá hạn",
			"/hanchot",
			"xong 1",
		]);
		expect(seen[0]?.message?.entities).toEqual([{ type: "bot_command", offset: 0, length: 20 }]);
		expect(seen[2]?.message?.reply_to_message).toMatchObject({
			message_id: ours.message_id,
			from: { id: 900, is_bot: true },
			text: "Bản tin",
		});
	});

	it("tells when the bot is removed, and refuses it from then on", async () => {
		playground.setPresent(LAN, GROUP, false);
		expect((await api.getUpdates())[0]?.my_chat_member?.new_chat_member.status).toBe("left");
		expect(await refusal(api.sendMessage(GROUP, "còn đây không"))).toBe(
			"403 Forbidden: bot was kicked from the supergroup chat",
		);
		playground.typeAs(LAN, GROUP, "/hanchot");
		expect(await api.getUpdates({ offset: 2 })).toEqual([]);
	});

	it("knows who is in the group", async () => {
		expect((await api.getChatMember(GROUP, LAN)).status).toBe("member");
		expect((await api.getChatMember(GROUP, LEADER)).status).toBe("left");
		expect(() => playground.typeAs(LEADER, GROUP, "chào")).toThrow("this person is not in this chat");
	});
});

describe("sending", () => {
	it("reads HTML and keeps protection, reply and buttons", async () => {
		const asked = playground.typeAs(LAN, GROUP, "/hanchot");
		const sent = await api.sendMessage(GROUP, "  <b>Quá hạn</b> &lt;1&gt; &amp; <i>hôm nay</i>\n", {
			parse_mode: "HTML",
			protect_content: true,
			reply_parameters: { message_id: asked.message_id },
			reply_markup: { inline_keyboard: [[{ text: "Đã nhận", callback_data: "b:0" }]] },
		});
		expect(sent).toMatchObject({
			message_id: 2,
			text: "Quá hạn <1> & hôm nay",
			entities: [
				{ type: "bold", offset: 0, length: 7 },
				{ type: "italic", offset: 14, length: 7 },
			],
			has_protected_content: true,
			reply_to_message: { message_id: 1 },
			reply_markup: { inline_keyboard: [[{ text: "Đã nhận", callback_data: "b:0" }]] },
		});
	});

	it.each([
		["<h1>a</h1>", /Unsupported start tag "h1" at byte offset 0/],
		["ạ<b>a", /Can't find end tag corresponding to start tag "b"/],
		["<b><i>a</b></i>", /Unmatched end tag, expected "<\/i>", found "<\/b>" at byte offset 7/],
		["a</b>", /Unexpected end tag at byte offset 1/],
		["a < b", /Unclosed start tag at byte offset 2/],
		["<span>a</span>", /must have class "tg-spoiler"/],
		["<b></b> ", /message text is empty/],
	])("refuses %j", async (html, reason) => {
		expect(await refusal(api.sendMessage(GROUP, html, { parse_mode: "HTML" }))).toMatch(reason);
		expect(playground.state.chat(GROUP)?.messages.size).toBe(0);
	});

	it("counts 4,096 characters after the markup is read", async () => {
		const full = `<b>${"ạ".repeat(4096)}</b>`;
		expect((await api.sendMessage(GROUP, full, { parse_mode: "HTML" })).text).toHaveLength(4096);
		expect(await refusal(api.sendMessage(GROUP, "ạ".repeat(4097)))).toBe(
			"400 Bad Request: message is too long",
		);
	});

	it("takes 64 bytes of callback data and not one more", async () => {
		const withData = (data: string) => ({
			reply_markup: { inline_keyboard: [[{ text: "x", callback_data: data }]] },
		});
		expect(await api.sendMessage(GROUP, "x", withData("b".repeat(64)))).toBeTruthy();
		expect(await refusal(api.sendMessage(GROUP, "x", withData("đ".repeat(33))))).toBe(
			"400 Bad Request: BUTTON_DATA_INVALID",
		);
	});

	it("does not answer what is not there, unless it may go without", async () => {
		expect(await refusal(api.sendMessage(GROUP, "x", { reply_parameters: { message_id: 77 } }))).toBe(
			"400 Bad Request: message to be replied not found",
		);
		const sent = await api.sendMessage(GROUP, "x", {
			reply_parameters: { message_id: 77, allow_sending_without_reply: true },
		});
		expect(sent.reply_to_message).toBeUndefined();
		expect(await refusal(api.sendMessage(5, "x"))).toBe("400 Bad Request: chat not found");
	});
});

describe("changing what was said", () => {
	it("edits text and buttons, and says so when nothing changes", async () => {
		const { message_id: id } = await api.sendMessage(GROUP, "Đang đọc trang 1/9");
		const edited = await api.editMessageText(GROUP, id, "Đang đọc trang 2/9");
		expect(edited).toMatchObject({ message_id: id, text: "Đang đọc trang 2/9", edit_date: 1772411400 });
		expect(await refusal(api.editMessageText(GROUP, id, "Đang đọc trang 2/9"))).toMatch(
			/^400 Bad Request: message is not modified/,
		);
		const markup = { inline_keyboard: [[{ text: "Huỷ", callback_data: "b:0" }]] };
		expect(await api.editMessageReplyMarkup(GROUP, id, { reply_markup: markup })).toMatchObject({
			text: "Đang đọc trang 2/9",
			reply_markup: markup,
		});
		expect(await refusal(api.editMessageText(GROUP, 9, "x"))).toMatch(/message to edit not found/);
		const typed = playground.typeAs(LAN, GROUP, "của tôi");
		expect(await refusal(api.editMessageText(GROUP, typed.message_id, "x"))).toMatch(/can't be edited/);
	});

	it("deletes its own messages and never uses an id again", async () => {
		const { message_id: id } = await api.sendMessage(GROUP, "một");
		await api.deleteMessage(GROUP, id);
		expect(await refusal(api.deleteMessage(GROUP, id))).toMatch(/message to delete not found/);
		expect((await api.sendMessage(GROUP, "hai")).message_id).toBe(2);
	});
});

describe("buttons", () => {
	it("send what stands behind them, once answered they are done", async () => {
		const { message_id: id } = await api.sendMessage(GROUP, "Chọn", {
			reply_markup: {
				inline_keyboard: [
					[{ text: "Một", callback_data: "b:0" }],
					[
						{ text: "Hai", callback_data: "b:1" },
						{ text: "Ba", callback_data: "b:2" },
					],
				],
			},
		});
		const heard: unknown[] = [];
		playground.subscribe((event) => heard.push(event));
		const pressId = playground.press(MINH, GROUP, id, 2);
		const query = (await api.getUpdates())[0]?.callback_query;
		expect(query).toMatchObject({
			id: pressId,
			data: "b:2",
			from: { id: MINH },
			message: { message_id: id },
		});
		await api.answerCallbackQuery(pressId, { text: "Đã ghi" });
		expect(heard.at(-1)).toEqual({ kind: "answered", pressId, personId: MINH, text: "Đã ghi", alert: false });
		expect(await refusal(api.answerCallbackQuery(pressId))).toMatch(/query is too old/);
		expect(() => playground.press(MINH, GROUP, id, 3)).toThrow("there is no such button");
	});
});

describe("files", () => {
	it("travel both ways byte for byte, with Vietnamese names", async () => {
		const bytes = new Uint8Array([0, 255, 13, 10, 45, 45]);
		const name = "Báo cáo tuần.docx";
		const sent = await api.sendDocument(GROUP, new InputFile(bytes, name), { caption: "Báo cáo" });
		expect(sent.document).toMatchObject({
			file_name: name,
			file_size: 6,
			mime_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
		});
		playground.typeAs(LEADER, LEADER, "", { file: { name: "kế hoạch.pdf", bytes } });
		const heard = (await api.getUpdates())[0]?.message?.document;
		expect(heard?.file_name).toBe("kế hoạch.pdf");
		const file = await api.getFile(heard?.file_id ?? "");
		const got = await fetch(`${playground.url}/file/bot${playground.token}/${file.file_path}`);
		expect(new Uint8Array(await got.arrayBuffer())).toEqual(bytes);
		expect((await api.sendDocument(GROUP, heard?.file_id ?? "")).document?.file_id).toBe(heard?.file_id);
		expect(await refusal(api.getFile("file-99"))).toBe("400 Bad Request: invalid file_id");
	});

	it("of a picture carry its size, and what is no picture is no photo", async () => {
		const png = Buffer.from(
			"iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAEUlEQVR4nGNgYGD4D8UQBowBADPwAv5Nt0k5AAAAAElFTkSuQmCC",
			"base64",
		);
		const sent = await api.sendPhoto(GROUP, new InputFile(png, "anh.png"));
		expect(sent.photo).toMatchObject([{ width: 3, height: 2, file_size: png.length }]);
		playground.typeAs(LEADER, LEADER, "ảnh đây", { file: { name: "a.png", bytes: png, photo: true } });
		expect((await api.getUpdates())[0]?.message).toMatchObject({ caption: "ảnh đây", photo: [{ width: 3 }] });
		expect(await refusal(api.sendPhoto(GROUP, new InputFile(Buffer.from("chữ"), "a.png")))).toMatch(
			/IMAGE_PROCESS_FAILED/,
		);
	});
});

describe("a text-only chat", () => {
	it("refuses buttons, edits, files and more than 2,000 characters, and shows markup as it is", async () => {
		const before = await api.sendMessage(GROUP, "trước");
		playground.setPlain(GROUP, true);
		const reply_markup = { inline_keyboard: [[{ text: "x", callback_data: "b:0" }]] };
		expect(await refusal(api.sendMessage(GROUP, "x", { reply_markup }))).toMatch(/no keyboards/);
		expect(await refusal(api.editMessageText(GROUP, before.message_id, "sau"))).toMatch(/no edits/);
		expect(await refusal(api.sendDocument(GROUP, new InputFile(Buffer.from("x"), "x.txt")))).toMatch(
			/no files/,
		);
		expect(await refusal(api.sendMessage(GROUP, "a".repeat(2001)))).toMatch(/too long/);
		expect((await api.sendMessage(GROUP, "<b>a</b>", { parse_mode: "HTML" })).text).toBe("<b>a</b>");
		expect(() =>
			playground.typeAs(LAN, GROUP, "", { file: { name: "a.txt", bytes: Buffer.from("a") } }),
		).toThrow("no files");
		playground.setPlain(GROUP, false);
		expect(await api.sendMessage(GROUP, "x", { reply_markup })).toBeTruthy();
	});
});

describe("what people type", () => {
	it("becomes several messages when it is too long for one, as in any messenger", async () => {
		const line = `${"chữ ".repeat(24)}hết\n`;
		playground.typeAs(LEADER, LEADER, line.repeat(100));
		const texts = (await api.getUpdates()).map((update) => update.message?.text ?? "");
		expect(texts).toHaveLength(3);
		expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(4096);
		expect(texts.join("\n")).toBe(line.repeat(100).trim());
	});

	it("is refused when it is empty or answers what is gone", () => {
		expect(() => playground.typeAs(LAN, GROUP, "  ")).toThrow("nothing to send");
		expect(() => playground.typeAs(LAN, GROUP, "x", { replyTo: 5 })).toThrow("is gone");
	});
});

describe("the server", () => {
	it("knows its token and its methods", async () => {
		const wrong = new Api("1:wrong", { apiRoot: playground.url });
		expect(await refusal(wrong.getMe())).toBe("401 Unauthorized");
		const missing = await fetch(`${playground.url}/bot${playground.token}/sendDice`);
		expect([missing.status, await missing.json()]).toEqual([
			404,
			{ ok: false, error_code: 404, description: "Not Found: method not found" },
		]);
		expect(await api.getMe()).toMatchObject({ id: 900, username: "don_doc_bot", is_bot: true });
	});

	it("takes parameters from forms and addresses as well, as the Bot API does", async () => {
		const body = new URLSearchParams({ chat_id: String(GROUP), text: "12", protect_content: "true" });
		const answer = await fetch(`${playground.url}/bot${playground.token}/SENDMESSAGE`, {
			method: "POST",
			body,
		});
		expect(await answer.json()).toMatchObject({ result: { text: "12", has_protected_content: true } });
		const bad = await fetch(`${playground.url}/bot${playground.token}/sendMessage?chat_id=abc&text=1`);
		expect(bad.status).toBe(400);
	});

	it("goes on where it stopped, with new ids, after a restart", async () => {
		await playground.close();
		const journalPath = join(await mkdtemp(join(tmpdir(), "playground-")), "playground", "journal.jsonl");
		playground = await createPlaygroundApi({ clock, world: smallWorld, journalPath });
		api = connect();
		playground.typeAs(LEADER, LEADER, "một");
		playground.typeAs(LEADER, LEADER, "hai", { file: { name: "a.txt", bytes: Buffer.from("nội dung") } });
		const { message_id: id } = await api.sendMessage(LEADER, "ba");
		await api.deleteMessage(LEADER, id);
		await api.getUpdates({ offset: 2 });
		await playground.close();
		playground = await createPlaygroundApi({ clock, world: smallWorld, journalPath });
		api = connect();
		expect((await api.getUpdates()).map((update) => update.message?.caption)).toEqual(["hai"]);
		expect(playground.state.data.files.size).toBe(1);
		expect((await api.sendMessage(LEADER, "bốn")).message_id).toBe(4);
		playground.typeAs(LEADER, LEADER, "năm");
		expect((await api.getUpdates({ offset: 3 }))[0]?.update_id).toBe(3);
	});
});
