import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Incoming } from "../../../src/domain/channel.ts";
import { type Connection, connect, textOf, until } from "../../helpers/fake-telegram.ts";

const person = { id: 42, is_bot: false, first_name: "Lan" };
const said = (chat: number, text: string) => ({
	message: { message_id: 1, date: 1, chat: { id: chat, type: "group", title: "Nhóm" }, from: person, text },
});

let connection: Connection;
/** Updates that `receive` has begun and not ended, by their text. */
let held: Map<string, { finish(): void; fail(): void }>;
let committed: string[];

/** Takes updates; those whose text starts with "hold" wait for the test. */
async function receive(incoming: Incoming): Promise<void> {
	const text = textOf(incoming);
	if (text.startsWith("hold")) {
		await new Promise<void>((resolve, reject) => {
			held.set(text, { finish: resolve, fail: () => reject(new Error("the database is away")) });
		});
	}
	committed.push(text);
}

beforeEach(async () => {
	held = new Map();
	committed = [];
	connection = await connect();
});

afterEach(async () => {
	for (const one of held.values()) one.finish();
	await connection.close();
	expect(connection.api.faults).toEqual([]);
});

describe("long polling", () => {
	it("takes what waited while the bot was down, and asks only for what it reads", async () => {
		connection.api.updates.push(said(-1, "before"));
		await connection.channel.listen(receive);
		await until("the update is committed", () => committed.includes("before"));
		expect(connection.api.calls.slice(1, 3)).toMatchObject([
			{ method: "deleteWebhook", params: { drop_pending_updates: false } },
			{
				method: "getUpdates",
				params: { limit: 100, timeout: 30, allowed_updates: ["message", "callback_query", "my_chat_member"] },
			},
		]);
		expect(connection.api.callsOf("getUpdates")[0]?.params).not.toHaveProperty("offset");
	});

	it("works for chats side by side and keeps the order within each", async () => {
		for (const text of ["hold a1", "a2"]) connection.api.updates.push(said(-1, text));
		for (const text of ["b1", "b2", "b3"]) connection.api.updates.push(said(-2, text));
		await connection.channel.listen(receive);
		await until("the other chat is served", () => committed.includes("b3"));
		expect(committed).toEqual(["b1", "b2", "b3"]);
		held.get("hold a1")?.finish();
		await until("the first chat is served", () => committed.includes("a2"));
		expect(committed.slice(3)).toEqual(["hold a1", "a2"]);
	});

	it("confirms an update only when it and all before it are committed", async () => {
		const first = connection.api.updates.push(said(-1, "hold"));
		const second = connection.api.updates.push(said(-2, "quick"));
		await connection.channel.listen(receive);
		await until("the second is committed", () => committed.includes("quick"));
		const third = connection.api.updates.push(said(-3, "late"));
		await until("the third is committed too", () => committed.includes("late"));
		expect(connection.api.updates.waiting()).toEqual([first, second, third]);
		held.get("hold")?.finish();
		await until("all are confirmed", () => connection.api.updates.waiting().length === 0);
		expect(committed).toEqual(["quick", "late", "hold"]);
	});

	it("does not ask again and again while one update is at work", async () => {
		connection.api.updates.push(said(-1, "hold"));
		await connection.channel.listen(receive);
		await until("the update is at work", () => held.has("hold"));
		await new Promise((resolve) => setTimeout(resolve, 1000));
		expect(connection.api.callsOf("getUpdates").length).toBeLessThan(10);
	});

	it("takes an update again that was not committed, until it is", async () => {
		connection.api.updates.push(said(-1, "hold"));
		connection.api.updates.push(said(-1, "after"));
		await connection.channel.listen(receive);
		await until("it is at work", () => held.has("hold"));
		held.get("hold")?.fail();
		held.clear();
		await until("it is at work again", () => held.has("hold"));
		expect(committed).toEqual([]);
		held.get("hold")?.finish();
		await until("both are committed", () => committed.length === 2);
		expect(committed).toEqual(["hold", "after"]);
		expect(connection.log.lines.map((line) => line.text).join()).toContain("the database is away");
	});

	it("gets an update again that was at work when the process was killed", async () => {
		connection.api.updates.push(said(-1, "done"));
		connection.api.updates.push(said(-1, "hold"));
		const script = fileURLToPath(new URL("../../helpers/fake-listener-process.ts", import.meta.url));
		const listener = spawn(process.execPath, [script, connection.api.token, connection.api.root]);
		let printed = "";
		listener.stdout.on("data", (bytes) => {
			printed += bytes;
		});
		await until("the second is at work", () => printed === "done\nhold\n", 10_000);
		const ended = once(listener, "exit");
		listener.kill("SIGKILL");
		await ended;
		await connection.channel.listen(async (incoming) => void committed.push(textOf(incoming)));
		await until("the unfinished update came again", () => committed.includes("hold"));
		await until("it is confirmed", () => connection.api.updates.waiting().length === 0);
		expect(committed.at(-1)).toBe("hold");
	});

	it("finishes and confirms what is at work when it stops, and begins nothing more", async () => {
		connection.api.updates.push(said(-1, "hold"));
		const next = connection.api.updates.push(said(-1, "not begun"));
		await connection.channel.listen(receive);
		await until("the first is at work", () => held.has("hold"));
		const stopped = connection.channel.stop();
		let over = false;
		void stopped.then(() => {
			over = true;
		});
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(over).toBe(false);
		held.get("hold")?.finish();
		await stopped;
		expect(committed).toEqual(["hold"]);
		expect(connection.api.updates.waiting()).toEqual([next]);
	});

	it("stops at once while it waits for updates", async () => {
		await connection.channel.listen(receive);
		await until("it waits", () => connection.api.callsOf("getUpdates").length === 1);
		const asked = performance.now();
		await connection.channel.stop();
		expect(performance.now() - asked).toBeLessThan(1000);
	});

	it("says each trouble once, and when it is over", async () => {
		const refusal = { error: 502, description: "Bad Gateway" };
		connection.api.next("getUpdates", refusal);
		connection.api.next("getUpdates", refusal);
		connection.api.next("getUpdates", {
			error: 409,
			description: "Conflict: terminated by other getUpdates request",
		});
		connection.api.updates.push(said(-1, "through"));
		await connection.channel.listen(receive);
		await until("the update came through", () => committed.includes("through"));
		expect(connection.log.lines.map((line) => `${line.level} ${line.text}`)).toEqual([
			expect.stringMatching(/^error .*no updates, trying again.*502/),
			expect.stringMatching(/^error .*another process takes this bot's updates.*409/),
			expect.stringMatching(/^info .*taking updates again/),
		]);
	});

	it("confirms garbage, and stops the spinner of a forged button", async () => {
		connection.api.updates.push({ message: { chat: "nonsense" } });
		connection.api.updates.push({
			callback_query: { id: "77", from: person, chat_instance: "1", data: "delete all" },
		});
		await connection.channel.listen(receive);
		await until("both are confirmed", () => connection.api.updates.waiting().length === 0);
		await until("the spinner stopped", () => connection.api.callsOf("answerCallbackQuery").length === 1);
		expect(committed).toEqual(["other", "other"]);
	});

	it("serves 1,000 chats without losing or doubling one", async () => {
		for (let chat = 1; chat <= 1000; chat += 1) connection.api.updates.push(said(-chat, `chat ${chat}`));
		await connection.channel.listen(receive);
		await until("all are confirmed", () => connection.api.updates.waiting().length === 0, 10_000);
		expect(committed.length).toBe(1000);
		expect(new Set(committed).size).toBe(1000);
	});
});
