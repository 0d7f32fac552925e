import { MUNICIPALITIES } from "../lexicon/name-words.ts";
import type { Token } from "../text/tokens.ts";
import type { AgencyItem } from "./agency-scan.ts";
import { type KnownBodies, tokenizeWith } from "./known-bodies.ts";
import { scanList } from "./scan-list.ts";

/** Agencies named one after another in running text, with the place of the whole list. */
export interface AgencyList {
	names: string[];
	start: number;
	/** Behind the last name. */
	end: number;
}

const tidy = (text: string) => text.replace(/\s+/gu, " ").trim();
const municipalities: readonly string[] = MUNICIPALITIES;

/** The name of an item as printed, or one name for each when a shared word stands before them. */
export function itemNames(text: string, tokens: readonly Token[], item: AgencyItem): string[] {
	const at = (index: number) => tokens[index]?.start ?? text.length;
	const endOf = (index: number) => tokens[index - 1]?.end ?? text.length;
	const printed = tidy(text.slice(at(item.from), endOf(item.to)));
	const whole = item.head === undefined ? printed : `${tokens[item.head]?.text} ${printed}`;
	if (!item.shared) return twinRooms(whole);
	const { plural, noun, names } = item.shared;
	const before = tidy(text.slice(at(item.from), at(plural)));
	const ofProvinces = tokens.slice(plural, noun + 1).some((token) => token.lower === "tỉnh");
	const nounText = tidy(text.slice(at(noun), endOf(nounEnd(tokens, noun, names[0]?.from ?? noun))));
	// "UBND các xã, phường, đặc khu A, B": the kinds before the last one are a group of their own
	const isColon = tokens[(names[0]?.from ?? 0) - 1]?.text === ":";
	const group = isColon ? "" : tidy(text.slice(at(item.from), endOf(noun))).replace(/(?:\s*,|\s+và)$/u, "");
	const others = !isColon && noun > plural + 1 && group ? [group] : [];
	const bodies = names.map(({ from, to }) => {
		const name = tidy(text.slice(at(from), endOf(to)));
		const isCity = ofProvinces && municipalities.includes(name);
		const kind = isCity ? "thành phố" : ofProvinces ? "tỉnh" : nounText;
		if (/^(?:sở|bộ|ubnd|ủy ban|văn phòng|đài|ngân hàng|thanh tra|trung tâm|công an|ban|cục) /iu.test(name))
			return name;
		if (!before) return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`;
		return `${before} ${kind} ${name}`;
	});
	return [...others, ...bodies];
}

/** "Phòng Hợp tác - Văn phòng và Lãnh sự - Biên giới" is two rooms: each half has a dash of its own. */
export function twinRooms(name: string): string[] {
	const match = /^(Phòng) (\p{Lu}[^,]* - [^,]*) và (\p{Lu}[^,]* - [^,]*)$/u.exec(name);
	return match ? [`${match[1]} ${match[2]}`, `${match[1]} ${match[3]}`] : [name];
}

/** The kind of body itself, without the colon or the names behind it. */
function nounEnd(tokens: readonly Token[], noun: number, firstName: number): number {
	return tokens[firstName - 1]?.text === ":" ? firstName - 1 : Math.max(noun + 1, firstName);
}

/** The list that begins at token `at`, or null; `opensUnknown` as in `scanList`. */
export function listAt(
	text: string,
	tokens: readonly Token[],
	at: number,
	opensUnknown = false,
): AgencyList | null {
	const list = scanList(tokens, at, opensUnknown);
	if (!list) return null;
	return {
		names: list.items.flatMap((item) => itemNames(text, tokens, item)),
		start: tokens[at]?.start ?? 0,
		end: tokens[list.end - 1]?.end ?? text.length,
	};
}

/** The list at the very beginning of a text. */
export const leadingList = (text: string, bodies: KnownBodies = null): AgencyList | null =>
	listAt(text, tokenizeWith(text, bodies), 0);
