import { afterEach, describe, expect, it } from "vitest";
import { createTelegramChannel } from "../../../src/channels/telegram/telegram-channel.ts";
import { startFakeBotApi } from "../../helpers/fake-bot-api.ts";
import { type Connection, connect, createFakeLog, until } from "../../helpers/fake-telegram.ts";

let connection: Connection | null = null;
afterEach(async () => {
	await connection?.close();
	connection = null;
});

describe("the start", () => {
	it("knows the bot's name", async () => {
		connection = await connect();
		expect(connection.channel).toMatchObject({ name: "telegram", botName: "don_doc_bot" });
	});

	it("says in one sentence that the token is wrong, without it", async () => {
		const api = await startFakeBotApi();
		const options = {
			token: "1:WRONGTOKEN",
			apiRoot: api.root,
			logger: createFakeLog(),
			t: (key: string) => key,
		};
		const failure = await createTelegramChannel(options).catch((error) => error);
		await api.close();
		expect(failure).toMatchObject({ name: "SetupError", key: "telegram-getMe" });
		expect(failure.message).toMatch(/does not accept BOT_TOKEN \(401: Unauthorized\)/);
		expect(`${failure.stack}`).not.toContain("WRONGTOKEN");
	});

	it("waits for a Bot API that cannot be reached yet, and says so once", async () => {
		const gone = await startFakeBotApi();
		await gone.close();
		const log = createFakeLog();
		const options = { token: gone.token, apiRoot: `${gone.root}/`, logger: log, t: (key: string) => key };
		const starting = createTelegramChannel(options);
		await until("the trouble is told", () => log.lines.length === 1);
		const back = await startFakeBotApi(Number(new URL(gone.root).port));
		expect((await starting).botName).toBe("don_doc_bot");
		await back.close();
		expect(log.lines.map((line) => line.text)).toEqual([expect.stringContaining("ECONNREFUSED")]);
	});

	it("gives up waiting when the process is to end", async () => {
		const stop = new AbortController();
		const options = {
			token: "1:X",
			apiRoot: "http://127.0.0.1:1",
			logger: createFakeLog(),
			t: (key: string) => key,
		};
		const starting = createTelegramChannel({ ...options, signal: stop.signal });
		stop.abort();
		await expect(starting).rejects.toMatchObject({ reason: "retry" });
	});
});

describe("menus of commands", () => {
	const commands = [{ name: "nhiemvu", description: "Nhiệm vụ của đơn vị" }];

	it("are published for each kind of chat, for Vietnamese and for all", async () => {
		connection = await connect();
		await connection.channel.publishCommands([
			{ scope: "default", commands },
			{ scope: "groups", commands },
			{ scope: "private", commands },
			{ scope: { channelId: "-100123" }, commands },
			{ scope: { channelId: "42" }, commands: [] },
		]);
		const published = connection.api
			.callsOf("setMyCommands")
			.map((call) => [call.params.scope, call.params.language_code]);
		expect(published).toEqual([
			[{ type: "default" }, "vi"],
			[{ type: "default" }, undefined],
			[{ type: "all_group_chats" }, "vi"],
			[{ type: "all_group_chats" }, undefined],
			[{ type: "all_private_chats" }, "vi"],
			[{ type: "all_private_chats" }, undefined],
			[{ type: "chat", chat_id: -100123 }, "vi"],
			[{ type: "chat", chat_id: -100123 }, undefined],
		]);
		expect(connection.api.callsOf("setMyCommands")[0]?.params.commands).toEqual([
			{ command: "nhiemvu", description: "Nhiệm vụ của đơn vị" },
		]);
		expect(connection.api.callsOf("deleteMyCommands").length).toBe(2);
		expect(connection.api.faults).toEqual([]);
	});

	it("of a chat that is gone do not stop the others", async () => {
		connection = await connect();
		connection.api.next("setMyCommands", { error: 400, description: "Bad Request: chat not found" });
		await connection.channel.publishCommands([
			{ scope: { channelId: "-1" }, commands },
			{ scope: "groups", commands },
		]);
		expect(connection.api.callsOf("setMyCommands").length).toBe(3);
		expect(connection.log.lines.map((line) => line.level)).toEqual(["warn"]);
	});
});

describe("a press", () => {
	it("is answered within what Telegram takes", async () => {
		connection = await connect();
		await connection.channel.answerPress("77", "Đã ghi nhận ".repeat(40));
		await connection.channel.answerPress("78");
		expect(connection.api.callsOf("answerCallbackQuery").map((call) => call.params)).toEqual([
			{ callback_query_id: "77", text: "Đã ghi nhận ".repeat(40).slice(0, 200) },
			{ callback_query_id: "78" },
		]);
		expect(connection.api.faults).toEqual([]);
	});

	it("that is too old costs a line in the log and nothing else", async () => {
		connection = await connect();
		connection.api.next("answerCallbackQuery", { error: 400, description: "Bad Request: query is too old" });
		await connection.channel.answerPress("77");
		expect(connection.log.lines[0]).toMatchObject({
			level: "warn",
			text: expect.stringContaining("query is too old"),
		});
	});

	it("is answered after the patience that Telegram asks for", async () => {
		connection = await connect();
		connection.api.next("answerCallbackQuery", {
			error: 429,
			description: "Too Many Requests",
			parameters: { retry_after: 1 },
		});
		await connection.channel.answerPress("77");
		expect(connection.api.callsOf("answerCallbackQuery").length).toBe(2);
		expect(connection.log.lines).toEqual([]);
	});
});

describe("a file", () => {
	it("is fetched by its reference", async () => {
		connection = await connect();
		connection.api.files.set("F1", Buffer.from("nội dung"));
		expect(Buffer.from(await connection.channel.fetchFile("F1")).toString()).toBe("nội dung");
	});

	it("that is too large is told to the person", async () => {
		connection = await connect();
		connection.api.next("getFile", { error: 400, description: "Bad Request: file is too big" });
		await expect(connection.channel.fetchFile("F1")).rejects.toMatchObject({
			name: "UserError",
			key: "file-too-large",
		});
	});

	it("that is not there fails without the token, which its address contains", async () => {
		connection = await connect();
		const failure = await connection.channel.fetchFile("F2").catch((error) => error);
		expect(failure).toMatchObject({ key: "file-unavailable" });
		const logged = connection.log.lines.map(({ text }) => text).join("\n");
		expect(logged).toContain("a file cannot be fetched");
		expect(logged).not.toContain(connection.api.token);
		expect(`${failure.stack}`).not.toContain(connection.api.token);
	});
});
