import type { Line } from "./lines.ts";

/** A note is looked for in so many lines above the number of the next page. */
const LONGEST_NOTE = 25;

const isPageNumber = (line: Line | undefined): boolean => line !== undefined && /^\d{1,3}$/u.test(line.text);

/**
 * Drops notes at the foot of pages: from a line "1 Luật …", whose number hangs on a word above, to the number of the
 * next page. Left in place they would cut a sentence in two and be read as work.
 */
export function withoutFootnotes(lines: readonly Line[]): Line[] {
	const dropped = new Set<number>();
	lines.forEach((line, at) => {
		if (!isPageNumber(line)) return;
		for (let i = at - 1; i >= Math.max(0, at - LONGEST_NOTE); i--) {
			const candidate = lines[i];
			const mark = /^(\d{1,2})\s+(?=\p{L})/u.exec(candidate?.text ?? "")?.[1];
			if (!mark || !candidate || candidate.gap === 0) continue;
			if (!hangsAbove(lines, i, mark)) continue;
			for (let drop = i; drop <= at; drop++) dropped.add(drop);
		}
	});
	return dropped.size ? lines.filter((_, at) => !dropped.has(at)) : [...lines];
}

/** Whether a word above ends in the number of the note: "khoáng sản1.". */
function hangsAbove(lines: readonly Line[], from: number, mark: string): boolean {
	const hanging = new RegExp(`\\p{L}["”)]?${mark}(?!\\d)(?=[\\s.,;:)]|$)`, "u");
	for (let i = from - 1; i >= Math.max(0, from - 60); i--)
		if (hanging.test(lines[i]?.text ?? "")) return true;
	return false;
}
