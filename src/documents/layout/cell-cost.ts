import { agencyLexicon } from "../../domain/agencies/agency-lexicon.ts";
import { splitAgencies } from "../../domain/agencies/agency-names.ts";
import { scanItem } from "../../domain/agencies/agency-scan.ts";
import { startsListed, startsNamed } from "../../domain/agencies/agency-start.ts";
import { looksLikeTime } from "../../domain/deadline/looks-like-time.ts";
import type { ColumnKind } from "../../domain/lexicon/columns.ts";
import { tokenize } from "../../domain/text/tokens.ts";
import type { Fragment } from "./fragments.ts";
import { joinLines } from "./join-lines.ts";

/** Widths of the columns in letters, as far as they are known. */
export type Widths = Partial<Record<ColumnKind, number>>;

const DEFAULT_WIDTH: Widths = { content: 50, lead: 25, coordinating: 25, deadline: 23 };
const EMPTY: Record<ColumnKind, number> = {
	number: 0,
	content: 60,
	lead: 12,
	coordinating: 4,
	deadline: 8,
	product: 3,
	funding: 1,
	note: 0.5,
	other: 1,
};

/** The last word of a line that cannot be the last word of a cell. */
const CUT_OFF =
	/(?:,|\s(?:và|các|của|với|cho|tại|về|do|từ|đến|theo|thuộc|giữa|trong|bởi|để|những|là|Thủ tướng))$/u;

/** A cell that is this unlikely by its lines alone is not looked at word by word. */
const HOPELESS = 25;

/** What it costs that a line was broken although the next word had room: the lines are of two cells, not of one. */
function breaksTooSoon(fragments: readonly Fragment[], width: number): number {
	let cost = 0;
	for (let i = 1; i < fragments.length; i++) {
		const before = fragments[i - 1];
		const after = fragments[i];
		if (!before || !after) continue;
		if (after.inLine) cost += 0.2;
		else {
			const word = after.text.split(" ")[0]?.length ?? 0;
			const room = width - before.text.length - 1 - word;
			if (room >= 2 && !/^[-–+]/u.test(after.text))
				cost += after.opensLower ? 0.4 : 2.5 + Math.min(2, room / 10);
		}
		if (after.gap > 0) cost += after.opensLower ? 0.3 : 1.2;
	}
	return cost;
}

function tooWide(fragments: readonly Fragment[], width: number): number {
	let cost = 0;
	for (const { text } of fragments)
		if (text.length > width + 4) cost += Math.min(6, (text.length - width) / 4);
	return cost;
}

/** What a would-be name costs that does not begin as one, goes on with a verb, or runs into a second name. */
function nameCost(name: string): number {
	const tokens = tokenize(name.slice(0, 120));
	const item = startsListed(tokens, 0) ? scanItem(tokens, 0) : null;
	if (!item) return 6;
	if (startsNamed(tokens, item.to)) return 8;
	return tokens[item.to]?.kind === "word" && agencyLexicon.dutyOpeners.match(tokens, item.to) ? 4 : 0;
}

/** What the words of an agency cell cost, whatever its width: each name by itself, and a list that is cut off. */
export function agencyWordsCost(fragments: readonly Fragment[]): number {
	const text = joinLines(fragments.map((part) => part.text));
	let cost = 0;
	for (const name of splitAgencies(text)) {
		cost += nameCost(name);
		if (name.length > 110) cost += (name.length - 110) / 12;
	}
	return /(?:,|;|\svà|\scác|\scủa|\sthuộc|\()$/u.test(text) ? cost + 10 : cost;
}

function agencyCost(fragments: readonly Fragment[], width: number, words: () => number): number {
	const first = fragments[0];
	if (!first) return 0;
	let cost = first.opensAgency ? 0 : 12;
	cost += breaksTooSoon(fragments, width) + tooWide(fragments, width);
	for (const { opensTime, text } of fragments) if (opensTime && !/^Theo/u.test(text)) cost += 8;
	return cost > HOPELESS ? cost : cost + words();
}

function timeCost(fragments: readonly Fragment[], width: number): number {
	const text = joinLines(fragments.map((part) => part.text));
	let cost = looksLikeTime(text) ? 0 : 16;
	if (fragments.length > 5) cost += 3 * (fragments.length - 5);
	if (!/^Theo|^Sau|^Trước khi|^Ngay/u.test(text) && fragments.some((part, i) => i > 0 && part.opensAgency))
		cost += 8;
	cost += breaksTooSoon(fragments, width) / 2 + tooWide(fragments, width);
	return cost;
}

/**
 * How unlikely it is that these fragments are one cell of this kind. Comparable between kinds. `words` gives
 * `agencyWordsCost` of them, which a caller may remember.
 */
export function cellCost(
	kind: ColumnKind,
	fragments: readonly Fragment[],
	widths: Widths,
	words: () => number,
): number {
	const first = fragments[0];
	if (!first) return EMPTY[kind];
	const width = widths[kind] ?? DEFAULT_WIDTH[kind] ?? 30;
	if (kind === "lead" || kind === "coordinating") return agencyCost(fragments, width, words);
	if (kind === "deadline") return timeCost(fragments, width);
	const loose = breaksTooSoon(fragments, width) + tooWide(fragments, width);
	if (kind === "content")
		return (first.opensLower ? 5 : 0) + (CUT_OFF.test(fragments.at(-1)?.text ?? "") ? 8 : 0) + loose;
	return (
		(first.opensLower ? 4 : 0.5) + loose + (first.opensTime || (first.opensAgency && kind !== "note") ? 3 : 0)
	);
}
