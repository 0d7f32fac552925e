import { ADVERBIAL_OPENERS, CONNECTORS, NEW_DELIVERABLE } from "../../domain/lexicon/openers.ts";
import { DIRECTIVES, DUTY_OPENERS, NOT_DIRECTIVE_AFTER } from "../../domain/lexicon/predicates.ts";
import { phrases } from "../../domain/phrases.ts";

/** The lexicons of clause openers, ready to be matched against tokens. */
export const openers = {
	adverbial: phrases(ADVERBIAL_OPENERS),
	connectors: phrases(CONNECTORS),
	newDeliverable: phrases(NEW_DELIVERABLE),
	directives: phrases(DIRECTIVES),
	duties: phrases(DUTY_OPENERS),
	notDirectiveAfter: phrases(NOT_DIRECTIVE_AFTER),
	/** A capital on one of these begins a sentence: no name begins so. */
	sentence: phrases([...DIRECTIVES, ...CONNECTORS, "trên cơ sở", "căn cứ", "để", "đối với", "thời gian qua"]),
} as const;
