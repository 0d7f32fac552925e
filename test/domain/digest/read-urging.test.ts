import { describe, expect, test } from "vitest";
import { readUrgedLines, readUrging } from "../../../src/domain/digest/read-urging.ts";
import { readInstruction } from "../../../src/domain/reply/read-instruction.ts";

const SNGV = { id: "1", name: "Sở Ngoại vụ", aliases: ["SNgV"] };
const STC = { id: "2", name: "Sở Tài chính", aliases: [] };
const read = (words: string) => readUrging(words, [SNGV, STC]);

describe("what /dondoc is asked for", () => {
	test.each([
		["NV-0012, NV-0013", [12, 13], null],
		["nv12 và nv-13: báo cáo trước 16 giờ", [12, 13], "báo cáo trước 16 giờ"],
		["12", [12], null],
		["NV-0012 vì họp chiều nay", [12], "họp chiều nay"],
	])("codes: %s", (words, codes, note) => {
		expect(read(words)).toEqual({ kind: "codes", codes, agency: null, note });
	});

	test.each([
		["Sở Ngoại vụ", SNGV, null, "overdue"],
		["so ngoai vu", SNGV, null, "overdue"],
		["quá hạn", null, null, "overdue"],
		["79/KH-UBND", null, "79/kh-ubnd", "overdue"],
		["Sở Tài chính chưa nhận", STC, null, "unaccepted"],
		["SNgV sắp đến hạn 79/KH-UBND", SNGV, "79/kh-ubnd", "soon"],
		["tất cả Sở Ngoại vụ", SNGV, null, "all"],
	])("agency or document: %s", (words, agency, documentNumber, which) => {
		expect(read(words)).toEqual({ kind: "search", agency, documentNumber, which, note: null });
	});

	test("nothing: the list; one of several leads: by name", () => {
		expect(read("  ")).toEqual({ kind: "list" });
		expect(read("NV-0012 Sở Tài chính")).toMatchObject({ codes: [12], agency: STC });
	});

	test.each(["linh tinh", "Sở Trời", "NV-0012 linh tinh", "Sở Ngoại vụ đã xong"])(
		"not guessed at: %s",
		(words) => {
			expect(read(words)).toBeNull();
		},
	);
});

describe("a reply that urges", () => {
	test.each([
		["3 đôn đốc", [3], false, null],
		["đôn đốc 1-4", [1, 2, 3, 4], false, null],
		["don doc viec 2 a", [2], false, null],
		["1,3 nhắc", [1, 3], false, null],
		["đôn đốc hết: gửi trước 17 giờ", [], true, "gửi trước 17 giờ"],
		["đề nghị đôn đốc", [], false, null],
	])("%s", (words, items, all, reason) => {
		expect(readInstruction(words)).toEqual({ kind: "urge", items, all, reason });
	});

	test.each([
		"đã đôn đốc các xã",
		"đôn đốc các xã gửi báo cáo",
		"đôn đốc 3, xong 2",
		"đôn đốc 2?",
		"chưa đôn đốc được",
		"đang đôn đốc",
	])("says something else: %s", (words) => {
		expect(readInstruction(words)).toBeNull();
	});

	test("behind the command only numbers stand", () => {
		expect(readUrgedLines("1-2")).toMatchObject({ items: [1, 2] });
		expect(readUrgedLines("NV-0012")).toBeNull();
		expect(readUrgedLines("Sở Ngoại vụ")).toBeNull();
	});
});
