import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sampleFiles } from "../../prisma/sample/sample-files.ts";
import { sampleOffice } from "../../prisma/sample/sample-office.ts";
import type { PlaygroundApi } from "../../src/channels/playground/bot-api.ts";
import { createPlaygroundApi } from "../../src/channels/playground/bot-api.ts";
import { playgroundPage } from "../../src/channels/playground/page-routes.ts";
import { pageWords } from "../../src/channels/playground/words.ts";
import { loadLocale } from "../../src/views/locale.ts";
import type { Web } from "../../src/web/server.ts";
import { createWeb } from "../../src/web/server.ts";
import type { BrowserSession } from "../helpers/browser.ts";
import { openBrowser } from "../helpers/browser.ts";
import { startEchoBot } from "./echo-bot.ts";

const [group, second] = sampleOffice.chats;
/** Runs in the page: a picture is made and dropped on the conversation. */
const DROP_PICTURE = `(async () => {
	const canvas = Object.assign(document.createElement("canvas"), { width: 40, height: 30 });
	const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
	const dataTransfer = new DataTransfer();
	dataTransfer.items.add(new File([blob], "ảnh.png", { type: "image/png" }));
	for (const type of ["dragover", "drop"])
		document.getElementById("talk").dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true }));
})()`;
let now = new Date("2026-03-02T00:45:00Z");
let api: PlaygroundApi;
let web: Web;
let bot: ReturnType<typeof startEchoBot>;
let browser: BrowserSession;

beforeAll(async () => {
	api = await createPlaygroundApi({ clock: () => now, world: sampleOffice });
	bot = startEchoBot(api);
	const controls = {
		today: () => now,
		setNow: async (moment: Date) => {
			now = moment;
		},
		setPlain: async () => {},
	};
	const words = pageWords(loadLocale("vi"));
	const playground = playgroundPage({
		api,
		controls,
		words,
		language: "vi",
		zone: "Asia/Ho_Chi_Minh",
		samples: sampleFiles,
	});
	web = await createWeb({ port: 0, host: "127.0.0.1", health: async () => ({ ok: true }), playground });
	browser = await openBrowser();
	browser.page.setDefaultTimeout(40_000);
	await browser.page.goto(web.url);
});

afterAll(async () => {
	await browser?.close();
	bot?.stop();
	await web?.close();
	await api?.close();
});

const message = (text: string) => browser.page.locator(".message", { hasText: text });
const send = async (text: string): Promise<void> => {
	await browser.page.fill("#input", text);
	await browser.page.press("#input", "Enter");
};

it("shows the groups and the private chats, and the office's day wherever the browser stands", async () => {
	const { page } = browser;
	await page.locator(".chat").first().waitFor();
	expect(await page.locator(".chat-title").allTextContents()).toEqual(
		sampleOffice.chats.map((chat) => chat.title),
	);
	expect(await page.locator("#moment-text").textContent()).toBe("thứ Hai, 02/3/2026 · 07:45");
	expect(await page.getAttribute("html", "lang")).toBe("vi");
});

it("suggests commands while a slash is typed, and sends what is chosen with the keyboard alone", async () => {
	const { page } = browser;
	const commands = ["nhiemvu", "nhan", "hanchot"].map((command) => ({
		command,
		description: `Lệnh ${command}`,
	}));
	await fetch(`${api.url}/bot${api.token}/setMyCommands?commands=${JSON.stringify(commands)}`);
	await page.locator("#input").pressSequentially("/n");
	await page.locator("#suggestions [role=option]").first().waitFor();
	expect(await page.locator("#suggestions strong").allTextContents()).toEqual(["/nhiemvu", "/nhan"]);
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	expect(await page.inputValue("#input")).toBe("/nhan ");
	await page.keyboard.type("1");
	await page.keyboard.press("Enter");
	const answer = message("Đã nghe: /nhan 1");
	await answer.waitFor();
	expect(await answer.locator(".text strong").textContent()).toBe("Đã nghe");
});

it("says so when the bot does not get to see a message of a group", async () => {
	await send("họp lúc 9 giờ");
	await message("họp lúc 9 giờ").locator(".unseen").waitFor();
	expect(await message("Đã nghe: họp").count()).toBe(0);
});

