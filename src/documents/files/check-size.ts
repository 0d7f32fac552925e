import { FileError } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";

/**
 * @throws FileError "file-too-large" for one file past the limit, or for several that are three times as large.
 */
export function checkSize(files: readonly Uint8Array[], limits: ReadLimits): void {
	const sum = files.reduce((total, file) => total + file.length, 0);
	const largest = Math.max(...files.map((file) => file.length));
	if (largest <= limits.bytes && sum <= limits.bytes * 3) return;
	throw new FileError("file-too-large", {
		size: megabytes(largest > limits.bytes ? largest : sum),
		limit: megabytes(largest > limits.bytes ? limits.bytes : limits.bytes * 3),
	});
}

/** Rounded up: a file of 20.1 MB is not "20 MB" against a limit of 20. */
function megabytes(bytes: number): number {
	return Math.ceil(bytes / 1_000_000);
}
