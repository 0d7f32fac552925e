import { describe, expect, test } from "vitest";
import { parseRoleOrder } from "../../../src/domain/people/role-order.ts";

describe("what an admin types after /phanquyen", () => {
	test("nothing lists the people", () => {
		expect(parseRoleOrder(" ")).toEqual({ kind: "list" });
	});

	test.each([
		["đầu mối Sở Ngoại vụ", "FOCAL_POINT", "Sở Ngoại vụ"],
		["dau moi so tai chinh", "FOCAL_POINT", "so tai chinh"],
		["lãnh đạo của UBND tỉnh", "LEADER", "UBND tỉnh"],
		["theo dõi Văn phòng UBND tỉnh", "MONITOR", "Văn phòng UBND tỉnh"],
		["cơ quan theo dõi cho VP", "MONITOR", "VP"],
		["quản trị", "ADMIN", ""],
	])("%s gives a role", (words, role, agency) => {
		expect(parseRoleOrder(words)).toEqual({ kind: "give", role, agency });
	});

	test.each([
		["thôi đầu mối Nguyễn Thị An", "FOCAL_POINT", "Nguyễn Thị An"],
		["thôi Nguyễn Thị An", null, "Nguyễn Thị An"],
		["gỡ lãnh đạo của Hoàng Quốc Khánh", "LEADER", "Hoàng Quốc Khánh"],
	])("%s ends one", (words, role, person) => {
		expect(parseRoleOrder(words)).toEqual({ kind: "end", role, person });
	});

	test.each(["Sở Ngoại vụ", "thôi", "thôi đầu mối"])("%s is not understood", (words) => {
		expect(parseRoleOrder(words)).toBeNull();
	});
});

test.each([
	["thay Nguyễn Thị An bằng Trần Văn Bình", "Nguyễn Thị An", "Trần Văn Bình"],
	["thay nguyen thi an bang tran van binh", "nguyen thi an", "tran van binh"],
	["thay Nguyễn Thị An", "Nguyễn Thị An", null],
])("%s puts one person in another's place", (words, from, to) => {
	expect(parseRoleOrder(words)).toEqual({ kind: "replace", from, to });
});

test.each(["thay", "thay Nguyễn Thị An bằng"])("%s names nobody", (words) => {
	expect(parseRoleOrder(words)).toBeNull();
});
