import { chmod, rm } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { socketFolder } from "../../../src/store/embedded/socket.ts";

const far = `/somewhere/${"very-".repeat(30)}far/postgres`;

describe("the folder of the socket", () => {
	test("is the cluster's own where the path is short enough for the kernel", async () => {
		expect(await socketFolder("/var/lib/dondoc/postgres", undefined)).toBe("/var/lib/dondoc/postgres");
	});

	test("is otherwise a short one, the same for everybody who comes with the same cluster", async () => {
		const folder = await socketFolder(far, undefined);
		expect(folder.length).toBeLessThan(60);
		expect(await socketFolder(far, undefined)).toBe(folder);
		await rm(folder, { recursive: true });
	});

	test("is refused when others may put a server of their own there", async () => {
		const folder = await socketFolder(far, undefined);
		await chmod(folder, 0o777);
		await expect(socketFolder(far, undefined)).rejects.toMatchObject({
			key: "folder-taken",
			message: expect.stringContaining(folder),
		});
		await rm(folder, { recursive: true });
	});
});
