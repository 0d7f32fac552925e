import { type LocalDate, localDate } from "../../domain/local-date.ts";

/** Place and day of issue, as far as they are printed. */
export interface Issued {
	place: string | null;
	on: LocalDate | null;
	/** "2022-09" where only month and year are printed. */
	month: string | null;
}

const DATED =
	/(?:^|[\s/])((?:\p{Lu}[\p{L}.'’]*)(?:[\s-]+\p{L}[\p{L}.'’]*){0,5}),\s*(?:hồi\s+\d{1,2}\s*(?:giờ|h)\s*(?:\d{1,2}\s*(?:phút)?)?\s*,?\s*)?ngày\s*([\d.…_\s]{0,8})\s*tháng\s*([\d.…_\s]{0,8})\s*năm\s*(\d{4}|20[.…_\s]*)/u;

const number = (text: string | undefined): number | null => {
	const digits = (text ?? "").replace(/\D/gu, "");
	return digits ? Number(digits) : null;
};

/** Reads "Lạng Sơn, ngày 05 tháng 3 năm 2026" and its forms with blanks; null for any other line. */
export function issuedLine(line: string): Issued | null {
	const match = DATED.exec(line);
	if (!match) return null;
	const day = number(match[2]);
	const month = number(match[3]);
	const year = match[4]?.length === 4 ? number(match[4]) : null;
	const place = (match[1] ?? "").replace(/^.*\d\S*\s+/u, "").trim();
	const inYear = month && year && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : null;
	return {
		place: place || null,
		on: day && month && year ? localDate(year, month, day) : null,
		month: inYear,
	};
}

const CAPTION =
	/kèm theo\s+([\p{L} ]{3,30}?)\s+số\s*:?\s*([^\s]*(?:\s*\/\s*[\p{L}\d-]+)?)\s*(?:,\s*)?ngày\s*([\d.…]*)\s*(?:\/|tháng)\s*([\d.…]*)\s*(?:\/|năm)\s*(\d{4})/iu;

/** What the caption of an annex says of the document it belongs to: "(Kèm theo Quyết định số … ngày …)". */
export function captionOf(text: string): { kind: string; number: string; issued: Issued } | null {
	const match = CAPTION.exec(text);
	if (!match) return null;
	const day = number(match[3]);
	const month = number(match[4]);
	const year = Number(match[5]);
	return {
		kind: match[1] ?? "",
		number: (match[2] ?? "").replace(/\s+/gu, ""),
		issued: {
			place: null,
			on: day && month ? localDate(year, month, day) : null,
			month: month && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : null,
		},
	};
}
