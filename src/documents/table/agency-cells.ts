import { splitAgencies } from "../../domain/agencies/agency-names.ts";
import { assignmentsIn } from "../prose/assign.ts";
import { labelledAgencies } from "../prose/block.ts";
import { labelled } from "../prose/labels.ts";

/** Who leads and who helps, as the agency cells of a row say. */
export interface Agencies {
	lead: string[];
	coordinating: string[];
}

const bare = (line: string) => line.replace(/^[-–+\s]+/u, "");

/** One cell for all: "- Chủ trì: Sở Y tế⏎- Phối hợp: Sở Tài chính". Null when no line is labelled. */
function labelledLines(cell: string): Agencies | null {
	const fields = cell.split(/\n|;\s*(?=phối hợp)/iu).map((line) => labelled(bare(line.trim())));
	if (!fields.some((field) => field?.kind === "lead")) return null;
	const namesOf = (kind: string) =>
		fields.flatMap((field) => (field?.kind === kind ? splitAgencies(field.value) : []));
	return { lead: namesOf("lead"), coordinating: namesOf("coordinating") };
}

/** "Sở Y tế chủ trì, phối hợp với Sở Tài chính" in the cell of the lead; null for a plain list. */
function sentence(cell: string): Agencies | null {
	if (!/chủ trì|phối hợp/iu.test(cell)) return null;
	const text = cell.replace(/\s+/gu, " ");
	const found = assignmentsIn(text)[0];
	if (found && found.lead.length > 0) return { lead: found.lead, coordinating: found.coordinating };
	const [, lead = "", helpers = ""] = HELPED.exec(text) ?? [];
	return lead ? { lead: splitAgencies(lead), coordinating: splitAgencies(helpers) } : null;
}

/** "Phòng Nghiệp vụ, phối hợp Bệnh viện tỉnh", "Sở Y tế (phối hợp: Sở Tài chính)". */
const HELPED =
	/^(.{4,}?)(?:\s\(?chủ trì\)?)?[\s,;(–-]+(?:cùng )?phối hợp(?:\s(?:cùng|với|thực hiện))*\s*:?\s+(.{3,}?)\)?$/iu;

/** Reads the agency cells of a row; a cell that names both lead and helpers fills an empty column of helpers. */
export function agenciesOf(leadCell: string, coordinatingCell: string): Agencies {
	const both = labelledLines(leadCell) ?? sentence(leadCell);
	const coordinating = splitAgencies(coordinatingCell);
	if (!both)
		return {
			lead: leadCell.includes("\n") ? splitAgencies(leadCell) : labelledAgencies(leadCell),
			coordinating,
		};
	return { lead: both.lead, coordinating: coordinating.length ? coordinating : both.coordinating };
}
