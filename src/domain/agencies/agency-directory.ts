import type { LocalDate } from "../local-date.ts";
import type { AgencyKindName } from "./agency-order.ts";

/** One line of the directory. */
export interface AgencyRow {
	id: string;
	name: string;
	aliases: string[];
	external: boolean;
	/** How far below the top of what is listed. */
	depth: number;
	/** Open assignments. */
	open: number;
	/** Whether a group with the bot in it speaks for it. */
	linked: boolean;
}

/** A collective, with how many open assignments wait for its members to be named. */
export interface GroupRow {
	name: string;
	members: number;
	unresolved: number;
}

/** One page of the directory. */
export interface AgencyPage {
	rows: AgencyRow[];
	groups: GroupRow[];
	total: number;
	page: number;
	pages: number;
}

/** Everything the directory says of one agency. */
export interface AgencyCard {
	name: string;
	kind: AgencyKindName;
	parent: string | null;
	aliases: string[];
	external: boolean;
	/** Names of collectives it belongs to. */
	groups: string[];
	/** Directly below it. */
	below: string[];
	/** Who was merged into it, or how it was called before. */
	predecessors: { name: string; on: LocalDate | null }[];
	/** Who takes it over, from when. */
	successor: { name: string; on: LocalDate } | null;
	people: { name: string; role: string }[];
	chats: { title: string; active: boolean }[];
	open: number;
}

/** What a merger or renaming came to. */
export interface Succession {
	from: string[];
	into: string;
	/** The new body was made for it. */
	created: boolean;
	/** The day on which it happens; null: it has happened. */
	on: LocalDate | null;
	/** Open assignments that moved. */
	moved: number;
}
