import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { connectOnce } from "../../../src/store/connection/connection.ts";
import { serverAccount } from "../../../src/store/embedded/account.ts";
import { openEmbedded } from "../../../src/store/embedded/postgres.ts";
import { hold } from "../../helpers/holder.ts";
import { openFolder, ordinaryUser, removeFolder } from "../../helpers/ordinary-user.ts";

// Every step waits for the disk, on purpose: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const asRoot = process.getuid?.() === 0;
let folder: string;
beforeAll(async () => {
	folder = await openFolder();
});
afterAll(() => removeFolder(folder));

/** The first row of a query on a connection of its own. */
async function ask(url: string, sql: string): Promise<Record<string, unknown>> {
	const connection = await connectOnce(url);
	try {
		return (await connection.query(sql)).rows[0];
	} finally {
		await connection.end();
	}
}

const answers = (url: string): Promise<boolean> =>
	ask(url, "SELECT 1").then(
		() => true,
		() => false,
	);

const serverPid = async (dataDir: string): Promise<number> =>
	Number.parseInt(await readFile(join(dataDir, "postgres/postmaster.pid"), "utf8"), 10);

describe("a new data folder", () => {
	test("becomes a PostgreSQL that waits for the disk and listens on no port", async () => {
		const dataDir = join(folder, "new/deeper");
		const server = await openEmbedded({ dataDir });
		const row = await ask(
			server.url,
			`SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
				current_setting('full_page_writes') AS pages, current_setting('listen_addresses') AS addresses,
				lower('ĐÔN ĐỐC') AS lower, current_setting('server_version_num')::int / 10000 AS major`,
		);
		expect(row).toEqual({
			fsync: "on",
			commit: "on",
			pages: "on",
			addresses: "",
			lower: "đôn đốc",
			major: 18,
		});
		const { mode, uid } = await stat(join(dataDir, "postgres"));
		expect(mode & 0o777).toBe(0o700);
		expect(uid).toBe(asRoot ? (await serverAccount(""))?.uid : process.getuid?.());
		await server.release();
	});

	test("is set up once by processes that start together", async () => {
		const dataDir = join(folder, "together");
		const settings = { fsync: "off" };
		const servers = await Promise.all([1, 2, 3].map(() => openEmbedded({ dataDir, settings })));
		const times = await Promise.all(
			servers.map(({ url }) => ask(url, "SELECT pg_postmaster_start_time()::text AS started")),
		);
		expect(new Set(times.map(({ started }) => started)).size).toBe(1);
		await Promise.all(servers.map((server) => server.release()));
		expect(await answers(servers[0]?.url as string)).toBe(false);
	});

	test("may have a path too long for a socket", async () => {
		const dataDir = join(folder, "a".repeat(120), "b".repeat(120));
		const server = await openEmbedded({ dataDir, settings: { fsync: "off" } });
		expect(await answers(server.url)).toBe(true);
		await server.release();
	});

	test("that cannot be used is refused in one sentence that says what to set", async () => {
		const user = await ordinaryUser(await openFolder());
		const closed = asRoot ? "/root/dondoc-of-nobody" : "/dondoc-of-nobody";
		const refusal = await hold(closed, "bot", user).catch((error: Error) => error);
		expect(refusal).toBeInstanceOf(Error);
		expect((refusal as Error).message).toMatch(
			/^The folder \S+ cannot be made \(EACCES\): set DATA_DIR [^\n]*\.$/,
		);
		await removeFolder(join(user.home, ".."));
	});
});

describe("an ordinary user", () => {
	test("has the whole life of a database: start, kill, adoption, stop", async () => {
		const place = await openFolder();
		const user = await ordinaryUser(place);
		const dataDir = join(user.home, "data");
		const first = await hold(dataDir, "bot", user);
		expect(first.migrated.length).toBeGreaterThan(0);
		await first.end("SIGKILL");
		const second = await hold(dataDir, "bot", user);
		expect(second.migrated).toEqual([]);
		expect(await second.end("SIGTERM")).toBe(0);
		expect(await answers(second.url)).toBe(false);
		await removeFolder(place);
	});
});

