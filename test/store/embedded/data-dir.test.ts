import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closedFolder } from "../../../src/store/embedded/account.ts";
import { defaultDataDir } from "../../../src/store/embedded/data-dir.ts";
import { openEmbedded } from "../../../src/store/embedded/postgres.ts";
import { openFolder, removeFolder } from "../../helpers/ordinary-user.ts";

const asRoot = process.getuid?.() === 0;
const somebody = { uid: 4711, gid: 4711 };

describe("the data folder", () => {
	let open: string;
	let closed: string;
	beforeAll(async () => {
		open = await openFolder();
		closed = join(open, "closed");
		await mkdir(join(closed, "deeper"), { recursive: true });
		await chmod(closed, 0o700);
	});
	afterAll(() => removeFolder(open));

	test("is `data` where the program was started", async () => {
		expect(await defaultDataDir(open)).toBe(join(open, "data"));
	});

	test("is a place of its own, always the same, where root starts in a folder closed to the server", async () => {
		const found = await defaultDataDir(join(closed, "deeper"));
		expect(found).toMatch(asRoot ? /^\/var\/lib\/dondoc\/deeper-[0-9a-f]{8}$/ : /\/closed\/deeper\/data$/);
		expect(await defaultDataDir(join(closed, "deeper"))).toBe(found);
		expect(await defaultDataDir(closed)).not.toBe(found);
	});

	test("that was named is not exchanged for another: root is told which folder is closed, and what to set", async () => {
		const opening = openEmbedded({ dataDir: join(closed, "data"), settings: { fsync: "off" } });
		if (asRoot) {
			await expect(opening).rejects.toMatchObject({
				key: "folder-closed",
				message: expect.stringMatching(
					new RegExp(
						`^PostgreSQL does not run as root, .* may not enter ${closed}: set DATA_DIR [^\\n]*\\.$`,
					),
				),
			});
		} else {
			await (await opening).release();
		}
	});

	test("has its closed folder found by owner, group and others", async () => {
		expect(await closedFolder(join(closed, "deeper"), somebody)).toBe(closed);
		await chmod(closed, 0o711);
		expect(await closedFolder(join(closed, "deeper"), somebody)).toBeUndefined();
		await chmod(closed, 0o710);
		const group = { uid: 4711, gid: process.getgid?.() as number };
		expect(await closedFolder(join(closed, "deeper"), group)).toBeUndefined();
		expect(await closedFolder(join(closed, "deeper"), somebody)).toBe(closed);
		await chmod(closed, 0o700);
	});
});
