import { chmod, cp, mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serverAccount } from "../../../src/store/embedded/account.ts";
import { packagedPostgres, postgresBinaries } from "../../../src/store/embedded/binaries.ts";
import { runProgram } from "../../../src/store/embedded/run-program.ts";
import { openFolder, removeFolder } from "../../helpers/ordinary-user.ts";

describe("the packaged PostgreSQL", () => {
	let folder: string;
	let native: string;
	let version: string;
	beforeAll(async () => {
		folder = await openFolder();
		const packaged = await packagedPostgres();
		version = packaged.version;
		native = join(folder, "package/native");
		await cp(packaged.native, native, { recursive: true, verbatimSymlinks: true });
	});
	afterAll(() => removeFolder(folder));

	/** As npm leaves it when install scripts do not run: programs without x, libraries without their links. */
	async function strip(): Promise<void> {
		for (const program of ["initdb", "pg_ctl", "postgres"]) await chmod(join(native, "bin", program), 0o644);
		await rm(join(native, "lib/libpq.so.5"), { force: true });
		await rm(join(native, "lib/libicuuc.so.60"), { force: true });
	}

	async function runs(program: string): Promise<string> {
		const account = await serverAccount("");
		return (await runProgram(program, ["--version"], { account, cwd: "/" })).output.trim();
	}

	test("is repaired in place after an install without scripts", async () => {
		await strip();
		const binaries = await postgresBinaries({ native, version }, folder, await serverAccount(""));
		expect(binaries.initdb).toBe(join(native, "bin/initdb"));
		expect(await runs(binaries.initdb)).toMatch(/^initdb \(PostgreSQL\) 18/);
		expect(await runs(join(binaries.initdb, "../postgres"))).toMatch(/^postgres \(PostgreSQL\) 18/);
		expect(binaries.major).toBe("18");
	});

	test("is copied into the data folder where its own folder is closed to the server's account", async () => {
		await strip();
		await mkdir(join(folder, "data"));
		await chmod(join(folder, "package"), 0o700);
		// For an ordinary user the own folder is never closed, so the account of another is asked about.
		const account = (await serverAccount("")) ?? { uid: 65534, gid: 65534 };
		const binaries = await postgresBinaries({ native, version }, join(folder, "data"), account);
		expect(binaries.initdb).toBe(join(folder, `data/postgres-${version}/bin/initdb`));
		expect(await runs(binaries.initdb)).toMatch(/^initdb \(PostgreSQL\) 18/);
		expect((await stat(join(folder, `data/postgres-${version}`))).mode & 0o777).toBe(0o755);
	});
});
