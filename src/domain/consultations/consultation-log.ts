import type { ConsultationEventData, ConsultationEventKind } from "./consultation.ts";

/** One entry of the log of a consultation as whoever may see the log reads it: refused attempts too. */
export interface ConsultationLogLine {
	kind: ConsultationEventKind;
	at: Date;
	actor: string | null;
	data: ConsultationEventData;
	/** Whose answer or question it is. */
	agency: string;
	/** Whom the question went to. */
	into: string;
	undone: boolean;
	/** "telegram:123": the message on whose strength it was done. */
	source: string | null;
	seal: string | null;
	/** The seal fits the entry and the seal before it. */
	fits: boolean;
}

/** One page of the log of one consultation. */
export interface ConsultationLog {
	code: string;
	title: string;
	lines: ConsultationLogLine[];
	/** On all pages. */
	total: number;
	page: number;
	pages: number;
}