describe("the server of a bot", () => {
	let dataDir: string;
	beforeAll(async () => {
		dataDir = join(folder, "bot");
		await (await openEmbedded({ dataDir, settings: { fsync: "off" } })).release();
	});

	test("outlives a killed bot, with all that was committed, and the next bot adopts it", async () => {
		const killed = await hold(dataDir, "bot");
		await ask(
			killed.url,
			`INSERT INTO "Person" (id, channel, "channelId", name)
			VALUES (gen_random_uuid(), 'telegram', '1', 'Nguyễn Văn Ba')`,
		);
		const pid = await serverPid(dataDir);
		await killed.end("SIGKILL");
		expect(await answers(killed.url)).toBe(true);
		const next = await hold(dataDir, "bot");
		expect(await serverPid(dataDir)).toBe(pid);
		expect(next.people).toBe(1);
		await next.end("SIGTERM");
		expect(await answers(next.url)).toBe(false);
	});

	test("is stopped by the last one who leaves, never under somebody else", async () => {
		const command = await hold(dataDir, "command");
		const bot = await hold(dataDir, "bot");
		await command.end("SIGTERM");
		expect(await answers(bot.url), "a command that started it leaves it to the bot").toBe(true);
		const beside = await hold(dataDir, "command");
		await beside.end("SIGTERM");
		expect(await answers(bot.url), "a command beside the bot leaves it running").toBe(true);
		await bot.end("SIGTERM");
		expect(await answers(bot.url)).toBe(false);
	});

	test("is refused to a second bot in one sentence, and free again after the first", async () => {
		const first = await hold(dataDir, "bot");
		const refusal = (await hold(dataDir, "bot").catch((error: Error) => error)) as Error;
		expect(refusal.message).toMatch(/^Another bot is already running on this database: [^\n]*\.$/);
		expect(await answers(first.url)).toBe(true);
		await first.end("SIGTERM");
		await (await hold(dataDir, "bot")).end("SIGTERM");
	});

	test("is started again when it was killed too", async () => {
		const bot = await hold(dataDir, "bot");
		const pid = await serverPid(dataDir);
		await bot.end("SIGKILL");
		process.kill(pid, "SIGKILL");
		const next = await hold(dataDir, "bot");
		expect(next.people).toBe(1);
		expect(await serverPid(dataDir)).not.toBe(pid);
		await next.end("SIGTERM");
	});

	test("comes back by itself when it dies under a running bot", async () => {
		const bot = await hold(dataDir, "bot");
		process.kill(await serverPid(dataDir), "SIGKILL");
		await expect.poll(() => answers(bot.url), { timeout: 20_000 }).toBe(true);
		await expect
			.poll(() => ask(bot.url, "SELECT count(*)::int AS held FROM pg_locks WHERE locktype = 'advisory'"), {
				timeout: 20_000,
			})
			.toEqual({ held: 2 });
		await bot.end("SIGTERM");
		expect(await answers(bot.url)).toBe(false);
	});

	test("starts when its old number belongs to another program, as after a restart of a container", async () => {
		const other = await import("node:child_process").then(({ spawn }) => {
			const account = asRoot ? { uid: 65534, gid: 65534 } : {};
			return spawn("sleep", ["60"], { ...account, cwd: "/", stdio: "ignore" });
		});
		await sleep(100);
		const pidFile = join(dataDir, "postgres/postmaster.pid");
		await writeFile(
			pidFile,
			`${other.pid}\n${join(dataDir, "postgres")}\n1700000000\n5432\n/tmp\n\n  0  0\nready   \n`,
		);
		const bot = await hold(dataDir, "bot");
		expect(bot.people).toBe(1);
		await bot.end("SIGTERM");
		other.kill();
	});
});
