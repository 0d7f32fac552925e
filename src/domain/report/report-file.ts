import type { LocalDate } from "../local-date.ts";
import type { PetitionRow, PetitionState } from "../registers/petition.ts";
import type { Status } from "../tasks/assignment.ts";
import type { Breakdown, Report } from "./report.ts";

/** Who issues a paper, and who signs it. Number and day are never filled in: whoever issues it does that. */
export interface Letterhead {
	/** The body it belongs to, printed above it; null where it has none, as an UBND. */
	parent: string | null;
	issuer: string;
	/** The office in the symbol: "SNgV" of "BC-SNgV". */
	abbreviation: string;
	/** Where it is dated: "Lạng Sơn". */
	place: string;
	/** A day of the month it is dated in. */
	on: LocalDate;
	/** Who signs: "GIÁM ĐỐC", with "TM. …" or "KT. …" above it. Null leaves the title general. */
	signer: { authority: string | null; title: string; name: string | null } | null;
	/** The unit that keeps a copy: "VP" of "Lưu: VT, VP". */
	unit: string | null;
}

/** One assignment as files show it, as of the day of the file. */
export interface FileRow {
	/** The assignment, and the hidden key by which an edited ledger finds it again. */
	id: string;
	/** "NV-0012". */
	code: string;
	/** As stored: "2026-Q4"; empty for a task that is done once. */
	period: string;
	content: string;
	/** "7360/KH-UBND", or the kind of document when it has no number. */
	document: string | null;
	/** The lead agency; empty where nobody is known yet. */
	agency: string;
	coordinating: string[];
	/** The words of the document. */
	deadlineRaw: string;
	/** The last day on time as it holds now; null where there is none. */
	lastDay: LocalDate | null;
	/** As the counts of the same file have it. */
	status: Status;
	percent: number | null;
	/** What was said last of progress. */
	note: string | null;
	obstacle: string | null;
	completedOn: LocalDate | null;
	evidence: string | null;
	/** Who does it inside the agency. */
	person: string | null;
	/** How often it was urged. */
	urged: number;
	/** How often its result was sent back. */
	returned: number;
	/** The last day that holds now is a later one than at first. */
	extended: boolean;
	/**
	 * Working days by which the completion, or the day of the file, is past the last day that `status` is judged by; 0
	 * where it was kept.
	 */
	daysLate: number;
}

/** A petition as files name it. */
export interface FilePetition {
	/** Who asks. */
	agency: string;
	text: string;
	/** Who must answer; empty where it is not said. */
	to: string;
	state: PetitionState;
}

/** Everything a báo cáo is made of. `report.count` must be the count of `rows`. */
export interface ReportFile {
	letterhead: Letterhead;
	report: Report;
	/** Further tables beside the one by agency. */
	breakdowns?: Breakdown[];
	rows: FileRow[];
	petitions: FilePetition[];
	/** What is due in the period to come. */
	next: FileRow[];
	/** Who gets it, as "Nơi nhận" prints it. */
	recipients: string[];
}

/** Everything a công văn đôn đốc is made of. Agencies and their tables follow the order of `rows`. */
export interface UrgingFile {
	letterhead: Letterhead;
	/** As of when the rows are overdue. */
	asOf: LocalDate;
	rows: FileRow[];
	/** The day before which an answer is asked for; null leaves it blank. */
	answerBefore: LocalDate | null;
	/** Who gets it beside the agencies it is addressed to. */
	recipients: string[];
}

/** One page before a meeting with an agency: what became of its work since the last conclusion. */
export interface MeetingFile {
	letterhead: Letterhead;
	agency: string;
	asOf: LocalDate;
	/** The last conclusion; null where none is known, and everything counts. */
	since: { document: string; on: LocalDate | null } | null;
	rows: FileRow[];
	petitions: FilePetition[];
}

/** A petition of the lists as files name it. */
export const filePetition = ({ proposer, task, state }: PetitionRow): FilePetition => ({
	agency: proposer,
	text: task.content,
	to: task.agency,
	state,
});

/** What kept it from being done: the obstacle, else what was said last; null where nothing was said. */
export const reasonOf = ({ obstacle, note }: FileRow): string | null => obstacle || note || null;

/** The progress a file shows: what is done is done whole. */
export const shownPercent = ({ completedOn, percent }: FileRow): number | null =>
	completedOn ? 100 : percent;

/** Rows by lead agency, agencies and rows in the order in which they come. */
export const byAgency = (rows: FileRow[]): Map<string, FileRow[]> =>
	Map.groupBy(rows, ({ agency }) => agency);
