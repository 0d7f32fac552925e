import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { createPacing, type Pacing } from "../../../src/channels/telegram/pacing.ts";
import { createFakeTimer, type FakeTimer } from "../../helpers/fake-timer.ts";

interface Sent {
	at: number;
	chatId: string;
	name: string;
}

let timer: FakeTimer;
let pacing: Pacing;
let sent: Sent[];

/** Asks for a turn; the send itself takes `took` milliseconds. */
function ask(chatId: string, name: string, urgent: boolean, took = 0): Promise<void> {
	return pacing.run(chatId, urgent, async () => {
		sent.push({ at: timer.now(), chatId, name });
		if (took > 0) await new Promise<void>((resolve) => timer.after(took, resolve));
	});
}

/** The most that left in any window of `ms`, whatever its start. */
function busiest(times: number[], ms: number): number {
	return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));
}

beforeEach(() => {
	timer = createFakeTimer();
	pacing = createPacing(timer);
	sent = [];
});

describe("the pace of sending", () => {
	it("sends to 200 groups at 29 a second, never more than 30 in one", async () => {
		for (let group = 1; group <= 200; group += 1) void ask(`-${group}`, "digest", false);
		await timer.advance(10_000);
		expect(sent.length).toBe(200);
		expect(
			busiest(
				sent.map((one) => one.at),
				1000,
			),
		).toBeLessThanOrEqual(30);
		expect(sent.at(-1)?.at).toBeLessThan(7200);
	});

	it("does not catch up after a stall", async () => {
		for (let group = 1; group <= 120; group += 1) void ask(`-${group}`, "digest", false);
		await timer.advance(500);
		const before = sent.length;
		// The machine slept: the alarm comes two seconds late.
		const asleep = timer.now;
		timer.now = () => asleep() + 2000;
		await timer.advance(1000);
		expect(sent.length - before).toBeLessThanOrEqual(30);
		expect(
			busiest(
				sent.map((one) => one.at),
				1000,
			),
		).toBeLessThanOrEqual(30);
	});

	it("lets an answer pass all waiting digests", async () => {
		for (let group = 1; group <= 100; group += 1) void ask(`-${group}`, "digest", false);
		await timer.advance(1000);
		const before = sent.length;
		void ask("42", "answer", true);
		await timer.advance(40);
		expect(sent.slice(before).map((one) => one.name)).toContain("answer");
	});

	it("sends what one chat gets a second apart, answers and parts of a digest alike", async () => {
		for (let n = 0; n < 4; n += 1) {
			void ask("-1", `part ${n}`, false);
			void ask("42", `answer ${n}`, true);
		}
		await timer.advance(10_000);
		for (const [chatId, what] of [
			["-1", "part"],
			["42", "answer"],
		]) {
			const own = sent.filter((one) => one.chatId === chatId);
			expect(own.map((one) => one.name)).toEqual([0, 1, 2, 3].map((n) => `${what} ${n}`));
			const waits = own.slice(1).map((one, index) => one.at - (own[index]?.at ?? 0));
			for (const wait of waits) expect(wait).toBeGreaterThanOrEqual(1000);
			expect((own.at(-1)?.at ?? 0) - (own[0]?.at ?? 0)).toBeLessThan(3100);
		}
	});

	it("counts the second of a chat from when the last message has arrived", async () => {
		void ask("-1", "slow", true, 800);
		void ask("-1", "next", true);
		await timer.advance(3000);
		expect(sent.map((one) => one.at)).toEqual([0, 1800]);
	});

	it("keeps its pace when every alarm is a few milliseconds late, without one message more in any second", async () => {
		const exact = timer.after;
		timer.after = (ms, run) => exact(ms + 5, run);
		for (let group = 1; group <= 290; group += 1) void ask(`-${group}`, "digest", false);
		await timer.advance(11_000);
		const times = sent.map((one) => one.at);
		expect(times.length).toBe(290);
		expect(times.at(-1)).toBeLessThan(10_100);
		expect(busiest(times, 1000)).toBeLessThanOrEqual(30);
	});

	it("lets what was held up before leaving leave evenly", async () => {
		const times: number[] = [];
		for (let group = 1; group <= 120; group += 1) {
			void pacing.run(`-${group}`, false, async (leave) => {
				// The database is slow for half a second, then all turns of that time are ready at once.
				const slow = timer.now() > 1000 && timer.now() < 1500 ? 1500 - timer.now() : 2;
				await new Promise<void>((resolve) => timer.after(slow, resolve));
				await leave();
				times.push(timer.now());
			});
		}
		await timer.advance(6000);
		expect(times.length).toBe(120);
		expect(busiest(times, 1000)).toBeLessThanOrEqual(30);
	});

	it("sends at most 20 a minute to a group, and more to a person", async () => {
		for (let n = 0; n < 50; n += 1) {
			void ask("-1", "group", true);
			void ask("2", "person", true);
		}
		await timer.advance(300_000);
		const times = (chatId: string) => sent.filter((one) => one.chatId === chatId).map((one) => one.at);
		expect(times("-1").length).toBe(50);
		expect(busiest(times("-1"), 60_000)).toBe(20);
		expect(busiest(times("2"), 60_000)).toBe(50);
	});

	it("keeps the order within a chat while a send takes long", async () => {
		void ask("-1", "slow", true, 5000);
		void ask("-1", "next", true);
		void ask("-2", "elsewhere", true);
		await timer.advance(4000);
		expect(sent.map((one) => one.name)).toEqual(["slow", "elsewhere"]);
		await timer.advance(2100);
		expect(sent.map((one) => one.name)).toEqual(["slow", "elsewhere", "next"]);
	});

	it("goes on after a send that failed", async () => {
		const failed = pacing.run("1", true, () => Promise.reject(new Error("refused")));
		void ask("1", "next", true);
		await expect(failed).rejects.toThrow("refused");
		await timer.advance(1100);
		expect(sent.map((one) => one.name)).toEqual(["next"]);
	});

	it("keeps silent where Telegram asked for it, and only there", async () => {
		pacing.refused("-1", 30);
		void ask("-1", "asked to wait", true);
		void ask("-2", "free", true);
		await timer.advance(29_000);
		expect(sent.map((one) => one.name)).toEqual(["free"]);
		await timer.advance(1100);
		expect(sent.at(-1)?.name).toBe("asked to wait");
	});

	it("keeps a short silence everywhere, at the first word of it", async () => {
		pacing.refused("-1", 5);
		void ask("-2", "another group", true);
		await timer.advance(4900);
		expect(sent).toEqual([]);
		await timer.advance(200);
		expect(sent.map((one) => one.name)).toEqual(["another group"]);
	});

	it("keeps silent everywhere when two chats were refused at once", async () => {
		pacing.refused("-1", 30);
		pacing.refused("-2", 25);
		void ask("-3", "third", true);
		await timer.advance(24_000);
		expect(sent).toEqual([]);
		await timer.advance(1100);
		expect(sent.map((one) => one.name)).toEqual(["third"]);
	});

	it("goes a little slower for a minute after a refusal, as if the way were uneven", async () => {
		pacing.refused("-9999", 0);
		for (let group = 1; group <= 2100; group += 1) void ask(`-${group}`, "digest", false);
		const within = async (ms: number) => {
			const before = sent.length;
			await timer.advance(ms);
			return Math.round((sent.length - before) / (ms / 1000));
		};
		expect(await within(60_000)).toBe(27);
		expect(await within(10_000)).toBe(29);
	});

	it("gives back what waits when it closes, and still lets leave what may at once", async () => {
		const results = Promise.allSettled([ask("-1", "first", false), ask("-1", "second", false)]);
		await timer.advance(10);
		pacing.close();
		const [first, second] = await results;
		expect(first?.status).toBe("fulfilled");
		expect(second).toMatchObject({ status: "rejected", reason: { reason: "retry" } });
		await timer.advance(100);
		await expect(ask("7", "late answer", true)).resolves.toBeUndefined();
		await expect(ask("7", "one too many", false)).rejects.toMatchObject({ reason: "retry" });
	});

	it("breaks no limit, loses nothing and keeps the order whatever is asked when", async () => {
		const asks = fc.array(
			fc.record({
				chatId: fc.constantFrom("-1", "-2", "3", "4"),
				urgent: fc.boolean(),
				wait: fc.nat({ max: 700 }),
				took: fc.nat({ max: 300 }),
			}),
			{ maxLength: 60 },
		);
		await fc.assert(
			fc.asyncProperty(asks, async (list) => {
				timer = createFakeTimer();
				pacing = createPacing(timer);
				sent = [];
				for (const [index, one] of list.entries()) {
					void ask(one.chatId, String(index), one.urgent, one.took);
					await timer.advance(one.wait);
				}
				await timer.advance(300_000);
				expect(sent.map((one) => Number(one.name)).sort((a, b) => a - b)).toEqual(
					list.map((_, index) => index),
				);
				expect(
					busiest(
						sent.map((one) => one.at),
						1000,
					),
				).toBeLessThanOrEqual(30);
				for (const chatId of ["-1", "-2", "3", "4"]) {
					const own = sent.filter((one) => one.chatId === chatId);
					expect(
						busiest(
							own.map((one) => one.at),
							1000,
						),
					).toBeLessThanOrEqual(1);
					if (chatId.startsWith("-"))
						expect(
							busiest(
								own.map((one) => one.at),
								60_000,
							),
						).toBeLessThanOrEqual(20);
					for (const urgent of [true, false]) {
						const numbers = own.map((one) => Number(one.name)).filter((n) => list[n]?.urgent === urgent);
						expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
					}
				}
			}),
			{ numRuns: 25 },
		);
	});
});
