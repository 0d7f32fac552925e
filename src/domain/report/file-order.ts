import type { DateRange } from "../date-range.ts";
import type { AgencyCount } from "../digest/monitor-digest.ts";
import type { LocalDate } from "../local-date.ts";
import type { ReportFileKind } from "./read-report-order.ts";
import type { ReportedBy } from "./report.ts";
import type { FileRow, MeetingFile, ReportFile, UrgingFile } from "./report-file.ts";

/** A file that somebody asked for. It names what goes into it; the content is looked up when it is made. */
export type FileOrder =
	/** A công văn đôn đốc about these assignments. */
	| { kind: "letter"; ids: string[]; issuerId: string | null; answerBefore: LocalDate | null }
	/** One page before a meeting. */
	| ({ kind: "meeting" } & MeetingOrder)
	/** Who did what, with its proof. `agencyIds` null: every agency. */
	| { kind: "progress"; agencyIds: string[] | null; name: string; range: DateRange }
	/** A period's report: chart, .docx and .xlsx, or some of them. */
	| ({ kind: "report"; issuerId: string | null; files: ReportFileKind[]; draft?: boolean } & ReportOrder);

/** Whose numbers are reported, of which days, as of when, and what they are counted by beside agencies. */
export interface ReportOrder {
	/** Lead agencies; null is all of them. */
	agencyIds: string[] | null;
	/** The agency, or empty for the whole. */
	name: string;
	range: DateRange;
	/** Today, or the end of a period that is over, where nothing is said. */
	asOf?: LocalDate | undefined;
	by?: ReportedBy | undefined;
}

/** Which meeting is prepared: with whom, by whom, and since when. */
export interface MeetingOrder {
	agencyId: string;
	issuerId: string | null;
	/** The last conclusion as somebody named it; null is the last document that there is. */
	since: { on: LocalDate } | { number: string } | null;
}

/** Everything an ordered file is made of. */
export type FileContent =
	| { kind: "letter"; file: UrgingFile }
	| { kind: "meeting"; file: MeetingFile }
	| { kind: "progress"; rows: FileRow[]; name: string; range: DateRange }
	| {
			kind: "report";
			file: ReportFile;
			files: ReportFileKind[];
			tooMany: boolean;
			agency: string;
			silent: AgencyCount[] | null;
	  };

/** Who waits for a file, and where. */
export interface OrderedFile {
	/** What makes it one file, however often it is tried. */
	id: string;
	chatId: string;
	topicId: string | null;
	/** When it was asked for, in milliseconds. */
	at: number;
	order: FileOrder;
}
