import { GrammyError } from "grammy";
import { SetupError } from "../../domain/setup-error.ts";
import type { Log } from "./log.ts";
import { toSendFailure } from "./send-failure.ts";
import { backoff, pause, type Timer } from "./timer.ts";

/** What a step of the start needs around it. */
export interface StartUp {
	log: Log;
	timer: Timer;
	scrub(text: string): string;
	/** Ends the waiting when the process is asked to stop before it has started. */
	signal?: AbortSignal;
}

/**
 * Does a step that nothing can go on without, again and again while the Bot API cannot be reached or asks for
 * patience. Throws `SetupError` when it refuses: no waiting helps then.
 */
export async function untilDone<T>(name: string, step: () => Promise<T>, start: StartUp): Promise<T> {
	for (let attempt = 0; ; attempt += 1) {
		try {
			return await step();
		} catch (error) {
			const failure = toSendFailure(error, start.scrub);
			if (error instanceof GrammyError && [400, 401, 403, 404].includes(error.error_code)) {
				throw new SetupError(`telegram-${name}`, refusal(name, error, failure.message));
			}
			if (attempt === 0)
				start.log.warn({ reason: failure.message }, `Telegram: ${name} failed, trying again`);
			await pause(start.timer, Math.max(backoff(attempt), (failure.retryAfter ?? 0) * 1000), start.signal);
			if (start.signal?.aborted) throw failure;
		}
	}
}

function refusal(name: string, error: GrammyError, words: string): string {
	if (error.error_code === 401 || error.error_code === 404) {
		return `The Bot API does not accept BOT_TOKEN (${words}): check BOT_TOKEN and BOT_API_ROOT.`;
	}
	return `The Bot API refuses ${name} (${words}).`;
}
