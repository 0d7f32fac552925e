import { expect, test } from "vitest";
import { createChannelWatch } from "../../src/web/meter.ts";
import { createMetrics } from "../../src/web/metrics.ts";

test("the channel is down when calls have failed for a minute on end, and up with the first good one", () => {
	let now = 0;
	const watch = createChannelWatch(() => now);
	watch.called("getUpdates", "broken");
	now = 50_000;
	watch.called("getUpdates", 502);
	expect(watch.down()).toBe(false);
	now = 70_000;
	watch.called("getUpdates", "broken");
	// Another kind of call that still works does not make this one well.
	watch.called("sendMessage", "ok");
	expect(watch.down()).toBe(true);
	watch.called("getUpdates", "ok");
	expect(watch.down()).toBe(false);
});

test("a refusal says that the channel is there; failures of hours ago say nothing", () => {
	let now = 0;
	const watch = createChannelWatch(() => now);
	for (; now < 300_000; now += 10_000) for (const code of [400, 403, 429]) watch.called("sendMessage", code);
	expect(watch.down()).toBe(false);
	for (; now < 400_000; now += 10_000) watch.called("sendMessage", 500);
	expect(watch.down()).toBe(true);
	now += 3_600_000;
	expect(watch.down()).toBe(false);
});

test("metrics tell updates, answers with their latency, refusals, the queue and the digests", async () => {
	const { registry, meter } = createMetrics(async () => ({
		...{ states: { QUEUED: 4, SENDING: 1, SENT: 90 }, oldest: 12.5 },
		digests: { due: 10, sent: 7 },
	}));
	meter.took("message");
	meter.sent({ kind: "ANSWER", createdAt: new Date(Date.now() - 300) });
	meter.sent({ kind: "DIGEST", createdAt: new Date(0) });
	for (const outcome of ["ok", 429, "broken"] as const) meter.called("sendMessage", outcome);
	const text = await registry.metrics();
	for (const line of [
		'dondoc_updates_total{kind="message"} 1',
		'dondoc_messages_sent_total{kind="answer"} 1',
		'dondoc_messages_sent_total{kind="digest"} 1',
		'dondoc_answer_seconds_bucket{le="0.25"} 0',
		'dondoc_answer_seconds_bucket{le="0.5"} 1',
		"dondoc_answer_seconds_count 1",
		'dondoc_channel_calls_total{outcome="broken"} 1',
		"dondoc_channel_429_total 1",
		'dondoc_deliveries{state="sent"} 90',
		"dondoc_queue_depth 5",
		"dondoc_queue_age_seconds 12.5",
		"dondoc_digests_due 10",
		"dondoc_digests_sent 7",
	])
		expect(text.split("\n")).toContain(line);
});
