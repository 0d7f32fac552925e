import { createHash } from "node:crypto";
import { chown, lstat, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SetupError } from "../../domain/setup-error.ts";
import type { Account } from "./account.ts";

/** Only a name on a Unix socket: no TCP port is opened. */
export const SOCKET_PORT = 5432;

/** The kernel takes 107 bytes on Linux and 103 on macOS. */
const LONGEST_PATH = 103;

/**
 * The folder of the server's socket: the cluster itself, or a short one of 0700 among the temporary files where the
 * cluster's path is too long for a socket. It is the same one for every process that comes with the same cluster.
 */
export async function socketFolder(cluster: string, account: Account | undefined): Promise<string> {
	if (fits(cluster)) return cluster;
	const name = `dondoc-${createHash("sha256").update(cluster).digest("hex").slice(0, 16)}`;
	const folder = ["/tmp", tmpdir()].map((parent) => join(parent, name)).find(fits);
	if (!folder) {
		throw new SetupError(
			"path-too-long",
			`The path ${cluster} is too long for a Unix socket: set DATA_DIR to a shorter one.`,
		);
	}
	await mkdir(folder, { mode: 0o700 }).then(
		() => account && chown(folder, account.uid, account.gid),
		(error) => {
			if (error.code !== "EEXIST") throw error;
		},
	);
	const { uid, mode } = await lstat(folder);
	// Whoever else could write there could put a server of their own in the place of ours.
	if (uid !== (account?.uid ?? process.getuid?.()) || mode & 0o077 || (mode & 0o170000) !== 0o040000) {
		throw new SetupError(
			"folder-taken",
			`${folder} is needed for the database's socket but is not a private folder of ours: remove it, or set DATA_DIR to a shorter path.`,
		);
	}
	return folder;
}

function fits(folder: string): boolean {
	return Buffer.byteLength(join(folder, `.s.PGSQL.${SOCKET_PORT}`)) <= LONGEST_PATH;
}
