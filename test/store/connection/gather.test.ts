import { expect, test } from "vitest";
import { gather } from "../../../src/store/connection/gather.ts";

test("what comes while one call is under way goes together in the next; everyone gets their own result", async () => {
	const calls: number[][] = [];
	const first = Promise.withResolvers<void>();
	const double = gather(async (items: number[]) => {
		calls.push(items);
		if (calls.length === 1) await first.promise;
		return items.map((item) => item * 2);
	}, "again");
	const early = [double(1), double(2)];
	await new Promise((turn) => setTimeout(turn, 5));
	const late = [3, 4, 5].map((n) => double(n));
	first.resolve();
	expect(await Promise.all([...early, ...late])).toEqual([2, 4, 6, 8, 10]);
	expect(calls).toEqual([
		[1, 2],
		[3, 4, 5],
	]);
	expect(await double(6)).toBe(12);
});

test("one that cannot be done fails alone", async () => {
	const halve = gather(async (items: number[]) => {
		if (items.includes(3)) throw new Error("odd");
		return items.map((item) => item / 2);
	}, "again");
	const results = await Promise.allSettled([2, 3, 4].map((n) => halve(n)));
	expect(results.map((one) => (one.status === "fulfilled" ? one.value : one.reason.message))).toEqual([
		1,
		"odd",
		2,
	]);
});

test("what must not be done twice fails with the call that it was in", async () => {
	const taken: number[] = [];
	const take = gather(async (items: number[]) => {
		taken.push(...items);
		if (taken.length < 3) throw new Error("the connection broke");
		return items;
	}, "once");
	const results = await Promise.allSettled([take(1), take(2)]);
	expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
	expect(taken).toEqual([1, 2]);
	expect(await take(3)).toBe(3);
});
