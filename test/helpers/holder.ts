import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Account } from "../../src/store/embedded/account.ts";

/** A process that holds a database (hold-database.ts). */
export interface Holder {
	url: string;
	people: number;
	migrated: string[];
	pid: number;
	/** Ends it as an operator would, or as a power cut would; resolves with its exit code when it is gone. */
	end(signal: "SIGTERM" | "SIGKILL"): Promise<number | null>;
}

/** What to run, and as whom. By default this checkout as the user of the tests. */
export interface Place {
	node?: string;
	root?: string;
	account?: Account;
}

/** Starts a holder and waits until it is ready. Rejects with what it wrote to standard error. */
export async function hold(dataDir: string, role: "bot" | "command", place: Place = {}): Promise<Holder> {
	const { node = process.execPath, root = join(import.meta.dirname, "../.."), account } = place;
	const script = join(root, "test/helpers/hold-database.ts");
	const child: ChildProcess = spawn(node, [script, dataDir, role], {
		...account,
		cwd: "/",
		stdio: ["ignore", "pipe", "pipe"],
		env: { PATH: process.env.PATH, NODE_NO_WARNINGS: "1" },
	});
	const { stdout, stderr } = child as ChildProcess & {
		stdout: NodeJS.ReadableStream;
		stderr: NodeJS.ReadableStream;
	};
	let complaint = "";
	stderr.on("data", (chunk) => {
		complaint += chunk;
	});
	const closed = once(child, "close").then(([code]) => code as number | null);
	const ready = once(createInterface({ input: stdout }), "line").then(([line]) => String(line));
	const line = await Promise.race([ready, closed]);
	if (typeof line !== "string") throw new Error(complaint.trim());
	return {
		...JSON.parse(line),
		pid: child.pid,
		end(signal) {
			child.kill(signal);
			return closed;
		},
	};
}
