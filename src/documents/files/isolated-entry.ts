import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { findSecrecy, findSecrecyInText } from "../secrecy.ts";
import { asFileError, FileError } from "./file-error.ts";
import type { ReadAnswer, ReadRequest } from "./isolated-messages.ts";
import { readFile } from "./read-file.ts";
import type { WatchdogOptions } from "./watchdog.ts";

/*
 * The process that reads one file and ends: started by `isolated.ts`, never imported. Nothing of the file leaves it
 * but the answer: it may not write files, and its output goes nowhere.
 */
process.once("message", (request: ReadRequest) => {
	const watch: WatchdogOptions = { memoryMb: request.limits.memoryMb, parentPid: process.ppid };
	const watchdog = new Worker(new URL("./watchdog.ts", import.meta.url), { workerData: watch });
	watchdog.unref();
	// Not a byte is looked at before someone watches.
	const watched = once(watchdog, "online");
	watched
		.then(() => answer(request))
		.then(send, (error: unknown) => {
			const { key, vars } = asFileError(error);
			send({ type: "failed", key, vars });
		});
});
process.once("disconnect", () => process.exit());

async function answer({ bytes, more, name, limits, want, reference }: ReadRequest): Promise<ReadAnswer> {
	const onProgress = (page: number, of: number) => send({ type: "progress", page, of });
	if (findSecrecyInText(name.replace(/\.\w+$/, "").replace(/[_()[\].-]+/g, "\n")))
		throw new FileError("document-secret");
	const source = await readFile(bytes, { more, name, limits, onProgress });
	if (findSecrecy(source)) throw new FileError("document-secret");
	if (want === "source") return { type: "done", value: source };
	if (want === "found" && (source.origin === "xlsx" || source.origin === "csv")) {
		const { ledgerOf } = await import("../ledger/read-ledger.ts");
		const ledger = ledgerOf(source);
		if (ledger) return { type: "done", value: { ledger } };
	}
	const { readDocument } = await import("../read-document.ts");
	const reading = readDocument(source, { reference });
	return { type: "done", value: want === "found" ? { reading } : reading };
}

function send(message: ReadAnswer): void {
	process.send?.(message);
}
