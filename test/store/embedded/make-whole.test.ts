import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeWhole } from "../../../src/store/embedded/make-whole.ts";
import { openFolder, removeFolder } from "../../helpers/ordinary-user.ts";

describe("a folder that is made whole", () => {
	let parent: string;
	let target: string;
	beforeEach(async () => {
		parent = await openFolder();
		target = join(parent, "cluster");
	});
	afterEach(() => removeFolder(parent));

	test("is not there before it is complete", async () => {
		await makeWhole(target, async (folder) => {
			await writeFile(join(folder, "file"), "complete");
			expect(await readdir(parent)).not.toContain("cluster");
		});
		expect(await readdir(parent)).toEqual(["cluster"]);
		expect(await readFile(join(target, "file"), "utf8")).toBe("complete");
	});

	test("leaves nothing when it cannot be made", async () => {
		await expect(makeWhole(target, () => Promise.reject(new Error("no space")))).rejects.toThrow("no space");
		expect(await readdir(parent)).toEqual([]);
	});

	test("is that of the quicker one", async () => {
		const make = (text: string, ms: number) =>
			makeWhole(target, async (folder) => {
				await new Promise((done) => setTimeout(done, ms));
				await writeFile(join(folder, "file"), text);
			});
		await Promise.all([make("slow", 100), make("quick", 0)]);
		expect(await readdir(parent)).toEqual(["cluster"]);
		expect(await readFile(join(target, "file"), "utf8")).toBe("quick");
	});

	test("comes with a cleaning of what killed processes left, and of nothing else", async () => {
		// No process has this number; process 1 is always there; our own number is from an earlier start here only
		// if the folder is older than this process.
		for (const name of ["cluster.new-2147483647-abc", "cluster.new-1-abc", "other.new-2147483647-abc"]) {
			await mkdir(join(parent, name));
		}
		await makeWhole(target, async () => undefined);
		expect((await readdir(parent)).sort()).toEqual([
			"cluster",
			"cluster.new-1-abc",
			"other.new-2147483647-abc",
		]);
	});
});
