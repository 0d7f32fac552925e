import type { Atom } from "./atom.ts";

const EDGE = /^[\s,;:.\-–—()=+>→*•"“”]+|[\s,;:.\-–—(=+"“]+$/gu;
const TAIL = /(?:\s|^)(?:ạ|a|nhé|nha|nhe|dạ|em|anh|chị|rồi ạ|thôi ạ|nên|và|còn|nhưng)$/iu;
const POLITE = /^(?:(?:ạ|nhé|nha|dạ|anh|chị|em|sếp|anh chị)[\s,]*[,:][\s]*)+/iu;
const LEAD =
	/^(?:vì|do|bởi|tại|bởi vì|tại vì|lý do|lí do|vì lý do|lý do là|do là|nguyên nhân|nguyên nhân do|là|vi|boi|ly do|do vi|lý do vì)(?=[\s:])/iu;

/** The person's words between two places of the text, without the signs, politeness and "vì" around them. */
export function wordsBetween(text: string, start: number, end: number): string | null {
	let words = text.slice(start, end).replace(/\s+/gu, " ").replace(EDGE, "");
	words = words.replace(POLITE, "").replace(LEAD, "").replace(EDGE, "").replace(TAIL, "").replace(EDGE, "");
	if (words.endsWith(")") && !words.includes("(")) words = words.slice(0, -1);
	return words === "" ? null : words;
}

/** Joins notes that were taken from several places. */
export function joinNotes(notes: readonly (string | null)[]): string | null {
	const said = notes.filter((note) => note !== null);
	return said.length > 0 ? said.join("; ") : null;
}

/** End of a clause in the text. */
export const endOf = (atoms: readonly Atom[]): number => atoms.at(-1)?.end ?? 0;
