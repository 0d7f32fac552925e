import type { SectionKind } from "../structure/sections.ts";
import type { AssignOptions } from "./assign.ts";
import type { LeadSource } from "./found-task.ts";

/** Who must do what stands below, where the items name nobody themselves. */
export interface Addressee {
	names: string[];
	coordinating: string[];
	source: LeadSource;
	/** Named by a heading: what an item below "requires" of others is then theirs to require. */
	heads?: true;
}

/** What an item knows from the headings and sentences above it. */
export interface Scope {
	path: string[];
	heading: string | null;
	addressee: Addressee | null;
	section: SectionKind;
	/** In the words before the first heading: a meeting is told, a ground is given. */
	intro: boolean;
}

/** What the items beside one tell of it. */
export interface Neighbours {
	/** The headings of the list are the bodies that share its work. */
	amongBodies: boolean;
	/** Most items say in their own words who acts. */
	amongActors: boolean;
}

/** Where a text stands, as far as that tells who acts in it. */
export type ItemPlace = Pick<AssignOptions, "isItem" | "amongActors">;
export const PARAGRAPH: ItemPlace = {};
