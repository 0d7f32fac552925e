import { describe, expect, it } from "vitest";
import { readUpdate } from "../../../src/channels/telegram/incoming.ts";
import { safeName } from "../../../src/channels/telegram/incoming-files.ts";

const bot = { id: 777, name: "don_doc_bot" };
const group = { id: -1001234567890, type: "supergroup", title: "Sở  Ngoại vụ" };
const lan = { id: 5_000_000_001, is_bot: false, first_name: "Trần Thị", last_name: "Lan" };

/** A message in the group, with what a test adds. */
const message = (more: object) => ({
	update_id: 9,
	message: { message_id: 31, date: 1, chat: group, from: lan, ...more },
});
const read = (raw: unknown) => readUpdate(raw, bot)?.incoming;

describe("a message", () => {
	it("is read with its chat, person and number", () => {
		expect(read(message({ text: "xong 3" }))).toEqual({
			channel: "telegram",
			updateId: 9n,
			chat: { channelId: "-1001234567890", private: false, title: "Sở Ngoại vụ", topicId: null },
			person: { channelId: "5000000001", name: "Trần Thị Lan" },
			kind: "message",
			messageId: "31",
			text: "xong 3",
			repliesTo: null,
			files: [],
			albumId: null,
		});
	});

	it("in a private chat has the person's name as title", () => {
		const chat = { id: 5_000_000_001, type: "private", first_name: "Trần Thị", last_name: "Lan" };
		expect(read(message({ chat, text: "/start" }))?.chat).toMatchObject({
			private: true,
			title: "Trần Thị Lan",
		});
	});

	it("is NFC and without characters that show nothing", () => {
		expect(read(message({ text: "vươ\u0301ng kinh phi\u0301\u200b" }))).toMatchObject({
			text: "vướng kinh phí",
		});
	});

	it.each([
		["/nhiemvu", "/nhiemvu"],
		["/NhiemVu@Don_Doc_Bot quá hạn", "/nhiemvu quá hạn"],
		["/nhap@don_doc_bot\nKế hoạch", "/nhap\nKế hoạch"],
		["/XONG 3", "/xong 3"],
		["/56/TB-VPCP", "/56/TB-VPCP"],
		["xem /nhiemvu@other_bot", "xem /nhiemvu@other_bot"],
	])("command %j reads as %j", (text, expected) => {
		expect(read(message({ text }))).toMatchObject({ kind: "message", text: expected });
	});

	it("to another bot is of no use", () => {
		expect(read(message({ text: "/nhiemvu@other_bot" }))).toMatchObject({ kind: "other" });
	});

	it("replies only to what the bot itself said", () => {
		const reply = (from: object, more = {}) =>
			read(message({ text: "xong", reply_to_message: { message_id: 20, from, ...more } }));
		expect(reply({ id: 777 })).toMatchObject({ repliesTo: "20" });
		expect(reply({ id: 778 })).toMatchObject({ repliesTo: null });
		expect(reply({ id: 777 }, { forum_topic_created: { name: "Nhiệm vụ" } })).toMatchObject({
			repliesTo: null,
		});
	});

	it("in a topic of a forum names the topic; a thread of replies is none", () => {
		expect(read(message({ text: "a", message_thread_id: 4, is_topic_message: true }))?.chat.topicId).toBe(
			"4",
		);
		expect(read(message({ text: "a", message_thread_id: 4 }))?.chat.topicId).toBeNull();
	});

	it("brings a document with a name that is safe, and a caption that may be a command", () => {
		const document = {
			file_id: "F1",
			file_name: "../kế hoạch\u202e.docx",
			mime_type: "application/x",
			file_size: 12,
		};
		expect(read(message({ document, caption: "/NHAP@don_doc_bot" }))).toMatchObject({
			text: "/nhap",
			files: [{ reference: "F1", name: "_kế hoạch.docx", mime: "application/x", size: 12 }],
		});
	});

	it("takes the file that a command replies to, where a colleague sent it", () => {
		const document = { file_id: "F2", file_name: "du-thao.docx" };
		const reply = (text: string, from: object) =>
			read(message({ text, reply_to_message: { message_id: 20, from, document } }));
		expect(reply("/gopy Quy chế; hạn 10/3; hỏi: STC", { id: 5 })).toMatchObject({
			files: [{ reference: "F2", name: "du-thao.docx" }],
		});
		expect(reply("góp ý giúp em", { id: 5 })).toMatchObject({ files: [] });
		expect(reply("/nhiemvu", { id: 777 })).toMatchObject({ files: [] });
	});

	it("brings the largest size of a photo, and says which album it is of", () => {
		const photo = [
			{ file_id: "small", width: 90, height: 60, file_size: 900 },
			{ file_id: "large", width: 1280, height: 853, file_size: 90_000 },
			{ file_id: "middle", width: 320, height: 213 },
		];
		expect(read(message({ photo, media_group_id: "13" }))).toMatchObject({
			albumId: "13",
			text: "",
			files: [{ reference: "large", name: "photo-31.jpg", mime: "image/jpeg", size: 90_000 }],
		});
	});

	it("without words or files is heard as empty when a person sent it, not when Telegram wrote it", () => {
		expect(read(message({ voice: { file_id: "V" } }))).toMatchObject({
			kind: "message",
			text: "",
			files: [],
		});
		expect(read(message({ new_chat_members: [lan] }))).toMatchObject({ kind: "other" });
		expect(read(message({ pinned_message: {} }))).toMatchObject({ kind: "other" });
	});

	it("of an anonymous admin or a linked channel is nobody's", () => {
		const anonymous = { id: 1087968824, is_bot: true, first_name: "Group" };
		expect(read(message({ from: anonymous, sender_chat: group, text: "xong" }))).toMatchObject({
			kind: "message",
			person: null,
		});
		const channel = { id: -1009, type: "channel", title: "Tin" };
		const telegram = { id: 777000, is_bot: false, first_name: "Telegram" };
		expect(read(message({ from: telegram, sender_chat: channel, text: "xong" }))).toMatchObject({
			person: null,
		});
	});

	it("of another bot is of no use", () => {
		expect(read(message({ from: { ...lan, is_bot: true }, text: "xong 1" }))).toMatchObject({
			kind: "other",
		});
	});

	it("that was edited is of no use", () => {
		const { message: edited_message } = message({ text: "xong 2" });
		expect(read({ update_id: 9, edited_message })).toMatchObject({ kind: "other", updateId: 9n });
	});
});

