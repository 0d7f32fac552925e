import type { LocalDate } from "../../domain/local-date.ts";
import type { FileErrorKey } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";

/** What the process that reads is asked, once. */
export interface ReadRequest {
	bytes: Uint8Array;
	/** Further pictures of the same document. */
	more: readonly Uint8Array[];
	name: string;
	limits: ReadLimits;
	/** The `Source` alone, the document read from it, or `FileFound`: a ledger of ours where it is one. */
	want: "source" | "reading" | "found";
	reference: LocalDate | null;
}

/** What it answers: any number of `progress`, then one of the others. `value` is what was wanted. */
export type ReadAnswer =
	| { type: "progress"; page: number; of: number }
	| { type: "done"; value: unknown }
	| { type: "failed"; key: FileErrorKey; vars: Record<string, string | number> };
