import { documentNumberIn } from "../documents/document-number.ts";
import { type LocalDate, localDate } from "../local-date.ts";
import { fold } from "../text/fold.ts";

const DATE = /(?:^|[^\d/])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u;

/** Number and day of the document that a deadline waits for, as far as its words name them. Null where they name no number. */
export function awaitedDocument(plan: string): { foldedNumber: string; issuedOn: LocalDate | null } | null {
	const number = documentNumberIn(fold(plan));
	if (!number) return null;
	const [, day, month, year] = DATE.exec(plan) ?? [];
	return {
		foldedNumber: number,
		issuedOn: year ? localDate(Number(year), Number(month), Number(day)) : null,
	};
}

/** Whether a document may be the one: its number is, and no day says otherwise. */
export const isAwaited = (plan: string, issuedOn: LocalDate | null): boolean => {
	const awaited = awaitedDocument(plan);
	return awaited !== null && (!awaited.issuedOn || !issuedOn || awaited.issuedOn === issuedOn);
};
