import { expect, test } from "vitest";
import { orderedId } from "../../../src/store/connection/ordered-id.ts";

test("ids rise with every one, also within a millisecond and when the clock steps back", () => {
	const now = Date.parse("2026-03-02T00:00:00Z");
	const ids = [
		...Array.from({ length: 10_000 }, () => orderedId(now)),
		orderedId(now - 5000),
		orderedId(now + 5000),
	];
	expect(ids).toEqual(ids.toSorted());
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids)
		expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
