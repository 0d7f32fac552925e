import type { Atom } from "./atom.ts";
import { NOTED, PREDICATE } from "./kinds.ts";
import { isOwnWord } from "./lookahead.ts";

type Mark = Atom["mark"];

/** How verbs and lines that follow each other without a pause belong together, by the index of their atoms. */
export interface Rows {
	/** Lines: what follows is said of them (true), or what stood before (false). */
	told: Map<number, boolean>;
	/** First word of a verb: the lines behind it are its own. */
	owns: Map<number, boolean>;
	/** Lines of which nobody can tell. */
	muddled: Set<number>;
}

interface Part {
	lines: boolean;
	at: number;
	majors: Set<string>;
	/** "6 thì chưa": what comes is said of it. */
	topic?: boolean;
	/** "4 8": numbers that only a space parts. */
	spaced?: boolean;
}

/** Verbs that do not go together of one line; others may. */
const MAJOR: Partial<Record<Mark, string>> = {
	done: "done",
	good: "done",
	bad: "bad",
	busy: "work",
	working: "work",
	step: "step",
	ending: "step",
	stuck: "stuck",
	extend: "extend",
	accept: "accept",
	percent: "percent",
};

/**
 * Reads rows such as "1 xong 2 chưa 3 đang làm", where each number comes before its verb, and "xong 1 đang làm 2", where
 * it comes behind. A row that begins and ends with a verb, or with a number, can be cut either way.
 */
export function readRows(atoms: readonly Atom[]): Rows {
	const rows: Rows = { told: new Map(), owns: new Map(), muddled: new Set() };
	let row: Part[] = [];
	let worded = false;
	let words = false;
	let joined = false;
	let noted = false;
	const close = (): void => {
		settle(row, rows, worded);
		row = [];
		worded = false;
		words = false;
		noted = false;
	};
	for (const [at, atom] of atoms.entries()) {
		const last = row.at(-1);
		const lines = atom.mark === "items" || atom.mark === "rest";
		if (atom.mark === "break" || atom.mark === "contrast" || atom.mark === "except") close();
		else if (lines) {
			if (last?.lines) close();
			row.push({
				spaced: atom.mark === "items" && atom.named.some((one) => one.joint === "space"),
				lines,
				at,
				majors: new Set(),
				topic: /^th[ìi]$/iu.test(atoms[at + 1]?.text ?? ""),
			});
		} else if (noted && words && !lines) continue;
		else if (PREDICATE.has(atom.mark)) {
			if (joined && row.some((part) => part.lines)) close();
			const open = row.at(-1);
			const part = open && !open.lines ? open : { lines, at, majors: new Set<string>() };
			if (part !== open) row.push(part);
			take(part, atom.mark === "negation" ? denial(atom) : MAJOR[atom.mark]);
			noted ||= NOTED.has(atom.mark);
		} else if (isOwnWord(atom)) words = true;
		// Own words at the end of a row are a note and leave the row readable.
		if (words && (lines || PREDICATE.has(atom.mark))) worded = true;
		joined = atom.mark === "and";
	}
	close();
	return rows;
}

/** "chưa làm" is a verb by itself, "chưa" denies the one behind it. */
const denial = (atom: Atom): string => (/\s/u.test(atom.text) ? "denied" : "not");

function take({ majors }: Part, major: string | undefined): void {
	// "60% xong 7", "chưa xong đã xong 7": two verbs, not one.
	const second = major === "done" && (majors.has("done") || majors.has("percent"));
	if (major !== undefined) majors.add(second ? "again" : major);
}

/** More than one verb in a place: "xong đã nhận", "sắp xong ❌". */
function isMixed({ majors }: Part): boolean {
	if (majors.has("again")) return true;
	if (majors.has("denied") && majors.size > 1) return true;
	if (majors.has("not") && (majors.has("work") || majors.has("step"))) return true;
	const others = [...majors].filter((major) => !["done", "percent", "not", "denied"].includes(major));
	if (majors.has("done")) return others.length > 0;
	return others.length > 1 && (majors.has("bad") || majors.has("accept"));
}

function settle(row: readonly Part[], rows: Rows, worded: boolean): void {
	const lines = row.filter((part) => part.lines);
	if (lines.length < 2 || row.length - lines.length < 2) return;
	const [first, last] = [row[0], row.at(-1)];
	const spaced = first?.lines === false && lines.slice(0, -1).some((part) => part.spaced);
	const turned = first?.lines === false && lines.some((part) => part.topic);
	if (worded || turned || spaced || first?.lines === last?.lines || row.some(isMixed)) {
		for (const part of lines) rows.muddled.add(part.at);
		return;
	}
	for (const part of row) {
		if (part.lines) rows.told.set(part.at, first?.lines === true);
		else rows.owns.set(part.at, first?.lines === false);
	}
}
