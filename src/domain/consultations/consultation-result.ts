import type { LocalDate } from "../local-date.ts";
import type { ConsultationFile, OpinionWords } from "./consultation.ts";
import type { OpinionQuestion } from "./consultation-opinion.ts";

/** A consultation as it would be opened, for whoever wants it to look at. */
export interface ConsultationPreview {
	draftId: string;
	title: string;
	/** Empty: the office as a whole. */
	asker: string;
	lastDay: LocalDate;
	fileName: string | null;
	/** Names of those who would be asked. */
	asked: string[];
	/** Those of them whom no group can tell: their answer is written down by whoever asked. */
	unheard: string[];
}

/** What the group of an agency is asked. */
export interface Asking {
	consultationId: string;
	agencyId: string;
	code: string;
	title: string;
	/** Empty: the office as a whole. */
	asker: string;
	agency: string;
	lastDay: LocalDate;
	daysLeft: number;
	today: LocalDate;
	file: ConsultationFile | null;
}

/** What came of opening it. */
export interface OpenedConsultation {
	consultationId: string;
	changeId: string;
	code: string;
	title: string;
	lastDay: LocalDate;
	/** How many were asked, and the names of those whom no group can tell. */
	asked: number;
	unheard: string[];
}

/** What an answer is about, for every sentence that speaks of it. */
export interface OpinionPlace {
	consultationId: string;
	code: string;
	title: string;
	agencyId: string;
	agency: string;
}

/** What became of a reply to a request for opinions. */
export type OpinionOutcome = OpinionPlace &
	(
		| {
				kind: "given";
				/** Null where it stood so already. */
				changeId: string | null;
				opinion: OpinionWords;
				late: boolean;
				/** It takes the place of an earlier one. */
				changed: boolean;
				/** Everybody has answered with this one: whoever asked hears it, in that chat. */
				complete: { chatId: string; asked: number } | null;
		  }
		/** Somebody without the right: a focal point says yes or no. */
		| { kind: "requested"; requestId: string; opinion: OpinionWords; person: string }
		| {
				kind: "asked";
				ask: OpinionQuestion;
				text: string;
				lastDay: LocalDate;
				/** Where whoever asked reads. */
				askerChatId: string;
				/** More time: until when, where that is said. */
				wanted: LocalDate | null;
		  }
	);

/** What whoever asked decided, and who hears of it. */
export interface ConsultationDecision {
	kind: "close" | "extend";
	consultationId: string;
	changeId: string;
	code: string;
	title: string;
	/** The last day that holds now. */
	lastDay: LocalDate;
	reason: string | null;
	by: string;
	asked: number;
	answered: number;
	/** Those who have not answered: they hear of it. */
	missing: { id: string; name: string }[];
}

/** What was taken back, and the ids of those who must hear of it. */
export interface UndoneConsultation {
	what: "open" | "answer" | "close" | "extend";
	code: string;
	title: string;
	agency: string;
	heardBy: string[];
}
