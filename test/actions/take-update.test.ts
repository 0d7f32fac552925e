import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Incoming } from "../../src/domain/channel.ts";
import { chatNamed, personNamed } from "../helpers/cast.ts";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

const GROUP = "Sở Ngoại vụ";
let office: TestOffice;
let updateId = 1_000_000n;

/** Monday 02/3/2026, 09:00. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
	await giveTasks(office, [
		{ content: "Tổng kết thỏa thuận", lead: GROUP, deadline: "trước ngày 25/02/2026" },
		{ content: "Xây dựng Quy chế", lead: GROUP, deadline: "trước ngày 05/3/2026" },
		{ content: "Thẩm định dự toán", lead: "Sở Tài chính", deadline: "trước ngày 25/02/2026" },
		{ content: "Xuất khẩu nông sản", lead: "Sở Công Thương", deadline: "trước ngày 25/02/2026" },
	]);
});
afterAll(() => office?.close());

type Message = Extract<Incoming, { kind: "message" }>;

/** A message as the channel hands it over. */
function message(person: string, chat: string, text: string, more: Partial<Message> = {}): Message {
	const { id, name } = personNamed(person);
	const group = chatNamed(chat);
	return {
		channel: "telegram",
		updateId: ++updateId,
		chat: { channelId: String(group.id), private: group.private, title: group.title, topicId: null },
		person: { channelId: String(id), name },
		kind: "message",
		messageId: "1",
		text,
		repliesTo: null,
		files: [],
		albumId: null,
		...more,
	};
}

const lastSent = () => office.calls.findLast(({ method }) => method === "sendMessage")?.params ?? {};

describe("an update", () => {
	test("that comes twice is answered once and changes the database once", async () => {
		const { db } = office.database;
		const once = message("An", GROUP, "/tiendo NV-0002 10%");
		await office.app.receive(once);
		await office.app.receive(once);
		await Promise.all([office.app.receive(once), office.app.receive(once)]);
		expect(await office.heard(GROUP)).toBe(
			"Đã ghi tiến độ 10% NV-0002: Xây dựng Quy chế.\n\nTrả lời “hoàn tác” trong 10 phút để lấy lại.",
		);
		expect(await db.taskEvent.count({ where: { kind: "PROGRESS" } })).toBe(1);
	});

	test("from an admin who hides behind the group changes nothing, and is told why", async () => {
		await office.app.receive(message("An", GROUP, "/xong NV-0002", { person: null }));
		expect(await office.heard(GROUP)).toBe(
			"Không nhận ra người gửi. Đề nghị tắt chế độ quản trị viên ẩn danh rồi gửi lại.",
		);
		await office.app.receive(message("An", GROUP, "/nhiemvu NV-0002", { person: null }));
		expect(await office.heard(GROUP)).toContain("NV-0002 — Sở Ngoại vụ");
	});

	test("with a button that was never offered there does nothing", async () => {
		const {
			kind: _kind,
			messageId: _id,
			text: _text,
			repliesTo: _replies,
			files: _files,
			albumId: _album,
			...base
		} = message("An", GROUP, "");
		for (const index of [0, 7])
			await office.app.receive({
				...base,
				updateId: ++updateId,
				kind: "press",
				pressId: "x",
				messageId: "999999",
				index,
			});
		expect(await office.heard(GROUP)).toBe("");
	});
});

describe("a reply to a message that was leaving when the bot was killed", () => {
	test("is not met with silence: nothing was written, and a new list helps", async () => {
		await office.say("An", GROUP, "/nhiemvu");
		await office.database.db.sentMessage.deleteMany();
		const unknown =
			"Không nhận ra tin được trả lời nên chưa ghi gì. Đề nghị gõ /nhiemvu rồi trả lời tin mới.";
		expect(await office.say("An", GROUP, "xong 1", { replyTo: true })).toBe(unknown);
		expect(await office.say("An", GROUP, "/nhiemvu", { replyTo: true })).toContain("1. Tổng kết thỏa thuận");
		expect(await office.database.db.taskEvent.count({ where: { kind: "COMPLETE" } })).toBe(0);
	});
});

describe("a person", () => {
	test("who changes the name is known by the new one", async () => {
		const renamed = message("Bình", GROUP, "/xong NV-0002", {
			person: { channelId: String(personNamed("Bình").id), name: "Trần Văn Bình (mới)" },
		});
		await office.app.receive(renamed);
		expect(await office.heard(GROUP)).toContain("Trần Văn Bình (mới) đề nghị ghi:");
	});
});

