import type { LocalDate } from "../local-date.ts";
import { fold, normalizeText } from "../text/fold.ts";
import type { OpinionWords } from "./consultation.ts";
import { documentIn } from "./consultation-document.ts";

/** What is wanted before a reply can count as an answer. */
export type OpinionQuestion =
	/** "đang nghiên cứu", "sẽ gửi sau": no answer yet, and nothing to ask. */
	| "not-yet"
	/** "xin lùi đến 12/3": whoever asked hears it. */
	| "more-time"
	/** "đã gửi văn bản": which one? */
	| "number"
	/** Perhaps a comment; perhaps talk. */
	| "unclear";

/** A reply as understood: an answer beyond doubt, or what is missing. */
export type OpinionReading = { opinion: OpinionWords } | { ask: OpinionQuestion };

const BODY =
	"(?:(?:so|ban|phong|ubnd|uy ban nhan dan|van phong|cong an|cuc|chi cuc|thanh tra|trung tam|don vi|co quan|ben|phia|dai|bo chi huy|mat tran|hoi|truong|benh vien)(?: [a-z&]+){0,8}? )?";
const AROUND =
	/^(?:(?:da|vang|thua|kinh gui|kinh|bao cao|em|anh|chi|e|a|bot|ok|oke|xin|cam on|tran trong|nhe|nha|roi)(?= |$)[ ,.:!]*)+|(?:[ ,]*(?:^| )(?:a|nhe|nha|em|anh chi|anh|chi|cam on|tran trong|nhe a))+$/g;
const OBJECT =
	"(?: (?:voi |nhu |theo |ve |doi voi |vao )?(?:toan bo |cac |nhung )*(?:noi dung|du thao|ban du thao|van ban|to trinh)(?: [^ ]+){0,25})?";
const WORD = "(?:nhat tri|thong nhat|dong y|dong thuan|tan thanh)";
const AGREE = new RegExp(
	`^${BODY}(?:(?:cung|hoan toan|da|y kien|co y kien|la) )*${WORD}(?: (?:hoan toan|cao|tuyet doi))?${OBJECT}$`,
);
const NONE = new RegExp(
	`^${BODY}(?:(?:cung|la|thi|xin|da) )*khong (?:co )?(?:y kien|gop y|gi gop y|noi dung gop y|tham gia y kien|tham gia gop y)(?: (?:gi|nao|khac|them|gop y|tham gia|bo sung|sua doi))*${OBJECT}$`,
);
/** Words that take an agreement back, put it off or bind it to something. */
const DOUBT =
	/(?:^| )(?:chua|khong|dang|se|sap|neu|khi|nhung|tuy|song|tru|mien|dieu kien|gop y|de nghi|kien nghi|bo sung|sua|dieu chinh|lui|gia han|hop|lich|cho|doi|xem|nghien cuu|co ban|gan|nguyen tac|du kien|chac|hinh nhu|co the|phai)(?= |$)/;
const NOT_YET =
	/(?:^| )(?:chua|dang|se|sap|mai|tuan sau|chieu nay|lui|gia han|them thoi gian|cham|cho|doi|du kien|nghien cuu|tong hop|lay y kien|xin y kien|trinh|da nhan|tiep nhan|ok|vang)(?= |$)/;
const MORE_TIME =
	/(?:^| )(?:xin |de nghi (?:cho )?)?(?:lui|gia han|them thoi gian|them \d+ (?:ngay|tuan)|cham lai)(?= |$)(?!.*(?:du thao|dieu \d|khoan \d))/;
const LABEL = new RegExp(
	`^${BODY}(?:(?:xin|co|da|mot so|cac|noi dung) )*(?:y kien gop y|y kien tham gia|tham gia y kien|tham gia gop y|gop y|y kien)(?: (?:them|nhu sau|cu the|cu the nhu sau|cua [a-z ]{1,40}|doi voi du thao|ve du thao))*$`,
);
const REMARK =
	/(?:^| )(?:gop y|de nghi|kien nghi|bo sung|sua|dieu chinh|can|nen|luu y|tru|ngoai tru|lam ro|cap nhat|ra soat|thay|bo)(?= |$)/;
const AGREES_BUT = new RegExp(
	`^${BODY}(?:(?:ve co ban|co ban|ve nguyen tac|cung|da) )*${WORD}(?: [^ ]+){0,12}?(?:[,;.:]| nhung| tuy nhien| song| va| dong thoi| kem)`,
);
const OBJECTS = new RegExp(`^${BODY}khong ${WORD}(?: [^ ]+){0,12}?(?:[:,;.]| vi| do) ?[^ ]+ [^ ]+`);
const OWN_PAPER =
	/^(?:(?:gui|da gui|co|day la|van ban|cong van|file|tep|y kien|gop y|tham gia|cua|kem|dinh kem|theo|ben|so|don vi|co quan|em|la|ban|chinh thuc|nhe|a|day|ve|du thao|noi dung)(?: |$))+$/;
const SENT_UNNAMED = /(?:^| )da (?:gui|co|ban hanh|tra loi|gop y|phat hanh)(?= |$)/;

