import { workerData } from "node:worker_threads";

/** What the watchdog is told. */
export interface WatchdogOptions {
	/** Resident memory of the whole process at which it is killed, in MB. */
	memoryMb: number;
	/** The process that started this one. */
	parentPid: number;
}

/**
 * A thread that ends its own process when it has grown too large or when whoever started it is gone. The thread that
 * reads a file may be stuck in one long call, and only the size of the whole process counts buffers, WebAssembly and
 * native code. It is killed, not aborted, so that no core file is left with the words of the document in it.
 */
const { memoryMb, parentPid } = workerData as WatchdogOptions;
const never = new Int32Array(new SharedArrayBuffer(4));
for (;;) {
	Atomics.wait(never, 0, 0, 25);
	if (process.memoryUsage.rss() > memoryMb * 1_048_576 || process.ppid !== parentPid) {
		process.kill(process.pid, "SIGKILL");
	}
}
