import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { SetupError } from "./domain/setup-error.ts";
import type { LogLevel } from "./logger.ts";
import { LOG_LEVELS } from "./logger.ts";

/** What the operator decides, from the environment (README, "Configuration"). */
export interface Config {
	/** Without one the playground runs instead of the bot. */
	botToken: string | null;
	/** No slash at the end. */
	botApiRoot: string;
	/** http:, https: or socks5: address. */
	botProxy: string | null;
	/** Telegram ids of the persons who are admins from the start. */
	adminIds: string[];
	/** Null: the embedded PostgreSQL in `dataDir`. */
	databaseUrl: string | null;
	/** Null: the usual place (src/store/data-dir.ts). */
	dataDir: string | null;
	/** IANA name of the office's time zone. */
	timeZone: string;
	/** "HH:MM" in the office's zone. */
	digestTime: string;
	/** Null: long polling. */
	webhook: { url: string; secret: string } | null;
	/** Where the HTTP side is reached from outside, no slash at the end; null: nobody said. */
	publicUrl: string | null;
	port: number;
	logLevel: LogLevel;
	/** Everything above that must appear in no log: for createLogger. */
	secrets: string[];
}

/** The process's environment, with what stands in `.env` of the folder it was started in; the environment wins. */
export function readEnvironment(): Record<string, string | undefined> {
	if (existsSync(".env")) process.loadEnvFile(".env");
	return process.env;
}

/** "0.1.0", as package.json has it. */
export function productVersion(): string {
	const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
	return (JSON.parse(text) as { version: string }).version;
}

const TELEGRAM = "https://api.telegram.org";

/** Reads the environment. Throws SetupError("config") with one sentence a line, one for each mistake. */
export function loadConfig(env: Record<string, string | undefined>): Config {
	// An empty variable is one that was left blank in .env or in compose.yaml.
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
	const { data, error } = environment.safeParse(given);
	if (error) throw new SetupError("config", error.issues.map(({ message }) => message).join("\n"));
	return {
		botToken: data.BOT_TOKEN ?? null,
		botApiRoot: data.BOT_API_ROOT.replace(/\/+$/, ""),
		botProxy: data.BOT_PROXY ?? null,
		adminIds: data.ADMIN_IDS,
		databaseUrl: data.DATABASE_URL ?? null,
		dataDir: data.DATA_DIR ?? null,
		timeZone: data.APP_TIMEZONE,
		digestTime: data.DIGEST_TIME,
		webhook:
			data.WEBHOOK_URL && data.WEBHOOK_SECRET ? { url: data.WEBHOOK_URL, secret: data.WEBHOOK_SECRET } : null,
		publicUrl: (data.PUBLIC_URL ?? originOf(data.WEBHOOK_URL))?.replace(/\/+$/, "") ?? null,
		port: data.PORT,
		logLevel: data.LOG_LEVEL,
		secrets: [
			data.BOT_TOKEN,
			data.WEBHOOK_SECRET,
			passwordOf(data.DATABASE_URL),
			passwordOf(data.BOT_PROXY),
		].filter((secret) => secret !== undefined),
	};
}

const originOf = (url: string | undefined): string | undefined => (url ? new URL(url).origin : undefined);

const text = z.string().trim();

const environment = z
	.object({
		BOT_TOKEN: text
			.regex(
				/^\d+:[\w-]+$/,
				"BOT_TOKEN is not a token of @BotFather (digits, a colon, letters): copy it whole.",
			)
			.optional(),
		BOT_API_ROOT: address(
			["http:", "https:"],
			(value) => `BOT_API_ROOT is not an http(s) address: ${value}.`,
		).default(TELEGRAM),
		BOT_PROXY: address(
			["http:", "https:", "socks5:"],
			() => "BOT_PROXY is not an address such as http://name:password@host:3128 or socks5://host:1080.",
		).optional(),
		ADMIN_IDS: text
			.default("")
			.transform((value) => value.split(",").map((id) => id.trim()))
			.transform((ids) => ids.filter((id) => id !== ""))
			.refine((ids) => ids.every((id) => /^[1-9]\d{0,15}$/.test(id)), {
				error: "ADMIN_IDS must be Telegram user ids (numbers, not @names), separated by commas.",
			}),
		DATABASE_URL: address(
			["postgres:", "postgresql:"],
			() => "DATABASE_URL is not an address such as postgresql://name:password@host:5432/database.",
		).optional(),
		DATA_DIR: text.optional(),
		APP_TIMEZONE: text.default("Asia/Ho_Chi_Minh").refine(isTimeZone, {
			error: ({ input }) => `APP_TIMEZONE is not a time zone such as Asia/Ho_Chi_Minh: ${input}.`,
		}),
		DIGEST_TIME: text.default("07:30").refine((value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value), {
			error: ({ input }) => `DIGEST_TIME must be hours and minutes such as 07:30, not ${input}.`,
		}),
		WEBHOOK_URL: address(
			["http:", "https:"],
			(value) => `WEBHOOK_URL is not an address such as https://bot.example.gov.vn: ${value}.`,
		).optional(),
		WEBHOOK_SECRET: text
			.regex(/^[\w-]{1,256}$/, "WEBHOOK_SECRET may have letters, digits, _ and - only, at most 256.")
			.optional(),
		PUBLIC_URL: address(
			["http:", "https:"],
			(value) => `PUBLIC_URL is not an address such as https://bot.example.gov.vn: ${value}.`,
		).optional(),
		PORT: text
			.default("3000")
			.refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535, {
				error: ({ input }) => `PORT must be a number from 0 to 65535, not ${input}.`,
			})
			.transform(Number),
		LOG_LEVEL: z
			.enum(LOG_LEVELS, {
				error: ({ input }) => `LOG_LEVEL must be one of ${LOG_LEVELS.join(", ")}, not ${input}.`,
			})
			.default("info"),
	})
	.refine(({ WEBHOOK_URL, WEBHOOK_SECRET }) => !WEBHOOK_URL === !WEBHOOK_SECRET, {
		error: "WEBHOOK_URL and WEBHOOK_SECRET belong together: set both, or neither for long polling.",
		when: always,
	})
	.refine(({ WEBHOOK_URL, BOT_API_ROOT }) => !WEBHOOK_URL?.startsWith("http:") || BOT_API_ROOT !== TELEGRAM, {
		error: "WEBHOOK_URL must begin with https:// since Telegram calls nothing else.",
		when: always,
	});

/** Rules over several variables are checked, and their mistakes told, also where single ones are wrong. */
function always(): boolean {
	return true;
}

function address(protocols: string[], sentence: (value: unknown) => string) {
	return text.refine((value) => protocols.includes(URL.parse(value)?.protocol ?? ""), {
		error: ({ input }) => sentence(input),
	});
}

function isTimeZone(value: string): boolean {
	try {
		new Intl.DateTimeFormat("en", { timeZone: value });
		return true;
	} catch {
		return false;
	}
}

function passwordOf(url: string | undefined): string | undefined {
	const password = url && new URL(url).password;
	return password ? decodeURIComponent(password) : undefined;
}
