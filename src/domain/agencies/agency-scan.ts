import { phrases } from "../text/phrases.ts";
import type { Token } from "../text/tokens.ts";
import { bareEnd, bareFieldAt, isSeparator } from "./agency-fields.ts";
import { isOrganizing, opensOrder } from "./agency-group.ts";
import { agencyLexicon as lexicon } from "./agency-lexicon.ts";
import { bracketEnd, namedEnd } from "./agency-name-end.ts";
import { qualifiersEnd } from "./agency-qualifiers.ts";
import { startsAgency, startsCollective, startsListed, startsNamed, startsTitle } from "./agency-start.ts";
import { wholeNameAt } from "./known-bodies.ts";

/** One agency as printed, or several when a shared word was distributed over them ("các Bộ: A, B"). */
export interface AgencyItem {
	/** Token of the first word, and the one behind the last. */
	from: number;
	to: number;
	/** Where "các <kind>:" stands before a list of bare names; the names follow. */
	shared?: { plural: number; noun: number; names: { from: number; to: number }[] };
	/** The head word of an earlier item under which this bare field stands: "Sở Tài chính, Xây dựng". */
	head?: number;
}

/** Names within names ("Chủ tịch UBND các …") go no deeper in any real text; a hostile one could go on for ever. */
const DEEPEST = 8;

/** The item that begins at `at` in running text, up to its verb; null when none begins there. */
export function scanItem(tokens: readonly Token[], at: number, depth = 0): AgencyItem | null {
	if (depth > DEEPEST) return null;
	if (wholeNameAt(tokens, at)) return scanNamed(tokens, at, at, depth);
	if (startsTitle(tokens, at)) return scanTitle(tokens, at, depth);
	if (startsCollective(tokens, at)) return scanCollective(tokens, at, at, depth);
	if (startsListed(tokens, at)) return scanNamed(tokens, at, at, depth);
	return null;
}

function scanNamed(tokens: readonly Token[], start: number, at: number, depth: number): AgencyItem {
	const whole = Math.max(lexicon.wholeNames.match(tokens, at), wholeNameAt(tokens, at));
	const head = whole || lexicon.heads.match(tokens, at) || lexicon.places.match(tokens, at) || 1;
	const behind = at + head;
	const ofPeople = ["nhân", "ubnd", "hđnd"].includes(tokens[behind]?.lower ?? "") ? behind + 2 : behind;
	const isCommittee = tokens[at]?.lower === "ubnd" || tokens[behind]?.lower === "nhân";
	const inner = tokens[behind]?.lower === "nhân" ? ofPeople : behind;
	const isLocal = isCommittee || LOCAL_HEADS.has(tokens[at]?.lower ?? "");
	if (isLocal && startsUnder(tokens, inner)) return scanCollective(tokens, start, inner, depth, true);
	if (depth < DEEPEST && startsNamed(tokens, behind) && !whole)
		return scanNamed(tokens, start, behind, depth + 1);
	const end = namedEnd(
		tokens,
		isCommittee ? inner : behind,
		whole || isCommittee ? "whole" : lexicon.weakHeads.match(tokens, at) ? "open" : "strong",
	);
	return { from: start, to: trail(tokens, end, depth) };
}

/** First words of other bodies that every commune has: "Công an phường, xã, đặc khu", "Đảng ủy các xã". */
const LOCAL_HEADS = new Set(["công", "đảng", "trạm", "hội", "hđnd"]);

/** "UBND các xã", "UBND xã, phường, đặc khu", but not "UBND tỉnh Lào Cai". */
function startsUnder(tokens: readonly Token[], at: number): boolean {
	if (lexicon.plurals.match(tokens, at)) return true;
	const place = lexicon.places.match(tokens, at);
	const comma = tokens[at + place]?.text;
	return place > 0 && (comma === "," || comma === "/") && lexicon.places.match(tokens, at + place + 1) > 0;
}

