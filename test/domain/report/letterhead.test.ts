import { expect, test } from "vitest";
import { abbreviationOf, placeIn, signerOf } from "../../../src/domain/report/letterhead.ts";

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
	["Văn phòng UBND tỉnh", ["VP UBND tỉnh"], "VPUBND"],
	["UBND tỉnh Bình Minh", ["UBNDTBM"], "UBND"],
	["Ủy ban nhân dân xã Bình An", [], "UBND"],
	["HĐND tỉnh Bình Minh", [], "HĐND"],
])("%s stands in a number as it does among people", (name, aliases, symbol) => {
	expect(abbreviationOf({ name, aliases })).toBe(symbol);
});

test.each([
	["UBND tỉnh Bình Minh", { authority: "TM. ỦY BAN NHÂN DÂN", title: "CHỦ TỊCH" }],
	["Ủy ban nhân dân xã Bình An", { authority: "TM. ỦY BAN NHÂN DÂN", title: "CHỦ TỊCH" }],
	["Văn phòng UBND tỉnh", { authority: null, title: "CHÁNH VĂN PHÒNG" }],
	["Sở Ngoại vụ", { authority: null, title: "GIÁM ĐỐC" }],
	["Công an tỉnh", null],
])("the head of %s signs as whoever is that", (name, signer) => {
	expect(signerOf(name)).toEqual(signer);
});