describe("the bot is removed from a group", () => {
	test("the admin hears it at once, and nothing more is sent there", async () => {
		await office.heard("Mai");
		office.api.setPresent(personNamed("An").id, chatNamed(GROUP).id, false);
		expect(await office.heard("Mai")).toBe(
			"Bot không còn trong nhóm “Sở Ngoại vụ” của Sở Ngoại vụ: nhóm không nhận được bản tin và nhắc việc. Đề nghị thêm lại bot vào nhóm.",
		);
		const before = office.calls.length;
		await office.goTo("2026-03-03 07:30");
		const calls = office.calls.slice(before).filter(({ params }) => params.chat_id === chatNamed(GROUP).id);
		expect(calls).toEqual([]);
		expect(await office.heard("Sở Tài chính")).toContain("📋 Sở Tài chính");
	});

	test("back again, it is linked as before, and the day's digest is caught up", async () => {
		office.api.setPresent(personNamed("An").id, chatNamed(GROUP).id, true);
		expect(await office.heard("Mai")).toBe(
			"Bot đã trở lại nhóm “Sở Ngoại vụ” của Sở Ngoại vụ; liên kết vẫn như trước.",
		);
		await office.goTo("2026-03-03 09:00");
		expect(await office.heard(GROUP)).toContain("📋 Sở Ngoại vụ — thứ Ba, 03/3/2026");
		expect(await office.say("An", GROUP, "/nhiemvu")).toContain("1. Tổng kết thỏa thuận");
	});

	test("somebody who blocks it in private is no news for the admin", async () => {
		await office.heard("Mai");
		office.api.setPresent(personNamed("Khánh").id, chatNamed("Khánh").id, false);
		expect(await office.heard("Mai")).toBe("");
		await office.say("An", GROUP, "/giahan NV-0002 đến 20/3/2026: chờ ý kiến");
		expect(await office.heard("Vinh")).toContain("đề nghị gia hạn NV-0002");
		office.api.setPresent(personNamed("Khánh").id, chatNamed("Khánh").id, true);
		expect(await office.say("Khánh", "Khánh", "/hanchot quá hạn")).toContain("3 việc quá hạn");
	});
});

describe("a group becomes a supergroup", () => {
	// The other unlinked group of the cast stands for the id that Telegram gives it.
	const OLD = "Sở Công Thương";
	const NEW = "Sở Nông nghiệp và Môi trường";

	test("its agency, its focal point and its digests go with it", async () => {
		const { db } = office.database;
		const { id } = await db.chat.findFirstOrThrow({ where: { title: OLD } });
		const {
			kind: _kind,
			messageId: _id,
			text: _text,
			repliesTo: _replies,
			files: _files,
			albumId: _album,
			...base
		} = message("Giang", OLD, "");
		await office.app.receive({
			...base,
			updateId: ++updateId,
			kind: "migration",
			newChannelId: String(chatNamed(NEW).id),
		});
		expect(await db.chat.findUniqueOrThrow({ where: { id } })).toMatchObject({
			channelId: String(chatNamed(NEW).id),
			active: true,
		});
		expect(await office.say("Nam", NEW, "/nhiemvu")).toContain("Sở Công Thương: 1 việc");
		await office.goTo("2026-03-04 07:30");
		expect(await office.heard(NEW)).toContain("📋 Sở Công Thương — thứ Tư, 04/3/2026");
		expect(await db.digest.count({ where: { chatId: id } })).toBeGreaterThan(1);
	});
});

describe("a group with topics", () => {
	const inTopic = (text: string, topicId: string | null): Message => {
		const one = message("Chi", "Sở Tài chính", text);
		return { ...one, chat: { ...one.chat, topicId } };
	};

	test("hears the digest in the topic where it was linked", async () => {
		const code = /\/dangky@don_doc_bot ([A-Z0-9]{8})/.exec(
			await office.say("Mai", "Mai", "/lienket Sở Tài chính"),
		)?.[1];
		await office.app.receive(inTopic(`/dangky ${code}`, "7"));
		await office.settle();
		expect(lastSent()).toMatchObject({ message_thread_id: 7 });
		await office.goTo("2026-03-09 07:30");
		const digest = office.calls.findLast(({ params }) => String(params.text).includes("📋 Sở Tài chính"));
		expect(digest?.params).toMatchObject({ message_thread_id: 7, protect_content: true });
	});

	test("is answered in the topic of the question, and outside all topics", async () => {
		await office.app.receive(inTopic("/nhiemvu", "12"));
		await office.settle();
		expect(lastSent()).toMatchObject({ message_thread_id: 12 });
		await office.app.receive(inTopic("/nhiemvu", null));
		await office.settle();
		expect(lastSent()).not.toHaveProperty("message_thread_id");
	});
});

describe("something goes wrong in the middle", () => {
	test("the chat hears one calm sentence with an id, nothing is half done, and the next is answered", async () => {
		const { db } = office.database;
		await db.$executeRaw`ALTER TABLE "TaskEvent" RENAME TO "TaskEventAway"`;
		const answer = await office.say("An", GROUP, "/tiendo NV-0002 20%");
		await db.$executeRaw`ALTER TABLE "TaskEventAway" RENAME TO "TaskEvent"`;
		expect(answer).toMatch(
			/^Có lỗi khi xử lý, chưa ghi thay đổi nào\. Đề nghị thử lại; nếu vẫn lỗi, báo quản trị mã [0-9a-f]{8}\.$/,
		);
		expect(await office.say("An", GROUP, "/tiendo NV-0002 20%")).toContain("Đã ghi tiến độ 20% NV-0002");
	});
});
