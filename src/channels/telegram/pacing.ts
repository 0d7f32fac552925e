import { SendFailure } from "../../domain/channel.ts";
import { type ChatPace, createChatPace } from "./chat-pace.ts";
import { type PaceLimits, TELEGRAM_PACE } from "./pace-limits.ts";
import type { Timer } from "./timer.ts";

/** The queue in front of everything that is sent. */
export interface Pacing {
	/**
	 * Runs `send` when its turn has come: answers (`urgent`) before digests, one after another within a chat.
	 * Rejects with `SendFailure` "retry" if the queue closes first; then nothing was sent.
	 */
	run<T>(chatId: string, urgent: boolean, send: () => Promise<T>): Promise<T>;
	/** Telegram asked for silence in a chat. If it asks in two chats at once it means all of them. */
	refused(chatId: string, seconds: number): void;
	/** From now on only what may leave at once does. */
	close(): void;
}

interface Waiting {
	chatId: string;
	urgent: boolean;
	start(): Promise<void>;
	fail(error: Error): void;
}

/** A queue with the given limits. All state is in memory: what waits here is kept by whoever asked. */
export function createPacing(timer: Timer, limits: PaceLimits = TELEGRAM_PACE): Pacing {
	const chats = new Map<string, ChatPace>();
	const answers: Waiting[] = [];
	const digests: Waiting[] = [];
	let nextSlot = Number.NEGATIVE_INFINITY;
	let refusal = { chatId: "", until: Number.NEGATIVE_INFINITY };
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
		let soonest = Number.POSITIVE_INFINITY;
		for (const queue of [answers, digests]) {
			for (const [index, one] of queue.entries()) {
				const ready = Math.max(nextSlot, paceOf(one.chatId).readyAt(one.urgent));
				if (ready <= now) return queue.splice(index, 1)[0] ?? ready;
				soonest = Math.min(soonest, ready);
			}
		}
		return soonest;
	}

	/** Lets leave what may, and sets the alarm for the next. */
	function pump(): void {
		callOff();
		callOff = () => {};
		const now = timer.now();
		let next = takeReady(now);
		while (typeof next !== "number") {
			nextSlot = now + limits.gap;
			paceOf(next.chatId).begin(now);
			void next.start();
			next = takeReady(now);
		}
		if (closed) for (const one of [...answers.splice(0), ...digests.splice(0)]) one.fail(stopping());
		else if (next < Number.POSITIVE_INFINITY) callOff = timer.after(Math.ceil(next - now), pump);
	}

	return {
		run: (chatId, urgent, send) =>
			new Promise((resolve, reject) => {
				const start = async () => {
					try {
						resolve(await send());
					} catch (error) {
						reject(error);
					} finally {
						paceOf(chatId).end();
						pump();
					}
				};
				(urgent ? answers : digests).push({ chatId, urgent, start, fail: reject });
				pump();
			}),
		refused(chatId, seconds) {
			const now = timer.now();
			const until = now + seconds * 1000;
			if (refusal.until > now && refusal.chatId !== chatId) nextSlot = Math.max(nextSlot, until);
			refusal = { chatId, until };
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
