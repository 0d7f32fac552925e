import { expect, it } from "vitest";
import { decimal, integer, percent } from "../../src/views/numbers.ts";

it("thousands have a dot, decimals a comma", () => {
	expect(integer(1250)).toBe("1.250");
	expect(decimal(5)).toBe("5,0");
	expect(decimal(1250.25)).toBe("1.250,3");
});

it("a share has one decimal", () => {
	expect(percent(2, 3)).toBe("66,7%");
	expect(percent(0, 3)).toBe("0,0%");
	expect(percent(3, 3)).toBe("100,0%");
});

it("a share of nothing is no zero", () => {
	expect(percent(0, 0)).toBe("—");
});
