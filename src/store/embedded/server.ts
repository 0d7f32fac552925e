import { chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { SetupError } from "../../domain/setup-error.ts";
import { connectOnce } from "../connection/connection.ts";
import type { Account } from "./account.ts";
import { closedFolder, serverAccount } from "./account.ts";
import type { PostgresBinaries } from "./binaries.ts";
import { packagedPostgres, postgresBinaries } from "./binaries.ts";
import { EMBEDDED_NAME, ensureCluster } from "./cluster.ts";
import { runProgram, tellingLine } from "./run-program.ts";
import { sharedBuffers } from "./shared-buffers.ts";
import { SOCKET_PORT, socketFolder } from "./socket.ts";

/** A cluster with all that it takes to start it. It may or may not run. */
export interface EmbeddedServer {
	cluster: string;
	/** Connection string of the database `postgres`, which is always there. */
	maintenanceUrl: string;
	socketFolder: string;
	binaries: PostgresBinaries;
	account: Account | undefined;
	settings: Record<string, string>;
}

/** Long enough for a recovery after a power cut on a slow disk. */
const START_TIMEOUT_S = 120;

/** Of the log of a server; the one before it is kept beside it. */
const LONGEST_LOG_BYTES = 5_000_000;

/**
 * Set at every start, whatever the files of the cluster say: no TCP, and a log that tells of starts, stops and crashes
 * but never of a statement or its values, which may hold the words of a document.
 */
const FIXED_SETTINGS = {
	listen_addresses: "",
	port: String(SOCKET_PORT),
	unix_socket_permissions: "0700",
	logging_collector: "off",
	log_min_messages: "log",
	log_min_error_statement: "panic",
	log_error_verbosity: "terse",
	log_checkpoints: "off",
};

/** Makes the folder and the cluster where they are not there yet. Throws SetupError with what to change. */
export async function prepareServer(
	dataDir: string,
	settings: Record<string, string>,
): Promise<EmbeddedServer> {
	const account = await serverAccount(join(dataDir, "postgres"));
	const folder = await dataFolder(dataDir, account);
	const cluster = join(folder, "postgres");
	if (account) {
		const closed = await closedFolder(folder, account);
		if (closed) throw folderClosed(closed, folder);
	}
	const binaries = await postgresBinaries(await packagedPostgres(), folder, account);
	await ensureCluster(cluster, binaries, account, { sync: settings.fsync !== "off" });
	const socket = await socketFolder(cluster, account);
	const maintenanceUrl = `postgresql://${EMBEDDED_NAME}@localhost:${SOCKET_PORT}/postgres?host=${encodeURIComponent(socket)}`;
	return { cluster, maintenanceUrl, socketFolder: socket, binaries, account, settings };
}

/** A connection to the running server; starts it first where nothing answers. Throws SetupError("database-start"). */
export async function connectOrStart(server: EmbeddedServer): Promise<pg.Client> {
	const end = Date.now() + START_TIMEOUT_S * 1000;
	for (;;) {
		const answer = await tryConnect(server.maintenanceUrl);
		if (answer !== "nobody" && answer !== "wait") return answer;
		const failure = answer === "nobody" ? await start(server) : undefined;
		if (failure && !(await passes(server, failure))) throw startFailed(server, failure);
		if (Date.now() > end) throw startFailed(server, failure ?? "it does not answer");
		if (failure || answer === "wait") await sleep(100);
	}
}

/** Stops the server: connections are ended, what was committed is on disk. */
export async function stopServer(server: EmbeddedServer): Promise<void> {
	const args = ["stop", "-D", server.cluster, "-m", "fast", "-w", "-t", String(START_TIMEOUT_S)];
	await runProgram(server.binaries.pgCtl, args, { account: server.account, cwd: server.cluster });
	if (server.socketFolder !== server.cluster) await rm(server.socketFolder, { recursive: true, force: true });
}

/** "nobody" listens: start it. "wait": it is starting, stopping or full. */
async function tryConnect(url: string): Promise<pg.Client | "nobody" | "wait"> {
	try {
		return await connectOnce(url);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "ENOENT" || code === "ECONNREFUSED") return "nobody";
		// 57P03 cannot_connect_now, 57P01 admin_shutdown, 53300 too_many_connections, or cut off in the middle.
		if (code === "57P03" || code === "57P01" || code === "53300" || code === "ECONNRESET") return "wait";
		if (code === undefined && (error as Error).message.includes("terminated")) return "wait";
		throw error;
	}
}