it("replies to the message that was clicked; Esc forgets it", async () => {
	const { page } = browser;
	await message("Đã nghe: /nhan 1").locator(".text").click();
	await page.locator("#replying", { hasText: "Trả lời Đôn Đốc" }).waitFor();
	await page.keyboard.press("Escape");
	await page.locator("#replying").waitFor({ state: "hidden" });
	await message("Đã nghe: /nhan 1").locator(".text").click();
	await send("xong 1");
	await message("Đã nghe: xong 1").waitFor();
	expect(await message("xong 1").first().locator(".quote").textContent()).toContain("Đã nghe: /nhan 1");
});

it("presses a button, shows the bot's notice and the message it changed", async () => {
	const { page } = browser;
	await message("Đã nghe: xong 1").getByRole("button", { name: "Không" }).click();
	await page.locator(".toast", { hasText: "Đã ghi" }).waitFor();
	await message("Đã bấm b:1").waitFor();
	expect(await message("Đã bấm b:1").locator("footer").textContent()).toContain("đã sửa");
});

it("opens the chat that is pressed also when a message comes between press and release", async () => {
	const { page } = browser;
	const link = page.locator(`.chat[data-chat="${second?.id}"]`);
	const box = await link.boundingBox();
	await page.mouse.move((box?.x ?? 0) + 80, (box?.y ?? 0) + 15);
	await page.mouse.down();
	const said = { chat_id: second?.id, text: "Đến giữa chừng" };
	await fetch(`${api.url}/bot${api.token}/sendMessage`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(said),
	});
	await link.locator(".chat-last", { hasText: said.text }).waitFor();
	await page.mouse.up();
	await page.locator("#talk-head h2", { hasText: second?.title ?? "" }).waitFor();
	await page.locator(`.chat[data-chat="${group?.id}"]`).click();
	await page.locator("#talk-head h2", { hasText: group?.title ?? "" }).waitFor();
});

it("sends a file of this machine and a sample, and gives back files that were sent", async () => {
	const { page } = browser;
	const path = join(tmpdir(), "Báo cáo 45.txt");
	await writeFile(path, "Sở Ngoại vụ báo cáo");
	await page.setInputFiles("#file-input", path);
	await page.locator(".chip", { hasText: "Báo cáo 45.txt" }).waitFor();
	await send("/nhap");
	await message("Đã nghe: tệp Báo cáo 45.txt").waitFor();
	await page.click("#attach");
	await page.click('[data-sample="ke-hoach.docx"]');
	await send("/nhap");
	await message("Đã nghe: tệp ke-hoach.docx").waitFor();
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.locator(".file", { hasText: "Báo cáo 45.txt" }).click(),
	]);
	expect(download.suggestedFilename()).toBe("Báo cáo 45.txt");
});

it("plays another person of the chat", async () => {
	const { page } = browser;
	await page.selectOption("#acting", { index: 1 });
	await send("/hanchot");
	await message("Đã nghe: /hanchot").waitFor();
	const said = [...(api.state.chat(group?.id ?? 0)?.messages.values() ?? [])].filter(
		(one) => one.text === "/hanchot",
	);
	expect(said.map((one) => one.from.id)).toEqual([group?.members[1]]);
	expect(await message("/nhan 1").first().getAttribute("class")).toContain("theirs");
});

it("marks what came in other chats as unread until they are opened", async () => {
	const { page } = browser;
	const id = second?.id ?? 0;
	await fetch(`${api.url}/bot${api.token}/sendMessage?chat_id=${id}&text=B%E1%BA%A3n%20tin`);
	const entry = page.locator(`[data-chat="${id}"]`);
	await entry.locator(".unread").waitFor();
	expect(await page.title()).toMatch(/^\(1\) /);
	await entry.click();
	await message("Bản tin").waitFor();
	expect(await entry.locator(".unread").count()).toBe(0);
	await page.goBack();
	await message("Đã nghe: /hanchot").waitFor();
});

it("makes the chat text-only: no buttons, no files, and the bot hears of it", async () => {
	const { page } = browser;
	await page.click("#plain");
	await page.locator("#plain-note").waitFor();
	await send("/nhiemvu");
	await message("Đã nghe: /nhiemvu").waitFor();
	expect(bot.refusals).toEqual(["Bad Request: this chat takes plain text only, no keyboards"]);
	expect(await page.locator("#attach").isDisabled()).toBe(true);
	expect(await page.locator(".keyboard:visible").count()).toBe(0);
	await page.click("#plain");
	await page.locator("#plain-note").waitFor({ state: "hidden" });
});

