import { fold, normalizeText } from "../text/fold.ts";

/** A line of labelled parts: what stands before and between them, and the value behind each label that was found. */
export interface Labelled<Label extends string> {
	head: string;
	parts: Partial<Record<Label, string>>;
}

/**
 * Cuts "Bộ phận một cửa thiếu máy; gửi: Sở Tài chính; hạn: 30/6/2026" at its semicolons and line breaks. `names` are the
 * folded words that each label is called by; a part with another label, or with none, belongs to the head. Null where a
 * label comes twice.
 */
export function readLabelled<Label extends string>(
	text: string,
	names: Record<Label, readonly string[]>,
): Labelled<Label> | null {
	const known = Object.entries(names) as [Label, readonly string[]][];
	const head: string[] = [];
	const parts: Partial<Record<Label, string>> = {};
	for (const raw of normalizeText(text).split(/[;\n]/u)) {
		const part = raw.replace(/\s+/gu, " ").trim();
		const colon = part.indexOf(":");
		const word = fold(part.slice(0, Math.max(colon, 0)));
		const label = known.find(([, words]) => words.includes(word))?.[0];
		if (!label) {
			if (part) head.push(part);
			continue;
		}
		if (parts[label] !== undefined) return null;
		parts[label] = part
			.slice(colon + 1)
			.replace(/\.$/u, "")
			.trim();
	}
	return { head: head.join("; "), parts };
}
