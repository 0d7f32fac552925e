import { describe, expect, test } from "vitest";
import { readNumber } from "../../../src/domain/text/read-number.ts";

describe("a number as Vietnamese documents print it", () => {
	test.each([
		["12", 12],
		["0", 0],
		["3,5", 3.5],
		["1.234", 1234],
		["1.234,5", 1234.5],
		["1.234.567", 1_234_567],
		["-3", -3],
		["12 đoàn", 12],
		["12 doan.", 12],
		["85,5%", 85.5],
		["không phát sinh", 0],
	])("%s is %d", (words, value) => {
		expect(readNumber(words, "đoàn")).toBe(value);
	});
});

describe("what can be read in two ways, or in none, is no number", () => {
	test.each([
		"12.5",
		"1.234.5",
		"1.2345",
		"12/3",
		"30/6/2026",
		"3,5,7",
		"12 triệu",
		"12-15",
		"khoảng 12",
		"mười hai",
		"không",
		"",
		"đoàn",
		"1,23456",
	])("%s", (words) => {
		expect(readNumber(words, "đoàn")).toBeNull();
	});
});