describe("a press", () => {
	const press = (data?: string, more: object = {}) => ({
		update_id: 9,
		callback_query: {
			id: "123",
			from: lan,
			chat_instance: "1",
			data,
			message: { message_id: 31, date: 0, chat: group, ...more },
		},
	});

	it("says which button under which message", () => {
		expect(read(press("b:7", { message_thread_id: 4, is_topic_message: true }))).toMatchObject({
			kind: "press",
			pressId: "123",
			messageId: "31",
			index: 7,
			chat: { channelId: "-1001234567890", topicId: "4" },
			person: { channelId: "5000000001" },
		});
	});

	it.each(["b:", "b:1000", "b:-1", "B:1", "b:1 ", "xong 1", "", undefined])(
		"with forged data %j means nothing, and its spinner is stopped",
		(data) => {
			expect(readUpdate(press(data), bot)).toMatchObject({ incoming: { kind: "other" }, strayPress: "123" });
		},
	);

	it("under a message that is not there means nothing", () => {
		const { callback_query } = press("b:1");
		const raw = { update_id: 9, callback_query: { ...callback_query, message: undefined } };
		expect(readUpdate(raw, bot)).toMatchObject({ incoming: { kind: "other" }, strayPress: "123" });
	});
});

describe("membership", () => {
	const change = (before: object, after: object, chat: object = group) =>
		read({
			update_id: 9,
			my_chat_member: { chat, from: lan, date: 1, old_chat_member: before, new_chat_member: after },
		});
	const is = (status: string, more = {}) => ({ status, user: { id: 777 }, ...more });

	it("says that the bot was added, removed or blocked", () => {
		expect(change(is("left"), is("member"))).toMatchObject({ kind: "membership", present: true });
		expect(change(is("member"), is("kicked"))).toMatchObject({ kind: "membership", present: false });
		expect(change(is("administrator"), is("left"))).toMatchObject({ present: false });
		expect(
			change(is("restricted", { is_member: true }), is("restricted", { is_member: false })),
		).toMatchObject({ present: false });
	});

	it("is of no use when only the rights changed, or in a channel", () => {
		expect(change(is("member"), is("administrator"))).toMatchObject({ kind: "other" });
		expect(
			change(is("left"), is("administrator"), { id: -1009, type: "channel", title: "Tin" }),
		).toMatchObject({ kind: "other" });
	});
});

describe("a group that became a supergroup", () => {
	it("is followed from both of its ids, and the new chat waits for the news", () => {
		const old = { id: -42, type: "group", title: "Sở Ngoại vụ" };
		const leaving = readUpdate(message({ chat: old, migrate_to_chat_id: group.id }), bot);
		const arriving = readUpdate(message({ migrate_from_chat_id: -42 }), bot);
		for (const update of [leaving, arriving]) {
			expect(update?.incoming).toMatchObject({
				kind: "migration",
				chat: { channelId: "-42" },
				newChannelId: "-1001234567890",
			});
		}
		expect([leaving?.lane, arriving?.lane]).toEqual(["-42", "-1001234567890"]);
	});
});

describe("garbage", () => {
	it.each([
		{ update_id: 5 },
		{ update_id: 5, message: null },
		{ update_id: 5, message: { message_id: "x", chat: 1 } },
		{ update_id: 5, something_new: { a: 1 } },
		{ update_id: 5, message: { message_id: 1, chat: { ...group, type: "planet" }, text: "xong" } },
	])("%j is confirmed and nothing else", (raw) => {
		expect(read(raw)).toMatchObject({ kind: "other", updateId: 5n, person: null });
	});

	it.each([null, 7, "x", [], {}, { update_id: "5" }, { update_id: 1.5 }])(
		"%j has no number to confirm",
		(raw) => {
			expect(readUpdate(raw, bot)).toBeNull();
		},
	);
});

describe("a file's name", () => {
	it("names no folder, hides nothing, and keeps its ending", () => {
		expect(safeName("../../etc/passwd")).toBe("_.._etc_passwd");
		expect(safeName("a\nb\t.pdf")).toBe("a b .pdf");
		expect(safeName(`${"dài ".repeat(80)}.docx`)).toMatch(/^(dài ){28}.*\.docx$/);
		expect(safeName(`${"x".repeat(200)}.docx`).length).toBe(120);
	});
});