/** A name keeps its bracket and "(có) liên quan" behind it. */
function trail(tokens: readonly Token[], end: number, depth: number): number {
	let at = bracketEnd(tokens, end);
	for (const word of ["liên", "có"]) {
		if (tokens[at]?.lower === word) at += lexicon.qualifiers.match(tokens, at);
	}
	const plural = lexicon.plurals.match(tokens, at);
	// "Ban thường vụ các đảng ủy xã, phường"
	const isParty = tokens[at + plural + 1]?.lower === "ủy" && lexicon.classNouns.match(tokens, at + plural);
	const isTheirs =
		isParty || lexicon.places.match(tokens, at + plural) || tokens[at + plural]?.lower === "địa";
	if (depth < DEEPEST && plural && isTheirs) return scanCollective(tokens, at, at, depth + 1, true).to;
	const relative = lexicon.relatives.match(tokens, at);
	const ofNamed = tokens[at]?.lower === "của" && tokens[at + 1]?.capital && startsNamed(tokens, at + 1);
	if (ofNamed) return namedEnd(tokens, at + 1 + lexicon.heads.match(tokens, at + 1), "whole");
	return relative && ["thuộc", "trực", "trên"].includes(tokens[at]?.lower ?? "")
		? qualifiersEnd(tokens, at)
		: at;
}

/** Behind a title, but before the body whose name it takes up: "Trưởng | Ban Quản lý …", "Chánh | Văn phòng HĐND và UBND". */
function titleEnd(tokens: readonly Token[], start: number): number {
	const end = start + lexicon.titles.match(tokens, start);
	for (let at = start + 1; at < end; at++) {
		if (at + wholeNameAt(tokens, at) > end) return at;
	}
	return end;
}

/** Last syllables of the places whose heads are titles of their own. */
const SETTLEMENTS = new Set(["thôn", "bản", "xóm", "ấp", "buôn", "khóm"]);

function scanTitle(tokens: readonly Token[], start: number, depth: number): AgencyItem {
	let at = titleEnd(tokens, start);
	while (lexicon.titles.match(tokens, at)) at = titleEnd(tokens, at);
	while (tokens[at]?.text === "," || tokens[at]?.lower === "và" || tokens[at]?.text === "-") {
		const more = lexicon.titles.match(tokens, at + 1);
		if (!more || (tokens[at]?.text !== "-" && startsNamed(tokens, at - 1))) break;
		at += 1 + more;
	}
	// "Trưởng xóm, tổ dân phố": the head of either
	const other = [",", "/"].includes(tokens[at]?.text ?? "") ? lexicon.classNouns.match(tokens, at + 1) : 0;
	if (other && SETTLEMENTS.has(tokens[at - 1]?.lower ?? "")) at += 1 + other;
	if (startsNamed(tokens, at)) {
		return withPerson(tokens, scanNamed(tokens, start, at, depth + 1), depth);
	}
	if (lexicon.plurals.match(tokens, at) || lexicon.classNouns.match(tokens, at)) {
		const isBody = lexicon.classNouns.match(tokens, at) > lexicon.places.match(tokens, at);
		if (lexicon.plurals.match(tokens, at) || isBody || startsUnder(tokens, at)) {
			return scanCollective(tokens, start, at, depth + 1);
		}
	}
	return withPerson(tokens, { from: start, to: trail(tokens, namedEnd(tokens, at), depth) }, depth);
}

/** First words of how a document speaks of a person by name. */
const PERSONS = new Set(["đồng", "đ", "ông", "bà", "thầy", "cô", "anh", "chị"]);
/** First words of seats on a body that stand before the office a person holds: "Ủy viên Ban Thường vụ, Trưởng Công an xã". */
const SEATS = phrases(["ủy viên", "tỉnh ủy viên", "thành ủy viên", "đảng ủy viên", "bí thư", "phó bí thư"]);

/** "đồng chí Nguyễn Văn A, Ủy viên Ban Thường vụ, Phó Chủ tịch UBND tỉnh" is one person. */
function withPerson(tokens: readonly Token[], item: AgencyItem, depth: number): AgencyItem {
	if (!PERSONS.has(tokens[item.from]?.lower ?? "")) return item;
	let { to } = item;
	for (let joins = depth; joins <= DEEPEST; joins++) {
		const opens = [",", "-", "–"].includes(tokens[to]?.text ?? "") && lexicon.titles.match(tokens, to + 1);
		if (!opens || PERSONS.has(tokens[to + 1]?.lower ?? "")) break;
		const isSeat = SEATS.match(tokens, to + 1) > 0;
		to = scanTitle(tokens, to + 1, depth + 1).to;
		if (!isSeat) break;
	}
	return { ...item, to };
}