/** Undefined when it runs, otherwise the reason why it does not. */
async function start(server: EmbeddedServer): Promise<string | undefined> {
	const { cluster, binaries, account } = server;
	// The last process to leave removes it where it is not the cluster.
	await socketFolder(cluster, account);
	const log = join(cluster, "server.log");
	const size = (await stat(log).catch(() => undefined))?.size ?? 0;
	if (size > LONGEST_LOG_BYTES) await rename(log, `${log}.1`);
	const settings = {
		...FIXED_SETTINGS,
		shared_buffers: sharedBuffers(),
		unix_socket_directories: server.socketFolder,
		...server.settings,
	};
	const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${shellQuoted(value)}`);
	const args = ["start", "-D", cluster, "-l", log, "-w", "-t", `${START_TIMEOUT_S}`, "-o", options.join(" ")];
	const { code, reason } = await runProgram(binaries.pgCtl, args, { account, cwd: cluster });
	if (code === 0) return undefined;
	const written = await readFile(log, "utf8").catch(() => "");
	return tellingLine(written.slice(written.length > size ? size : 0)) ?? reason;
}

/**
 * Whether a failed start is worth another try: someone else is starting the server; or processes of one that was
 * killed are still on their way out; or the number in a lock file now belongs to another program (as after a restart
 * of a container) or to a dead one that nobody has buried, so that PostgreSQL believes itself running.
 */
async function passes(server: EmbeddedServer, failure: string): Promise<boolean> {
	if (failure.includes("shared memory block")) return true;
	if (!failure.includes("lock file")) return false;
	await disown(join(server.cluster, "postmaster.pid"), server.cluster);
	await disown(join(server.socketFolder, `.s.PGSQL.${SOCKET_PORT}.lock`), server.cluster);
	return true;
}

/** No kernel gives a process this number. */
const NOBODYS_PID = "2147483647";

/**
 * Puts a number that nobody has into a lock file whose number is not the server of the cluster. The rest stays:
 * without it PostgreSQL would not look whether processes of the dead server still write to the same files.
 */
async function disown(lockFile: string, cluster: string): Promise<void> {
	const text = await readFile(lockFile, "utf8").catch(() => undefined);
	const pid = text && Number.parseInt(text, 10);
	if (!pid) return;
	// Only Linux tells it in a file (empty for the dead); elsewhere the operator is told what PostgreSQL said.
	const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => undefined);
	if (command === undefined || command.includes(cluster)) return;
	await writeFile(lockFile, text.replace(String(pid), NOBODYS_PID));
}

async function dataFolder(dataDir: string, account: Account | undefined): Promise<string> {
	try {
		const made = await mkdir(dataDir, { recursive: true });
		// Root's umask may have closed a new folder to the account of the server.
		if (made && account) await chmod(dataDir, 0o711);
		return await realpath(dataDir);
	} catch (cause) {
		throw new SetupError(
			"folder-closed",
			`The folder ${dataDir} cannot be made (${(cause as NodeJS.ErrnoException).code}): set DATA_DIR to a folder that this user may write to.`,
			{ cause },
		);
	}
}

function folderClosed(closed: string, folder: string): SetupError {
	return new SetupError(
		"folder-closed",
		`PostgreSQL does not run as root, and the user it runs as (nobody) may not enter ${closed}: set DATA_DIR to a folder outside it instead of ${folder}, for example /var/lib/dondoc, or start as an ordinary user.`,
	);
}

function startFailed(server: EmbeddedServer, reason: string): SetupError {
	return new SetupError(
		"database-start",
		`PostgreSQL did not start in ${server.cluster}: ${reason} (more in ${join(server.cluster, "server.log")}).`,
	);
}

function shellQuoted(value: string): string {
	return `'${value.replaceAll("'", "'\\''")}'`;
}
