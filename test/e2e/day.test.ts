import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sampleOffice } from "../../prisma/sample/sample-office.ts";
import { loadConfig } from "../../src/config.ts";
import { createLogger } from "../../src/logger.ts";
import { startPlayground } from "../../src/playground.ts";
import type { Service } from "../../src/service.ts";
import { type BrowserSession, openBrowser } from "../helpers/browser.ts";
import { openFolder, removeFolder } from "../helpers/ordinary-user.ts";

let folder: string;
let service: Service;
let browser: BrowserSession;

beforeAll(async () => {
	folder = await openFolder();
	const config = loadConfig({ DATA_DIR: join(folder, "data"), PORT: "0", LOG_LEVEL: "silent" });
	service = await startPlayground(config, createLogger({ level: "silent" }), { onLost: () => undefined });
	browser = await openBrowser();
	browser.page.setDefaultTimeout(60_000);
	await browser.page.goto(service.url);
}, 240_000);

afterAll(async () => {
	await browser?.close();
	await service?.stop();
	await removeFolder(folder);
});

const chat = async (title: string): Promise<void> => {
	const found = sampleOffice.chats.find((one) => one.title === title);
	await browser.page.locator(`.chat[data-chat="${found?.id}"]`).click();
	await browser.page.locator("#talk-head h2", { hasText: title }).waitFor();
};

const fromBot = (text: string | RegExp) => browser.page.locator(".message.from-bot", { hasText: text });

const type = async (text: string): Promise<void> => {
	await browser.page.fill("#input", text);
	await browser.page.press("#input", "Enter");
};

const replyTo = async (message: string | RegExp, text: string): Promise<void> => {
	await fromBot(message).last().getByRole("button", { name: "Trả lời" }).focus();
	await browser.page.keyboard.press("Enter");
	await type(text);
};

it("lives a working day: plan in, tasks out, digest, “xong 1”, report", async () => {
	const { page } = browser;
	await chat("Bùi Thị Loan");
	await page.click("#attach");
	await page.click('[data-sample="ke-hoach.docx"]');
	await page.press("#input", "Enter");
	await fromBot("Kế hoạch 18/KH-UBND").first().waitFor();
	await replyTo("Chưa ghi gì cho đến khi", "xác nhận");
	await fromBot(/Đã ghi \d+ nhiệm vụ/).waitFor();

	await chat("Sở Ngoại vụ");
	await fromBot("việc mới theo Kế hoạch 18/KH-UBND").waitFor();
	await type("/nhiemvu");
	await fromBot("việc đang thực hiện").waitFor();

	await page.click("#moment");
	await page.click("#next-morning");
	const digest = fromBot("📋 Sở Ngoại vụ — thứ Ba, 03/3/2026");
	await digest.waitFor();
	await replyTo("📋 Sở Ngoại vụ", "xong 1, BC 45/BC-SNgV ngày 03/3/2026");
	await fromBot("Đã ghi hoàn thành việc 1").waitFor();
	expect(await fromBot("Đã ghi hoàn thành việc 1").textContent()).toContain("45/BC-SNgV");

	await type("/baocao");
	await fromBot("đã hoàn thành 1").waitFor();

	await fromBot("Đã ghi hoàn thành việc 1").getByRole("button", { name: "Hoàn tác" }).click();
	await fromBot("Đã hoàn tác ghi hoàn thành").waitFor();

	await chat("Hoàng Quốc Khánh");
	await fromBot("📋 UBND tỉnh Bình Minh").waitFor();
	expect(browser.problems).toEqual([]);
}, 240_000);

it("does the same in a chat that takes plain text only", async () => {
	const { page } = browser;
	await chat("Sở Tài chính");
	await page.click("#plain");
	await type("/nhiemvu");
	const list = fromBot("việc đang thực hiện").last();
	await list.waitFor();
	expect(await list.locator(".buttons button").count()).toBe(0);
	await replyTo("việc đang thực hiện", "xong 1");
	await fromBot("Đã ghi hoàn thành việc 1").waitFor();
	await replyTo("Đã ghi hoàn thành việc 1", "hoàn tác");
	await fromBot("Đã hoàn tác ghi hoàn thành").waitFor();
	const longest = await page
		.locator(".message.from-bot")
		.evaluateAll((all) => Math.max(...all.map((one) => one.textContent?.length ?? 0)));
	// The frame of a message (name, hour) is in it too.
	expect(longest).toBeLessThan(2_100);
	expect(browser.problems).toEqual([]);
}, 240_000);
