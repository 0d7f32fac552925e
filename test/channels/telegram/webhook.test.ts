import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Incoming } from "../../../src/domain/channel.ts";
import { type Connection, connect, textOf } from "../../helpers/fake-telegram.ts";

const SECRET = "s3cret_of-the-webhook";
const update = (text: string, update_id = 1) => ({
	update_id,
	message: {
		message_id: 1,
		date: 1,
		chat: { id: -1, type: "group", title: "Nhóm" },
		from: { id: 42, is_bot: false, first_name: "Lan" },
		text,
	},
});

let connection: Connection;
let committed: string[];
let receive: (incoming: Incoming) => Promise<void>;

/** What the webhook answers to a body under a secret. */
function post(
	body: string | Uint8Array<ArrayBuffer> | object,
	secret: string | null = SECRET,
): Promise<number> {
	const sent = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
	const headers = new Headers(secret === null ? {} : { "X-Telegram-Bot-Api-Secret-Token": secret });
	return connection.channel.handleWebhook(
		new Request("http://localhost/", { method: "POST", body: sent, headers }),
	);
}

beforeEach(async () => {
	committed = [];
	receive = async (incoming) => void committed.push(textOf(incoming));
	connection = await connect({ webhook: { url: "https://dondoc.example/telegram", secret: SECRET } });
	await connection.channel.listen((incoming) => receive(incoming));
});

afterEach(async () => {
	await connection.close();
	expect(connection.api.faults).toEqual([]);
});

describe("the webhook", () => {
	it("is announced with its secret, and nothing is polled", () => {
		expect(connection.api.calls.map((call) => call.method)).toEqual(["getMe", "setWebhook"]);
		expect(connection.api.calls[1]?.params).toEqual({
			url: "https://dondoc.example/telegram",
			secret_token: SECRET,
			allowed_updates: ["message", "callback_query", "my_chat_member"],
			max_connections: 64,
		});
	});

	it("answers 200 only when the update is committed", async () => {
		let commit = () => {};
		receive = () => new Promise((resolve) => (commit = resolve));
		let status = 0;
		const answered = post(update("xong 1")).then((code) => {
			status = code;
		});
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(status).toBe(0);
		commit();
		await answered;
		expect(status).toBe(200);
	});

	it("answers 500 when it is not committed, so that Telegram sends it again", async () => {
		receive = () => Promise.reject(new Error("the database is away"));
		expect(await post(update("xong 1"))).toBe(500);
		expect(connection.log.lines[0]?.text).toContain("the database is away");
	});

	it.each([["wrong"], [""], [`${SECRET}x`], [null]])(
		"turns away a stranger with secret %j",
		async (secret) => {
			expect(await post(update("xong 1"), secret)).toBe(401);
			expect(committed).toEqual([]);
		},
	);

	it.each([["{"], [""], ["null"], ["{}"], ['{"update_id":"1"}']])("does not understand %j", async (body) => {
		expect(await post(body)).toBe(400);
	});

	it("reads no more than an update can have", async () => {
		expect(await post(new Uint8Array(1024 * 1024 + 1))).toBe(413);
	});

	it("keeps the order within a chat when requests come side by side", async () => {
		const waits = [40, 0, 20];
		receive = async (incoming) => {
			await new Promise((resolve) => setTimeout(resolve, waits.shift()));
			committed.push(textOf(incoming));
		};
		const codes = await Promise.all([post(update("1", 1)), post(update("2", 2)), post(update("3", 3))]);
		expect(codes).toEqual([200, 200, 200]);
		expect(committed).toEqual(["1", "2", "3"]);
	});

	it("refuses to start with a secret that Telegram would not take", async () => {
		const webhook = { url: "https://dondoc.example/", secret: "có dấu" };
		await expect(connect({ webhook })).rejects.toMatchObject({ name: "SetupError", key: "webhook-secret" });
	});
});

describe("without a webhook", () => {
	it("requests to it are not served", async () => {
		const other = await connect();
		expect(await other.channel.handleWebhook(new Request("http://localhost/", { method: "POST" }))).toBe(503);
		await other.close();
	});
});
