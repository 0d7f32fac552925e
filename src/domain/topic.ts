import type { CalendarChange } from "./calendar/calendar-notice.ts";
import type { OpinionWords } from "./consultations/consultation.ts";
import type { LocalDate } from "./local-date.ts";
import type { FigureAsk } from "./registers/indicator.ts";
import type { ReplyChange } from "./reply/reply.ts";

/** What a message of ours is about, kept with it so that a reply can be understood later, even after a restart. */
export type Topic =
	/**
	 * A list, a digest or a card: line n stands for `ids[n - 1]`. `more` is the command that shows the next page. The
	 * lines of `figures`, numbers that are wanted, come behind those, and then what "xem 7" opens by one of these commands.
	 */
	| { about: "assignments"; ids: string[]; more?: NextPage; figures?: FigureAsk[]; opens?: string[] }
	/** A list that nothing can be done to but to turn its pages. */
	| { about: "pages"; more: NextPage }
	/** The calendar, or a notice as understood: "xác nhận" makes its days count. */
	| { about: "calendar"; days: CalendarChange[] }
	/** A list whose lines open something: "xem 2" is the second of these commands. */
	| { about: "commands"; commands: string[] }
	/** The numbers of a period: "xem 2" is the second command, "tệp Word" what `/baocao` makes of the argument. */
	| { about: "report"; argument: string; commands: string[] }
	/** Files are being made: the line is edited as they come, and found by the id of what was ordered. */
	| { about: "making"; draftId: string }
	/** The settings of a place: what comes after `/caidat` and these words. */
	| { about: "settings"; place: string }
	/** A message that was covered because screens are locked there: "xem" shows it, other words answer it. */
	| { about: "covered"; deliveryId: string }
	/** The preview of a document that waits for confirmation. `refs` are the indexes of tasks shown in it. */
	| { about: "draft"; draftId: string; page: number }
	/** What an edited ledger would change: "xác nhận" writes it. */
	| { about: "ledger"; draftId: string; page: number }
	/** `/nhap` asked for pasted text: replies are parts of it. */
	| { about: "paste"; draftId: string }
	/** "Đã ghi hoàn thành …": replying "hoàn tác" takes it back. */
	| {
			about: "change";
			changeId: string;
			ids: string[];
			/** "tất cả" dates these from the same day. */
			others?: { ids: string[]; on: LocalDate };
	  }
	/** The bot asked what was meant: the answer completes `asked`, on the same lines, with the files that came with it. */
	| { about: "question"; ids: string[]; asked: string; files?: string[] }
	/** A reply by someone without the right, waiting for a focal point. */
	| { about: "request"; requestId: string; ids: string[] }
	/** Petitions, a line each: `ids` are the assignments that answer them. */
	| { about: "petitions"; ids: string[]; more?: NextPage }
	/** International agreements, a line each, by their numbers; `undo` names the change that "hoàn tác" takes back. */
	| { about: "agreements"; codes: number[]; more?: NextPage; undo?: string }
	/** Numbers that are wanted, a line each, or that were recorded: `undo` is what "hoàn tác" takes back. */
	| {
			about: "indicators";
			asks: FigureAsk[];
			undo?: (FigureAsk & { entry: string; before: number | null })[];
	  }
	/** Something that somebody without the right asked for: a focal point's yes does what was typed. */
	| { about: "wish"; requestId: string; typed: string }
	/** Something beyond an agency's powers, which waits for a word. */
	| { about: "escalation"; assignmentId: string; changeId: string }
	/** A request for opinions: in the group of an agency that is asked, its answer; on a card whatever concerns it. */
	| { about: "consultation"; consultationId: string; agencyId: string | null }
	/** A consultation as it would be opened: "xác nhận" opens it. */
	| { about: "consultation-draft"; draftId: string }
	/** What was done about a consultation: "hoàn tác" takes it back. */
	| { about: "consultation-change"; consultationId: string; agencyId: string | null; changeId: string }
	/** An answer by someone without the right, waiting for a focal point. */
	| {
			about: "opinion-request";
			consultationId: string;
			agencyId: string;
			/** The request as kept: the first word on it counts. */
			requestId: string;
			opinion: OpinionWords;
	  }
	/** An extension that waits for a decision. */
	| { about: "extension"; assignmentId: string; changeId: string };

/** How to show more of a list: the same command again, from another page. */
export interface NextPage {
	command: string;
	argument: string;
	page: number;
}

/** Changes of a reply once its lines are known: the numbers are replaced by assignments. */
export interface AssignmentChange extends Omit<ReplyChange, "items"> {
	assignmentIds: string[];
	/** Names or channel references of files that came with the reply. */
	files: string[];
}
