import { normalizeText } from "../text/fold.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { agenciesByKey, type NamedAgency } from "./agencies-by-key.ts";
import { agencyKey, bareAgencyKey } from "./agency-key.ts";
import { agencyLexicon as lexicon } from "./agency-lexicon.ts";
import { itemNames, twinRooms } from "./agency-list.ts";
import { type AgencyItem, scanItem } from "./agency-scan.ts";
import { startsAgency, startsListed } from "./agency-start.ts";
import { unknownEnd } from "./agency-unknown.ts";

/**
 * The agencies of a cell or a label, as printed: split at top-level `,` `;` `và`, at line breaks and dash bullets.
 * Names with inner commas ("Sở Văn hóa, Thể thao và Du lịch") and collectives ("các sở, ban, ngành") stay whole; a
 * shared word is distributed ("các Bộ: Tài chính, Xây dựng" → "Bộ Tài chính", "Bộ Xây dựng").
 */
export function splitAgencies(text: string): string[] {
	const names: string[] = [];
	for (const line of bulletLines(normalizeText(text))) names.push(...splitLine(line));
	return names.filter((name) => name.length > 0);
}

/** Each dash bullet and each line that opens a name is a list of its own; a wrapped name is joined again. */
function bulletLines(text: string): string[] {
	const bulleted = /^\s*[-–+]\s?\S/u.test(text);
	const lines: string[] = [];
	for (const raw of text.split("\n")) {
		const line = raw.trim();
		if (!line) continue;
		const last = lines.at(-1);
		const opens = /^[-–+]/u.test(line) || startsAgency(tokenize(line), 0);
		if (last === undefined || (opens && !isTitle(last) && !/(?:,|;|\svà|\scác|-)$/u.test(last)))
			lines.push(line);
		else lines[lines.length - 1] = `${last} ${line}`;
	}
	if (!bulleted) return lines;
	return lines.flatMap((line) => {
		const tokens = tokenize(line);
		const cuts = tokens.flatMap((token, at) =>
			at > 0 && /^[-–+]$/u.test(token.text) && startsAgency(tokens, at + 1) ? [token.start] : [],
		);
		return [0, ...cuts].map((start, i) => line.slice(start, cuts[i]));
	});
}

/** "Lãnh đạo" alone on its line: the body it leads stands on the next. */
function isTitle(line: string): boolean {
	const tokens = tokenize(line);
	return tokens.length > 0 && lexicon.titles.match(tokens, 0) === tokens.length;
}

const isOuterSeparator = (tokens: readonly Token[], at: number): boolean => {
	const token = tokens[at];
	if (!token) return false;
	if (token.text === ";") return true;
	const joins = token.text === "," || token.lower === "và" || token.text === "/" || token.lower === "cùng";
	if (!joins) return false;
	const next = tokens[at + 1];
	if (token.lower === "và" && next?.lower === "bộ" && tokens[at + 2]?.lower === "phận") return true;
	if (token.text === "," && tokens[at + 1]?.lower === "các" && !lexicon.places.match(tokens, at + 2))
		return true;
	return (
		startsListed(tokens, at + 1) ||
		unknownEnd(tokens, at + 1) > 0 ||
		(token.text === "," && /^\p{Lu}{2,}$/u.test(next?.text ?? ""))
	);
};

function splitLine(line: string): string[] {
	const text = line.replace(/^[-–+*\s]+/u, "");
	const tokens = tokenize(text);
	const names: string[] = [];
	let at = 0;
	while (at < tokens.length) {
		const item = scanItem(tokens, at) ?? { from: at, to: unknownEnd(tokens, at) || at + 1 };
		const end = outerEnd(tokens, at, item);
		names.push(...namesUpTo(text, tokens, item, end));
		at = end + 1;
		while (isSeparatorWord(tokens[at])) at++;
	}
	return names;
}

const isSeparatorWord = (token: Token | undefined) => token?.lower === "và" || token?.text === ",";

/** The separator that closes the item, brackets left whole; the end of the text when none does. */
function outerEnd(tokens: readonly Token[], at: number, item: AgencyItem): number {
	let depth = 0;
	for (let i = at; i < tokens.length; i++) {
		const mark = tokens[i]?.text;
		if (mark === "(") depth++;
		else if (mark === ")") depth = Math.max(0, depth - 1);
		else if (depth === 0 && i >= item.to && isOuterSeparator(tokens, i)) return i;
	}
	return tokens.length;
}

function namesUpTo(text: string, tokens: readonly Token[], item: AgencyItem, end: number): string[] {
	if (item.shared) {
		const names = item.shared.names.map((name, i, all) =>
			i === all.length - 1 ? { ...name, to: end } : name,
		);
		return itemNames(text, tokens, { ...item, to: end, shared: { ...item.shared, names } });
	}
	const first = tokens[item.from];
	const last = tokens[end - 1];
	if (!first || !last) return [];
	const name = text.slice(first.start, last.end).replace(/[\s.,;:]+$/u, "");
	const shared = sharedFields(text, tokens, item.from, end);
	return shared ?? twinRooms(name.replace(/\s+/gu, " "));
}

/** "Sở Tài chính, Xây dựng và Y tế": later fields stand under the first head. */
function sharedFields(text: string, tokens: readonly Token[], from: number, end: number): string[] | null {
	const head = tokens[from];
	if (head?.lower !== "sở" && head?.lower !== "bộ") return null;
	const names: string[] = [];
	for (let at = from + 1; at < end; ) {
		const length = lexicon.fields.match(tokens, at);
		const last = tokens[at + length - 1];
		if (!length || !last || at + length > end) return null;
		names.push(`${head.text} ${text.slice(tokens[at]?.start, last.end)}`);
		at += length;
		if (at < end && !isSeparatorWord(tokens[at])) return null;
		at++;
	}
	return names.length > 1 ? names : null;
}

/** Whether two spellings name the same body: case, diacritics, "UBND" and other short forms do not matter. */
export const sameAgency = (a: string, b: string): boolean => agencyKey(a) === agencyKey(b);

/**
 * The entry of a directory that a printed name means, by name or alias in any spelling; null when none or several do.
 * "Sở Ngoại vụ tỉnh Lạng Sơn", "SNgV" and "so ngoai vu" all find "Sở Ngoại vụ".
 */
export function findAgency<T extends NamedAgency>(name: string, directory: readonly T[]): T | null {
	for (const keyOf of [agencyKey, bareAgencyKey]) {
		const key = keyOf(name);
		if (!key) continue;
		const found = agenciesByKey(directory, keyOf).get(key) ?? [];
		if (found.length === 1) return found[0] ?? null;
		if (found.length > 1) return found.find((entry) => agencyKey(entry.name) === agencyKey(name)) ?? null;
	}
	return null;
}

const ONE_OF_MANY =
	/^(?:các|những|một số|toàn thể|tất cả|mọi|từng|\d+ (?:tỉnh|sở|xã|huyện))\s|^(?:sở|bộ|ban|cơ quan|đơn vị|địa phương|phòng)\s?,|^(?:ubnd|ủy ban nhân dân|chủ tịch (?:ubnd|ủy ban nhân dân)|thủ trưởng|giám đốc|bộ trưởng|trưởng|lãnh đạo) (?:các|cấp|xã,|phường,|huyện,|tỉnh,|cơ quan|đơn vị)/iu;

/** Whether a name stands for a group whose members must be known before anyone can be reminded. */
export const isCollective = (name: string): boolean => ONE_OF_MANY.test(normalizeText(name).trim());
