import { chown, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SetupError } from "../../domain/setup-error.ts";
import type { Account } from "./account.ts";
import type { PostgresBinaries } from "./binaries.ts";
import { makeWhole } from "./make-whole.ts";
import { runProgram } from "./run-program.ts";

/** Superuser of an embedded cluster, and the name of its database. */
export const EMBEDDED_NAME = "dondoc";

/** Written into a new cluster; an operator may change them there (ALTER SYSTEM). */
const INITIAL_SETTINGS = {
	max_connections: "60",
	timezone: "UTC",
	log_timezone: "UTC",
	// Nobody replicates from it: less is written.
	wal_level: "minimal",
	max_wal_senders: "0",
};

/**
 * Makes the cluster (the folder PostgreSQL keeps its files in) unless it is there. It is made beside its place and
 * moved there whole. Without `sync` it may be damaged by a power cut soon after. Text sorts and folds by PostgreSQL's own C.UTF-8, which no update of the operating system can change under an index.
 */
export async function ensureCluster(
	cluster: string,
	binaries: PostgresBinaries,
	account: Account | undefined,
	options: { sync: boolean },
): Promise<void> {
	const version = await clusterVersion(cluster);
	if (version === undefined) return createCluster(cluster, binaries, account, options);
	if (version === binaries.major) return;
	throw new SetupError(
		"database-version",
		`${cluster} was made by PostgreSQL ${version} and this is PostgreSQL ${binaries.major}: make a backup with the version of the program that made it, and restore it here into an empty DATA_DIR.`,
	);
}

async function clusterVersion(cluster: string): Promise<string | undefined> {
	try {
		return (await readFile(join(cluster, "PG_VERSION"), "utf8")).trim();
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "ENOENT") return undefined;
		if (code !== "EACCES") throw error;
		throw new SetupError(
			"folder-closed",
			`${cluster} belongs to another user of this machine: start as that user or as root, or set DATA_DIR to a folder of your own.`,
		);
	}
}

async function createCluster(
	cluster: string,
	binaries: PostgresBinaries,
	account: Account | undefined,
	{ sync }: { sync: boolean },
): Promise<void> {
	const settings = Object.entries(INITIAL_SETTINGS).flatMap(([name, value]) => ["--set", `${name}=${value}`]);
	await makeWhole(cluster, async (folder) => {
		if (account) await chown(folder, account.uid, account.gid);
		const result = await runProgram(
			binaries.initdb,
			[
				...["-D", folder, "--username", EMBEDDED_NAME, "--encoding", "UTF8", "--no-instructions"],
				...["--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"],
				// The folder's mode (0700) decides who may connect; there is no other way in than its socket.
				...["--auth-local", "trust", "--auth-host", "reject", ...settings],
				...(sync ? [] : ["--no-sync"]),
			],
			{ account, cwd: folder },
		);
		if (result.code === 0) return;
		throw new SetupError("database-create", `PostgreSQL could not be set up in ${cluster}: ${result.reason}`);
	});
}
