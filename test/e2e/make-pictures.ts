import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { sampleOffice } from "../../prisma/sample/sample-office.ts";
import { openBrowser } from "../helpers/browser.ts";

const FOLDER = fileURLToPath(new URL("../../docs/images/", import.meta.url));
const [agency, finance, , , , clerk, leader, admin] = sampleOffice.chats;

const open = async (page: Page, chat = agency): Promise<void> => {
	await page.locator(`.chat[data-chat="${chat?.id}"]`).click();
	await page.locator("#talk-head h2", { hasText: chat?.title }).waitFor();
};
const fromBot = (page: Page) => page.locator(".message.from-bot");

/** Types or does something and waits until the bot's last word stands still. */
async function andWait(page: Page, act: () => Promise<void>): Promise<void> {
	const before = await fromBot(page).count();
	await act();
	await fromBot(page).nth(before).waitFor();
	for (let seen = -1; seen !== (await fromBot(page).count()); await page.waitForTimeout(1500))
		seen = await fromBot(page).count();
}
const say = (page: Page, text: string): Promise<void> =>
	andWait(page, async () => {
		await page.fill("#input", text);
		await page.press("#input", "Enter");
	});
const answerLast = async (page: Page, text: string): Promise<void> => {
	await fromBot(page).last().getByRole("button", { name: "Trả lời" }).focus();
	await page.keyboard.press("Enter");
	await say(page, text);
};
const picture = async (page: Page, name: string): Promise<void> => {
	await page.mouse.move(640, 5);
	await page.locator(".toast").first().waitFor({ state: "detached" });
	await page.screenshot({ path: `${FOLDER}${name}.png` });
};

/** Lives the first two mornings of the sample office on a fresh playground and keeps what its page shows. */
async function makePictures(url: string): Promise<void> {
	await mkdir(FOLDER, { recursive: true });
	const { page, close } = await openBrowser({ width: 1280, height: 860 });
	await page.goto(url);
	await open(page, clerk);
	await page.click("#attach");
	await page.click('[data-sample="ke-hoach.docx"]');
	await andWait(page, () => page.press("#input", "Enter"));
	// Reading takes as long as the machine needs.
	await fromBot(page).filter({ hasText: "xác nhận" }).last().waitFor();
	await picture(page, "doc-van-ban");
	await answerLast(page, "xác nhận");
	await picture(page, "ghi-nhiem-vu");
	await open(page);
	await say(page, "/nhiemvu");
	await picture(page, "danh-sach");
	await answerLast(page, "xong 1, BC 45/BC-SNgV ngày 02/3/2026");
	await page.click("#moment");
	await picture(page, "chuyen-ngay");
	await andWait(page, () => page.click("#next-morning"));
	await answerLast(page, "1 vướng: chưa có ý kiến của Sở Tư pháp");
	await picture(page, "playground");
	await open(page, leader);
	await picture(page, "ban-tin-lanh-dao");
	await say(page, "/baocao");
	// The end of the numbers, and the chart that came after them.
	await fromBot(page).nth(-4).scrollIntoViewIfNeeded();
	await picture(page, "bao-cao");
	await open(page, clerk);
	await say(page, "/dondoc Sở Ngoại vụ tất cả");
	await picture(page, "don-doc");
	await say(page, "/gopy Dự thảo Quy chế tiếp khách; hạn 30/6/2026; hỏi: Sở Tài chính, Sở Ngoại vụ");
	await answerLast(page, "xác nhận");
	await open(page, finance);
	await answerLast(page, "góp ý: đề nghị bổ sung định mức chi tại Điều 5");
	await picture(page, "gop-y");
	await open(page, admin);
	await say(page, "/lienket Sở Nông nghiệp và Môi trường");
	await picture(page, "lien-ket");
	await open(page, finance);
	await page.click("#plain");
	await say(page, "/nhiemvu");
	await picture(page, "chi-van-ban");
	await page.click("#plain");
	await page.setViewportSize({ width: 390, height: 800 });
	await picture(page, "dien-thoai");
	await close();
}

// The playground must be new: node test/e2e/make-pictures.ts http://localhost:3000
await makePictures(process.argv[2] ?? "http://localhost:3000");
