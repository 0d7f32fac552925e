import { SendFailure } from "../../domain/channel.ts";
import { type ChatPace, createChatPace } from "./chat-pace.ts";
import { type PaceLimits, SECOND, TELEGRAM_PACE } from "./pace-limits.ts";
import type { Timer } from "./timer.ts";

/** The queue in front of everything that is sent. */
export interface Pacing {
	/**
	 * Runs `send` when its turn has come: answers (`urgent`) before digests, one after another within a chat. What
	 * `send` does before the message leaves takes now shorter, now longer: it waits for `leave` right before that.
	 * Rejects with `SendFailure` "retry" if the queue closes or the signal comes first; then nothing was sent.
	 */
	run<T>(
		chatId: string,
		urgent: boolean,
		send: (leave: () => Promise<void>) => Promise<T>,
		signal?: AbortSignal,
	): Promise<T>;
	/**
	 * Telegram asked for silence in a chat. If it asks in two chats at once it means all of them; for a few seconds it
	 * is kept everywhere at once, since each message that is refused meanwhile may make it longer.
	 */
	refused(chatId: string, seconds: number): void;
	/** From now on only what may leave at once does. */
	close(): void;
}

/** More than any limit counts in a second. */
const MOST_PER_SECOND = 100;

/** After a refusal the gap is this much wider for a while: one that was due to a stall on the way is not the last. */
const CAREFUL = 1.07;
const CAREFUL_FOR = 60_000;

/** Seconds. One group alone is asked to wait for most of a minute. */
const SHORT_SILENCE = 5;

interface Waiting {
	chatId: string;
	start(): Promise<void>;
	fail(error: Error): void;
}

/** A queue with the given limits. All state is in memory: what waits here is kept by whoever asked. */
export function createPacing(timer: Timer, limits: PaceLimits = TELEGRAM_PACE): Pacing {
	const chats = new Map<string, ChatPace>();
	const answers: Waiting[] = [];
	const digests: Waiting[] = [];
	let nextSlot = Number.NEGATIVE_INFINITY;
	let careful = Number.NEGATIVE_INFINITY;
	let refusal = { chatId: "", until: Number.NEGATIVE_INFINITY };
	const left: number[] = [];
	let closed = false;
	let callOff = () => {};

	function paceOf(chatId: string): ChatPace {
		const known = chats.get(chatId);
		if (known) return known;
		if (chats.size >= 1000) for (const [id, pace] of chats) if (pace.idle(timer.now())) chats.delete(id);
		const pace = createChatPace(chatId, limits);
		chats.set(chatId, pace);
		return pace;
	}

	/** Takes out the first that may leave now, or says when one may. */
	function takeReady(now: number): Waiting | number {
		// With thousands waiting, looking through them is worth it only when one of them could leave.
		if (nextSlot > now) return answers.length + digests.length > 0 ? nextSlot : Number.POSITIVE_INFINITY;
		let soonest = Number.POSITIVE_INFINITY;
		for (const queue of [answers, digests]) {
			for (const [index, one] of queue.entries()) {
				const ready = paceOf(one.chatId).readyAt();
				if (ready <= now) return queue.splice(index, 1)[0] ?? ready;
				soonest = Math.min(soonest, ready);
			}
		}
		return soonest;
	}

	/** Turns are taken evenly, but what was held up would leave in one heap: no second may have more than its share. */
	async function leave(): Promise<void> {
		for (;;) {
			const free = (left.at(-limits.perSecond) ?? Number.NEGATIVE_INFINITY) + SECOND;
			const now = timer.now();
			if (free <= now) break;
			await new Promise<void>((resolve) => timer.after(Math.ceil(free - now), resolve));
		}
		left.push(timer.now());
		if (left.length > MOST_PER_SECOND) left.shift();
	}

	/** Lets leave what may, and sets the alarm for the next. */
	function pump(): void {
		callOff();
		callOff = () => {};
		const now = timer.now();
		let next = takeReady(now);
		while (typeof next !== "number") {
			nextSlot = Math.max(nextSlot, now - limits.slack) + limits.gap * (now < careful ? CAREFUL : 1);
			paceOf(next.chatId).begin();
			void next.start();
			next = takeReady(now);
		}
		if (closed) for (const one of [...answers.splice(0), ...digests.splice(0)]) one.fail(stopping());
		else if (next < Number.POSITIVE_INFINITY) callOff = timer.after(Math.ceil(next - now), pump);
	}

	return {
		run: (chatId, urgent, send, signal) =>
			new Promise((resolve, reject) => {
				if (signal?.aborted) return reject(stopping());
				const queue = urgent ? answers : digests;
				const callOffTurn = () => {
					const index = queue.indexOf(waiting);
					if (index >= 0) queue.splice(index, 1);
					if (index >= 0) reject(stopping());
				};
				const start = async () => {
					signal?.removeEventListener("abort", callOffTurn);
					try {
						resolve(await send(leave));
					} catch (error) {
						reject(error);
					} finally {
						paceOf(chatId).end(timer.now());
						pump();
					}
				};
				const waiting = { chatId, start, fail: reject };
				signal?.addEventListener("abort", callOffTurn, { once: true });
				queue.push(waiting);
				pump();
			}),
		refused(chatId, seconds) {
			const now = timer.now();
			const until = now + seconds * 1000;
			const elsewhere = refusal.until > now && refusal.chatId !== chatId;
			if (elsewhere || seconds <= SHORT_SILENCE) nextSlot = Math.max(nextSlot, until);
			refusal = { chatId, until };
			careful = until + CAREFUL_FOR;
			paceOf(chatId).silentUntil(until);
		},
		close() {
			closed = true;
			pump();
		},
	};
}

function stopping(): SendFailure {
	return new SendFailure("retry", "the bot is stopping");
}
