import { DOCUMENT_KINDS } from "../lexicon/document-kinds.ts";
import { ADVERBIAL_OPENERS, CONNECTORS } from "../lexicon/openers.ts";
import { CAPITAL_THINGS, THING_OPENERS } from "../lexicon/thing-openers.ts";
import { WORK_VERBS } from "../lexicon/work-verbs.ts";
import { phrases } from "../text/phrases.ts";
import type { Token } from "../text/tokens.ts";
import { agencyLexicon as lexicon } from "./agency-lexicon.ts";
import { endsName } from "./agency-name-ahead.ts";
import { namedEnd } from "./agency-name-end.ts";
import { startsAgency } from "./agency-start.ts";

/** First words, printed with a capital, of what is no body: documents, things, occasions, the openers of a sentence. */
const others = phrases([
	...DOCUMENT_KINDS.map(({ title }) => title),
	...CAPITAL_THINGS,
	...THING_OPENERS,
	...ADVERBIAL_OPENERS,
	...CONNECTORS,
	...WORK_VERBS,
]);

/** A name is no longer, in words. */
const LONGEST = 16;

/**
 * Where a body that no lexicon knows would end if its name begins at `at`; 0 where the words there have not the shape
 * of one: a capital, another capital behind it, a word in lower case between them or behind ("Binh đoàn Trường Sơn 12",
 * "Rừng đặc dụng Núi Bạc"). Only a place where a body must stand makes such words one.
 */
export function unknownEnd(tokens: readonly Token[], at: number): number {
	const first = tokens[at];
	if (first?.kind !== "word" || !first.capital || startsAgency(tokens, at)) return 0;
	const notHead = lexicon.notHeads.match(tokens, at);
	if (others.match(tokens, at) || (notHead && !tokens[at + notHead]?.capital)) return 0;
	if (lexicon.dutyOpeners.match(tokens, at) || lexicon.directives.match(tokens, at)) return 0;
	// "Tối ưu hóa Hệ thống …" tells what to do
	const becomes = [1, 2].find((behind) => tokens[at + behind]?.lower === "hóa");
	if (becomes && first.lower !== "văn" && !tokens[at + becomes - 1]?.capital) return 0;
	const end = namedEnd(tokens, at + 1);
	const words = tokens.slice(at, end);
	if (words.length < 3 || words.length > LONGEST) return 0;
	const capitals = words.filter(({ capital }) => capital).length;
	const isShaped = capitals >= 2 && words.some(({ kind, capital }) => kind === "word" && !capital);
	const behind = tokens[end];
	return isShaped && (!behind || behind.lower === "và" || endsName(tokens, end)) ? end : 0;
}
