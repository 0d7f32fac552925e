/** The symbol of a document cut at the end of a line: "79/KH-", "740/", "Số 15-". */
const CUT_SYMBOL = /(?:^|[\s(])(?:\d+[\p{L}\d.]*\/(?:[\p{Lu}\d&.]+[-/])*[\p{Lu}\d&.]*|\d+)[-/]$/u;
const SYMBOL_GOES_ON = /^[\p{Lu}\d][\p{L}\d]*/u;

/** Two printed lines as one text: a space between, except inside the symbol of a document ("79/KH-" + "UBND"). */
export function joinPair(first: string, second: string): string {
	if (!first) return second;
	if (!second) return first;
	if (CUT_SYMBOL.test(first) && SYMBOL_GOES_ON.test(second)) return first + second;
	if (/\d$/u.test(first) && /^\/[\p{Lu}-]/u.test(second)) return first + second;
	return `${first} ${second}`;
}

/** Printed lines as one text with single spaces. */
export function joinLines(lines: readonly string[]): string {
	let joined = "";
	for (const line of lines) joined = joinPair(joined, line.replace(/\s+/gu, " ").trim());
	return joined;
}
