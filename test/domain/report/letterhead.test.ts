import { expect, test } from "vitest";
import { abbreviationOf, placeIn } from "../../../src/domain/report/letterhead.ts";

test.each([
	["UBND tỉnh Bình Minh", "Bình Minh"],
	["Ủy ban nhân dân thành phố Hải Phòng", "Hải Phòng"],
	["UBND phường Kỳ Lừa", "Kỳ Lừa"],
	["Sở Ngoại vụ", null],
])("%s dates its papers in %s", (name, place) => {
	expect(placeIn(name)).toBe(place);
});

test.each([
	["Sở Ngoại vụ", ["SNgV", "Sở NgV"], "SNgV"],
	["Sở Tài chính", [], "STC"],
	["Văn phòng UBND tỉnh", ["VP UBND tỉnh"], "VPUBNDT"],
])("%s stands in a number as it does among people", (name, aliases, symbol) => {
	expect(abbreviationOf({ name, aliases })).toBe(symbol);
});
