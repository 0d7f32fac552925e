import { ADVERBIAL_OPENERS, CONNECTORS, NEW_DELIVERABLE } from "../../domain/lexicon/openers.ts";
import { DIRECTIVES, DUTY_OPENERS } from "../../domain/lexicon/predicates.ts";
import { THING_OPENERS } from "../../domain/lexicon/thing-openers.ts";
import { WORK_VERBS } from "../../domain/lexicon/work-verbs.ts";
import { phrases } from "../../domain/phrases.ts";

/** One-syllable verbs that cannot be anything else at the head of an item. */
const SINGLE_VERBS = new Set([
	"lập",
	"trình",
	"rà",
	"gửi",
	"giao",
	"cử",
	"xây",
	"mở",
	"nắm",
	"giữ",
	"tạo",
	"ký",
]);

/** Words that open a duty behind a name, but a description at the head of an item. */
const NO_ORDERS = new Set([
	"quy định",
	"quyết định",
	"thông tin",
	"quy hoạch",
	"sản xuất",
	"cơ cấu",
	"linh hoạt",
	"không được",
]);
const isWork = (word: string): boolean =>
	(word.includes(" ") && !NO_ORDERS.has(word)) || SINGLE_VERBS.has(word);

/** The lexicons of clause openers, ready to be matched against tokens. */
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
	/** A capital on one of these begins a sentence: no name begins so. */
	sentence: phrases([...DIRECTIVES, ...CONNECTORS, "trên cơ sở", "căn cứ", "để", "đối với", "thời gian qua"]),
} as const;
