import type { Atom } from "./atom.ts";

type Marks = ReadonlySet<Atom["mark"]>;

/** They can begin or belong to a predicate: after a number they say what becomes of that line. */
export const PREDICATE: Marks = new Set<Atom["mark"]>([
	"done",
	"good",
	"bad",
	"busy",
	"working",
	"step",
	"ending",
	"stuck",
	"unstuck",
	"beyond",
	"extend",
	"accept",
	"percent",
	"negation",
	"near",
	"future",
	"condition",
	"order",
	"question",
	"hearsay",
	"retraction",
	"past",
	"today",
	"request",
]);

/** What a reply can be about. Without one of these a clause is only a remark. */
export const ACT: Marks = new Set<Atom["mark"]>([
	"done",
	"good",
	"bad",
	"busy",
	"working",
	"step",
	"ending",
	"stuck",
	"unstuck",
	"beyond",
	"extend",
	"accept",
	"percent",
	"negation",
]);

/** After these come words of the person's own, which may contain anything. */
export const NOTED: Marks = new Set<Atom["mark"]>([
	"stuck",
	"beyond",
	"extend",
	"working",
	"step",
	"ending",
	"busy",
	"negation",
]);

/** Nothing a reader needs. */
export const IDLE: Marks = new Set<Atom["mark"]>(["courtesy", "smile", "after"]);

/** Something speaks against taking a neighbouring completion at its word. */
export const HAZARD: Marks = new Set<Atom["mark"]>([
	"negation",
	"near",
	"future",
	"condition",
	"order",
	"question",
	"hearsay",
	"retraction",
	"contrast",
	"bad",
	"quote",
	"part",
]);

/** Doubt that reaches over the whole sentence that follows it. */
export const GOVERNING: Marks = new Set<Atom["mark"]>(["condition", "hearsay", "question", "order"]);
