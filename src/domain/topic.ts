import type { CalendarChange } from "./calendar-notice.ts";
import type { ReplyChange } from "./reply.ts";

/** What a message of ours is about, kept with it so that a reply can be understood later, even after a restart. */
export type Topic =
	/** A list, a digest or a card: line n stands for `ids[n - 1]`. `more` is the command that shows the next page. */
	| { about: "assignments"; ids: string[]; more?: NextPage }
	/** A list that nothing can be done to but to turn its pages. */
	| { about: "pages"; more: NextPage }
	/** The calendar, or a notice as understood: "xác nhận" makes its days count. */
	| { about: "calendar"; days: CalendarChange[] }
	/** The preview of a document that waits for confirmation. `refs` are the indexes of tasks shown in it. */
	| { about: "draft"; draftId: string; page: number }
	/** `/nhap` asked for pasted text: replies are parts of it. */
	| { about: "paste"; draftId: string }
	/** "Đã ghi hoàn thành …": replying "hoàn tác" takes it back. */
	| { about: "change"; changeId: string; ids: string[] }
	/** The bot asked what was meant: the answer completes `asked`, on the same lines, with the files that came with it. */
	| { about: "question"; ids: string[]; asked: string; files?: string[] }
	/** A reply by someone without the right, waiting for a focal point. */
	| { about: "request"; requestId: string; ids: string[] }
	/** Something beyond an agency's powers, which waits for a word. */
	| { about: "escalation"; assignmentId: string; changeId: string }
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
