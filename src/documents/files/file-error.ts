/** What can be wrong with a file. Each key is one sentence in `locales/`. */
export type FileErrorKey =
	/** More bytes than are accepted; vars: `size`, `limit` in MB. */
	| "file-too-large"
	/** A zip that unpacks to far more than it should, or XML nested absurdly deep. */
	| "file-bomb"
	/** Needs a password. */
	| "file-encrypted"
	/** Truncated, damaged, or not what its first bytes say. */
	| "file-broken"
	/** A kind that is not read; vars: `kind` ("odt", "rtf", "zip" …, or "" when unknown). */
	| "file-kind-unsupported"
	/** Carries a macro. Nothing is ever run, but an official document has none. */
	| "file-macro"
	/** vars: `pages`, `limit`. */
	| "file-too-many-pages"
	/** vars: `rows` (when known, else 0), `limit`. */
	| "file-too-many-rows"
	/** Took longer than allowed; vars: `seconds`. */
	| "file-timeout"
	/** Wanted more memory than allowed. */
	| "file-memory"
	/** No bytes. */
	| "file-empty"
	/** Opened well, but there is no text in it, not even by OCR. */
	| "file-no-text"
	/** Too many files are being read already. */
	| "file-busy"
	/** Marked MẬT, TỐI MẬT or TUYỆT MẬT. */
	| "document-secret";

/**
 * A file that cannot be taken in. Carries a key and figures only, never a word of the file,
 * so that it may be logged and shown.
 */
export class FileError extends Error {
	readonly key: FileErrorKey;
	readonly vars: Record<string, string | number>;

	constructor(key: FileErrorKey, vars: Record<string, string | number> = {}) {
		super(key);
		this.name = "FileError";
		this.key = key;
		this.vars = vars;
	}
}

/**
 * What a library threw, as a `FileError`: too little memory and an overflown stack (nesting) are told from damage,
 * and the library's own words, which may quote the file, end here.
 */
export function asFileError(error: unknown): FileError {
	if (error instanceof FileError) return error;
	const words = error instanceof Error ? error.message : String(error);
	if (error instanceof RangeError && /call stack/i.test(words)) return new FileError("file-bomb");
	// V8 says "Array buffer allocation failed", "Invalid array length", "Invalid string length"; WebAssembly "out of memory".
	const isMemory = /allocation failed|invalid (?:array|string|typed array) length|out of memory/i.test(words);
	return new FileError(isMemory ? "file-memory" : "file-broken");
}
