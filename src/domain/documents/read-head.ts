import type { LocalDate } from "../local-date.ts";
import { readFullDate } from "../registers/read-agreement.ts";
import { fold, normalizeText } from "../text/fold.ts";
import type { DocumentHeader } from "./reading.ts";

/** What a document left blank, as a person fills it in. Null: nothing was said of it. */
export interface Head {
	number: string | null;
	issuedOn: LocalDate | null;
}

const NUMBER =
	/^(?:sua )?so(?: van ban| hieu)? ?[:=]? ?(\d{1,5}(?:[/-][a-z0-9][a-z0-9&/-]*)?)(?:[ ,;]+(?=ngay |ban hanh |ky )|$)/;
const DAY = /^(?:sua )?(?:(?:ban hanh|ky) )?ngay(?: (?:van ban|ban hanh|ky))? ?[:=]? ?(.+)$/;
/** A day alone is the document's only where it says so: it might be a deadline. */
const ITS_DAY = /^(?:sua )?(?:ngay (?:van ban|ban hanh|ky)|(?:ban hanh|ky) ngay)(?![a-z])/;

/**
 * "số 37/TB-UBND ngày 27/02/2026", "số 37", "ngày ban hành 27/02/2026" under a preview; null for anything else, and for
 * a day that is yet to come. Digits alone take the symbol that the document prints.
 */
export function readHead(
	text: string,
	{ numberSymbol, today }: { numberSymbol: DocumentHeader["numberSymbol"]; today: LocalDate },
): Head | null {
	const plain = normalizeText(text)
		.replace(/\s+/gu, " ")
		.trim()
		.replace(/[.!]+$/u, "");
	const folded = fold(plain);
	const numbered = NUMBER.exec(folded);
	const [whole = "", digits = ""] = numbered ?? [];
	const rest = folded.slice(whole.length);
	if (rest === "" ? !numbered : !numbered && !ITS_DAY.test(rest)) return null;
	const issuedOn = rest === "" ? null : readFullDate(DAY.exec(rest)?.[1] ?? "");
	if (rest !== "" && (issuedOn === null || issuedOn > today)) return null;
	if (!numbered) return { number: null, issuedOn };
	// Places in the folded words are places in those typed.
	const typed = plain.slice(folded.indexOf(digits), folded.indexOf(digits) + digits.length);
	if (/\D/.test(digits)) return { number: typed === digits ? typed.toUpperCase() : typed, issuedOn };
	return numberSymbol ? { number: `${digits}/${numberSymbol}`, issuedOn } : null;
}
