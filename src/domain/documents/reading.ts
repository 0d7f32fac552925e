import type { Deadline } from "../deadline/deadline.ts";
import type { LocalDate } from "../local-date.ts";

/** The header of a document as printed. Null where the document leaves a thing blank. */
export interface DocumentHeader {
	/** "Kế hoạch", "Thông báo", "Quyết định", "Công văn", "Công điện", "Chỉ thị" … */
	kind: string | null;
	/** "7360/KH-UBND"; null when its digits are missing, then `numberSymbol` has "KH-UBND". */
	number: string | null;
	numberSymbol: string | null;
	/** Null unless day, month and year are printed. */
	issuedOn: LocalDate | null;
	/** "2022-09" when only month and year are known. */
	issuedMonth: string | null;
	issuer: string | null;
	signer: string | null;
	about: string | null;
	cites: { number: string; date: LocalDate | null }[];
	/** "MẬT", "TỐI MẬT", "TUYỆT MẬT": such a document is refused and never gets this far in the chat. */
	secrecy: string | null;
}

/** 0–1: how sure the reader is of a cell. Below 0.7 the preview marks it and says why. */
export type Confidence = number;

export interface ReadTask {
	/** Printed numbering path joined by dots: "II.3.a", "PL.II.3" for a row of the appendix. */
	ref: string;
	heading: string | null;
	content: string;
	lead: string[];
	coordinating: string[];
	product: string | null;
	deadline: Deadline;
	confidence: { content: Confidence; lead: Confidence; coordinating: Confidence; deadline: Confidence };
	/** Where the words stand: a table row, a labelled block, or running prose. */
	shape: "table" | "block" | "prose";
}

/** Keys of `locales/` sentences with their variables: the reader itself speaks no language. */
export interface ReadWarning {
	key: string;
	vars?: Record<string, string | number>;
}

/** A numbered conclusion of a notice from which no task was read. */
export interface UntaskedConclusion {
	/** Printed numbering path, "3" or "II.3". */
	ref: string;
	text: string;
}

/** Everything a person checks before a document is taken in. */
export interface Reading {
	document: DocumentHeader;
	tasks: ReadTask[];
	warnings: ReadWarning[];
	/** Of a notice of conclusions; empty for other kinds. */
	untasked: UntaskedConclusion[];
}
