import { z } from "zod";
import { localDate } from "../../domain/local-date.ts";
import { undefuse } from "../../domain/report/defuse.ts";
import {
	CELL_MAX,
	cellWords,
	type Ledger,
	type LedgerColumn,
	type LedgerError,
	type LedgerRow,
	ledgerColumn,
} from "../../domain/report/ledger.ts";
import { UserError } from "../../domain/user-error.ts";
import { readFileIsolated } from "../files/isolated.ts";
import type { Source } from "../source.ts";

const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

function dayIn(text: string): string | null {
	const [, day = 0, month = 0, year = 0] = DAY.exec(text) ?? [];
	return localDate(+year, +month, +day);
}

const words = z
	.string()
	.max(CELL_MAX + 100, "too-long")
	.transform((text) => cellWords(undefuse(text.trim())));

const day = z.string().transform((text, context) => {
	if (text === "") return null;
	const found = dayIn(text);
	if (found) return found;
	context.addIssue("date-unclear");
	return z.NEVER;
});

const deadline = words.transform((text, context) => {
	if (text === "") return null;
	const found = dayIn(text);
	if (found) return { day: found };
	// "31/02/2026" is meant as a day and is none.
	if (!DAY.test(text)) return { words: text };
	context.addIssue("date-unclear");
	return z.NEVER;
});

/** "60%", "60", "60,5 %". A sheet hands over 0.6 in a cell of percent as "60%". */
const percent = z.string().transform((text, context) => {
	if (text === "") return null;
	const figure = /^(\d{1,3})(?:[.,]\d+)?\s*%?$/.test(text)
		? Math.round(parseFloat(text.replace(",", ".")))
		: -1;
	if (figure >= 0 && figure <= 100) return figure;
	context.addIssue("percent-unclear");
	return z.NEVER;
});

const schema = z.object({
	id: words,
	code: words,
	content: words,
	document: words,
	agency: words,
	coordinating: words,
	deadline,
	percent,
	completedOn: day,
	evidence: words,
	person: words,
});

/** Where each field stands. */
const PLACES: Record<keyof z.infer<typeof schema>, LedgerColumn> = {
	id: "id",
	code: "code",
	content: "content",
	document: "document",
	agency: "agency",
	coordinating: "coordinating",
	deadline: "deadline",
	percent: "result",
	completedOn: "completed",
	evidence: "evidence",
	person: "person",
};

/**
 * Reads a ledger that comes back, edited or not: .xlsx or .csv, in a process of its own, as every file from outside.
 *
 * @throws UserError "ledger-columns" where no table has its columns; FileError for files that cannot be read.
 */
export async function readLedger(bytes: Uint8Array): Promise<Ledger> {
	const ledger = ledgerOf(await readFileIsolated(bytes));
	if (!ledger) throw new UserError("ledger-columns");
	return ledger;
}

/** The ledger in a file that was read already; null where no table has the columns of one. */
export function ledgerOf({ blocks }: Source): Ledger | null {
	for (const block of blocks) {
		if (block.type !== "table") continue;
		const [labels = [], ...lines] = block.rows;
		const columns = labels.map(ledgerColumn);
		const known = columns.filter((column) => column !== null);
		// A plan to be read has "Nhiệm vụ" and "Cơ quan chủ trì" too; only a ledger of ours has the codes and the state.
		if (!known.includes("code") || !known.includes("status") || !known.includes("content")) continue;
		return readLines(lines, columns, known);
	}
	return null;
}

function readLines(lines: string[][], columns: (LedgerColumn | null)[], known: LedgerColumn[]): Ledger {
	const ledger: Ledger = { rows: [], errors: [], columns: known };
	lines.forEach((cells, index) => {
		const cell = (column: LedgerColumn): string => cells[columns.indexOf(column)]?.trim() ?? "";
		if (cells.every((text) => !text.trim())) return;
		const fields = Object.entries(PLACES).map(([field, column]) => [field, cell(column)]);
		const read = schema.safeParse(Object.fromEntries(fields));
		const row = index + 1;
		if (read.success) ledger.rows.push({ row, ...read.data } satisfies LedgerRow);
		else
			ledger.errors.push(
				...read.error.issues.map(({ path, message }) => {
					const column = PLACES[path[0] as keyof typeof PLACES];
					const problem = message as LedgerError["problem"];
					return { row, code: cell("code"), column, value: cell(column).slice(0, 100), problem };
				}),
			);
	});
	return ledger;
}