const short = (text: string): string =>
	text
		.replace(/\b(?:ko|k0|hok|kg|khg)\b/g, "khong")
		.replace(/[“”"'()]/g, " ")
		.replace(/\s+/g, " ")
		.trim()
		.replace(/[.!…\s]+$/, "")
		.replace(AROUND, "")
		.replace(/^[ ,.:;–-]+|[ ,.;:!–-]+$/g, "");

const said = (kind: OpinionWords["kind"], rest: Partial<OpinionWords> = {}): OpinionReading => ({
	opinion: { note: null, evidence: null, sentOn: null, ...rest, kind },
});

/** "nhất trí", "không có ý kiến", or both in one sentence; null for anything else. */
function plainAnswer(folded: string): "AGREE" | "NONE" | null {
	const parts = folded
		.split(/[,;.\n]| va /)
		.map(short)
		.filter(Boolean);
	const kinds = parts.map((part) => {
		if (NONE.test(part)) return "NONE" as const;
		return AGREE.test(part) && !DOUBT.test(part) ? ("AGREE" as const) : null;
	});
	if (kinds.length === 0 || kinds.includes(null)) return null;
	return kinds.includes("AGREE") ? "AGREE" : "NONE";
}

/** "góp ý: …": the words behind the label; null where there is none. */
function labelled(text: string): string | null {
	const at = text.search(/[:\n]/u);
	if (at < 0 || !LABEL.test(short(fold(text.slice(0, at))))) return null;
	return text
		.slice(at + 1)
		.replace(/^[\s:–-]+/u, "")
		.trim();
}

function comment(words: string, context: Context): OpinionReading {
	const folded = short(fold(words));
	if (/^khong(?: co)?$/.test(folded)) return said("NONE");
	const inner = readWords(words, context);
	if ("opinion" in inner && inner.opinion.kind !== "COMMENT") return inner;
	const putsOff =
		folded.split(" ").length <= 10 &&
		new RegExp(`^${BODY}(?:chua|dang|se|sap|mai|tuan sau|chieu|xin lui|xin gia han|gui sau)(?: |$)`).test(
			folded,
		);
	if (putsOff) return { ask: "not-yet" };
	return folded.length < 3 ? { ask: "unclear" } : said("COMMENT", { note: words });
}

interface Context {
	today: LocalDate;
	/** Folded. */
	names: string[];
}

/** "Sở Văn hóa, Thể thao và Du lịch nhất trí": a name with a comma must not be taken for two statements. */
function nameless(folded: string, names: string[]): string {
	const name = names.find((one) => folded.startsWith(`${one} `));
	return name ? folded.slice(name.length + 1) : folded;
}

function readWords(text: string, context: Context): OpinionReading {
	const label = labelled(text);
	if (label !== null) return comment(label, context);
	const folded = short(fold(text));
	if (/\?\s*$/u.test(text)) return { ask: "unclear" };
	const document = documentIn(text, context.today);
	if (document) {
		if (document.future) return { ask: "unclear" };
		const { evidence, sentOn, rest, own } = document;
		const plain = rest === "" ? null : plainAnswer(rest);
		if (plain) return said(plain, own ? { evidence, sentOn } : {});
		if (rest === "" && own) return said("SENT", { evidence, sentOn });
		return { ask: NOT_YET.test(rest) ? "not-yet" : "unclear" };
	}
	const plain = plainAnswer(nameless(folded, context.names));
	if (plain) return said(plain);
	if (MORE_TIME.test(fold(text))) return { ask: "more-time" };
	const putOff = /(?:^| )(?:chua|dang|se|sap|lui|gia han|mai|tuan sau)(?= |$)/.test(folded);
	if (AGREES_BUT.test(folded) && REMARK.test(folded.replace(AGREES_BUT, "")) && !putOff)
		return said("COMMENT", { note: text });
	if (OBJECTS.test(folded) && !putOff) return said("COMMENT", { note: text });
	// "đã" and "dạ" fold alike: what was cut off as politeness counts here.
	const whole = fold(text);
	if (SENT_UNNAMED.test(whole) && !putOff) return { ask: "number" };
	return { ask: NOT_YET.test(whole) ? "not-yet" : "unclear" };
}

/**
 * Reads what an agency answers to a request for its opinion. Only what is beyond doubt is an answer: "nhất trí", "không
 * có ý kiến", "góp ý: …", the number of the document that was sent, or a file.
 * @param options.files names of files that came with it
 * @param options.names under which the agency may speak of itself
 */
export function readOpinion(
	text: string,
	{ today, files = [], names = [] }: { today: LocalDate; files?: string[]; names?: string[] },
): OpinionReading {
	const plain = normalizeText(text)
		.replace(/[ \t]+/gu, " ")
		.trim();
	const reading =
		plain === "" ? ({ ask: "unclear" } as const) : readWords(plain, { today, names: names.map(fold) });
	if (files.length === 0) return reading;
	if ("opinion" in reading) {
		const evidence = [reading.opinion.evidence, ...files].filter(Boolean).join("; ");
		return { opinion: { ...reading.opinion, evidence } };
	}
	const folded = short(fold(plain));
	const isPaper = folded === "" || OWN_PAPER.test(`${folded} `.trimEnd());
	return isPaper && !/(?:^| )(?:chua|se|dang|sap)(?= |$)/.test(folded)
		? said("SENT", { evidence: files.join("; ") })
		: reading;
}
