import { once } from "node:events";
import { SetupError } from "../../src/domain/setup-error.ts";
import { lockBot } from "../../src/store/connection/lock.ts";
import { openDatabase } from "../../src/store/database.ts";

/**
 * `node hold-database.ts FOLDER bot|command`: a process that holds the database of a folder until SIGTERM, as a bot
 * (with the lock) or as a command beside it. It prints one line of JSON when it is ready; a reason not to start goes
 * to standard error, as in the product.
 */
async function main(dataDir: string, role: string): Promise<void> {
	const database = await openDatabase({ dataDir });
	try {
		const onLost = (reason: SetupError) => console.error(reason.message);
		const lock = role === "bot" ? await lockBot(database.url, { onLost, patience: 300 }) : undefined;
		const [{ people }] = await database.db.$queryRaw<[{ people: bigint }]>`
			SELECT count(*) AS people FROM "Person"`;
		const ended = once(process, "SIGTERM");
		console.log(JSON.stringify({ url: database.url, people: Number(people), migrated: database.migrated }));
		// A signal alone does not keep a process alive.
		const alive = setInterval(() => undefined, 1000);
		await ended;
		clearInterval(alive);
		await lock?.release();
	} finally {
		await database.close();
	}
}

try {
	await main(process.argv[2] as string, process.argv[3] as string);
} catch (error) {
	if (!(error instanceof SetupError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
