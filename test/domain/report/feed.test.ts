import { expect, test } from "vitest";
import { readFeedOrder } from "../../../src/domain/report/feed.ts";

test.each([
	["điện thoại", "give"],
	["lich dien thoai", "give"],
	["ics", "give"],
	["điện thoại  mới", "renew"],
	["điện thoại thôi", "end"],
	["", null],
	["tháng 4", null],
	["nghỉ 30/4", null],
])("“%s” → %s", (typed, order) => {
	expect(readFeedOrder(typed)).toBe(order);
});
