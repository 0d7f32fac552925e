/**
 * A list counter as Word prints it. Formats it does not know are printed as digits.
 * Source: ECMA-376 part 1, 17.18.59 (ST_NumberFormat).
 */
export function formatCounter(value: number, format: string): string {
	switch (format) {
		case "upperRoman":
			return roman(value);
		case "lowerRoman":
			return roman(value).toLowerCase();
		case "upperLetter":
			return letters(value).toUpperCase();
		case "lowerLetter":
			return letters(value);
		case "decimalZero":
			return String(value).padStart(2, "0");
		case "none":
			return "";
		default:
			return String(value);
	}
}

const romanDigits: [number, string][] = [
	[1000, "M"],
	[900, "CM"],
	[500, "D"],
	[400, "CD"],
	[100, "C"],
	[90, "XC"],
	[50, "L"],
	[40, "XL"],
	[10, "X"],
	[9, "IX"],
	[5, "V"],
	[4, "IV"],
	[1, "I"],
];

function roman(value: number): string {
	if (value < 1 || value > 3999) return String(value);
	let rest = value;
	let out = "";
	for (const [worth, digits] of romanDigits) {
		while (rest >= worth) {
			out += digits;
			rest -= worth;
		}
	}
	return out;
}

/** a … z, aa, bb, … as Word repeats letters; not the a … z, aa, ab of a spreadsheet. */
function letters(value: number): string {
	if (value < 1 || value > 780) return String(value);
	const letter = String.fromCharCode(97 + ((value - 1) % 26));
	return letter.repeat(Math.floor((value - 1) / 26) + 1);
}
