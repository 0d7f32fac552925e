import { createHash } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import { closedFolder, serverAccount } from "./account.ts";

/** Where a data folder goes that has no usable place of its own. */
const SYSTEM_FOLDER = "/var/lib/dondoc";

/**
 * The data folder to use when the operator named none: `data` in the folder the program was started in. For root in a
 * folder that the server's account may not enter (a checkout in /root, say) it is a folder of its own in
 * /var/lib/dondoc, always the same one for the same place.
 */
export async function defaultDataDir(startedIn: string): Promise<string> {
	const usual = resolve(startedIn, "data");
	const account = await serverAccount(join(usual, "postgres"));
	if (!account || !(await closedFolder(dirname(usual), account))) return usual;
	const place = createHash("sha256").update(usual).digest("hex").slice(0, 8);
	return join(SYSTEM_FOLDER, `${basename(dirname(usual))}-${place}`);
}
