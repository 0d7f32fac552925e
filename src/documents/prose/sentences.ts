/** A part of a text: offsets, end exclusive. */
export interface Span {
	start: number;
	end: number;
}

/** Short forms whose point ends no sentence. */
const SHORT_FORM = /(?:^|[\s(])(?:\p{Lu}|TP|Tp|tp|TS|ThS|PGS|GS|BS|KS|v\.v|đ\/c|Đ\/c|St|Mr)$/u;

/** Sentences of a text: cut at . ! ? before a capital, a quote or a bracket. */
export function sentencesOf(text: string): Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (const match of text.matchAll(/[.!?…]["”’)]*\s+(?=[\p{Lu}“"(\d])/gu)) {
		if (match[0].startsWith(".") && SHORT_FORM.test(text.slice(Math.max(0, match.index - 6), match.index)))
			continue;
		if (isInBrackets(text, start, match.index)) continue;
		const end = match.index + match[0].trimEnd().length;
		spans.push({ start, end });
		start = match.index + match[0].length;
	}
	if (start < text.length) spans.push({ start, end: text.length });
	return spans;
}

/** Whether a bracket that opened since `from` is still open at `at`. */
function isInBrackets(text: string, from: number, at: number): boolean {
	let depth = 0;
	for (let i = Math.max(from, at - 400); i < at; i++) {
		if (text[i] === "(") depth++;
		else if (text[i] === ")" && depth > 0) depth--;
	}
	return depth > 0;
}

/** Clauses of a sentence: cut at semicolons outside brackets. */
export function clausesOf(text: string, sentence: Span): Span[] {
	const spans: Span[] = [];
	let start = sentence.start;
	let depth = 0;
	for (let i = sentence.start; i < sentence.end; i++) {
		const mark = text[i];
		if (mark === "(") depth++;
		else if (mark === ")") depth = Math.max(0, depth - 1);
		else if (mark === ";" && depth === 0) {
			spans.push({ start, end: i });
			start = i + 1;
			while (text[start] === " ") start++;
		}
	}
	if (start < sentence.end) spans.push({ start, end: sentence.end });
	return spans;
}
