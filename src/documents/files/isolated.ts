import { type ChildProcess, fork } from "node:child_process";
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { LocalDate } from "../../domain/local-date.ts";
import type { Ledger } from "../../domain/report/ledger.ts";
import type { Reading } from "../reading.ts";
import type { Source } from "../source.ts";
import { checkSize } from "./check-size.ts";
import { FileError } from "./file-error.ts";
import type { ReadAnswer, ReadRequest } from "./isolated-messages.ts";
import { defaultLimits, type ReadLimits } from "./limits.ts";
import type { ReadFileOptions } from "./read-file.ts";
import { createSlots } from "./slots.ts";

export interface IsolatedOptions extends ReadFileOptions {
	/** Ends the reading at once; the promise is then rejected with the signal's reason. */
	signal?: AbortSignal;
}

/** Two at a time, so that forty scanned pages do not keep a short letter waiting; more than that would fight for memory. */
const slots = createSlots(2, 20);

/**
 * Reads a file from outside in a process of its own, which may use bounded time and memory and is killed past them;
 * whatever the file does to it, this process stays as it was. A document marked secret comes back as the error
 * "document-secret" and nothing else of it.
 *
 * @throws FileError for every file that cannot be taken in; the signal's reason.
 */
export async function readFileIsolated(bytes: Uint8Array, options: IsolatedOptions = {}): Promise<Source> {
	return (await readIsolated(bytes, options, { want: "source", reference: null })) as Source;
}

/**
 * As `readFileIsolated`, with the document's header, tasks and warnings read in the same process.
 * `reference` is the date for deadlines where the document has none. `name` is looked at for a mark of secrecy only.
 */
export async function readDocumentFile(
	bytes: Uint8Array,
	options: IsolatedOptions & { reference?: LocalDate | null } = {},
): Promise<Reading> {
	const want = { want: "reading", reference: options.reference ?? null } as const;
	return (await readIsolated(bytes, options, want)) as Reading;
}

/** What a file that somebody sends turns out to be. */
export type FileFound = { reading: Reading } | { ledger: Ledger };

/** As `readDocumentFile`, where the file may also be a ledger of ours that comes back, edited or not. */
export async function readSentFile(
	bytes: Uint8Array,
	options: IsolatedOptions & { reference?: LocalDate | null } = {},
): Promise<FileFound> {
	const want = { want: "found", reference: options.reference ?? null } as const;
	return (await readIsolated(bytes, options, want)) as FileFound;
}

async function readIsolated(
	bytes: Uint8Array,
	options: IsolatedOptions,
	want: Pick<ReadRequest, "want" | "reference">,
): Promise<unknown> {
	const limits = { ...defaultLimits, ...options.limits };
	// Before the queue and the copy to another process: these cost nothing to tell.
	if (bytes.length === 0) throw new FileError("file-empty");
	const more = options.more ?? [];
	checkSize([bytes, ...more], limits);
	const request: ReadRequest = { bytes, more, name: options.name ?? "", limits, ...want };
	return slots.run(() => readInProcess(request, options), options.signal);
}

function readInProcess(request: ReadRequest, { onProgress, signal }: IsolatedOptions): Promise<unknown> {
	const { limits } = request;
	return new Promise((resolve, reject) => {
		const child = startReader(limits);
		let timer = setTimeout(onTimeout, limits.timeMs, limits.timeMs);
		let extended = false;

		function finish(settle: () => void): void {
			clearTimeout(timer);
			signal?.removeEventListener("abort", onAbort);
			child.removeAllListeners();
			// A write to a process that has just died is reported here, and by then nobody cares.
			child.on("error", () => {});
			child.kill("SIGKILL");
			settle();
		}
		function onTimeout(ms: number): void {
			finish(() => reject(new FileError("file-timeout", { seconds: Math.round(ms / 1000) })));
		}
		function onAbort(): void {
			finish(() => reject(signal?.reason));
		}
		function onProgressed(page: number, of: number): void {
			if (!extended) {
				extended = true;
				clearTimeout(timer);
				const ms = limits.timeMs + Math.min(of, limits.ocrPages) * limits.ocrPageMs;
				timer = setTimeout(onTimeout, ms, ms);
			}
			onProgress?.(page, of);
		}

		signal?.addEventListener("abort", onAbort, { once: true });
		child.on("message", (answer: ReadAnswer) => {
			if (answer.type === "progress") onProgressed(answer.page, answer.of);
			else if (answer.type === "done") finish(() => resolve(answer.value));
			else finish(() => reject(new FileError(answer.key, answer.vars)));
		});
		child.on("error", () => finish(() => reject(new FileError("file-broken"))));
		// SIGKILL that we did not send is the watchdog's, or the kernel's for want of memory.
		child.on("exit", (_code, killedBy) =>
			finish(() => reject(new FileError(killedBy === "SIGKILL" ? "file-memory" : "file-broken"))),
		);
		child.send(request, (error) => {
			if (error) finish(() => reject(new FileError("file-broken")));
		});
	});
}

/**
 * A Node that may read the program and nothing else, write nothing and start nothing, with no secret in its
 * environment. The heap may be larger than the whole process may grow, since the watchdog, which kills without
 * leaving a core file, is to come first.
 */
function startReader(limits: ReadLimits): ChildProcess {
	const root = fileURLToPath(new URL("../../../", import.meta.url));
	const readable = ["src", "node_modules", "package.json"].map((part) => realpathSync(root + part));
	const { LANG, SystemRoot } = process.env;
	return fork(new URL("./isolated-entry.ts", import.meta.url), [], {
		env: { ...(LANG && { LANG }), ...(SystemRoot && { SystemRoot }), NODE_ENV: "production" },
		execArgv: [
			`--max-old-space-size=${limits.memoryMb + 512}`,
			"--permission",
			"--allow-worker",
			"--allow-addons",
			...readable.map((path) => `--allow-fs-read=${path}`),
		],
		serialization: "advanced",
		stdio: ["ignore", "ignore", "ignore", "ipc"],
	});
}
