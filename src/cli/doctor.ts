import type { Command } from "commander";
import { checkToken } from "../channels/telegram/check-token.ts";
import { systemClock } from "../clock.ts";
import { type Config, loadConfig, productVersion, readEnvironment } from "../config.ts";
import { SetupError } from "../domain/setup-error.ts";
import { type Check, checkOffice } from "./check-office.ts";
import { print } from "./options.ts";

/** `dondoc doctor`: looks at everything the bot needs, changes nothing, and ends with 1 where something has failed. */
export function addDoctorVerb(program: Command): void {
	program
		.command("doctor")
		.description(
			"look at configuration, token, database, migrations, clock, calendar, groups, digests and the log",
		)
		.option("--json", "print JSON", false)
		.action(examine);
}

async function examine(options: { json: boolean }): Promise<void> {
	const checks = await allChecks();
	const ok = checks.every(({ state }) => state !== "failed");
	if (!ok) process.exitCode = 1;
	print({ ok, version: productVersion(), checks }, options.json, () =>
		checks.map(({ name, state, detail }) => `${state.padEnd(8)}${name.padEnd(15)}${detail}`),
	);
}

async function allChecks(): Promise<Check[]> {
	let config: Config;
	try {
		config = loadConfig(readEnvironment());
	} catch (error) {
		if (!(error instanceof SetupError)) throw error;
		return [{ name: "configuration", state: "failed", detail: error.message }];
	}
	const valid: Check = { name: "configuration", state: "ok", detail: "valid" };
	return [valid, await tokenCheck(config), ...(await checkOffice(config, systemClock))];
}

async function tokenCheck({ botToken: token, botApiRoot: apiRoot, botProxy: proxy }: Config): Promise<Check> {
	const name = "token";
	if (!token) return { name, state: "warning", detail: "no BOT_TOKEN: npm start runs the playground" };
	const found = await checkToken({ token, apiRoot, proxy });
	return "bot" in found
		? { name, state: "ok", detail: `@${found.bot} at ${apiRoot}` }
		: { name, state: "failed", detail: `${apiRoot}: ${found.problem}` };
}
