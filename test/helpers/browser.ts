import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import type { BrowserContext, Page } from "playwright-core";
import { chromium as driver } from "playwright-core";

/** A browser with one page open. */
export interface BrowserSession {
	context: BrowserContext;
	page: Page;
	/** What went wrong in the page: thrown errors, console errors, requests that left this machine or failed. */
	problems: string[];
	close(): Promise<void>;
}

/**
 * A real Chromium with a profile of its own, in the zone of somebody abroad: the page must show the office's time.
 * The binary comes out of an npm package, so nothing is downloaded.
 */
export async function openBrowser(
	size: { width: number; height: number; dark?: boolean } = { width: 1280, height: 800 },
): Promise<BrowserSession> {
	const profile = await mkdtemp(join(tmpdir(), "dondoc-browser-"));
	const context = await driver.launchPersistentContext(profile, {
		executablePath: await chromium.executablePath(),
		args: [
			...chromium.args,
			"--disable-background-networking",
			"--no-first-run",
			"--disable-component-update",
		],
		headless: true,
		viewport: { width: size.width, height: size.height },
		colorScheme: size.dark ? "dark" : "light",
		timezoneId: "America/New_York",
		locale: "vi-VN",
		acceptDownloads: true,
		permissions: ["clipboard-write"],
	});
	const page = context.pages()[0] ?? (await context.newPage());
	const problems: string[] = [];
	page.on("pageerror", (error) => problems.push(`thrown: ${error.message}`));
	page.on("console", (line) => line.type() === "error" && problems.push(`console: ${line.text()}`));
	page.on("request", (request) => {
		const { hostname, protocol } = new URL(request.url());
		if (protocol.startsWith("http") && hostname !== "localhost" && hostname !== "127.0.0.1")
			problems.push(`request to ${hostname}`);
	});
	return {
		context,
		page,
		problems,
		async close() {
			await context.close();
			await rm(profile, { recursive: true, force: true });
		},
	};
}
