import { expect, test } from "vitest";
import { runningClock, systemClock } from "../src/clock.ts";
import { fixedClock } from "./helpers/fixed-clock.ts";

const noon = new Date("2026-03-02T05:00:00Z");
const later = new Date("2026-03-03T00:30:00Z");

test("a fixed clock stands still until it is set", () => {
	const clock = fixedClock(noon);
	expect(clock.now()).toEqual(noon);
	clock.set(later);
	expect(clock.now()).toEqual(later);
});

test("a running clock goes on from where it was set", () => {
	const base = fixedClock(noon);
	const clock = runningClock(base);
	expect(clock.now()).toEqual(noon);
	clock.set(later);
	base.set(new Date(noon.getTime() + 60_000));
	expect(clock.now()).toEqual(new Date(later.getTime() + 60_000));
});

test("the machine's clock tells the time of now", () => {
	expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1000);
});
