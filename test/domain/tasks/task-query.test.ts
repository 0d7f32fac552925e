import { describe, expect, test } from "vitest";
import { parseTaskQuery } from "../../../src/domain/tasks/task-query.ts";

const DIRECTORY = [
	{ id: "1", name: "Sở Ngoại vụ", aliases: ["SNgV"] },
	{ id: "2", name: "Sở Tài chính", aliases: ["STC"] },
	{ id: "3", name: "Văn phòng UBND tỉnh", aliases: ["VP UBND tỉnh"] },
];
const ask = (words: string) => parseTaskQuery(words, DIRECTORY);

describe("what is typed after /nhiemvu", () => {
	test.each([
		["NV-0012", 12],
		["nv12", 12],
		["nv 12", 12],
		["12", 12],
	])("%s is the code of a task", (words, code) => {
		expect(ask(words).code).toBe(code);
	});

	test.each([
		["79/KH-UBND", "79/kh-ubnd"],
		["56/TB-VPCP", "56/tb-vpcp"],
		["15-CT/TW", "15-ct/tw"],
		["250/2025/QH15", "250/2025/qh15"],
		["văn bản 79/kh-ubnd", "79/kh-ubnd"],
	])("%s names a document", (words, number) => {
		expect(ask(words)).toMatchObject({ code: null, documentNumber: number });
	});

	test.each([
		["sở ngoại vụ", "Sở Ngoại vụ"],
		["sngv", "Sở Ngoại vụ"],
		["so tai chinh", "Sở Tài chính"],
		["VP UBND tỉnh", "Văn phòng UBND tỉnh"],
	])("%s names an agency", (words, name) => {
		expect(ask(words)).toMatchObject({ agency: { name }, words: [] });
	});

	test("state, agency and words can stand together in any order", () => {
		expect(ask("quá hạn sở tài chính xúc tiến")).toMatchObject({
			state: "overdue",
			agency: { name: "Sở Tài chính" },
			words: ["xuc", "tien"],
		});
		expect(ask("xúc tiến đầu tư sở tài chính quá hạn")).toMatchObject({
			state: "overdue",
			agency: { name: "Sở Tài chính" },
			words: ["xuc", "tien", "dau", "tu"],
		});
	});

	test("nothing means everything that is open", () => {
		expect(ask("")).toEqual({ code: null, documentNumber: null, state: null, agency: null, words: [] });
	});
});
