import { startsAgency } from "../../domain/agencies/agency-start.ts";
import { tokenize } from "../../domain/text/tokens.ts";

const lines = (cell: string) =>
	cell
		.split("\n")
		.map((line) => line.trim())
		.filter(Boolean);

const BULLET = /^(?:[-–+•]\s*|\(?(?:\d{1,2}|[a-eghđ])[.)]\s+)/u;

/** Paragraphs of a content cell: a line that begins with a capital or a bullet after one that was closed. */
function paragraphs(cell: string): string[] {
	const parts: string[] = [];
	for (const line of lines(cell)) {
		const last = parts.at(-1);
		const opens = BULLET.test(line) || /^\p{Lu}/u.test(line);
		if (last === undefined || (opens && /[.;:]$/u.test(last))) parts.push(line);
		else parts[parts.length - 1] = `${last} ${line}`;
	}
	return parts;
}

/** Lists of agencies in one cell, one above the other: a line that opens a name after a line that was not cut. */
function stacks(cell: string): string[] {
	const parts: string[] = [];
	for (const line of lines(cell)) {
		const last = parts.at(-1);
		const opens = BULLET.test(line) || startsAgency(tokenize(line), 0);
		if (last === undefined || (opens && !/(?:[,;]|\svà|\scác)$/u.test(last))) parts.push(line);
		else parts[parts.length - 1] = `${last} ${line}`;
	}
	return parts;
}

/** One row's cells that hold two or more jobs, each with a lead of its own, as one row for each; else null. */
export function splitJobs(
	content: string,
	lead: string,
	coordinating: string,
): { content: string; lead: string; coordinating: string }[] | null {
	const jobs = paragraphs(content);
	const leads = stacks(lead);
	if (jobs.length < 2 || jobs.length !== leads.length) return null;
	const numbered = jobs.every((job) => BULLET.test(job));
	const helpers = stacks(coordinating);
	if (!numbered && helpers.length !== jobs.length) return null;
	return jobs.map((job, i) => ({
		content: job,
		lead: leads[i] ?? lead,
		coordinating: helpers.length === jobs.length ? (helpers[i] ?? "") : coordinating,
	}));
}
