import type { Deadline } from "../deadline/deadline.ts";
import type { LocalDate } from "../local-date.ts";
import type { DocumentHeader, Reading } from "./reading.ts";

/** A reading with the corrections made so far: what a person confirms. Indexes count from 0, printed numbers from 1. */
export interface Draft {
	reading: Reading;
	/** Indexes of tasks taken out by a person; they keep their place so that the numbers never shift. */
	dropped: number[];
	/** Refs of conclusions of which a person said that no task arises. */
	noTask: string[];
	/** True: completions count once somebody above the agency approves them. */
	needsApproval?: boolean;
	/** Agencies that the directory does not know: confirmed, they are added to it. */
	newAgencies: string[];
	/** Tasks that look like one already known, by its code. */
	duplicates: { index: number; code: string }[];
	/** The very same file was taken in before, on that day. */
	importedBefore: { document: string; on: LocalDate } | null;
}

/** What one correction did to a draft, for the line that confirms it. Numbers as printed, from 1. */
export type DraftChange =
	| { kind: "deadline"; numbers: number[]; deadline: Deadline }
	| { kind: "lead" | "coordinating"; numbers: number[]; agencies: string[] }
	| { kind: "content" | "product"; numbers: number[]; text: string }
	| { kind: "drop" | "restore"; numbers: number[] }
	| { kind: "no-task"; refs: string[] }
	| { kind: "approval"; on: boolean }
	/** The head as it is now. */
	| { kind: "head"; document: Pick<DocumentHeader, "kind" | "number" | "numberSymbol" | "issuedOn"> }
	/** The first number keeps the words of all. */
	| { kind: "merge"; numbers: number[] }
	| { kind: "add"; numbers: number[] };

/** Codes of tasks that a document and what waits for documents have to do with each other. */
export interface AwaitedLinks {
	/** Waited, and have their date from the document that they named. */
	dated: string[];
	/** Waited for the document that was just taken in: a person has to date them. */
	waited: string[];
	/** Are new, and wait for a document that is here already. */
	waits: string[];
}

/** What confirming a draft wrote. */
export interface ImportResult {
	document: { kind: string | null; number: string | null; issuedOn: LocalDate | null; about: string | null };
	tasks: number;
	assignments: number;
	dropped: number;
	newAgencies: string[];
	byAgency: { agency: string; count: number }[];
	/** Agencies without a group: nobody there has heard of it. */
	unheard?: string[];
	/** Collective or unknown leads whose assignments belong to no agency yet. */
	unresolved: string[];
	withoutDeadline: number;
	/** Conclusions marked as leading to no task, and those that are neither. */
	noTask: string[];
	untasked: string[];
	/** First and last code, "NV-0012". */
	codes: { first: string; last: string } | null;
	awaited?: AwaitedLinks;
}
