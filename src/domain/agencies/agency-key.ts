import { FIELD_ABBREVIATIONS, WORD_ABBREVIATIONS } from "../lexicon/abbreviations.ts";
import { fold, normalizeText } from "../text/fold.ts";

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");

const words = WORD_ABBREVIATIONS.map(
	([short, long]) => [new RegExp(`(?<![\\p{L}&])${literal(short)}(?![\\p{L}&])`, "gu"), long] as const,
);
const fields = FIELD_ABBREVIATIONS.map(
	([short, long]) =>
		[new RegExp(`^(sở |bộ |S|B)${literal(short)}(?![\\p{Ll}&])`, "iu"), long, short] as const,
);

/** "SNgV" and "Sở NgV" → "Sở Ngoại vụ". A bare field ("NV") is left alone: it is also a person's title. */
function expandField(name: string): string {
	for (const [pattern, long] of fields) {
		const match = pattern.exec(name);
		if (!match) continue;
		const head = /^[sS]/u.test(match[1] ?? "") ? "Sở" : "Bộ";
		return `${head} ${long}${name.slice(match[0].length)}`;
	}
	return name;
}

/** Keys of names that were asked for before: whoever looks for one name asks for those of a whole directory. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 200;

/** One string for all spellings of a name: short forms written out, folded, no plural word in front. */
export function agencyKey(name: string): string {
	const before = known.get(name);
	if (before !== undefined) return before;
	const key = keyOf(name);
	if (known.size >= MOST_KNOWN) known.clear();
	if (name.length <= LONGEST_KNOWN) known.set(name, key);
	return key;
}

function keyOf(name: string): string {
	let text = expandField(normalizeText(name).trim());
	if (/^\p{Lu}{2,}|\s\p{Lu}{2,}/u.test(text))
		for (const [short, long] of words) text = text.replace(short, long);
	return fold(text)
		.replace(/\bub nhan dan\b|\bubnd\b/gu, "uy ban nhan dan")
		.replace(/^vp\b/u, "van phong")
		.replace(/^s(?=(?:ngv|nv|tc|tp|xd|ct|yt|dl)$)/u, "so ")
		.replace(/^so (ngv|nv|tc|tp|xd|ct|yt|dl)$/u, (_, short: string) => `so ${smallField(short)}`)
		.replace(/[.,;:\-–()"“”]+/gu, " ")
		.replace(/^(?:cac|nhung) /u, "")
		.replace(/\s+/gu, " ")
		.trim();
}

const smallField = (short: string): string =>
	fold(FIELD_ABBREVIATIONS.find(([abbreviation]) => fold(abbreviation) === short)?.[1] ?? short);

/** The key without the province or city that a full name adds: "Sở Ngoại vụ tỉnh Lạng Sơn" → "so ngoai vu". */
export const bareAgencyKey = (name: string): string =>
	agencyKey(name).replace(/ (?:tinh|thanh pho)(?: [a-z ]+)?$/u, "");
