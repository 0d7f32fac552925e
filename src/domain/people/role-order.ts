import { fold, normalizeText } from "../text/fold.ts";
import type { RoleName } from "./role.ts";

/** What `/phanquyen` was asked for. */
export type RoleOrder =
	| { kind: "list" }
	/** A code for this role; `agency` as typed, empty for a role everywhere. */
	| { kind: "give"; role: RoleName; agency: string }
	/** One person in another's place; `to` null: a link for whoever comes. */
	| { kind: "replace"; from: string; to: string | null }
	/** `role` null: every role of that person. */
	| { kind: "end"; role: RoleName | null; person: string };

/** Words for roles, longest first where one begins another. */
const ROLES: [string, RoleName][] = [
	["co quan theo doi", "MONITOR"],
	["can bo theo doi", "MONITOR"],
	["theo doi", "MONITOR"],
	["dau moi", "FOCAL_POINT"],
	["lanh dao", "LEADER"],
	["quan tri", "ADMIN"],
	["thanh tra", "INSPECTOR"],
	["can bo", "OFFICER"],
];
const END = ["thoi", "go", "bo"];
const REPLACE = ["thay"];
const BY = ["bang", "boi"];
const OF = /^(?:cua|cho)\s+/;

/**
 * "đầu mối Sở Ngoại vụ" → a code for that role; "thôi đầu mối Nguyễn Văn An", "thôi Nguyễn Văn An" → its end;
 * nothing → the list. Null when the words name no role.
 */
export function parseRoleOrder(argument: string): RoleOrder | null {
	// Folding keeps the number of words, so a place found in the folded words is a place in those typed.
	const typed = normalizeText(argument).trim().split(/\s+/).filter(Boolean);
	const words = typed.map(fold);
	if (words.length === 0) return { kind: "list" };
	if (REPLACE.includes(words[0] ?? "")) return replacement(typed, words);
	const ending = END.includes(words[0] ?? "");
	const start = ending ? 1 : 0;
	const found = roleAt(words, start);
	const rest = (from: number) => {
		const skip = OF.test(`${words[from] ?? ""} `) ? 1 : 0;
		return typed.slice(from + skip).join(" ");
	};
	if (ending) {
		const person = rest(start + (found?.length ?? 0));
		return person ? { kind: "end", role: found?.role ?? null, person } : null;
	}
	return found ? { kind: "give", role: found.role, agency: rest(found.length) } : null;
}

/** "thay Nguyễn Thị An bằng Trần Văn Bình"; without the second name a link is wanted. */
function replacement(typed: string[], words: string[]): RoleOrder | null {
	const at = words.findIndex((word, index) => index > 1 && BY.includes(word));
	const from = typed.slice(1, at < 0 ? undefined : at).join(" ");
	const to = at < 0 ? "" : typed.slice(at + 1).join(" ");
	return from && (at < 0 || to) ? { kind: "replace", from, to: to || null } : null;
}

function roleAt(words: string[], at: number): { role: RoleName; length: number } | null {
	for (const [phrase, role] of ROLES) {
		const length = phrase.split(" ").length;
		if (words.slice(at, at + length).join(" ") === phrase) return { role, length };
	}
	return null;
}
