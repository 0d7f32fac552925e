import type { KnownBodies } from "../domain/agencies/known-bodies.ts";
import { findDeadlines } from "../domain/deadline/find-deadline.ts";
import { parseDeadline } from "../domain/deadline/parse-deadline.ts";
import type { LocalDate } from "../domain/local-date.ts";
import { issuersOf } from "./header/issuers.ts";
import type { ReadHeader } from "./header/read-header.ts";
import { type FoundTask, isTable, LEAD_CONFIDENCE } from "./prose/found-task.ts";
import { walk } from "./prose/walk.ts";
import type { ReadTask, ReadWarning } from "./reading.ts";
import { referencesOf } from "./references.ts";
import type { Source } from "./source.ts";
import { isForm } from "./structure/forms.ts";
import { outlineOf } from "./structure/outline.ts";
import type { Part } from "./structure/parts.ts";
import type { Grid } from "./table/grid.ts";
import { readTable } from "./table/read-table.ts";

interface PartContext {
	parts: readonly Part[];
	at: number;
	header: ReadHeader;
	reference: LocalDate | null;
	origin: Source["origin"];
	/** Bodies that no lexicon knows and the document names in other places; null while they are not known. */
	bodies: KnownBodies;
}

/** OCR misreads letters: everything read from a picture is less sure. */
const OCR = 0.85;

const round = (value: number) => Math.round(value * 100) / 100;

function toTask(found: FoundTask, ref: string, reference: LocalDate | null): ReadTask {
	const time = found.time?.replace(/[.;]+$/u, "") ?? null;
	const inWords = time === null ? findDeadlines(found.content, reference).at(-1)?.deadline : undefined;
	const deadline = inWords ?? parseDeadline(time ?? "", reference);
	const said =
		time === null ? (deadline.kind === "none" ? 0.85 : 0.9) : deadline.kind === "none" ? 0.5 : 0.96;
	return {
		ref,
		heading: found.heading,
		content: found.content,
		lead: found.lead,
		coordinating: found.coordinating,
		product: found.product,
		deadline,
		confidence: {
			content: found.shape === "block" ? 0.93 : 0.88,
			lead: LEAD_CONFIDENCE[found.leadSource],
			coordinating: found.shape === "block" ? 0.95 : 0.85,
			deadline: said,
		},
		shape: found.shape,
	};
}

const unsure = (task: ReadTask): ReadTask => ({
	...task,
	confidence: {
		content: round(task.confidence.content * OCR),
		lead: round(task.confidence.lead * OCR),
		coordinating: round(task.confidence.coordinating * OCR),
		deadline: round(task.confidence.deadline * OCR),
	},
});

/** The tasks of one part. A decision that issues a plan gives out nothing itself: its plan and annexes do. */
export function readPart(part: Part, context: PartContext): { tasks: ReadTask[]; warnings: ReadWarning[] } {
	const { parts, at, header, reference } = context;
	const issuesPlan =
		header.document.kind === "Quyết định" &&
		parts.some((other) => other.kind === "attached" && !isForm(other));
	if (at === 0 ? issuesPlan : isForm(part)) return { tasks: [], warnings: [] };
	const blocks = at === 0 ? part.blocks.slice(header.length) : part.blocks;
	const root = outlineOf(blocks);
	const hasItems = root.items.some((item) => item.marker !== null);
	const found = walk(
		root,
		{
			path: [],
			heading: null,
			addressee: null,
			section: part.kind === "main" ? "plain" : "work",
			intro: hasItems,
		},
		{
			issuers: issuersOf(header.document.issuer),
			recipients: header.recipients,
			hasItems,
			bodies: context.bodies,
		},
	);
	const references = referencesOf(found.map((one) => (isTable(one) ? null : one.path)));
	const warnings: ReadWarning[] = [];
	const tasks: ReadTask[] = [];
	let columns: Grid["columns"];
	found.forEach((one, i) => {
		if (!isTable(one)) {
			tasks.push(toTask(one, references[i] ?? "", reference));
			return;
		}
		const read = readTable(one.grid.columns || !columns ? one.grid : { ...one.grid, columns }, reference);
		if (!read) return;
		columns = read.columns;
		const clashes = read.tasks.some(
			({ ref }) => references.includes(ref) || tasks.some((task) => task.ref === ref),
		);
		const path = clashes && one.path.length ? `${one.path.join(".")}.` : "";
		tasks.push(...read.tasks.map((task) => ({ ...task, ref: `${path}${task.ref}` })));
		warnings.push(...read.warnings);
	});
	const annexed =
		part.kind === "annex" && parts.some((other) => other.kind !== "annex" && other.blocks.length > 3);
	const prefix = annexed ? `${annexMark(parts, at)}.` : "";
	const all = tasks.map((task) => ({ ...task, ref: `${prefix}${task.ref}` }));
	return { tasks: context.origin === "ocr" ? all.map(unsure) : all, warnings };
}

/** "PL" for the only annex, "PL2" for the second of several. */
function annexMark(parts: readonly Part[], at: number): string {
	const annexes = parts.filter((part) => part.kind === "annex");
	const nth = annexes.indexOf(parts[at] as Part);
	return annexes.length > 1 ? `PL${nth + 1}` : "PL";
}
