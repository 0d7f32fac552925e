import { FIELD_ABBREVIATIONS } from "../lexicon/abbreviations.ts";
import {
	DEPARTMENT_FIELDS,
	HEADS,
	MINISTRY_FIELDS,
	NOT_HEADS,
	TITLES,
	WHOLE_NAMES,
} from "../lexicon/agencies.ts";
import { BARE_GROUPS, CLASS_NOUNS, QUALIFIERS, RELATIVES } from "../lexicon/collectives.ts";
import { NAME_COMPOUNDS, NAME_TAILS, NAME_WORDS, PLACE_WORDS, WEAK_HEADS } from "../lexicon/name-words.ts";
import { NOUN_VERBS } from "../lexicon/noun-verbs.ts";
import { DIRECTIVES, DUTY_OPENERS, NAME_ENDERS } from "../lexicon/predicates.ts";
import { phrases } from "../text/phrases.ts";

const fields = [...new Set([...MINISTRY_FIELDS, ...DEPARTMENT_FIELDS])];
const shortFields = FIELD_ABBREVIATIONS.map(([short]) => short);
const underHead = (head: string, names: readonly string[]) => names.map((name) => `${head} ${name}`);

/** The lexicons of agency names, ready to be matched against tokens. */
export const agencyLexicon = {
	wholeNames: phrases([
		...WHOLE_NAMES,
		...underHead("Bộ", [...MINISTRY_FIELDS, ...shortFields]),
		...underHead("Sở", [...DEPARTMENT_FIELDS, ...shortFields]),
	]),
	/** "Tài chính", "Văn hóa, Thể thao và Du lịch": what may follow "các Sở:". */
	fields: phrases([...fields, ...shortFields]),
	heads: phrases(HEADS),
	weakHeads: phrases(WEAK_HEADS),
	notHeads: phrases(NOT_HEADS),
	titles: phrases(TITLES),
	classNouns: phrases(CLASS_NOUNS),
	bareGroups: phrases([...BARE_GROUPS, ...underHead("ngành", fields)]),
	qualifiers: phrases(QUALIFIERS),
	relatives: phrases(RELATIVES),
	places: phrases(PLACE_WORDS),
	nameWords: phrases(NAME_WORDS),
	nameTails: phrases(NAME_TAILS),
	compounds: phrases(NAME_COMPOUNDS),
	nounVerbs: phrases(NOUN_VERBS),
	dutyOpeners: phrases(DUTY_OPENERS),
	nameEnders: phrases(NAME_ENDERS),
	directives: phrases(DIRECTIVES),
	plurals: phrases(["các", "những", "một số", "toàn thể", "tất cả các", "toàn bộ các", "mọi", "từng", "mỗi"]),
	/** After these a description that began with "được giao …" is over. */
	plainDuties: phrases([
		"có trách nhiệm",
		"chịu trách nhiệm",
		"tiếp tục",
		"chủ động",
		"khẩn trương",
		"căn cứ",
		"tổ chức",
		"phải",
		"cần",
		"nghiêm túc",
		"tập trung",
		"kịp thời",
		"định kỳ",
		"thường xuyên",
		"rà soát",
		"báo cáo",
		"xây dựng",
		"phối hợp",
	]),
	/** Duties that end other descriptions; behind "được giao …" they may be what was given. */
	freeDuties: phrases([
		"hoàn thành",
		"chỉ đạo",
		"lãnh đạo",
		"bố trí",
		"triển khai",
		"thực hiện",
		"tăng cường",
		"kiểm tra",
		"gửi",
		"hướng dẫn",
		"đẩy nhanh",
		"bàn giao",
		"đôn đốc",
	]),
} as const;
