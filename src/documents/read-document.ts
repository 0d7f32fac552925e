import type { KnownBodies } from "../domain/agencies/known-bodies.ts";
import type { LocalDate } from "../domain/local-date.ts";
import { bodiesOf } from "./bodies.ts";
import { readHeader } from "./header/read-header.ts";
import { layOut } from "./layout/lay-out.ts";
import { readPart } from "./read-part.ts";
import type { Reading } from "./reading.ts";
import { findSecrecy } from "./secrecy.ts";
import type { Source } from "./source.ts";
import { partsOf } from "./structure/parts.ts";
import { untaskedConclusions } from "./untasked.ts";
import { warningsOf } from "./warnings.ts";

/**
 * Reads an official document: its header and every task it gives out, with how sure each cell is, and warnings about
 * what a person should look at. Read once more where it names bodies in one place that another leaves unclear. Pure; the time it takes grows with the length of the text. `reference` is the day from
 * which years left out are counted where the document has no date of its own.
 */
export function readDocument(source: Source, options: { reference?: LocalDate | null } = {}): Reading {
	const blocks = layOut(source);
	const parts = partsOf(blocks);
	const header = readHeader(parts);
	const { issuedOn, issuedMonth } = header.document;
	const reference =
		issuedOn ?? (issuedMonth ? `${issuedMonth}-01` : null) ?? header.metOn ?? options.reference ?? null;
	const readWith = (bodies: KnownBodies) =>
		parts.map((part, at) => readPart(part, { parts, at, header, reference, origin: source.origin, bodies }));
	const first = readWith(null);
	const bodies = bodiesOf({
		parts,
		recipients: header.recipients,
		tasks: first.flatMap((part) => part.tasks),
	});
	const read = bodies ? readWith(bodies) : first;
	const tasks = read.flatMap((part) => part.tasks);
	const document = { ...header.document, secrecy: findSecrecy(source) };
	const warnings = [
		...warningsOf({ document, parts, tasks, reference }),
		...read.flatMap((part) => part.warnings),
	];
	const untasked = untaskedConclusions(document.kind, parts[0], header.length, tasks);
	return { document, tasks, warnings, untasked };
}
