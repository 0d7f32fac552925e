import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { SetupError } from "../../domain/setup-error.ts";

/*
 * A backup is gzipped SQL that psql understands: a first line of comment that says what it is, one COPY a table, the
 * positions of the counters, and a last line of comment with the number of rows and the checksum of all before it.
 */

const FIRST = "-- dondoc backup ";
const LAST = "-- complete ";

const Head = z.object({
	version: z.literal(1),
	madeAt: z.iso.datetime(),
	migrations: z.array(z.string()).min(1),
});
const Tail = z.object({ rows: z.record(z.string(), z.int()), sha256: z.string() });

/** What the first line says: when the backup was made, and the migrations its tables have. */
export type BackupHead = z.infer<typeof Head>;
/** What the last line says: rows by table, and the checksum. */
export type BackupTail = z.infer<typeof Tail>;

export const headLine = (head: BackupHead): string => `${FIRST}${JSON.stringify(head)}\n`;
export const tailLine = (tail: BackupTail): string => `${LAST}${JSON.stringify(tail)}\n`;

/** The `COPY … FROM stdin;` before a table's rows, and what ends them. */
export const copyLine = (table: string, columns: string): string =>
	`COPY ${table} (${columns}) FROM stdin;\n`;
export const COPY_END = "\\.\n";

/** A line of a backup, as it is read. The rows of a table come in pieces of whole lines. */
export type BackupPart =
	| { is: "head"; head: BackupHead }
	| { is: "copy"; sql: string }
	| { is: "rows"; bytes: Buffer }
	| { is: "copied" }
	| { is: "statement"; sql: string }
	/** `sound`: the checksum fits everything before. */
	| { is: "tail"; tail: BackupTail; sound: boolean };

/** Reads a backup part by part. Throws SetupError("backup-unreadable") for anything that is none, or a torn one. */
export async function* readBackup(path: string): AsyncGenerator<BackupPart> {
	const hash = createHash("sha256");
	let copying = false;
	let first = true;
	let ended = false;
	for await (const lines of wholeLines(path)) {
		let rowsFrom = 0;
		let at = 0;
		for (;;) {
			const next = lines.indexOf(10, at) + 1;
			if (next === 0) break;
			const line = lines.subarray(at, next);
			if (copying && !line.equals(Buffer.from(COPY_END))) {
				at = next;
				continue;
			}
			if (copying) {
				if (at > rowsFrom) yield { is: "rows", bytes: lines.subarray(rowsFrom, at) };
				copying = false;
				yield { is: "copied" };
			} else {
				const text = line.toString("utf8");
				if (first) yield { is: "head", head: parseLine(text, FIRST, Head, path) };
				else if (text.startsWith(LAST)) {
					const tail = parseLine(text, LAST, Tail, path);
					ended = true;
					yield { is: "tail", tail, sound: hash.copy().digest("hex") === tail.sha256 };
				} else if (text.startsWith("COPY ")) {
					copying = true;
					yield { is: "copy", sql: text.trim().replace(/;$/, "") };
				} else if (text.trim() && !text.startsWith("--")) yield { is: "statement", sql: text.trim() };
			}
			first = false;
			hash.update(lines.subarray(rowsFrom, next));
			at = next;
			rowsFrom = next;
		}
		if (copying && at > rowsFrom) yield { is: "rows", bytes: lines.subarray(rowsFrom, at) };
		hash.update(lines.subarray(rowsFrom, at));
	}
	if (!ended) throw unreadable(path, "it ends too early");
}

/** Pieces of the unpacked file that end with a line. A row may hold any letter, so lines are told apart by bytes. */
async function* wholeLines(path: string): AsyncGenerator<Buffer> {
	let rest: Buffer = Buffer.alloc(0);
	try {
		const unpacked = createReadStream(path).pipe(createGunzip());
		for await (const chunk of unpacked as AsyncIterable<Buffer>) {
			const bytes = Buffer.concat([rest, chunk]);
			const end = bytes.lastIndexOf(10) + 1;
			if (end > 0) yield bytes.subarray(0, end);
			rest = bytes.subarray(end);
		}
	} catch (cause) {
		if (cause instanceof SetupError) throw cause;
		throw unreadable(path, (cause as Error).message);
	}
	if (rest.length > 0) throw unreadable(path, "it ends in the middle of a line");
}

function parseLine<T>(line: string, mark: string, shape: z.ZodType<T>, path: string): T {
	if (!line.startsWith(mark)) throw unreadable(path, "it is not a backup of this program");
	const read = shape.safeParse(JSON.parse(line.slice(mark.length)));
	if (!read.success) throw unreadable(path, "it was made by another version of this program");
	return read.data;
}

/** The one sentence about a file that is no whole backup. */
export const unreadable = (path: string, reason: string): SetupError =>
	new SetupError("backup-unreadable", `${path} cannot be restored: ${reason}. Nothing was changed.`);
