import type { Incoming } from "../../domain/channel.ts";
import type { ReadUpdate } from "./incoming.ts";
import type { Lanes } from "./lanes.ts";
import type { Log } from "./log.ts";
import { createOpenUpdates } from "./open-updates.ts";
import { toSendFailure } from "./send-failure.ts";
import { backoff, pause, type Timer } from "./timer.ts";

/** What long polling works with. */
export interface PollingParts {
	/** One call of getUpdates. `seconds` is how long Telegram may wait for something to come. */
	fetch(offset: number | undefined, limit: number, seconds: number, signal?: AbortSignal): Promise<unknown[]>;
	read(raw: unknown): ReadUpdate | null;
	/** Stops the spinner of a button that means nothing. */
	dismiss(pressId: string): void;
	/** Resolves once the update is committed. */
	receive(incoming: Incoming): Promise<void>;
	lanes: Lanes;
	timer: Timer;
	log: Log;
	scrub(text: string): string;
}

/** As many as Telegram gives at once. */
const BATCH = 100;
/** Shorter than what proxies and mobile networks take for a dead connection. */
const LONG_POLL_SECONDS = 30;
/** While updates are at work Telegram answers at once with the same ones: milliseconds to wait in between. */
const SHORTEST_REST = 30;
const LONGEST_REST = 1000;

/**
 * Takes updates by long polling. An update is confirmed (by the offset of the next call) only when it and all
 * before it are committed: after a crash Telegram gives the rest again. Chats go side by side.
 */
export function startPolling(parts: PollingParts): { stop(): Promise<void> } {
	const { timer, log } = parts;
	const stopping = new AbortController();
	const open = createOpenUpdates();
	const atWork = new Set<Promise<void>>();
	let trouble: string | null = null;

	async function loop(): Promise<void> {
		let rest = SHORTEST_REST;
		let failures = 0;
		while (!stopping.signal.aborted) {
			try {
				const asked = timer.now();
				const confirming = open.confirming();
				const batch = await parts.fetch(open.offset(), BATCH, LONG_POLL_SECONDS, stopping.signal);
				if (trouble) log.info({}, "Telegram: taking updates again");
				trouble = null;
				failures = 0;
				const fresh = batch.filter(begin).length;
				open.forget(confirming);
				rest = fresh > 0 ? SHORTEST_REST : Math.min(LONGEST_REST, rest * 2);
				// Not every Bot API waits for updates as Telegram does.
				if (batch.length === 0 && timer.now() - asked < rest) await pause(timer, rest, stopping.signal);
				else await Promise.race([open.settled(), pause(timer, rest, stopping.signal)]);
			} catch (error) {
				if (stopping.signal.aborted) return;
				const wait = Math.max(backoff(failures), report(error));
				failures += 1;
				await pause(timer, wait, stopping.signal);
			}
		}
	}

	/** Puts an update to work; false for one that is at work already, or that nothing can be done about. */
	function begin(raw: unknown): boolean {
		// While many are at work most of a batch is what came before: not worth reading again.
		if (open.has(Number((raw as { update_id?: unknown } | null)?.update_id))) return false;
		const update = parts.read(raw);
		if (!update) {
			log.error({}, "Telegram: an update without a number cannot be confirmed");
			return false;
		}
		const id = Number(update.incoming.updateId);
		if (!open.add(id)) return false;
		if (update.strayPress) parts.dismiss(update.strayPress);
		const work = parts.lanes.run(update.lane, async () => {
			if (await commit(update.incoming)) open.done(id);
		});
		atWork.add(work);
		void work.finally(() => atWork.delete(work));
		return true;
	}

	/** Hands an update over until it is committed: whatever was given up would be lost. False when stopped before. */
	async function commit(incoming: Incoming): Promise<boolean> {
		for (let attempt = 0; !stopping.signal.aborted; attempt += 1) {
			try {
				await parts.receive(incoming);
				return true;
			} catch (error) {
				const reason = parts.scrub(error instanceof Error ? error.message : String(error));
				const update = String(incoming.updateId);
				if (attempt % 10 === 0)
					log.error({ update, attempt, reason }, "Telegram: an update is not committed yet");
				await pause(timer, backoff(attempt), stopping.signal);
			}
		}
		return false;
	}

	/** One line for each new trouble, not for each attempt. Milliseconds that Telegram wants to be left alone. */
	function report(error: unknown): number {
		const failure = toSendFailure(error, parts.scrub);
		if (failure.message !== trouble) {
			const conflict = failure.message.startsWith("409");
			const what = conflict ? "another process takes this bot's updates" : "no updates, trying again";
			log.error({ reason: failure.message }, `Telegram: ${what}`);
		}
		trouble = failure.message;
		return (failure.retryAfter ?? 0) * 1000;
	}

	const looping = loop();
	return {
		async stop() {
			stopping.abort();
			await looping;
			await Promise.all(atWork);
			const offset = open.offset();
			if (offset === undefined) return;
			// Confirms what was committed since the last call; if it fails, Telegram gives it again and the database
			// knows it.
			await parts.fetch(offset, 1, 0).catch(() => {});
		},
	};
}
