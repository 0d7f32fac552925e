import type { Source } from "../source.ts";
import { readCsv } from "./csv.ts";
import { FileError } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";

/**
 * A text file, already decoded: separated values as a table, any other text as one block with its line breaks.
 *
 * @throws FileError "file-too-many-rows", "file-too-many-pages" (at 3,000 characters a page).
 */
export function readText(text: string, limits: ReadLimits): Source {
	const table = readCsv(text, limits);
	if (table) return table;
	const pages = Math.ceil(text.length / 3_000);
	if (pages > limits.pages * 2)
		throw new FileError("file-too-many-pages", { pages, limit: limits.pages * 2 });
	return { blocks: [{ type: "text", text }], pages: 1, origin: "text" };
}