it("moves the bot's clock", async () => {
	const { page } = browser;
	await page.click("#moment");
	await page.click("#next-morning");
	await page.locator("#moment-text", { hasText: "thứ Ba, 03/3/2026 · 07:30" }).waitFor();
	expect(now.toISOString()).toBe("2026-03-03T00:30:00.000Z");
	await page.click("#moment");
	await page.fill('#clock-form [name="date"]', "2026-06-30");
	await page.fill('#clock-form [name="time"]', "16:05");
	await page.locator("#clock-day", { hasText: "thứ Ba, 30/6/2026" }).waitFor();
	await page.click("#clock-form button");
	await page.locator("#moment-text", { hasText: "thứ Ba, 30/6/2026 · 16:05" }).waitFor();
});

it("takes files that are dropped on the conversation, pictures shown as pictures", async () => {
	const { page } = browser;
	await page.evaluate(DROP_PICTURE);
	await page.locator(".chip", { hasText: "ảnh.png" }).waitFor();
	await page.click("#send");
	await expect.poll(() => page.evaluate("document.querySelector('img.photo')?.naturalWidth")).toBe(40);
});

it("answers messages with the keyboard alone", async () => {
	const { page } = browser;
	await send("/mot");
	await message("Đã nghe: /mot").waitFor();
	await page.focus("#input");
	await page.keyboard.press("Control+ArrowUp");
	await page.locator("#replying", { hasText: "Đã nghe: /mot" }).waitFor();
	await page.keyboard.press("Control+ArrowUp");
	await page.locator("#replying", { hasText: "/mot" }).waitFor();
	await page.keyboard.press("Escape");
	await message("Đã nghe: /mot").getByRole("button", { name: "Trả lời" }).focus();
	await page.keyboard.press("Enter");
	await page.keyboard.type("hai");
	await page.keyboard.press("Enter");
	await message("Đã nghe: hai").waitFor();
});

it("shows markup that people type as the characters they are, and the bot's as styles", async () => {
	const { page } = browser;
	await send("/x <img src=x onerror=alert(1)> <b>đậm</b>");
	await message("<img src=x onerror=alert(1)> <b>đậm</b>").first().waitFor();
	const nested = "<b>một <i>hai 📋 ba</i></b> &lt;bốn&gt; <code>/nam</code> /sau";
	const query = new URLSearchParams({ chat_id: String(group?.id), parse_mode: "HTML", text: nested });
	await fetch(`${api.url}/bot${api.token}/sendMessage?${query}`);
	await page.locator(`[data-chat="${group?.id}"]`).click();
	await message("một hai 📋 ba").waitFor();
	expect(await message("một hai 📋 ba").locator(".text").innerHTML()).toBe(
		'<strong>một <em>hai 📋 ba</em></strong> &lt;bốn&gt; <code>/nam</code> <button type="button" class="command">/sau</button>',
	);
	await page.locator(".text code", { hasText: "/nam" }).click();
	await page.locator(".toast", { hasText: "Đã chép: /nam" }).waitFor();
	await page.getByRole("button", { name: "/sau" }).click();
	await message("Đã nghe: /sau@don_doc_bot").waitFor();
});

it("shows the same conversation after it is loaded again", async () => {
	const { page } = browser;
	await page.reload();
	await message("Đã nghe: /nhiemvu").waitFor();
	expect(await message("Đã bấm b:1").count()).toBe(1);
	expect(await page.locator("#acting option:checked").getAttribute("value")).toBe(String(group?.members[1]));
});

it("shows the chats or one of them on a phone, and nothing is wider than the screen", async () => {
	const { page } = browser;
	const overflow = () => page.evaluate("document.documentElement.scrollWidth - innerWidth");
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await page.locator(".side").isVisible()).toBe(false);
	expect(await overflow()).toBeLessThanOrEqual(0);
	await page.getByRole("link", { name: "Về danh sách trò chuyện" }).click();
	await page.locator(".side").waitFor();
	expect(await page.locator(".talk").isVisible()).toBe(false);
	expect(await overflow()).toBeLessThanOrEqual(0);
	await page.locator(`[data-chat="${second?.id}"]`).click();
	await message("Bản tin").waitFor();
});

it("does all this without an error and without asking any other machine", () => {
	expect(browser.problems).toEqual([]);
});
