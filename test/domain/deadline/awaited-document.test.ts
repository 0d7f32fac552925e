import { expect, test } from "vitest";
import { awaitedDocument, isAwaited } from "../../../src/domain/deadline/awaited-document.ts";

test.each([
	["Kế hoạch số 79/KH-UBND", "79/kh-ubnd", null],
	["Kế hoạch số 79/KH-UBND ngày 14/3/2022 của UBND tỉnh", "79/kh-ubnd", "2022-03-14"],
	["Nghị quyết 59-NQ/TW", "59-nq/tw", null],
	["Nghị quyết số 250/2025/QH15, ngày 10/12/2025", "250/2025/qh15", "2025-12-10"],
])("%s", (plan, foldedNumber, issuedOn) => {
	expect(awaitedDocument(plan)).toEqual({ foldedNumber, issuedOn });
});

test("a plan without a number cannot be found", () => {
	expect(awaitedDocument("kế hoạch của Bộ Ngoại giao")).toBeNull();
	expect(awaitedDocument("kế hoạch năm 2026, giai đoạn 2026-2030")).toBeNull();
});

test("the same number of another year is another document", () => {
	expect(isAwaited("Kế hoạch số 79/KH-UBND ngày 14/3/2022", "2026-03-14")).toBe(false);
	expect(isAwaited("Kế hoạch số 79/KH-UBND ngày 14/3/2022", "2022-03-14")).toBe(true);
	expect(isAwaited("Kế hoạch số 79/KH-UBND", "2026-03-14")).toBe(true);
	expect(isAwaited("Kế hoạch số 79/KH-UBND ngày 14/3/2022", null)).toBe(true);
});
