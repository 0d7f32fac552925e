import { mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Makes a folder so that it appears under its name only when it is complete: `make` fills a new folder (0700) beside
 * it, which is then renamed. A process that is killed in between leaves the name free; what it left is removed by the
 * next one. If another process was quicker its folder stays and ours is dropped.
 */
export async function makeWhole(target: string, make: (folder: string) => Promise<void>): Promise<void> {
	await removeLeftovers(target);
	const unfinished = await mkdtemp(`${target}.new-${process.pid}-`);
	try {
		await make(unfinished);
		await rename(unfinished, target);
	} catch (error) {
		await rm(unfinished, { recursive: true, force: true });
		const { code } = error as NodeJS.ErrnoException;
		if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
	}
}

async function removeLeftovers(target: string): Promise<void> {
	const parent = dirname(target);
	const prefix = `${basename(target)}.new-`;
	for (const name of await readdir(parent)) {
		if (!name.startsWith(prefix)) continue;
		const path = join(parent, name);
		const maker = Number.parseInt(name.slice(prefix.length), 10);
		if (!(await isAtWork(maker, path))) await rm(path, { recursive: true, force: true });
	}
}

async function isAtWork(maker: number, folder: string): Promise<boolean> {
	if (maker === process.pid) {
		// In a container every start has the same number: what is older than this process is not its own.
		const made = await stat(folder).catch(() => undefined);
		return made !== undefined && made.birthtimeMs >= performance.timeOrigin;
	}
	try {
		process.kill(maker, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}
