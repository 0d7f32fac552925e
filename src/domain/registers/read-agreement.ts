import { endOfMonth, type LocalDate, localDate, parts } from "../local-date.ts";
import { fold, normalizeText } from "../text/fold.ts";
import type { AgreementFacts } from "./agreement.ts";
import { readLabelled } from "./labelled.ts";

/** Which agreements a list shows: those in force, those soon to expire, those expired, those ended, or words in them. */
export type AgreementFilter =
	| { kind: "open" | "expiring" | "expired" | "ended" }
	| { kind: "words"; words: string };

/** What `/thoathuan` was asked for; names as typed. */
export type AgreementOrder =
	| { kind: "list"; filter: AgreementFilter }
	| { kind: "card"; code: number }
	/** `agency` null: the agency of the chat. */
	| { kind: "new"; facts: AgreementFacts; agency: string | null }
	| { kind: "change"; code: number; facts: Partial<AgreementFacts>; agency: string | null }
	| { kind: "renew"; code: number; until: LocalDate | { years: number } | null; reason: string | null }
	| { kind: "end"; code: number; reason: string | null }
	| { kind: "wrong"; about: "unclear" | "date" | "until" | "reason" };

const LABELS = {
	title: ["ten", "ten goi"],
	partner: ["doi tac", "ben ky", "ky voi", "voi"],
	signed: ["ky", "ngay ky", "ky ngay"],
	expires: ["het han", "het hieu luc", "ngay het han", "hieu luc den", "hieu luc"],
	agency: ["dau moi", "dau moi trong tinh", "co quan dau moi", "chu tri"],
	partnerFocal: ["dau moi doi tac", "dau moi phia ban", "dau moi ben ban"],
} as const;

const ENDLESS = /^(?:khong|vo) (?:xac dinh )?thoi han$|^khong het han$|^khong$|^vo han$/;
const DATE = /^(?:den )?(?:het )?(?:ngay )?(\d{1,2})(?:[/.-]| thang )(\d{1,2})(?:[/.-]| nam )(\d{4})$/;
const YEARS = /^(?:them |trong )?0*(\d{1,2}) nam$/;

/** "12/5/2027", "ngày 12 tháng 5 năm 2027", "đến 12/5/2030"; null where the words are no day with its year. */
export function readFullDate(words: string): LocalDate | null {
	const found = DATE.exec(fold(words));
	return found ? localDate(Number(found[3]), Number(found[2]), Number(found[1])) : null;
}

/** The same day so many years later; 29 February becomes the 28th. */
export function addYears(date: LocalDate, years: number): LocalDate {
	const { year, month, day } = parts(date);
	return localDate(year + years, month, day) ?? endOfMonth(year + years, month);
}

/** A last day in force: a date, years from the day of signing, or none. Undefined where the words say neither. */
function readExpiry(words: string, signedOn: LocalDate | null): LocalDate | null | undefined {
	const text = fold(words);
	if (ENDLESS.test(text)) return null;
	const years = YEARS.exec(text);
	if (years) return signedOn ? addYears(signedOn, Number(years[1])) : undefined;
	return readFullDate(words) ?? undefined;
}

const FILTERS: [RegExp, AgreementFilter][] = [
	[/^(?:con hieu luc)?$/, { kind: "open" }],
	[/^sap het han$/, { kind: "expiring" }],
	[/^(?:da |qua )?het han$|^qua han$/, { kind: "expired" }],
	[/^(?:da )?(?:ket thuc|cham dut)$/, { kind: "ended" }],
];

const CODE = /(?:^|\s)tt\s*[-.]?\s*0*(\d{1,9})(?![\p{L}\d/])[\s:;,.–-]*/iu;

