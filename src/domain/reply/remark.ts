import type { Atom } from "./atom.ts";
import type { Clause } from "./clauses.ts";
import { evidenceOf } from "./evidence.ts";
import { ACT, HAZARD, IDLE } from "./kinds.ts";
import { endOf, wordsBetween } from "./notes.ts";
import { type Reading, type ReplyContext, say } from "./said.ts";
import { looksMistyped } from "./typing.ts";
import { has } from "./walk.ts";

/** Reads a clause in which nothing is said to be done, stuck, under way or received. */
export function readRemark(clause: Clause, context: ReplyContext): Reading {
	return clause.named.length > 0 || clause.rest ? ofLines(clause) : ofNothing(clause, context);
}

const OK = /^(?:ok|oke|okie|oki|okay|okê)(?: |$)/iu;
const ASSENT = /^(?:ok|oke|oki|okie|okay|okê|dạ|da|vâng|vang|ừ|uh|uk|uki|👍)(?: |$)/iu;
const THANKS = /^(?:(?:em |xin )?(?:cảm|cám|cam) ơ?o?n|thank|tks)/iu;

/** "2 chưa", "còn 2", "3 rồi", "3 ok". */
function ofLines({ atoms, except, contrast }: Clause): Reading {
	const okay = atoms.some((atom) => OK.test(atom.text));
	if (!okay && (except || contrast || atoms.some(isNotYet))) return { denies: true };
	const nearly = okay || has(atoms, "after", "past", "all") || looksMistyped(atoms);
	const denies = atoms.some((atom) => HAZARD.has(atom.mark));
	return nearly ? { ask: "certain", denies, pending: [say("complete")] } : { ask: "unclear", denies };
}

/** "2 chưa", "2 không", "không nhận 3": not so. "3 không thuộc Sở Ngoại vụ" says something else, which somebody should ask about. */
const isNotYet = (atom: Atom, at: number, atoms: readonly Atom[]): boolean =>
	atom.mark === "negation" &&
	(/^(?:vẫn |van )?(?:chưa|chua|ch|chx|cưa|chửa)(?: |$)/iu.test(atom.text) ||
		ACT.has(atoms[at + 1]?.mark ?? "text") ||
		at === atoms.findLastIndex((one) => !IDLE.has(one.mark)));

const PROOF = new Set<Atom["mark"]>([
	"document",
	"courtesy",
	"smile",
	"break",
	"colon",
	"opener",
	"after",
	"date",
	"ending",
]);

/** A document's number, politeness, or words that may speak against what stands beside them. */
function ofNothing({ atoms }: Clause, { text }: ReplyContext): Reading {
	const documents = evidenceOf(atoms);
	if (documents !== null && atoms.every((atom) => PROOF.has(atom.mark))) return { proves: documents };
	if (looksMistyped(atoms)) return { ask: "certain", hazard: true };
	const says = atoms.some(
		(atom) =>
			!IDLE.has(atom.mark) && atom.mark !== "unstuck" && atom.mark !== "break" && atom.mark !== "colon",
	);
	if (!says) {
		if (has(atoms, "after")) return { ask: "certain" };
		const assents =
			atoms.some((atom) => ASSENT.test(atom.text)) && !atoms.some((atom) => THANKS.test(atom.text));
		return assents ? { remark: "", ask: "unclear" } : {};
	}
	if (atoms.every((atom) => atom.mark === "negation" || IDLE.has(atom.mark)))
		return { denies: true, hazard: true };
	const remark = wordsBetween(text, atoms[0]?.start ?? 0, endOf(atoms));
	return { hazard: atoms.some((atom) => HAZARD.has(atom.mark)), remark, ask: "unclear" };
}
