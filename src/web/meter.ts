/** What the parts of the bot tell as it happens. Numbers and kinds only: no ids, no words. */
export interface Meter {
	/** An update is committed. */
	took(kind: string): void;
	/** A message is out; `createdAt` is when the update that it answers was taken up. */
	sent(delivery: { kind: string; createdAt: Date }): void;
	/** A call to the channel came back: "ok", the code of a refusal, or "broken" without an answer. */
	called(method: string, outcome: "ok" | "broken" | number): void;
}

/** Milliseconds for which calls may fail before the channel counts as down. */
const PATIENCE = 60_000;
/** Failures older than this say nothing about now: nobody has tried since. */
const MEMORY = 180_000;

/** Whether the channel is in reach, judged by the calls that are made anyway. */
export interface ChannelWatch extends Pick<Meter, "called"> {
	down(): boolean;
}

/** Calls that fail for a minute on end mean that it is down; one good call of the same kind, and it is up again. */
export function createChannelWatch(now: () => number = Date.now): ChannelWatch {
	const failing = new Map<string, { since: number; last: number }>();
	return {
		called(method, outcome) {
			// A message that is refused (400, 403, 429) says that the channel is there.
			const broken =
				outcome === "broken" ||
				(outcome !== "ok" && (outcome >= 500 || outcome === 401 || outcome === 404 || outcome === 409));
			if (!broken) failing.delete(method);
			else failing.set(method, { since: failing.get(method)?.since ?? now(), last: now() });
		},
		down: () =>
			[...failing.values()].some(({ since, last }) => last - since >= PATIENCE && now() - last <= MEMORY),
	};
}
