import { execFile } from "node:child_process";
import type { Account } from "./account.ts";

/** How a program ended. `reason` is the line that says most about a failure. */
export interface ProgramResult {
	code: number | null;
	output: string;
	reason: string;
}

/**
 * Runs a program of PostgreSQL to its end, as `account` if given. Variables of the environment such as PGDATA or
 * PGOPTIONS do not reach it: they would move or change the server.
 */
export function runProgram(
	program: string,
	args: string[],
	{ account, cwd }: { account: Account | undefined; cwd: string },
): Promise<ProgramResult> {
	const env = { PATH: process.env.PATH, LC_ALL: "C" };
	return new Promise((resolve, reject) => {
		execFile(program, args, { ...account, cwd, env, maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
			if (error && typeof error.code !== "number" && !error.signal) return reject(error);
			const output = `${stdout}${stderr}`;
			const code = error ? ((error.code as number | undefined) ?? null) : 0;
			resolve({ code, output, reason: tellingLine(output) ?? `it ended with ${code ?? error?.signal}` });
		});
	});
}

/** The last line with an error in it, without PostgreSQL's prefixes; undefined where there is none. */
export function tellingLine(output: string): string | undefined {
	const lines = output.split("\n").filter((line) => /\b(error|FATAL|PANIC|could not|cannot)\b/.test(line));
	return lines
		.at(-1)
		?.replace(/^.*?(?:error|FATAL|PANIC):\s*/, "")
		.trim();
}
