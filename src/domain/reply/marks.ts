import { crossed } from "./compound.ts";
import * as acts from "./lexicon/acts.ts";
import * as completion from "./lexicon/completion.ts";
import * as compounds from "./lexicon/compounds.ts";
import * as courtesy from "./lexicon/courtesy.ts";
import * as doubt from "./lexicon/doubt.ts";
import { ANDS } from "./lexicon/references.ts";

/** What a phrase does in a clause. */
export type Mark =
	| "negation"
	| "near"
	| "future"
	| "condition"
	| "order"
	| "question"
	| "hearsay"
	| "retraction"
	| "done"
	| "past"
	| "after"
	| "today"
	| "all"
	| "rest"
	| "except"
	| "contrast"
	| "request"
	| "working"
	| "step"
	| "ending"
	| "stuck"
	| "unstuck"
	| "beyond"
	| "extend"
	| "accept"
	| "because"
	| "until"
	| "courtesy"
	| "opener"
	| "and"
	| "name";

/** Every phrase with its mark. Of two that fit the same words equally well the earlier mark counts: doubt first. */
export const PHRASES: [Mark, string][] = [
	["retraction", doubt.RETRACTIONS],
	["negation", doubt.NEGATIONS],
	["condition", doubt.CONDITIONS],
	["hearsay", doubt.HEARSAY],
	["question", doubt.QUESTIONS],
	["near", doubt.NEAR],
	["future", doubt.FUTURE],
	["request", completion.REQUEST],
	["order", doubt.ORDERS],
	["beyond", acts.BEYOND],
	["extend", acts.EXTEND],
	["extend", compounds.EXTEND],
	["stuck", acts.STUCK],
	["working", acts.WORKING],
	["step", acts.STEPS],
	["ending", acts.ENDINGS],
	["done", completion.DONE],
	["done", crossed("đã", completion.DONE)],
	["accept", acts.ACCEPT],
	["accept", compounds.ACCEPT],
	["rest", completion.REST],
	["all", completion.ALL],
	["except", completion.EXCEPT],
	["contrast", completion.CONTRAST],
	["today", completion.TODAY],
	["past", completion.PAST],
	["after", completion.AFTER],
	["because", acts.BECAUSE],
	["until", acts.UNTIL],
	["unstuck", acts.UNSTUCK],
	["courtesy", courtesy.COURTESY],
	["courtesy", compounds.COURTESY],
	["opener", courtesy.OPENERS],
	["and", ANDS],
	["name", courtesy.NAMES],
];
