import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Meter } from "./meter.ts";

/** What the database knows, read at each look. */
export interface QueueFigures {
	/** Messages by state, "QUEUED" etc. */
	states: Partial<Record<string, number>>;
	/** Seconds that the oldest message which may go out now has waited; 0 when none waits. */
	oldest: number;
	/** Chats whose digest of the newest day was taken up, and those of them that it went to or had nothing for. */
	digests: { due: number; sent: number };
}

/** Seconds: the p99 that people should see is below one. */
const BUCKETS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

/** The process's own figures, what it did since its start, and the queue that all processes share, for Prometheus. */
export function createMetrics(readQueue: () => Promise<QueueFigures>): { registry: Registry; meter: Meter } {
	const registry = new Registry();
	const registers = [registry];
	collectDefaultMetrics({ register: registry });
	const updates = new Counter({
		...{ name: "dondoc_updates_total", help: "Updates committed, by kind" },
		...{ labelNames: ["kind"], registers },
	});
	const messages = new Counter({
		...{
			name: "dondoc_messages_sent_total",
			help: "Messages that went out, by kind (answer, notice, digest)",
		},
		...{ labelNames: ["kind"], registers },
	});
	const seconds = new Histogram({
		...{ name: "dondoc_answer_seconds", help: "From taking an update up to its answer posted" },
		...{ buckets: BUCKETS, registers },
	});
	const calls = new Counter({
		...{ name: "dondoc_channel_calls_total", help: "Calls to the channel, by outcome (ok, a code, broken)" },
		...{ labelNames: ["outcome"], registers },
	});
	const refused = new Counter({
		...{
			name: "dondoc_channel_429_total",
			help: "Calls that the channel turned away as too many",
			registers,
		},
	});
	// All gauges are collected at once: one look serves them all.
	let looking: Promise<QueueFigures> | null = null;
	const look = () => {
		looking ??= readQueue().finally(() => {
			looking = null;
		});
		return looking;
	};
	new Gauge({
		...{ name: "dondoc_deliveries", help: "Messages by state", labelNames: ["state"], registers },
		async collect() {
			const { states } = await look();
			this.reset();
			for (const [state, count] of Object.entries(states))
				this.set({ state: state.toLowerCase() }, count ?? 0);
		},
	});
	const gauge = (name: string, help: string, read: (figures: QueueFigures) => number) =>
		new Gauge({
			...{ name, help, registers },
			async collect() {
				this.set(read(await look()));
			},
		});
	gauge(
		"dondoc_queue_depth",
		"Messages not out yet",
		({ states }) => (states.QUEUED ?? 0) + (states.SENDING ?? 0),
	);
	gauge("dondoc_queue_age_seconds", "Age of the oldest message that may go out now", ({ oldest }) => oldest);
	gauge(
		"dondoc_digests_due",
		"Digests taken up on the newest day that had any",
		({ digests }) => digests.due,
	);
	gauge(
		"dondoc_digests_sent",
		"Those of them that are out or had nothing to say",
		({ digests }) => digests.sent,
	);
	const meter: Meter = {
		took: (kind) => updates.inc({ kind }),
		sent({ kind, createdAt }) {
			messages.inc({ kind: kind.toLowerCase() });
			if (kind === "ANSWER") seconds.observe(Math.max(0, Date.now() - createdAt.getTime()) / 1000);
		},
		called(_method, outcome) {
			calls.inc({ outcome: String(outcome) });
			if (outcome === 429) refused.inc();
		},
	};
	return { registry, meter };
}
