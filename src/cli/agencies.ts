import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { takeAgencies } from "../actions/agencies/take-agencies.ts";
import { readAgencyFile } from "../documents/agencies/read-agency-file.ts";
import { loadLocale } from "../views/locale.ts";
import { inOffice } from "./in-office.ts";
import { print } from "./options.ts";

/** Takes the transaction back without being a mistake. */
class TakeBack extends Error {}

/** `dondoc agencies FILE`: a list of agencies into the directory, the whole list or nothing of it. */
export function addAgenciesVerb(program: Command): void {
	program
		.command("agencies <file>")
		.description(
			"take a list of agencies into the directory (.csv, .xlsx, .json; columns: ten, thuoc, loai, ten khac, ngoai he thong); " +
				"nothing is written when any row is wrong",
		)
		.option("--dry-run", "only tell what would be done", false)
		.option("--json", "print JSON", false)
		.action(takeList);
}

async function takeList(path: string, options: { dryRun: boolean; json: boolean }): Promise<void> {
	const file = await readAgencyFile(new Uint8Array(await readFile(path)));
	const t = loadLocale("en");
	const result = {
		written: false,
		rows: file.lines.length,
		added: [] as string[],
		changed: [] as string[],
		errors: file.errors.map(({ row, column, value, problem }) => ({
			...{ row, column, value },
			message: t(`agencies-${problem}`, { column, value }),
		})),
		unknownColumns: file.unknownColumns,
	};
	const write = async () =>
		inOffice(async (context) => {
			const taken = await takeAgencies(context, file.lines);
			result.added = taken.added;
			result.changed = taken.changed;
			for (const { row, error } of taken.errors) {
				const message = t(`error-${error.key}`, error.vars);
				result.errors.push({ row, column: "", value: "", message });
			}
			if (options.dryRun || result.errors.length > 0) throw new TakeBack();
			result.written = true;
		});
	await write().catch((error: unknown) => {
		if (!(error instanceof TakeBack)) throw error;
	});
	result.errors.sort((a, b) => a.row - b.row);
	if (result.errors.length > 0) process.exitCode = 1;
	print(result, options.json, () => [
		...result.errors.map(({ row, message }) => `row ${row}: ${message}`),
		...result.unknownColumns.map((label) => `column left out: ${label}`),
		`${result.added.length} new, ${result.changed.length} known; ${result.written ? "written" : "nothing written"}`,
	]);
}
