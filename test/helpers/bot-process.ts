import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The bot as an operator runs it: a process of its own, told by its environment what to do. */
export interface BotProcess {
	pid: number;
	/** Where its pages answer. */
	url: string;
	/** Everything it wrote so far. */
	output(): string;
	/** Ends it as an operator would, or as a power cut would; resolves with the exit code when it is gone. */
	end(signal: "SIGTERM" | "SIGKILL"): Promise<number | null>;
}

const ROOT = join(import.meta.dirname, "../..");

/** Starts the bot and waits until `/healthz` is well. Rejects with what it wrote when it ends before. */
export async function startBotProcess(
	env: Record<string, string>,
	port: number,
	patience = 30_000,
): Promise<BotProcess> {
	const bot = launchBot("src/main.ts", env, port);
	await bot.well(patience);
	return bot;
}

/**
 * Launches a program of ours that is a bot; `well` resolves once its `/healthz` is, and rejects when it ends before.
 * `gone` resolves with the exit code, whyever it ended.
 */
export function launchBot(
	program: string,
	env: Record<string, string>,
	port: number,
): BotProcess & { well(patience: number): Promise<void>; gone: Promise<number | null> } {
	const child = spawn(process.execPath, [join(ROOT, program)], {
		cwd: ROOT,
		stdio: ["ignore", "pipe", "pipe"],
		env: { PATH: process.env.PATH, NODE_NO_WARNINGS: "1", PORT: String(port), LOG_LEVEL: "warn", ...env },
	});
	let output = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (chunk) => {
			output += chunk;
		});
	const closed = once(child, "close").then(([code]) => code as number | null);
	let ended = false;
	void closed.then(() => {
		ended = true;
	});
	const url = `http://127.0.0.1:${port}`;
	return {
		async well(patience) {
			for (const end = Date.now() + patience; ; await sleep(50)) {
				if (ended || Date.now() > end) {
					child.kill("SIGKILL");
					throw new Error(`the bot did not start: ${output.trim()}`);
				}
				const well = await fetch(`${url}/healthz`).then(
					({ ok }) => ok,
					() => false,
				);
				if (well) return;
			}
		},
		gone: closed,
		pid: child.pid as number,
		url,
		output: () => output,
		end(signal) {
			child.kill(signal);
			return closed;
		},
	};
}

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	await new Promise((done) => server.close(done));
	if (address === null || typeof address === "string") throw new Error("no port");
	return address.port;
}
