import type { Queued } from "../actions/office.ts";
import { type DailyJob, startDaily } from "./daily.ts";
import type { Sender } from "./sender.ts";

/** What one process of all does by itself while it leads: sending, reading, what the clock brings. */
export interface Duties {
	push(queued: Queued): Promise<void>;
	/** Does what is due at this moment. */
	runDue(): Promise<void>;
	/** Finishes what is in hand; what waits stays in the database for whoever leads next. */
	stop(): Promise<void>;
}

/** How duties are begun, one after the other; each works with the sender of the first. */
export interface DutyParts {
	outbox(): Promise<Sender>;
	/** Works off documents until it is stopped. */
	reading(sender: Sender): Promise<{ stop(): Promise<void> }>;
	daily(sender: Sender): DailyJob[];
	clock: { now(): Date };
	timeZone: string;
	onError(error: unknown): void;
}

/** Takes up the duties of the process that leads. What was begun ends again when not all of it can be. */
export async function startDuties({ outbox, reading, daily, ...rest }: DutyParts): Promise<Duties> {
	const sender = await outbox();
	const reader = await reading(sender).catch(async (error: unknown) => {
		await sender.stop();
		throw error;
	});
	const clockwork = startDaily(daily(sender), rest);
	return {
		push: (queued) => sender.push(queued),
		runDue: () => clockwork.runDue(),
		async stop() {
			// One that cannot stop cleanly, as with the database away, must not leave the next at work.
			for (const part of [clockwork, reader, sender]) await part.stop().catch(rest.onError);
		},
	};
}
