/** The symbol of a document cut at the end of a line: "79/KH-", "740/", "Số 15-". */
const CUT_SYMBOL = /(?:^|[\s(])(?:\d+[\p{L}\d.]*\/(?:[\p{Lu}\d&.]+[-/])*[\p{Lu}\d&.]*|\d+)[-/]$/u;
const SYMBOL_GOES_ON = /^[\p{Lu}\d][\p{L}\d]*/u;
/** No symbol is longer; more of a line need not be looked at. */
const LONGEST_SYMBOL = 60;

/** What stands between two printed lines: a space, or nothing inside a document's symbol ("79/KH-" + "UBND"). */
function between(first: string, second: string): "" | " " {
	const end = first.slice(-LONGEST_SYMBOL);
	if (CUT_SYMBOL.test(end) && SYMBOL_GOES_ON.test(second)) return "";
	return /\d$/u.test(end) && /^\/[\p{Lu}-]/u.test(second) ? "" : " ";
}

/** Printed lines as one text with single spaces. Linear in their length. */
export function joinLines(lines: readonly string[]): string {
	const parts: string[] = [];
	let last = "";
	for (const raw of lines) {
		const line = raw.replace(/\s+/gu, " ").trim();
		if (!line) continue;
		if (last) parts.push(between(last, line));
		parts.push(line);
		last = line;
	}
	return parts.join("");
}
