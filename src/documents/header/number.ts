import { type LocalDate, localDate } from "../../domain/local-date.ts";

/** The symbol behind the digits of a document's number: "KH-UBND", "TB-VPCP", "NQ/TW", "UBND-KGVX". */
const SYMBOL = "\\p{Lu}[\\p{L}\\d&]*(?:\\s?[-–/]\\s?(?:\\(?\\p{L}[\\p{L}\\d&.]*\\)?|\\d{1,2}))*";
const PRINTED = new RegExp(
	`^số\\s*:?\\s*[.…_\\s]*(\\d[\\d.]*[a-zđ]?)?[.…_\\s]*((?:\\/\\s*(?:19|20)\\d\\d)?)\\s*([/–-])\\s*(${SYMBOL})`,
	"iu",
);

/** The number of a document: whole, or only its symbol where the digits are blank. */
export interface PrintedNumber {
	number: string | null;
	symbol: string;
}

const tight = (text: string) => text.replace(/\s+/gu, "").replaceAll("–", "-");

/** Reads "Số: 7360/KH-UBND", "Số: /KH-UBND", "Số 59-NQ/TW"; null for a line that gives no number. */
export function printedNumber(line: string): PrintedNumber | null {
	const match = PRINTED.exec(line);
	if (!match) return null;
	const [, digits, year = "", joint = "/", rest = ""] = match;
	const symbol = tight(withoutPlace(rest));
	if (!/\p{Lu}{2}|-/u.test(symbol)) return null;
	if (!digits) return { number: null, symbol };
	return { number: `${digits}${tight(year)}${tight(joint)}${symbol}`, symbol };
}

/** "KH-UBND Bình Định" → "KH-UBND": a word after a space belongs to the place, unless a dash joins it. */
const withoutPlace = (symbol: string): string => symbol.replace(/(?<![-–/]\s?)\s(?![-–/]).*$/u, "");

const CITED =
	/(?<![\p{L}\d/])(\d{1,6}(?:\.\d{1,2})?[a-z]?(?:\/(?:19|20)\d\d)?[/-]\p{Lu}[\p{L}\d]*(?:[-/]\p{L}[\p{L}\d]*){0,3})(?:\s*,?\s*[Nn]gày\s+(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4}))?/gu;

/** Every document that a text cites by number, with its date where one is printed behind it; each once. */
export function citedDocuments(text: string): { number: string; date: LocalDate | null }[] {
	const cites = new Map<string, LocalDate | null>();
	for (const [, number = "", day, month, year] of text.matchAll(CITED)) {
		if (!/\/|-\p{Lu}{2}/u.test(number) || !/\p{Lu}{2}/u.test(number)) continue;
		const date = year ? localDate(Number(year), Number(month), Number(day)) : null;
		if (!cites.get(number)) cites.set(number, date);
	}
	return [...cites].map(([number, date]) => ({ number, date }));
}
