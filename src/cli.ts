#!/usr/bin/env node
import { Command } from "commander";
import { addAgenciesVerb } from "./cli/agencies.ts";
import { addDoctorVerb } from "./cli/doctor.ts";
import { addOfficeVerbs } from "./cli/office.ts";
import { addParseVerbs } from "./cli/parse.ts";
import { addReadVerb } from "./cli/read.ts";
import { FileError } from "./documents/files/file-error.ts";
import { SetupError } from "./domain/setup-error.ts";
import { UserError } from "./domain/user-error.ts";
import { loadLocale } from "./views/locale.ts";

/** `dondoc …`: the operator's verbs. Each prints JSON with `--json`; a mistake is one sentence and exit code 1. */
const program = new Command("dondoc")
	.description("Đôn Đốc: reads documents, keeps the office's data, looks after the bot")
	.showHelpAfterError();
addReadVerb(program);
addParseVerbs(program);
addOfficeVerbs(program);
addAgenciesVerb(program);
addDoctorVerb(program);

try {
	await program.parseAsync();
} catch (error) {
	console.error(sentence(error));
	process.exitCode = 1;
}

function sentence(error: unknown): string {
	if (error instanceof SetupError) return error.message;
	if (error instanceof UserError || error instanceof FileError)
		return loadLocale("en")(`error-${error.key}`, error.vars);
	// The name of a missing file and the like: the system's words say it best.
	return error instanceof Error ? error.message : String(error);
}
