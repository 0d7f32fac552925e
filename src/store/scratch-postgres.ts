import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closedFolder, serverAccount } from "./embedded/account.ts";
import { openEmbedded } from "./embedded/postgres.ts";

/** A server that is thrown away with all its databases: for tests and for trying a migration. */
export interface ScratchPostgres {
	/** Connection string of an empty database. */
	url: string;
	/** Stops the server and removes its folder. */
	close(): Promise<void>;
}

/** Starts an embedded server in a new temporary folder. It does not wait for the disk, so it is of no other use. */
export async function openScratchPostgres(): Promise<ScratchPostgres> {
	const dataDir = await scratchFolder();
	const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
	const remove = () => rm(dataDir, { recursive: true, force: true });
	const server = await openEmbedded({ dataDir, settings }).catch(async (error) => {
		await remove();
		throw error;
	});
	return {
		url: server.url,
		async close() {
			await server.release();
			await remove();
		},
	};
}

/** A new folder that the account of the server may enter: root's own TMPDIR may be closed to it. */
async function scratchFolder(): Promise<string> {
	const account = await serverAccount("");
	const parents = [tmpdir(), "/var/tmp", "/tmp"];
	let parent = parents[0] as string;
	for (const candidate of parents) {
		const closed = account && (await closedFolder(candidate, account).catch(() => candidate));
		if (closed) continue;
		parent = candidate;
		break;
	}
	const folder = await mkdtemp(join(parent, "dondoc-scratch-"));
	if (account) await chmod(folder, 0o711);
	return folder;
}
