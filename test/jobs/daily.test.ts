import { expect, test } from "vitest";
import { localTime, startDaily } from "../../src/jobs/daily.ts";
import { fixedClock } from "../helpers/fixed-clock.ts";

const ZONE = "Asia/Ho_Chi_Minh";
const at = (time: string) => new Date(`2026-03-02T${time}:00+07:00`);

test("the time of the day is that of the office, whatever the machine's zone", () => {
	expect(localTime(new Date("2026-03-02T00:05:00Z"), ZONE)).toBe("07:05");
	expect(localTime(new Date("2026-03-01T17:00:00Z"), ZONE)).toBe("00:00");
});

test("a job is due from its time until midnight, so a missed minute is caught up", async () => {
	const clock = fixedClock(at("07:29"));
	const runs: string[] = [];
	const daily = startDaily([{ at: "07:30", run: async () => void runs.push(localTime(clock.now(), ZONE)) }], {
		clock,
		timeZone: ZONE,
		onError: () => undefined,
	});
	try {
		await daily.runDue();
		for (const time of ["07:30", "12:00", "23:59"]) {
			clock.set(at(time));
			await daily.runDue();
		}
		clock.set(new Date("2026-03-03T00:01:00+07:00"));
		await daily.runDue();
		expect(runs).toEqual(["07:30", "12:00", "23:59"]);
	} finally {
		await daily.stop();
	}
});

test("one that fails holds up neither the others nor the next look", async () => {
	const clock = fixedClock(at("08:00"));
	const errors: unknown[] = [];
	let runs = 0;
	const daily = startDaily(
		[
			{ at: "00:00", run: () => Promise.reject(new Error("broken")) },
			{ at: "00:00", run: async () => void runs++ },
		],
		{ clock, timeZone: ZONE, onError: (error) => void errors.push(error) },
	);
	try {
		await daily.runDue();
		await daily.runDue();
		expect(runs).toBe(2);
		expect(errors).toHaveLength(2);
	} finally {
		await daily.stop();
	}
});

test("one look at a time: a second waits for the first", async () => {
	let open = 0;
	let most = 0;
	const run = async () => {
		most = Math.max(most, ++open);
		await new Promise((done) => setTimeout(done, 5));
		open--;
	};
	const clock = fixedClock(at("08:00"));
	const daily = startDaily([{ at: "00:00", run }], { clock, timeZone: ZONE, onError: () => undefined });
	await Promise.all([daily.runDue(), daily.runDue(), daily.runDue()]);
	await daily.stop();
	expect(most).toBe(1);
});
