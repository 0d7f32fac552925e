import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from "node:fs";
import { dirname } from "node:path";

/** A file of one JSON value a line that outlives a `kill -9` of the process: what was appended is read back. */
export interface Journal<Value> {
	/** Everything that was appended, in order. */
	values: Value[];
	append(value: Value): void;
}

/** Opens or makes the file. A last line that was cut off in the middle is dropped, so that the next one starts clean. */
export function openJournal<Value>(path: string): Journal<Value> {
	mkdirSync(dirname(path), { recursive: true });
	const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
	const whole = bytes.subarray(0, bytes.lastIndexOf("\n") + 1);
	if (whole.length < bytes.length) truncateSync(path, whole.length);
	const lines = whole.toString("utf8").split("\n").filter(Boolean);
	return {
		values: lines.map((line) => JSON.parse(line) as Value),
		append: (value) => appendFileSync(path, `${JSON.stringify(value)}\n`),
	};
}

/** Keeps nothing: for tests that need no restart. */
export const memoryJournal = <Value>(): Journal<Value> => ({ values: [], append: () => {} });
