import { expect, test } from "vitest";
import { readNoTask } from "../../../src/domain/documents/read-no-task.ts";

const REFS = ["3", "5", "II.2"];

test.each([
	["kết luận 3 không phát sinh", ["3"]],
	["ket luan 3 khong phat sinh nhiem vu", ["3"]],
	["3, 5 không phát sinh nhiệm vụ ạ", ["3", "5"]],
	["mục II.2 và 5 không có nhiệm vụ", ["II.2", "5"]],
	["tất cả không phát sinh nhiệm vụ nào", REFS],
])("“%s” marks conclusions", (text, refs) => {
	expect(readNoTask(text, REFS)).toEqual(refs);
});

test.each(["kết luận 4 không phát sinh", "3 chưa rõ", "bỏ 3", "không phát sinh"])("“%s” does not", (text) => {
	expect(readNoTask(text, REFS)).toBeNull();
});
