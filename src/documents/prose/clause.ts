import { itemNames } from "../../domain/agencies/agency-list.ts";
import type { AgencyItem } from "../../domain/agencies/agency-scan.ts";
import type { Token } from "../../domain/text/tokens.ts";

/** Who a clause says must act, and where the words of what to do begin. */
export interface Assignee {
	names: string[];
	/** "giao Sở X" gives a job in so many words; "Sở X chủ trì" says whose job it is. */
	how: "directive" | "subject";
	/** Token behind the last name. */
	end: number;
}

/** A clause to be read, and what is known of where it stands. */
export interface Clause {
	text: string;
	tokens: readonly Token[];
	from: number;
	to: number;
	/** Whether a name is one of those who give work in this document; what others ask for is their own work. */
	gives: (name: string) => boolean;
	/** Whether the clause opens an item of a list of orders: what a body there does is its duty, whatever the verb. */
	isItem: boolean;
	/** Whether the sentence opens a list. */
	opensList: boolean;
	/** Whether the items beside this one each name who acts. */
	amongActors: boolean;
}

/** The names of these items as printed. */
export function namesOf(clause: Clause, items: readonly AgencyItem[]): string[] {
	return items.flatMap((item) => itemNames(clause.text, clause.tokens, item));
}
