import type { LocalDate } from "../../domain/local-date.ts";
import type { FileErrorKey } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";

/** What the process that reads is asked, once. */
export interface ReadRequest {
	bytes: Uint8Array;
	name: string;
	limits: ReadLimits;
	/** The `Source` alone, or the document read from it. */
	want: "source" | "reading";
	reference: LocalDate | null;
}

/** What it answers: any number of `progress`, then one of the others. `value` is a `Source` or a `Reading`. */
export type ReadAnswer =
	| { type: "progress"; page: number; of: number }
	| { type: "done"; value: unknown }
	| { type: "failed"; key: FileErrorKey; vars: Record<string, string | number> };
