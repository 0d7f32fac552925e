import { type Instruction, readInstruction } from "../reply/read-instruction.ts";
import { readDecision } from "../tasks/read-decision.ts";
import { type DirectoryEntry, parseTaskQuery } from "../tasks/task-query.ts";
import { fold } from "../text/fold.ts";

/** Which of what is found by agency or document is urged. */
export type UrgeWhich = "overdue" | "soon" | "unaccepted" | "all";

/** What `/dondoc` was asked for. `note`: words that go along. */
export type UrgeOrder =
	| { kind: "list" }
	/** `agency`: the one of several that lead; null for all of them. */
	| { kind: "codes"; codes: number[]; agency: DirectoryEntry | null; note: string | null }
	| {
			kind: "search";
			agency: DirectoryEntry | null;
			/** Folded. */
			documentNumber: string | null;
			which: UrgeWhich;
			note: string | null;
	  };

const WHICH: [RegExp, UrgeWhich][] = [
	[/(?:^|\s)sap (?:den |toi )?han(?=\s|$)/, "soon"],
	[/(?:^|\s)chua (?:tiep )?nhan(?=\s|$)/, "unaccepted"],
	[/(?:^|\s)(?:tat ca|moi viec|het)(?=\s|$)/, "all"],
];

/**
 * "NV-0012, NV-0013: báo cáo trước 16 giờ", "Sở Ngoại vụ", "79/KH-UBND", "Sở Tài chính chưa nhận", "quá hạn". Null where
 * words are left that name nothing: urging is never guessed at.
 */
export function readUrging(argument: string, directory: readonly DirectoryEntry[]): UrgeOrder | null {
	if (argument.trim() === "") return { kind: "list" };
	const { codes, words, reason: note } = readDecision(argument);
	let rest = codes.length > 0 ? fold(words).replace(/(?:^|\s)va(?=\s|$)/g, " ") : fold(words);
	let which: UrgeWhich = "overdue";
	for (const [pattern, found] of WHICH)
		if (pattern.test(rest)) {
			which = found;
			rest = rest.replace(pattern, " ").trim();
			break;
		}
	const query = parseTaskQuery(rest, directory);
	if (query.words.length > 0 || (query.state !== null && query.state !== "overdue")) return null;
	if (codes.length > 0)
		return query.documentNumber ? null : { kind: "codes", codes, agency: query.agency, note };
	if (query.code !== null) return { kind: "codes", codes: [query.code], agency: null, note };
	const { agency, documentNumber } = query;
	return { kind: "search", agency, documentNumber, which, note };
}

/** "1-4", "hết: báo cáo trước 16 giờ" behind `/dondoc` in a reply to a list; null where it is something else. */
export function readUrgedLines(argument: string): Extract<Instruction, { kind: "urge" }> | null {
	const read = readInstruction(`đôn đốc ${argument}`);
	return read?.kind === "urge" ? read : null;
}
