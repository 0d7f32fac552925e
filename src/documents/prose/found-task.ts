import type { Grid } from "../table/grid.ts";

/** How the lead of a task was found; decides how sure the reader is of it. */
export type LeadSource =
	| "label"
	| "directive"
	| "subject"
	| "carried"
	| "inherited"
	| "inferred"
	| "recipients"
	| "none";

/** A task found outside tables, before it has its reference and its deadline. */
export interface FoundTask {
	/** Labels of the items it stands in: ["III", "2", "a"]. */
	path: string[];
	heading: string | null;
	content: string;
	lead: string[];
	leadSource: LeadSource;
	coordinating: string[];
	/** The value of a time label; null when the deadline stands in the words. */
	time: string | null;
	product: string | null;
	shape: "block" | "prose";
}

/** A row of a table in the running text, with the items it stands in. */
export interface FoundTable {
	path: string[];
	grid: Grid;
}

/** Work in reading order: a task in words, or a table of them. */
export type Found = FoundTask | FoundTable;

export const isTable = (found: Found): found is FoundTable => "grid" in found;

/** How sure each way of finding a lead is. */
export const LEAD_CONFIDENCE: Record<LeadSource, number> = {
	label: 0.96,
	directive: 0.95,
	subject: 0.92,
	carried: 0.85,
	inherited: 0.8,
	recipients: 0.65,
	inferred: 0.6,
	none: 0.3,
};
