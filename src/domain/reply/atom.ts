import type { Mark } from "./marks.ts";

/** How two numbers of a group stand to each other: "1,2", "1, 2", "1, việc 2", "1 và 2", "1 2". */
export type Joint = "first" | "tight" | "comma" | "headed" | "and" | "space";

/** One number, range or code that was named. */
export interface Named {
	/** The numbers; a range is written out. Empty for a code. */
	numbers: number[];
	/** "NV-0012", as stored. */
	code: string | null;
	/** How it is joined to the one before. */
	joint: Joint;
}

/** What a stretch of the reply is. Places count in the normalised text. */
export type Atom = {
	text: string;
	start: number;
	end: number;
} & (
	| { mark: Mark | "text" | "quote" | "part" | "amount" | "clock" | "good" | "bad" | "busy" | "smile" }
	/** Lines that are named; `head` when a word says so ("việc 3"). */
	| { mark: "items"; named: Named[]; head: boolean }
	/** A count of tasks ("2 việc", "cả 3") or a number that may be one. */
	| { mark: "count"; count: number; whole: boolean }
	| { mark: "percent"; percent: number | null }
	| { mark: "document"; number: string }
	| { mark: "date" }
	/** "," "(" ")" and a dash between words. */
	| { mark: "break" }
	| { mark: "colon" }
	/** The end of a sentence or line. */
	| { mark: "stop"; sign: "." | "?" | ";" | "line" }
);

/** The lines and codes that several named ones stand for. */
export function reach(named: readonly Named[]): { numbers: number[]; codes: string[] } {
	const numbers = new Set(named.flatMap((one) => one.numbers));
	const codes = new Set(named.flatMap((one) => (one.code === null ? [] : [one.code])));
	return { numbers: [...numbers].sort((a, b) => a - b), codes: [...codes] };
}
