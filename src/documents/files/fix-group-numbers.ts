import type { SourceBlock } from "../source.ts";

const digits: [string, number][] = [
	["X", 10],
	["IX", 9],
	["V", 5],
	["IV", 4],
	["I", 1],
];

/**
 * Groups of a table are numbered I, II, III …; OCR drops an I now and then. A number that differs from the next one
 * due by its I's alone, and would stand twice or go back, is taken for it. Changes the rows in place.
 */
export function fixGroupNumbers(blocks: SourceBlock[]): void {
	for (const block of blocks) {
		if (block.type !== "table") continue;
		const groups = new Set(block.merged.map((place) => Number(place.split(":")[0])));
		let due = 1;
		for (const [index, row] of block.rows.entries()) {
			const read = /^[IVX]+$/.exec(row[0] ?? "")?.[0];
			if (!read || !groups.has(index)) continue;
			const expected = roman(due);
			if (value(read) < due && read.replace(/I/g, "") === expected.replace(/I/g, "")) row[0] = expected;
			due = value(row[0] ?? "") + 1;
		}
	}
}

function roman(number: number): string {
	let rest = number;
	let letters = "";
	for (const [digit, worth] of digits) {
		while (rest >= worth) {
			letters += digit;
			rest -= worth;
		}
	}
	return letters;
}

function value(letters: string): number {
	let rest = letters;
	let sum = 0;
	for (const [digit, worth] of digits) {
		while (rest.startsWith(digit)) {
			sum += worth;
			rest = rest.slice(digit.length);
		}
	}
	return sum;
}
