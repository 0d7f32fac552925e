import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PlaygroundApi } from "../../../src/channels/playground/bot-api.ts";
import { createPlaygroundApi } from "../../../src/channels/playground/bot-api.ts";
import { pageHtml } from "../../../src/channels/playground/page-files.ts";
import { playgroundPage } from "../../../src/channels/playground/page-routes.ts";
import { pageWords } from "../../../src/channels/playground/words.ts";
import { instantOf } from "../../../src/channels/playground/zoned.ts";
import { loadLocale } from "../../../src/views/locale.ts";
import { clock, GROUP, LAN, LEADER, smallWorld } from "./small-world.ts";

let api: PlaygroundApi;
let page: ReturnType<typeof playgroundPage>;
const done: unknown[] = [];

beforeEach(async () => {
	done.length = 0;
	api = await createPlaygroundApi({ clock, world: smallWorld });
	page = playgroundPage({
		api,
		controls: {
			today: clock,
			setNow: async (now) => void done.push(now.toISOString()),
			runDigests: async () => void done.push("digests"),
			setPlain: async (...plain) => void done.push(plain),
		},
		words: pageWords(loadLocale("vi")),
		language: "vi",
		zone: "Asia/Ho_Chi_Minh",
		samples: [{ name: "mẫu.txt", read: async () => Buffer.from("nội dung") }],
	});
});
afterEach(() => api.close());

const post = async (path: string, data: unknown): Promise<number> =>
	(await page.request(`/playground/api/${path}`, { method: "POST", body: JSON.stringify(data) })).status;
const texts = (chat: number) =>
	[...(api.state.chat(chat)?.messages.values() ?? [])].map((message) => message.text ?? message.caption);

describe("what the page asks for", () => {
	it("is done when it makes sense", async () => {
		expect(await post("type", { person: LAN, chat: GROUP, text: "chào" })).toBe(200);
		expect(await post("type", { person: LAN, chat: GROUP, text: "nhập", file: { sample: "mẫu.txt" } })).toBe(
			200,
		);
		expect(await post("today", { date: "2026-03-03", time: "07:30" })).toBe(200);
		expect(await post("digests", {})).toBe(200);
		expect(await post("plain", { chat: GROUP, plain: true })).toBe(200);
		expect(texts(GROUP)).toEqual(["chào", "nhập"]);
		expect(done).toEqual(["2026-03-03T00:30:00.000Z", "digests", [GROUP, true]]);
		expect(api.state.chat(GROUP)?.plain).toBe(true);
	});

	it.each([
		["type", {}],
		["type", { person: LAN, chat: GROUP, text: "" }],
		["type", { person: LAN, chat: LEADER, text: "không ở trong nhóm" }],
		["type", { person: LAN, chat: GROUP, text: "x", file: { sample: "../journal.ts" } }],
		["type", { person: LAN, chat: GROUP, text: "x", file: { name: "a", base64: "không phải" } }],
		["press", { person: LAN, chat: GROUP, message: 1, index: 0 }],
		["today", { date: "2026-02-30", time: "07:30" }],
		["today", { date: "2026-03-03", time: "25:00" }],
		["plain", { chat: 1, plain: true }],
	])("is refused otherwise: %s %j", async (path, data) => {
		expect(await post(path, data)).toBe(400);
		expect(texts(GROUP)).toEqual([]);
		expect(done).toEqual([]);
	});

	it("may carry a file of 20 MB, no larger", async () => {
		const ofSize = (bytes: number) => ({
			person: LAN,
			chat: GROUP,
			text: "",
			file: { name: "a.pdf", base64: Buffer.alloc(bytes).toString("base64") },
		});
		expect(await post("type", ofSize(20_000_000))).toBe(200);
		expect(await post("type", ofSize(20_000_010))).toBe(400);
		expect(await post("type", ofSize(21_000_000))).toBe(413);
	});
});

describe("what the page gets", () => {
	it("is its own files and no others", async () => {
		const status = async (path: string) => (await page.request(path)).status;
		expect(await status("/playground/app.js")).toBe(200);
		expect((await page.request("/playground/regular.ttf")).headers.get("content-type")).toBe("font/ttf");
		expect(await status("/playground/index.html")).toBe(404);
		expect(await status("/playground/..%2Fstate.ts")).toBe(404);
		expect(await status("/playground/nothing.js")).toBe(404);
	});

	it("never lets a file that somebody sent run as a page", async () => {
		api.typeAs(LEADER, LEADER, "", { file: { name: 'a"é.html', bytes: Buffer.from("<script>") } });
		const { headers } = await page.request("/playground/files/file-1");
		expect(headers.get("content-type")).toBe("application/octet-stream");
		expect(headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''a%22%C3%A9.html");
		expect((await page.request("/playground/files/file-2")).status).toBe(404);
	});

	it("is everything at first, then each thing that happens", async () => {
		api.typeAs(LAN, GROUP, "trước");
		const stream = (await page.request("/playground/api/events")).body?.pipeThrough(new TextDecoderStream());
		const reader = stream?.getReader();
		const next = async () => JSON.parse((await reader?.read())?.value?.replace(/^data: /, "") ?? "null");
		const state = await next();
		expect(state.chats[0]).toMatchObject({
			id: GROUP,
			plain: false,
			messages: [{ text: "trước", unseen: true }],
		});
		expect(state).toMatchObject({
			now: "2026-03-02T00:30:00.000Z",
			samples: ["mẫu.txt"],
			canRunDigests: true,
		});
		api.typeAs(LEADER, LEADER, "sau");
		expect(await next()).toMatchObject({ kind: "message", message: { text: "sau", chat: { id: LEADER } } });
		await reader?.cancel();
	});

	it("has its words written in, harmless whatever they say", async () => {
		const words = { ...pageWords(loadLocale("vi")), title: `</title><script>"'` };
		const html = await pageHtml(words, "vi");
		expect(html).toContain("<title>&#60;/title&#62;&#60;script&#62;&#34;&#39;</title>");
		expect(html).not.toContain("{{");
		expect(await pageHtml(pageWords(loadLocale("en")), "en")).toContain('<html lang="en">');
	});
});

describe("an hour of the office", () => {
	it.each([
		["2026-03-02", "07:30", "Asia/Ho_Chi_Minh", "2026-03-02T00:30:00.000Z"],
		["2026-03-02", "00:00", "Asia/Ho_Chi_Minh", "2026-03-01T17:00:00.000Z"],
		["2026-07-01", "12:00", "Europe/Berlin", "2026-07-01T10:00:00.000Z"],
	])("%s %s in %s is %s", (date, time, zone, instant) => {
		expect(instantOf(date, time, zone).toISOString()).toBe(instant);
	});
});
