import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical, fold, normalizeText } from "../../../src/domain/text/fold.ts";

describe("folding", () => {
	test.each([
		["Sở Ngoại vụ", "so ngoai vu"],
		["ĐÔN ĐỐC", "don doc"],
		["Ủy ban  nhân dân\ntỉnh", "uy ban nhan dan tinh"],
		["hoá đơn", "hoa don"],
		["hóa đơn", "hoa don"],
		["\u200bmật\u00ad khẩu\u00a0 ", "mat khau"],
		["Ðông Ðô", "dong do"],
	])("%j is %j", (text, folded) => expect(fold(text)).toBe(folded));

	test("composed and decomposed letters fold alike", () => {
		for (const text of ["Sở Kế hoạch và Đầu tư", "Nguyễn Thị Thanh Lịch", "tổ chức lễ khởi công"]) {
			expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
		}
	});

	test("folding twice changes nothing", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
		);
	});
});

describe("normalizing", () => {
	test("keeps words, case and lines, and gives each letter one form", () => {
		expect(normalizeText("So\u031b\u0309 Y te\u0302\u0301\r\n\u2022 A\u00a0B\ufeff")).toBe("Sở Y tế\n- A B");
	});
});

describe("the canonical form", () => {
	test("has one habit of placing tones, and the length of the text", () => {
		expect(canonical("Uỷ ban, hoá chất, quý III, hàng năm")).toBe("ủy ban, hóa chất, quý iii, hằng năm");
		expect(canonical("hoàn toàn")).toBe("hoàn toàn");
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				const composed = text.normalize("NFC");
				expect(canonical(composed)).toHaveLength(composed.length);
			}),
		);
	});
});
