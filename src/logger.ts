import type { DestinationStream, Logger } from "pino";
import pino from "pino";

export type { Logger } from "pino";

/** How much is logged, least first. */
export const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;
/** One of LOG_LEVELS. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What a logger needs to know. */
export interface LoggerOptions {
	level: LogLevel;
	/** Token, passwords, webhook secret: taken out of every line, wherever in it they are. */
	secrets?: string[];
	/** Default: standard output. */
	destination?: DestinationStream;
}

/**
 * Lines of JSON. Words of people and documents are never given to it; of an error (`err`) it keeps type, message,
 * code, stack and cause, and drops the rest, where libraries put what was being sent or stored.
 */
export function createLogger({ level, secrets = [], destination }: LoggerOptions): Logger {
	const scrub = secretScrubber(secrets);
	const options = {
		level,
		base: null,
		timestamp: pino.stdTimeFunctions.isoTime,
		formatters: { level: (label: string) => ({ level: label }) },
		serializers: { err: describeError, error: describeError },
		hooks: { streamWrite: scrub },
	};
	return destination ? pino(options, destination) : pino(options);
}

/** Shorter ones would take pieces out of ordinary words. */
const SHORTEST_SECRET = 4;

/** Replaces secrets by `<secret>` in any text, as they are, percent-encoded or quoted in JSON; of a bot's token also the part after the colon. */
export function secretScrubber(secrets: string[]): (text: string) => string {
	const forms = secrets
		.flatMap((secret) => [secret, secret.replace(/^\d+:/, "")])
		.flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
		.filter((form) => form.length >= SHORTEST_SECRET);
	const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
	return (text) => longestFirst.reduce((clean, form) => clean.replaceAll(form, "<secret>"), text);
}

interface DescribedError {
	type: string;
	message: string;
	code?: string | number;
	stack?: string;
	cause?: DescribedError;
}

/** Causes of causes, at most so deep: an error may be its own cause. */
const DEEPEST_CAUSE = 5;

function describeError(error: unknown, depth = 0): DescribedError {
	if (!(error instanceof Error)) return { type: typeof error, message: "not an Error" };
	const { code } = error as { code?: unknown };
	// Prisma writes all that was to be stored into the message; its last line says what was wrong with it.
	const message = error.name.startsWith("Prisma") ? error.message.trim().split("\n").at(-1) : error.message;
	const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line));
	return {
		type: error.name,
		message: message ?? "",
		...(typeof code === "string" || typeof code === "number" ? { code } : {}),
		...(frames ? { stack: frames.map((frame) => frame.trim()).join("\n") } : {}),
		...(error.cause && depth < DEEPEST_CAUSE ? { cause: describeError(error.cause, depth + 1) } : {}),
	};
}
