import { describe, expect, test } from "vitest";
import { fixGroupNumbers } from "../../../src/documents/files/fix-group-numbers.ts";
import { restoreRepeats } from "../../../src/documents/files/number-fields.ts";

const field = (pieces: number, strokes: number, ofGroup = true) => ({ pieces, strokes, ofGroup });

describe("numbers that OCR shortens are restored from the ink", () => {
	test.each([
		["VI", field(4, 5), "VIII"],
		["V", field(3, 4), "VII"],
		["I", field(2, 2), "II"],
		["II", field(3, 3), "III"],
		["IX", field(2, 3), "IX"],
		["XI", field(3, 4), "XII"],
		["", field(2, 2), "II"],
		["1", field(2, 2, false), "11"],
		["12", field(2, 2, false), "12"],
		["A", field(1, 2), "A"],
	])("%j with %j is %j", (read, ink, printed) => {
		expect(restoreRepeats(read, ink)).toBe(printed);
	});

	test("nothing is made of nothing, nor of ink that fits no number", () => {
		expect(restoreRepeats("", field(1, 1, false))).toBe("");
		expect(restoreRepeats("", field(4, 4))).toBe("");
		expect(restoreRepeats("I", field(9, 9))).toBe("I");
	});
});

describe("groups of a table count up", () => {
	const groups = (...numbers: string[]) => {
		const rows = numbers.flatMap((number) => [
			[number, "NHÓM", "NHÓM"],
			["1", "việc", "Sở"],
		]);
		const block = { type: "table" as const, rows, merged: numbers.map((_, index) => `${index * 2}:2`) };
		fixGroupNumbers([block]);
		return block.rows.filter((_, index) => index % 2 === 0).map((row) => row[0]);
	};

	test("a number that stands twice by want of an I is the next one", () => {
		expect(groups("I", "II", "II", "IV")).toEqual(["I", "II", "III", "IV"]);
		expect(groups("I", "I", "I")).toEqual(["I", "II", "III"]);
	});

	test("numbers that are right, or differ by more, stay", () => {
		expect(groups("I", "II", "III", "IV", "V")).toEqual(["I", "II", "III", "IV", "V"]);
		expect(groups("III", "IV", "VI")).toEqual(["III", "IV", "VI"]);
		expect(groups("A", "B")).toEqual(["A", "B"]);
	});
});
