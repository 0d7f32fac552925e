import { findAgency } from "../agencies/agency-names.ts";
import { documentNumberIn } from "../documents/document-number.ts";
import { fold } from "../text/fold.ts";

/** An agency as queries and documents may call it. */
export interface DirectoryEntry {
	id: string;
	name: string;
	aliases: string[];
}

/** What `/nhiemvu` was asked for. Everything given must hold; nothing given means all open assignments. */
export interface TaskQuery {
	/** 12 for "NV-0012", "nv12" or "12". */
	code: number | null;
	/** "79/kh-ubnd", folded. */
	documentNumber: string | null;
	state: "overdue" | "no-deadline" | "done" | "obstacle" | "unclear" | null;
	agency: DirectoryEntry | null;
	/** Folded words that must all stand in the task. */
	words: string[];
}

const CODE = /^(?:nv\s*[-.]?\s*)?0*(\d{1,9})$/;
const STATES: [RegExp, NonNullable<TaskQuery["state"]>][] = [
	[/(?:^|\s)(?:qua han|tre han)(?=\s|$)/, "overdue"],
	[/(?:^|\s)(?:chua co (?:thoi )?han|khong (?:co )?(?:thoi )?han)(?=\s|$)/, "no-deadline"],
	[/(?:^|\s)(?:da xong|hoan thanh|da hoan thanh)(?=\s|$)/, "done"],
	[/(?:^|\s)(?:vuong mac|vuong)(?=\s|$)/, "obstacle"],
	[/(?:^|\s)(?:con )?thieu (?:6|sau) ro(?=\s|$)/, "unclear"],
];

/** Words → what is asked for. The directory tells an agency's name from words of a task. */
export function parseTaskQuery(argument: string, directory: readonly DirectoryEntry[]): TaskQuery {
	let rest = fold(argument);
	const query: TaskQuery = { code: null, documentNumber: null, state: null, agency: null, words: [] };
	const code = CODE.exec(rest);
	if (code) return { ...query, code: Number(code[1]) };
	const number = documentNumberIn(rest);
	if (number) {
		query.documentNumber = number;
		rest = rest.replace(number, " ");
	}
	for (const [pattern, state] of STATES) {
		if (query.state || !pattern.test(rest)) continue;
		query.state = state;
		rest = rest.replace(pattern, " ");
	}
	const words = rest.split(/\s+/).filter(Boolean);
	const named = takeAgency(words, directory);
	return { ...query, agency: named.agency, words: named.words };
}

/** The longest run of words at either end that names an agency, and the words that are left. */
function takeAgency(
	words: string[],
	directory: readonly DirectoryEntry[],
): { agency: DirectoryEntry | null; words: string[] } {
	for (let length = words.length; length > 0; length--) {
		const tail = findAgency(words.slice(-length).join(" "), directory);
		if (tail) return { agency: tail, words: words.slice(0, -length) };
		const head = findAgency(words.slice(0, length).join(" "), directory);
		if (head) return { agency: head, words: words.slice(length) };
	}
	return { agency: null, words };
}
