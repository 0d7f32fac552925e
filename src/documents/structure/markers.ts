/** Kinds of printed order marks, from the outermost to the innermost as documents usually nest them. */
export type MarkerKind =
	| "part"
	| "capital"
	| "roman"
	| "article"
	| "decimal"
	| "decimal2"
	| "decimal3"
	| "counted"
	| "letter"
	| "paren"
	| "dash"
	| "plus";

/** The order mark of an item. */
export interface Marker {
	kind: MarkerKind;
	/** "II", "3", "1.2", "a"; empty for a dash or a plus. */
	label: string;
	/** Length of the mark with the spaces behind it. */
	length: number;
}

/** How deep a kind stands by itself; see `Outline` for what the marks around it change. */
export const MARKER_RANK: Record<MarkerKind, number> = {
	part: 0,
	capital: 1,
	roman: 2,
	article: 3,
	decimal: 4,
	decimal2: 5,
	decimal3: 6,
	counted: 7,
	letter: 8,
	paren: 9,
	dash: 10,
	plus: 11,
};

const MARKS: readonly [MarkerKind, RegExp][] = [
	[
		"part",
		/^(?:P(?:hần|HẦN)|C(?:hương|HƯƠNG)|M(?:ục|ỤC))\s+(?:[Tt]hứ\s+|THỨ\s+)?([IVXLC]{1,6}|\d{1,2}|[A-H]|một|hai|ba|tư|nhất|MỘT|HAI|BA|TƯ|NHẤT)(?:[.:)\-–]\s*|\s+(?=\p{Lu})|$)/u,
	],
	[
		"counted",
		/^(?:nhiệm vụ|nội dung|giải pháp|công việc|hoạt động|việc|mục tiêu)\s+(?:thứ\s+)?(?:số\s+)?(?:(\d{1,2}|nhất|hai|ba|tư|năm)\s*[:.]\s*|(?<=^(?:nhiệm vụ|công việc|việc)\s+(?:số\s+)?)(\d{1,2})$)/iu,
	],
	["counted", /^(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+là\s*[,:]\s*(?=\S)/iu],
	["article", /^điều\s+(\d{1,3})\s*[.:]\s*/iu],
	["roman", /^([IVXLC]{1,6})(?:\s?[.)/]+\s*|\s*[-–]\s+)(?=\S|$)/u],
	["capital", /^([A-HK-M])[.)]\s+(?=\S)/u],
	["decimal3", /^(\d{1,2}\.\d{1,2}\.\d{1,2})[.)]?(?:\s+|(?=\p{Lu})|$)/u],
	["decimal2", /^(\d{1,2}\.\d{1,2})[.)]?(?:\s*[-–]\s+|\s+(?=[\p{Lu}“"(])|\.\s*|$)/u],
	["decimal", /^(\d{1,2})(?:\s?[.)]+\s*|\s*\/(?:\s*[-–])?\s+|\s*[-–]\s+)(?=[\p{L}“"'(*[-]|$)/u],
	["paren", /^\((\d{1,2}|[ivx]{1,4})\)[.:]?\s*/u],
	["letter", /^([a-eghik-pđ])(?:\.\d{1,2})?(?:[.)]\s*|\/\s+)(?=\S|$)/u],
	["dash", /^()(?:[-–—•]|\uf0b7)\s*(?=[\p{L}\d“"'([*])/u],
	["plus", /^()(?:\+)\s*(?=[\p{L}\d“"'([])/u],
];

const COUNTED = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** The order mark that a text begins with, or null. */
export function markerOf(text: string): Marker | null {
	for (const [kind, pattern] of MARKS) {
		const match = pattern.exec(text);
		if (!match) continue;
		const label = (match[1] ?? match[2] ?? "").replace(/\.$/u, "");
		const counted = kind === "counted" ? COUNTED.indexOf(label.toLowerCase()) : -1;
		return { kind, label: counted < 0 ? label : String(counted + 1), length: match[0].length };
	}
	return null;
}
