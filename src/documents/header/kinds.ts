import { DOCUMENT_KINDS } from "../../domain/lexicon/document-kinds.ts";
import { canonical } from "../../domain/text/fold.ts";

const byTitle = new Map(DOCUMENT_KINDS.map(({ title }) => [canonical(title), title]));
const byCode = new Map(DOCUMENT_KINDS.flatMap(({ title, codes }) => codes.map((code) => [code, title])));

const letters = (line: string) =>
	canonical(line.normalize("NFC"))
		.replace(/[^\p{L}\s]/gu, " ")
		.replace(/\s+/gu, " ")
		.trim();

/** The kind that a line alone names ("KẾ HOẠCH", also letter-spaced "K Ế  H O Ạ C H"), or null. */
export function kindTitle(line: string): string | null {
	if (line.length > 60 || /\p{Ll}/u.test(line)) return null;
	const plain = letters(line);
	const found = byTitle.get(plain);
	if (found) return found;
	const squeezed = plain.replace(/\s/gu, "");
	if (!/^(?:\p{L} )+\p{L}$/u.test(plain)) return null;
	for (const [title, name] of byTitle) if (title.replace(/\s/gu, "") === squeezed) return name;
	return null;
}

/** Whether a line is nothing but the title of a kind of document. */
export const isKindTitle = (line: string): boolean => kindTitle(line) !== null;

/** The kind that the code in a number means: "KH" of "7360/KH-UBND". Null for letters, which carry no code. */
export const kindOfCode = (code: string): string | null => byCode.get(code) ?? null;
