import { parse } from "csv-parse/sync";
import {
	type AgencyFacts,
	readAgencyKind,
	readAliases,
	readYesNo,
} from "../../domain/agencies/agency-order.ts";
import { fold, normalizeText } from "../../domain/text/fold.ts";
import { UserError } from "../../domain/user-error.ts";
import { decodeText } from "../files/decode-text.ts";
import { FileError } from "../files/file-error.ts";
import { readFileIsolated } from "../files/isolated.ts";

/** What a column of a list of agencies holds. */
type Column = "name" | "parent" | "kind" | "aliases" | "external";

/** Labels by column, as people write them. */
const COLUMNS: [RegExp, Column][] = [
	[/^(?:ten khac|ten viet tat|viet tat|bi danh|aliases|alias)$/, "aliases"],
	[/^(?:ten|ten co quan|ten don vi|co quan|don vi|name|agency)$/, "name"],
	[/^(?:thuoc|truc thuoc|co quan cap tren|cap tren|co quan chu quan|parent)$/, "parent"],
	[/^(?:loai|loai co quan|cap|kind|type)$/, "kind"],
	[/^(?:ngoai he thong|external)$/, "external"],
];

/** One agency of a file. */
export interface AgencyLine {
	/** As a spreadsheet counts: the labels stand in row 1. In JSON the first entry is 1. */
	row: number;
	name: string;
	facts: AgencyFacts;
}

/** Something wrong with one cell. */
export interface AgencyLineError {
	row: number;
	column: string;
	value: string;
	problem: "name-missing" | "kind-unknown" | "yes-no-unclear" | "twice";
}

export interface AgencyFile {
	lines: AgencyLine[];
	errors: AgencyLineError[];
	/** Labels that mean nothing here; their columns are left out. */
	unknownColumns: string[];
}

/**
 * Reads a list of agencies: .csv, .xlsx (first sheet) or .json (a list of objects), with the columns tên, thuộc, loại,
 * tên khác and ngoài hệ thống, in any order; only the name is needed.
 *
 * @throws UserError "agencies-columns" where no column is labelled as the name; FileError for files that cannot be read.
 */
export async function readAgencyFile(bytes: Uint8Array): Promise<AgencyFile> {
	const text = bytes[0] === 0x50 && bytes[1] === 0x4b ? null : decodeText(bytes);
	const table =
		text === null ? await sheetRows(bytes) : /^\s*[[{]/.test(text) ? jsonRows(text) : csvRows(text);
	const [labels = [], ...rows] = table.rows;
	const columns = labels.map((label) => columnOf(label));
	if (!columns.includes("name")) throw new UserError("agencies-columns");
	const file: AgencyFile = {
		lines: [],
		errors: [],
		unknownColumns: labels.filter((label, at) => label && columns[at] === null),
	};
	const names = new Set<string>();
	rows.forEach((cells, index) => {
		const cell = (column: Column): string => normalizeText(cells[columns.indexOf(column)] ?? "").trim();
		if (cells.every((value) => !value.trim())) return;
		readLine(file, names, cell, index + table.firstRow);
	});
	return file;
}

const columnOf = (label: string): Column | null =>
	COLUMNS.find(([pattern]) => pattern.test(fold(label).replace(/[*:.]+$/, "")))?.[1] ?? null;

function readLine(file: AgencyFile, names: Set<string>, cell: (column: Column) => string, row: number): void {
	const wrong = (column: Column, problem: AgencyLineError["problem"]): void => {
		file.errors.push({ row, column, value: cell(column), problem });
	};
	const name = cell("name").replace(/\s+/g, " ");
	const kind = cell("kind") ? readAgencyKind(cell("kind")) : undefined;
	const external = readYesNo(cell("external"));
	if (!name) wrong("name", "name-missing");
	else if (names.has(fold(name))) wrong("name", "twice");
	if (kind === null) wrong("kind", "kind-unknown");
	if (external === null) wrong("external", "yes-no-unclear");
	names.add(fold(name));
	const facts: AgencyFacts = {
		...(cell("parent") ? { parent: cell("parent").replace(/\s+/g, " ") } : {}),
		...(cell("aliases") ? { aliases: readAliases(cell("aliases")) } : {}),
		...(kind ? { kind } : {}),
		...(external === null || !cell("external") ? {} : { external }),
	};
	if (name) file.lines.push({ row, name, facts });
}

interface Rows {
	rows: string[][];
	/** What the first row under the labels is called. */
	firstRow: number;
}

async function sheetRows(bytes: Uint8Array): Promise<Rows> {
	const { blocks } = await readFileIsolated(bytes);
	const table = blocks.find((block) => block.type === "table");
	// Titles above the labels are text blocks; each was a row.
	const above = table ? blocks.indexOf(table) : 0;
	return { rows: table?.type === "table" ? table.rows : [], firstRow: above + 2 };
}

function csvRows(text: string): Rows {
	const [head = ""] = text.split("\n");
	const count = (mark: string) => head.split(mark).length;
	const delimiter = [";", "\t", ","].toSorted((a, b) => count(b) - count(a))[0] ?? ",";
	try {
		const rows = parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true });
		return { rows, firstRow: 2 };
	} catch {
		throw new FileError("file-broken");
	}
}

function jsonRows(text: string): Rows {
	try {
		const parsed: unknown = JSON.parse(text);
		const list = Array.isArray(parsed) ? parsed : [];
		const objects = list.filter(
			(one): one is Record<string, unknown> => typeof one === "object" && one !== null,
		);
		const labels = [...new Set(objects.flatMap((one) => Object.keys(one)))];
		const cellText = (value: unknown): string => {
			if (Array.isArray(value)) return value.join("; ");
			return value === null || value === undefined ? "" : String(value);
		};
		const rows = objects.map((one) => labels.map((label) => cellText(one[label])));
		return { rows: [labels, ...rows], firstRow: 1 };
	} catch {
		throw new FileError("file-broken");
	}
}
