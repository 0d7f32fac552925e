import * as words from "./lexicon/corrections.ts";
import { lookup } from "./lookup.ts";
import { readNumbers } from "./numbers.ts";
import type { Piece } from "./pieces.ts";

export type Cell = "deadline" | "lead" | "coordinating" | "content" | "product";
export type LineAct = "drop" | "restore" | "merge";

const CELLS = lookup<Cell>([
	["deadline", words.DEADLINE],
	["lead", words.LEAD],
	["coordinating", words.COORDINATING],
	["content", words.CONTENT],
	["product", words.PRODUCT],
]);
const ACTS = lookup<LineAct>([
	["drop", words.DROP],
	["restore", words.RESTORE],
	["merge", words.MERGE],
]);
const LEADING = lookup([["leading", words.LEADING]]);
const LINKING = lookup([["linking", words.LINKING]]);
const TRAILING = lookup([["trailing", words.TRAILING]]);
const ADD = lookup([["add", words.ADD]]);

/** The beginning of a statement: what is changed of which lines, and where the new value begins. */
export type Start =
	| { kind: "cell"; cell: Cell; numbers: number[]; next: number }
	| { kind: "act"; act: LineAct; numbers: number[]; next: number };

export const isSign = (piece: Piece | undefined, signs: string): boolean =>
	piece?.kind === "mark" && signs.includes(piece.text);

/** "thêm:" or "thêm " before something that is no number: index of what is added, or null. */
export function additionAt(pieces: readonly Piece[], at: number): number | null {
	const from = skipLeading(pieces, at);
	const found = ADD.at(pieces, from);
	if (!found) return null;
	const next = from + found.length;
	return isSign(pieces[next], ":-–") ? next + 1 : next;
}

/**
 * "3 hạn", "hạn việc 3 là", "bỏ 4-6", "4 bỏ", or a cell alone ("…; phối hợp: …"), whose lines are those before it.
 * Null where no statement begins.
 */
export function startAt(pieces: readonly Piece[], at: number, items: number): Start | null {
	const from = skipLeading(pieces, at);
	const cellFirst = CELLS.at(pieces, from);
	const act = ACTS.at(pieces, from);
	if (act) {
		const group = numbersAt(pieces, from + act.length, items);
		return (
			group && { kind: "act", act: act.value, numbers: group.numbers, next: skipTrailing(pieces, group.next) }
		);
	}
	if (cellFirst) {
		const owned = skipLinking(pieces, from + cellFirst.length, false);
		const group = numbersAt(pieces, owned, items);
		const follows = group && (isSign(pieces[group.next], ":=") || LINKING.at(pieces, group.next) !== null);
		const next = skipLinking(pieces, follows ? group.next : from + cellFirst.length, true);
		return { kind: "cell", cell: cellFirst.value, numbers: follows ? group.numbers : [], next };
	}
	const group = numbersAt(pieces, from, items);
	if (!group) return null;
	const after = skipSigns(pieces, group.next);
	const acted = skipLinking(pieces, after, false);
	const late = ACTS.at(pieces, acted);
	if (late && !CELLS.at(pieces, acted + late.length)) {
		return {
			kind: "act",
			act: late.value,
			numbers: group.numbers,
			next: skipTrailing(pieces, acted + late.length),
		};
	}
	const named = skipLeading(pieces, after);
	const cell = CELLS.at(pieces, named);
	if (!cell) return null;
	const next = skipLinking(pieces, named + cell.length, true);
	return { kind: "cell", cell: cell.value, numbers: group.numbers, next };
}

/** A statement may begin here: after a comma only where lines or a cell are named. */
export const beginsStatement = (pieces: readonly Piece[], at: number, items: number): boolean =>
	startAt(pieces, at, items) !== null;

/** Whether nothing is left but politeness. */
export const isOver = (pieces: readonly Piece[], at: number): boolean => {
	const next = skipTrailing(pieces, at);
	return next >= pieces.length || pieces.slice(next).every((piece) => isSign(piece, ".;!"));
};

function numbersAt(
	pieces: readonly Piece[],
	at: number,
	items: number,
): { numbers: number[]; next: number } | null {
	const group = readNumbers(pieces, at, { items, wordRanges: true });
	if (!group || group.named.some((one) => one.code !== null)) return null;
	const numbers = [...new Set(group.named.flatMap((one) => one.numbers))].sort((a, b) => a - b);
	return { numbers, next: group.next };
}

function skipLeading(pieces: readonly Piece[], at: number): number {
	let next = at;
	while (isSign(pieces[next], "-–+*•,;")) next++;
	for (let found = LEADING.at(pieces, next); found; found = LEADING.at(pieces, next)) next += found.length;
	return next;
}

function skipSigns(pieces: readonly Piece[], at: number): number {
	let next = at;
	while (isSign(pieces[next], ".:)-–")) next++;
	return next;
}

function skipLinking(pieces: readonly Piece[], at: number, signs: boolean): number {
	let next = at;
	for (;;) {
		const found = LINKING.at(pieces, next);
		if (found) next += found.length;
		else if (signs && isSign(pieces[next], ":=-–→")) next++;
		else return next;
	}
}

function skipTrailing(pieces: readonly Piece[], at: number): number {
	let next = at;
	for (let found = TRAILING.at(pieces, next); found; found = TRAILING.at(pieces, next)) next += found.length;
	return next;
}
