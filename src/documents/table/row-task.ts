import { isCollective } from "../../domain/agencies/agency-names.ts";
import { findDeadlines } from "../../domain/deadline/find-deadline.ts";
import { parseDeadline } from "../../domain/deadline/parse-deadline.ts";
import type { ColumnKind } from "../../domain/lexicon/columns.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { ReadTask } from "../reading.ts";
import { agenciesOf } from "./agency-cells.ts";

/** The cells of one row of work, filled from above where they are merged. */
export interface Row {
	mark: string | null;
	content: string;
	lead: string;
	coordinating: string;
	deadline: string;
	product: string;
	/** Cells whose text was copied from the row above. */
	merged: ReadonlySet<ColumnKind>;
}

/** What a row stands in: its reference, its heading, and the body that the heading names, if it names one. */
export interface RowPlace {
	ref: string;
	heading: string | null;
	headed: readonly string[] | null;
	/** Whether the table has a column of times; if not, the words of the row may say one. */
	hasTimes: boolean;
	certainty: number;
	reference: LocalDate | null;
}

const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();
const round = (value: number) => Math.round(value * 100) / 100;

/** Makes the task of a row. A merged cell is less sure than a filled one, an empty lead is a guess. */
export function rowTask(row: Row, place: RowPlace): ReadTask {
	const { certainty, reference } = place;
	const named = agenciesOf(row.lead, row.coordinating);
	const isHeaded = named.lead.length === 0 && place.headed !== null;
	const lead = isHeaded ? [...(place.headed ?? [])] : named.lead;
	const content = oneLine(row.content).replace(/^[-–+]\s+/u, "");
	const time = oneLine(row.deadline);
	const inWords = time || place.hasTimes ? undefined : findDeadlines(content, reference).at(-1)?.deadline;
	const deadline = inWords ?? parseDeadline(time.replace(/[.;]+$/u, ""), reference);
	const ofCell = (kind: ColumnKind, text: string) => (row.merged.has(kind) ? 0.9 : text ? 0.98 : 0.6);
	const ofLead = isHeaded ? 0.8 : ofCell("lead", row.lead) * (lead.some(isCollective) ? 0.97 : 1);
	const ofTime = inWords ? 0.85 : !place.hasTimes ? 0.8 : ofCell("deadline", time);
	return {
		ref: place.ref,
		heading: place.heading,
		content,
		lead,
		coordinating: named.coordinating,
		product: oneLine(row.product) || null,
		deadline,
		confidence: {
			content: round(certainty * 0.98),
			lead: round(certainty * ofLead),
			coordinating: round(certainty * (row.merged.has("coordinating") ? 0.9 : 0.97)),
			deadline: round(certainty * ofTime * (time && deadline.kind === "none" ? 0.6 : 1)),
		},
		shape: "table",
	};
}
