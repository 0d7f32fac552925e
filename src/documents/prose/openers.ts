import * as clauses from "../../domain/lexicon/clauses.ts";
import { DOCUMENT_KINDS } from "../../domain/lexicon/document-kinds.ts";
import { ADVERBIAL_OPENERS, CONNECTORS, NEW_DELIVERABLE } from "../../domain/lexicon/openers.ts";
import { DIRECTIVES, DUTY_OPENERS } from "../../domain/lexicon/predicates.ts";
import { CAPITAL_THINGS, THING_OPENERS, TOPIC_OPENERS } from "../../domain/lexicon/thing-openers.ts";
import { WORK_VERBS } from "../../domain/lexicon/work-verbs.ts";
import { phrases } from "../../domain/text/phrases.ts";
import { tokenize } from "../../domain/text/tokens.ts";

const shortVerbs = new Set<string>(clauses.SHORT_VERBS);
const describing = new Set<string>(clauses.DESCRIBING);
const isWork = (word: string): boolean =>
	(word.includes(" ") && !describing.has(word)) || shortVerbs.has(word);

const kinds = DOCUMENT_KINDS.map(({ title }) => title);

/** The lexicons of clauses, ready to be matched against tokens. */
export const openers = {
	adverbial: phrases(ADVERBIAL_OPENERS),
	connectors: phrases(CONNECTORS),
	newDeliverable: phrases(NEW_DELIVERABLE),
	directives: phrases(DIRECTIVES),
	duties: phrases(DUTY_OPENERS),
	/** Verbs that open an item which tells what to do and names nobody. */
	work: phrases([...DUTY_OPENERS, ...WORK_VERBS].filter(isWork)),
	/** Words that open an item which only names a thing. */
	things: phrases(THING_OPENERS),
	/** Words that open a heading about something, and no name of a body. */
	topics: phrases([...THING_OPENERS, ...CAPITAL_THINGS, ...TOPIC_OPENERS, ...kinds]),
	/** A capital on one of these begins a sentence: no name begins so. */
	sentence: phrases([...DIRECTIVES, ...CONNECTORS, "trên cơ sở", "căn cứ", "để", "đối với", "thời gian qua"]),
	frequency: phrases(clauses.FREQUENCIES),
	past: phrases(clauses.PAST_WORDS),
	offices: phrases(clauses.OFFICES),
	addedGrounds: phrases(clauses.ADDED_GROUNDS),
	givers: phrases(clauses.GIVERS),
	remarks: phrases(clauses.REMARKS),
	spokenTo: phrases(clauses.SPOKEN_TO),
	orders: phrases(clauses.ORDERS),
	purposes: phrases(clauses.PURPOSES),
	conditions: phrases(clauses.CONDITIONS),
} as const;

/** Whether words tell somebody what to do ("Rà soát …", "Đồng thời, tổ chức …") though they name nobody. */
export function tellsWhatToDo(text: string): boolean {
	const tokens = tokenize(text.slice(0, 120));
	const joint = openers.connectors.match(tokens, 0);
	const from = joint + (tokens[joint]?.text === "," ? 1 : 0);
	return openers.work.match(tokens, 0) > 0 || (joint > 0 && openers.work.match(tokens, from) > 0);
}
