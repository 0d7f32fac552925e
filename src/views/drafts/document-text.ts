import type { DocumentHeader } from "../../domain/documents/reading.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear, monthText } from "../dates.ts";

/** "Kế hoạch 7360/KH-UBND"; with a blank number "Kế hoạch số …/KH-UBND"; "văn bản" when not even the kind is known. */
export function documentName(
	t: Translate,
	document: Pick<DocumentHeader, "kind" | "number"> & { numberSymbol?: string | null },
): string {
	const kind = document.kind ?? t("document");
	if (document.number) return `${kind} ${document.number}`;
	return document.numberSymbol ? t("document-blank-number", { kind, symbol: document.numberSymbol }) : kind;
}

/** The same with its day: "Kế hoạch 7360/KH-UBND ngày 19/11/2025". */
export function datedName(
	t: Translate,
	document: Parameters<typeof documentName>[1] & { issuedOn: LocalDate | null },
): string {
	const name = documentName(t, document);
	return document.issuedOn
		? t("document-dated", { document: name, date: dayMonthYear(document.issuedOn) })
		: name;
}

/** The day of issue as printed: "19/11/2025", "ngày để trống, tháng 9/2022", "để trống". */
export function issuedText(
	t: Translate,
	{ issuedOn, issuedMonth }: { issuedOn: LocalDate | null; issuedMonth: string | null },
): string {
	if (issuedOn) return dayMonthYear(issuedOn);
	if (!issuedMonth) return t("blank");
	const [year = "", month = ""] = issuedMonth.split("-");
	return t("blank-day", { month: monthText(+month), year });
}
