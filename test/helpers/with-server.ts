import { spawn } from "node:child_process";
import { once } from "node:events";
import { connectOnce } from "../../src/store/connection/connection.ts";
import { openScratchPostgres } from "../../src/store/scratch-postgres.ts";

/**
 * `node with-server.ts COMMAND ARGS…` runs a command with DATABASE_URL set to a second PostgreSQL, as an office has
 * it: the user may create databases and is no superuser. Ends with the command's exit code.
 */
async function main([command, ...args]: string[]): Promise<number | null> {
	const server = await openScratchPostgres();
	try {
		const connection = await connectOnce(server.url);
		await connection.query("CREATE ROLE office LOGIN CREATEDB");
		await connection.query("CREATE DATABASE office OWNER office");
		await connection.end();
		const url = new URL(server.url);
		url.username = "office";
		url.pathname = "/office";
		const env = { ...process.env, DATABASE_URL: url.href };
		const [code] = await once(spawn(command as string, args, { stdio: "inherit", env }), "exit");
		return code;
	} finally {
		await server.close();
	}
}

process.exitCode = (await main(process.argv.slice(2))) ?? 1;
