/** What is kept of the office besides its tasks: which numbers are asked for, and what was refused. */
export type OfficeEventKind = "DEFINE" | "PLAN" | "END" | "REFUSED";

/** What an entry says. Of a refused attempt only the right that was missing and the command, never what was typed. */
export interface OfficeEventData {
	/** Of the indicator. */
	name?: string;
	plan?: number;
	deed?: string;
	/** "/thoathuan TT-0001". */
	command?: string;
}

/** One entry as whoever may see the log reads it. */
export interface OfficeLogLine {
	kind: OfficeEventKind;
	at: Date;
	actor: string | null;
	data: OfficeEventData;
	/** "telegram:123": the message on whose strength it was done, or tried. */
	source: string | null;
	seal: string | null;
	/** The seal fits the entry and the seal before it. */
	fits: boolean;
}

/** One page of it. */
export interface OfficeLog {
	lines: OfficeLogLine[];
	/** On all pages. */
	total: number;
	page: number;
	pages: number;
}

/** The command that was typed, with the code it was about; null for a reply or a button. */
export const commandTyped = (text: string): string | null =>
	/^\/[a-z]+(?:@\w+)?(?:\s+(?:NV|TT|KN|GY)-?\d{1,6})?/iu.exec(text.trim())?.[0].replace(/@\w+/u, "") ?? null;
