import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { describe, expect, test } from "vitest";
import { loadConfig } from "../src/config.ts";

const mistakes = (env: Record<string, string>): string[] => {
	try {
		loadConfig(env);
		return [];
	} catch (error) {
		return (error as Error).message.split("\n");
	}
};

describe("the environment", () => {
	test("may be empty: everything has a default, and there is no bot", () => {
		expect(loadConfig({})).toEqual({
			botToken: null,
			botApiRoot: "https://api.telegram.org",
			botProxy: null,
			adminIds: [],
			databaseUrl: null,
			dataDir: null,
			timeZone: "Asia/Ho_Chi_Minh",
			digestTime: "07:30",
			webhook: null,
			publicUrl: null,
			port: 3000,
			logLevel: "info",
			secrets: [],
		});
	});

	test("is read whole, blanks being unset", () => {
		const config = loadConfig({
			BOT_TOKEN: " 123:abc-DEF ",
			BOT_API_ROOT: "http://127.0.0.1:8081/",
			BOT_PROXY: "http://u:pr%40xy@proxy:3128",
			ADMIN_IDS: "11, 22,",
			DATABASE_URL: "postgresql://u:s%2Fcret@db:5432/dondoc",
			DATA_DIR: " ",
			APP_TIMEZONE: "Asia/Bangkok",
			DIGEST_TIME: "06:05",
			WEBHOOK_URL: "http://bot.local/hook",
			WEBHOOK_SECRET: "a_b-1",
			PORT: "0",
			LOG_LEVEL: "debug",
		});
		expect(config).toMatchObject({
			botToken: "123:abc-DEF",
			botApiRoot: "http://127.0.0.1:8081",
			adminIds: ["11", "22"],
			dataDir: null,
			digestTime: "06:05",
			webhook: { url: "http://bot.local/hook", secret: "a_b-1" },
			publicUrl: "http://bot.local",
			port: 0,
			secrets: ["123:abc-DEF", "a_b-1", "s/cret", "pr@xy"],
		});
	});

	test.each([
		["BOT_TOKEN", "my bot"],
		["BOT_TOKEN", "123456"],
		["BOT_API_ROOT", "api.telegram.org"],
		["BOT_PROXY", "proxy:3128"],
		["ADMIN_IDS", "@quantri"],
		["ADMIN_IDS", "12;13"],
		["DATABASE_URL", "mysql://db/x"],
		["APP_TIMEZONE", "Hà Nội"],
		["DIGEST_TIME", "7h30"],
		["DIGEST_TIME", "24:00"],
		["PORT", "70000"],
		["PORT", "http"],
		["LOG_LEVEL", "loud"],
		["WEBHOOK_SECRET", "mật khẩu"],
	])("with a wrong %s (%s) is refused in a sentence that names it", (name, value) => {
		const sentences = mistakes({ WEBHOOK_URL: name === "WEBHOOK_SECRET" ? "https://b" : "", [name]: value });
		expect(sentences).toHaveLength(1);
		expect(sentences[0]).toMatch(new RegExp(`^${name} .*\\.$`));
	});

	test("tells all mistakes at once, one a line", () => {
		expect(mistakes({ PORT: "x", DIGEST_TIME: "noon", WEBHOOK_URL: "https://bot" })).toEqual([
			"DIGEST_TIME must be hours and minutes such as 07:30, not noon.",
			"PORT must be a number from 0 to 65535, not x.",
			"WEBHOOK_URL and WEBHOOK_SECRET belong together: set both, or neither for long polling.",
		]);
	});

	test("takes a webhook without https only with another Bot API server", () => {
		const webhook = { WEBHOOK_URL: "http://bot.local", WEBHOOK_SECRET: "abc" };
		expect(mistakes(webhook)).toEqual([
			"WEBHOOK_URL must begin with https:// since Telegram calls nothing else.",
		]);
		expect(mistakes({ ...webhook, BOT_API_ROOT: "http://127.0.0.1:8081" })).toEqual([]);
	});

	test("never repeats a secret in a complaint", () => {
		const secrets = {
			BOT_TOKEN: "12 s3cr3t",
			DATABASE_URL: "s3cr3t",
			WEBHOOK_SECRET: "s3cr3t!",
			BOT_PROXY: "s3cr3t",
		};
		expect(mistakes(secrets)).toHaveLength(5);
		expect(mistakes(secrets).join()).not.toContain("s3cr3t");
	});
});

test("the example names every variable, and works as it is", async () => {
	const example = parseEnv(await readFile(join(import.meta.dirname, "../.env.example"), "utf8"));
	const source = await readFile(join(import.meta.dirname, "../src/config.ts"), "utf8");
	const read = [...source.matchAll(/^\t\t([A-Z_]+): /gm)].map(([, name]) => name);
	expect(read.length).toBeGreaterThan(10);
	expect(Object.keys(example).sort()).toEqual(read.sort());
	expect(loadConfig(example)).toEqual(loadConfig({}));
});