/** Reads what follows `/thoathuan`. */
export function parseAgreement(argument: string): AgreementOrder {
	const text = normalizeText(argument)
		.replace(/[ \t]+/gu, " ")
		.trim();
	const filter = FILTERS.find(([pattern]) => pattern.test(fold(text)))?.[1];
	if (filter) return { kind: "list", filter };
	const named = CODE.exec(text);
	if (named) {
		const rest = `${text.slice(0, named.index)} ${text.slice(named.index + named[0].length)}`.trim();
		return rest === "" ? { kind: "card", code: Number(named[1]) } : readAgreementWord(rest, Number(named[1]));
	}
	const read = readLabelled(text, LABELS);
	if (!read) return { kind: "wrong", about: "unclear" };
	if (Object.keys(read.parts).length === 0)
		return { kind: "list", filter: { kind: "words", words: fold(text) } };
	const title = read.parts.title ?? read.head;
	const { partner, agency = null, partnerFocal = null } = read.parts;
	if (!title || !partner) return { kind: "wrong", about: "unclear" };
	const dates = readDates(read.parts, null);
	if (!dates) return { kind: "wrong", about: "date" };
	const { signedOn = null, expiresOn = null } = dates;
	if (signedOn && expiresOn && expiresOn < signedOn) return { kind: "wrong", about: "date" };
	return { kind: "new", facts: { title, partner, partnerFocal, signedOn, expiresOn }, agency };
}

/** The dates among the parts; null where one is none. */
function readDates(
	{ signed, expires }: { signed?: string; expires?: string },
	known: LocalDate | null,
): Partial<Pick<AgreementFacts, "signedOn" | "expiresOn">> | null {
	const signedOn = signed === undefined ? undefined : readFullDate(signed);
	if (signedOn === null) return null;
	const expiresOn = expires === undefined ? undefined : readExpiry(expires, signedOn ?? known);
	if (expires !== undefined && expiresOn === undefined) return null;
	return {
		...(signedOn === undefined ? {} : { signedOn }),
		...(expiresOn === undefined ? {} : { expiresOn }),
	};
}

const RENEW = /^(?:de nghi |da )?gia han(?![a-z])/;
const END = /^(?:da )?(?:ket thuc|cham dut|thoi hieu luc)(?![a-z])/;
const REASON = /[;,]?\s*(?:vì|do|lý do|căn cứ|theo|vi|ly do|can cu)[\s:]+(.+)$/iu;

/** What is said of one agreement: "gia hạn 12/5/2030; căn cứ …", "kết thúc: lý do", "đầu mối: Sở Tài chính". */
export function readAgreementWord(words: string, code: number): AgreementOrder {
	const text = normalizeText(words).replace(/\s+/gu, " ").trim();
	const folded = fold(text);
	const tidy = (rest: string) => rest.replace(/^[\s:;,.–-]+/u, "").trim();
	const renewed = RENEW.exec(folded);
	if (renewed) {
		const rest = tidy(text.slice(renewed[0].length));
		const reason = REASON.exec(rest)?.[1] ?? null;
		const until = rest.replace(REASON, "").replace(/[\s;,.]+$/u, "");
		const years = YEARS.exec(fold(until));
		if (years) return { kind: "renew", code, until: { years: Number(years[1]) }, reason };
		if (ENDLESS.test(fold(until))) return { kind: "renew", code, until: null, reason };
		const day = readFullDate(until);
		return day ? { kind: "renew", code, until: day, reason } : { kind: "wrong", about: "until" };
	}
	const ended = END.exec(folded);
	if (ended) {
		const reason = tidy(text.slice(ended[0].length)).replace(/^(?:vì|do|lý do|vi|ly do)[\s:]+/iu, "");
		return reason ? { kind: "end", code, reason } : { kind: "wrong", about: "reason" };
	}
	const read = readLabelled(text, LABELS);
	if (read?.head !== "" || Object.keys(read.parts).length === 0) return { kind: "wrong", about: "unclear" };
	const dates = readDates(read.parts, null);
	if (!dates) return { kind: "wrong", about: "date" };
	const { title, partner, partnerFocal, agency = null } = read.parts;
	return {
		kind: "change",
		code,
		agency,
		facts: {
			...dates,
			...(title ? { title } : {}),
			...(partner ? { partner } : {}),
			...(partnerFocal ? { partnerFocal } : {}),
		},
	};
}
