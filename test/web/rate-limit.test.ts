import { expect, test } from "vitest";
import { rateLimit } from "../../src/web/rate-limit.ts";

test("lets so many through in a window, each key for itself, and says how long to wait", () => {
	let now = 0;
	const limit = rateLimit(2, 60, () => now);
	expect([limit("a"), limit("a"), limit("a"), limit("b")]).toEqual([null, null, 60, null]);
	now = 59_500;
	expect(limit("a")).toBe(1);
	now = 60_000;
	expect(limit("a")).toBeNull();
});

test("keeps no more keys than it has room for", () => {
	const limit = rateLimit(1, 60, () => 0);
	for (let n = 0; n < 30_000; n++) expect(limit(`key ${n}`)).toBeNull();
});
