import { describe, expect, test } from "vitest";
import { readInstruction } from "../../../src/domain/reply/read-instruction.ts";

describe("a few words", () => {
	test.each([
		["hoàn tác", "undo"],
		["Hoan tac a", "undo"],
		["xem tiếp", "more"],
		["tiep", "more"],
		["xác nhận ạ", "confirm"],
		["huỷ", "cancel"],
		["thôi", "cancel"],
		["hết rồi ạ", "end"],
	])("“%s” are an instruction", (text, kind) => {
		expect(readInstruction(text)).toEqual({ kind });
		expect(readInstruction(text.normalize("NFD"))).toEqual({ kind });
	});

	test.each([
		["dạ đồng ý ạ", { kind: "agree", items: [], reason: null }],
		["ok đồng ý", { kind: "agree", items: [], reason: null }],
		["1, 3 đồng ý", { kind: "agree", items: [1, 3], reason: null }],
		["duyệt 1,3", { kind: "agree", items: [1, 3], reason: null }],
		["đồng ý vì cần thêm số liệu", { kind: "agree", items: [], reason: "cần thêm số liệu" }],
		["khong dong y: chưa đủ hồ sơ", { kind: "decline", items: [], reason: "chưa đủ hồ sơ" }],
		["2 không đồng ý vì chưa cần", { kind: "decline", items: [2], reason: "chưa cần" }],
		[
			"2 vượt thẩm quyền, đề nghị UBND tỉnh xem xét",
			{ kind: "escalate", items: [2], reason: "đề nghị UBND tỉnh xem xét" },
		],
		["yêu cầu giải trình việc 2", { kind: "demand", items: [], reason: "giải trình việc 2" }],
	])("“%s” decide", (text, instruction) => {
		expect(readInstruction(text)).toEqual(instruction);
	});

	test.each([
		"đồng ý không?",
		"chưa đồng ý",
		"đồng ý, nhưng đến 10/3 thôi",
		"2 đồng ý, 3 không đồng ý",
		"không hoàn tác",
		"đừng hoàn tác",
		"không xong 3",
		"có vướng mắc",
		"hết hạn 3",
		"xong 3",
		"bỏ 4",
		"tiếp nhận",
		"",
	])("“%s” are none", (text) => {
		expect(readInstruction(text)).toBeNull();
	});
});
