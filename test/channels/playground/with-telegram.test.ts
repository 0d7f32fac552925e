import pino from "pino";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { PlaygroundApi } from "../../../src/channels/playground/bot-api.ts";
import { createPlaygroundApi } from "../../../src/channels/playground/bot-api.ts";
import { commandsFor } from "../../../src/channels/playground/methods/commands.ts";
import type { TelegramChannel } from "../../../src/channels/telegram/telegram-channel.ts";
import { createTelegramChannel } from "../../../src/channels/telegram/telegram-channel.ts";
import type { Incoming } from "../../../src/domain/channel.ts";
import { loadLocale } from "../../../src/views/locale.ts";
import { clock, GROUP, LAN, LEADER, smallWorld } from "./small-world.ts";

let playground: PlaygroundApi;
let channel: TelegramChannel;
const heard: Incoming[] = [];
const to = (chat: number, plain = false) => ({ channelId: String(chat), topicId: null, plain });

beforeEach(async () => {
	heard.length = 0;
	playground = await createPlaygroundApi({ clock, world: smallWorld });
	channel = await createTelegramChannel({
		token: playground.token,
		apiRoot: playground.url,
		logger: pino({ level: "silent" }),
		t: loadLocale("vi"),
	});
	await channel.listen(async (incoming) => void heard.push(incoming));
});
afterEach(async () => {
	await channel.stop();
	await playground.close();
});

it("carries the product's channel both ways: text, files, buttons, edits, menus", async () => {
	const bytes = Buffer.from("nội dung");
	playground.typeAs(LAN, GROUP, "/nhap@don_doc_bot", { file: { name: "Kế hoạch 18.txt", bytes } });
	await expect.poll(() => heard).toHaveLength(1);
	const [first] = heard;
	if (first?.kind !== "message") throw new Error("no message was heard");
	expect(first).toMatchObject({ text: "/nhap", chat: { channelId: String(GROUP) }, person: { name: "Lan" } });
	expect(Buffer.from(await channel.fetchFile(first.files[0]?.reference ?? ""))).toEqual(bytes);

	const [sent] = await channel.send(
		to(GROUP),
		{
			blocks: [{ type: "heading", text: "Quá hạn <1>" }],
			actions: [[{ label: "Đã nhận", says: "đã nhận" }]],
			files: [{ name: "Báo cáo tuần.docx", mime: "application/x", base64: bytes.toString("base64") }],
			protect: true,
		},
		{ replyTo: first.messageId },
	);
	const shown = [...(playground.state.chat(GROUP)?.messages.values() ?? [])].slice(1);
	expect(shown.map((message) => message.text ?? message.document?.file_name)).toEqual([
		"Quá hạn <1>",
		expect.stringMatching(/^Báo cáo tuần\.docx$/),
	]);
	const keyed = shown.find((message) => message.reply_markup);
	playground.press(LAN, GROUP, keyed?.message_id ?? 0, 0);
	await expect.poll(() => heard).toHaveLength(2);
	expect(heard[1]).toMatchObject({ kind: "press", index: 0, person: { channelId: String(LAN) } });

	const message = { blocks: [{ type: "paragraph" as const, text: "Đã xong" }] };
	await channel.send(to(GROUP), message, { replaces: sent?.messageId ?? null });
	expect(playground.state.message(GROUP, Number(sent?.messageId))?.text).toBe("Đã xong");

	await channel.publishCommands([
		{ scope: "groups", commands: [{ name: "nhiemvu", description: "Danh sách" }] },
		{ scope: { channelId: String(LEADER) }, commands: [{ name: "baocao", description: "Báo cáo" }] },
	]);
	expect(commandsFor(playground.state, GROUP, LAN).map(({ command }) => command)).toEqual(["nhiemvu"]);
	expect(commandsFor(playground.state, LEADER, LEADER).map(({ command }) => command)).toEqual(["baocao"]);
});

it("takes everything the channel sends to a text-only chat", async () => {
	playground.setPlain(GROUP, true);
	await channel.send(to(GROUP, true), {
		blocks: [
			{
				type: "list",
				items: Array.from({ length: 60 }, (_, n) => ({ number: n + 1, text: "x ".repeat(40) })),
			},
		],
		actions: [[{ label: "Đã nhận", says: "đã nhận" }]],
		files: [{ name: "a.txt", mime: "text/plain", base64: "YQ==" }],
	});
	const texts = [...(playground.state.chat(GROUP)?.messages.values() ?? [])].map(
		(message) => message.text ?? "",
	);
	expect(texts.length).toBeGreaterThan(1);
	expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(2000);
	expect(texts.at(-1)).toContain("đã nhận");
});
