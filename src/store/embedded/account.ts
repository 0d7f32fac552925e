import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";

/** A user of the operating system, by number. */
export interface Account {
	uid: number;
	gid: number;
}

/**
 * The account that runs PostgreSQL, which refuses to run as root: for root it is the one that owns the cluster
 * already, or `nobody` for a new cluster. Undefined where the server runs as whoever runs us.
 */
export async function serverAccount(cluster: string): Promise<Account | undefined> {
	if (process.getuid?.() !== 0) return undefined;
	const owner = await stat(cluster).catch(() => undefined);
	if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
	return { uid: await numberOfNobody("-u"), gid: await numberOfNobody("-g") };
}

/**
 * The first folder on the way from the root to `path` that the account may not enter, or undefined.
 * It goes by the permission bits; access lists are not looked at.
 */
export async function closedFolder(path: string, account: Account): Promise<string | undefined> {
	for (const folder of [...ancestors(path), path]) {
		const { uid, gid, mode } = await stat(folder);
		const mayEnter = uid === account.uid ? mode & 0o100 : gid === account.gid ? mode & 0o010 : mode & 0o001;
		if (!mayEnter) return folder;
	}
	return undefined;
}

function ancestors(path: string): string[] {
	const parent = dirname(path);
	return parent === path ? [] : [...ancestors(parent), parent];
}

/** 65534 on Linux, another number on macOS; the Linux number where there is no `id` to ask. */
async function numberOfNobody(option: "-u" | "-g"): Promise<number> {
	try {
		const { stdout } = await promisify(execFile)("id", [option, "nobody"]);
		const number = Number.parseInt(stdout, 10);
		return Number.isNaN(number) ? 65534 : number;
	} catch {
		return 65534;
	}
}