function scanCollective(
	tokens: readonly Token[],
	start: number,
	at: number,
	depth: number,
	ofPlaces = false,
): AgencyItem {
	const bare = start === at ? lexicon.bareGroups.match(tokens, at) : 0;
	if (bare) {
		const ofNamed = tokens[at + bare]?.capital && !startsListed(tokens, at + bare);
		return { from: start, to: trail(tokens, ofNamed ? namedEnd(tokens, at + bare) : at + bare, depth) };
	}
	const plural = tokens[at]?.kind === "number" ? 1 : lexicon.plurals.match(tokens, at);
	const noun = at + plural;
	// "đảng ủy các xã, phường": the kind of body first, then where
	const kind = plural ? 0 : lexicon.classNouns.match(tokens, noun);
	const those = kind ? lexicon.plurals.match(tokens, noun + kind) : 0;
	if (depth < DEEPEST && those && lexicon.classNouns.match(tokens, noun + kind + those)) {
		const ofPlaces = lexicon.places.match(tokens, noun + kind + those) > 0;
		return scanCollective(tokens, start, noun + kind, depth + 1, ofPlaces);
	}
	let end = noun;
	let lastNoun = noun;
	for (;;) {
		const length = lexicon.classNouns.match(tokens, end);
		if (!length) {
			if (end === noun && startsNamed(tokens, end))
				end = namedEnd(tokens, end + lexicon.heads.match(tokens, end));
			else if (depth < DEEPEST && end === noun && lexicon.titles.match(tokens, end)) {
				return { ...scanTitle(tokens, end, depth + 1), from: start };
			}
			break;
		}
		lastNoun = end;
		end = qualifiersEnd(tokens, end + length);
		const joint = tokens[end]?.lower;
		const joins = joint === "," || joint === "/" || joint === "và" || joint === "hoặc" || joint === "-";
		if (!joins || !lexicon.classNouns.match(tokens, end + 1)) break;
		if (startsNamed(tokens, end + 1) && tokens[end + 1]?.lower !== "cơ") break;
		if (tokens[lastNoun]?.lower === "cơ" && tokens[end + 1]?.lower === "chính") break;
		if (joint === "," && isOrganizing(tokens, end + 1)) break;
		if (lexicon.plurals.match(tokens, end + 1)) break;
		if (ofPlaces && !lexicon.places.match(tokens, end + 1)) break;
		end += 1;
	}
	// "các thành viên Ban Chỉ đạo"
	if (
		tokens[lastNoun]?.lower === "thành" &&
		tokens[lastNoun + 1]?.lower === "viên" &&
		startsNamed(tokens, end)
	)
		end = namedEnd(tokens, end + lexicon.heads.match(tokens, end));
	const listed = scanShared(tokens, plural ? end : -1, lastNoun, start < at, depth);
	if (listed)
		return { from: start, to: listed.to, shared: { plural: at, noun: lastNoun, names: listed.names } };
	return { from: start, to: qualifiersEnd(tokens, end) };
}

/** The bare names behind "các Bộ:", "các tỉnh" …: each field or run of capitals, to the verb. */
function scanShared(
	tokens: readonly Token[],
	end: number,
	noun: number,
	isUnderTitle: boolean,
	depth: number,
) {
	const colon = tokens[end]?.text === ":";
	const first = colon ? end + 1 : noun + lexicon.classNouns.match(tokens, noun);
	if (end < 0 || (!colon && !tokens[first]?.capital)) return null;
	if (colon && opensOrder(tokens, first)) return null;
	const names: { from: number; to: number }[] = [];
	let at = first;
	for (;;) {
		if (!tokens[at]?.capital) break;
		const field = bareFieldAt(tokens, at);
		const item = startsAgency(tokens, at) && !field ? scanItem(tokens, at, depth + 1) : null;
		const to = item
			? item.to
			: field
				? trail(tokens, at + field, depth)
				: trail(tokens, bareEnd(tokens, at), depth);
		names.push({ from: at, to });
		at = to;
		if (!isSeparator(tokens[to]) || !tokens[to + 1]?.capital) break;
		const opens = startsAgency(tokens, to + 1) && !bareFieldAt(tokens, to + 1);
		if (opens && (!colon || isUnderTitle || startsTitle(tokens, to + 1))) break;
		at = to + 1;
	}
	return names.length > (colon ? 0 : 1) ? { names, to: names.at(-1)?.to ?? at } : null;
}
