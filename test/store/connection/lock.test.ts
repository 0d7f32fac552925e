import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { connectOnce } from "../../../src/store/connection/connection.ts";
import { LOCK_KEYS, lockBot } from "../../../src/store/connection/lock.ts";
import { dropDatabase, emptyDatabase } from "../../helpers/database.ts";

describe("the lock of the bot", () => {
	let url: string;
	beforeAll(async () => {
		url = await emptyDatabase();
	});
	afterAll(() => dropDatabase(url));
	const onLost = () => undefined;

	test("refuses a second bot at once, and lets it in after the first", async () => {
		const first = await lockBot(url, { onLost });
		await expect(lockBot(url, { onLost, patience: 0 })).rejects.toMatchObject({ key: "already-running" });
		await first.release();
		await (await lockBot(url, { onLost, patience: 0 })).release();
	});

	test("waits a little for a bot that is just going", async () => {
		const first = await lockBot(url, { onLost });
		setTimeout(() => first.release(), 200);
		await (await lockBot(url, { onLost, patience: 5000 })).release();
	});

	test("is shared by bots behind a webhook, and then closed to one that polls", async () => {
		const bots = [
			await lockBot(url, { onLost, shared: true }),
			await lockBot(url, { onLost, shared: true, patience: 0 }),
		];
		await expect(lockBot(url, { onLost, patience: 0 })).rejects.toMatchObject({ key: "already-running" });
		await Promise.all(bots.map((bot) => bot.release()));
	});

	test("is taken again after the connection broke, and tells when another bot has it then", async () => {
		const lost = vi.fn();
		const bot = await lockBot(url, { onLost: lost });
		const other = await connectOnce(url);
		const holders = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = ${LOCK_KEYS.bot}
			AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
		const cut = async () => {
			const { rows } = await other.query(holders);
			await other.query("SELECT pg_terminate_backend($1)", [rows[0].pid]);
			return rows[0].pid;
		};
		const pid = await cut();
		await expect
			.poll(async () => (await other.query(holders)).rows[0]?.pid ?? pid, { timeout: 20_000 })
			.not.toBe(pid);
		expect(lost).not.toHaveBeenCalled();

		// The other bot is already waiting, so it gets the lock first.
		const next = other.query(`SELECT pg_advisory_lock(${LOCK_KEYS.bot})`);
		const cutter = await connectOnce(url);
		const { rows } = await cutter.query(`${holders} AND granted`);
		await cutter.query("SELECT pg_terminate_backend($1)", [rows[0].pid]);
		await next;
		await expect.poll(() => lost.mock.calls.length, { timeout: 20_000 }).toBe(1);
		expect(lost.mock.calls[0]?.[0]).toMatchObject({ key: "already-running" });
		await bot.release();
		await Promise.all([other.end(), cutter.end()]);
	});
});
