import { expect, test } from "vitest";
import { readHead } from "../../../src/domain/documents/read-head.ts";

const read = (text: string, numberSymbol: string | null = "TB-UBND") =>
	readHead(text, { numberSymbol, today: "2026-03-02" });

test.each([
	["số 37/TB-UBND ngày 27/02/2026", "37/TB-UBND", "2026-02-27"],
	["so 37/tb-ubnd, ngay 27/2/2026", "37/TB-UBND", "2026-02-27"],
	["Số văn bản: 45/BC-SNgV ban hành ngày 01/3/2026.", "45/BC-SNgV", "2026-03-01"],
	["số 37", "37/TB-UBND", null],
	["số 56-NQ/TW", "56-NQ/TW", null],
	["ngày ban hành 27/02/2026", null, "2026-02-27"],
	["ban hành ngày 27 tháng 02 năm 2026", null, "2026-02-27"],
])("“%s” fills in the head of a document", (text, number, issuedOn) => {
	expect(read(text)).toEqual({ number, issuedOn });
});

test.each([
	"số 3 hạn 30/6/2026",
	"ngày 27/02/2026",
	"3 hạn 30/6/2026",
	"số 37/TB-UBND ngày 32/02/2026",
	"ngày ban hành 27/12/2026",
	"thêm: rà soát số 37/TB-UBND",
	"xác nhận",
])("“%s” does not", (text) => {
	expect(read(text)).toBeNull();
});

test("digits alone are no number where the document prints no symbol", () => {
	expect(read("số 37", null)).toBeNull();
});
