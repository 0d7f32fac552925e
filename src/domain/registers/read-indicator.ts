import { splitAgencies } from "../agencies/agency-names.ts";
import type { DateRange } from "../date-range.ts";
import type { LocalDate } from "../local-date.ts";
import { parseDateRange } from "../parse-range.ts";
import { fold, normalizeText } from "../text/fold.ts";
import { readNumber } from "../text/read-number.ts";
import type { IndicatorCadence, IndicatorFacts, IndicatorSum } from "./indicator.ts";
import { readLabelled } from "./labelled.ts";

/** A number in words, with what it is of: the line of a message, or the name of an indicator. */
export interface SaidFigure {
	/** Null: the only one there is. */
	label: string | null;
	words: string;
	/** "đúng" behind it: it was asked about, and is meant. */
	sure: boolean;
}

/** What `/chitieu` was asked for; names as typed. */
export type IndicatorOrder =
	| { kind: "list"; range: DateRange | null }
	| { kind: "card"; name: string; range: DateRange | null }
	/** `agencies` empty: the agency of the chat. */
	| { kind: "define"; facts: IndicatorFacts; agencies: string[] }
	| { kind: "end"; name: string }
	| { kind: "plan"; name: string; plan: number }
	| { kind: "figures"; figures: SaidFigure[]; range: DateRange | null; agency: string | null }
	| { kind: "wrong"; about: "unclear" | "define" | "cadence" | "plan" | "sum" | "range" };

const DEFINE = /^(?:thêm|them)\s+/iu;
const END = /^(?:thôi|thoi|bỏ|bo|kết thúc|ket thuc)\s+(?!:)/iu;
const PLAN = /^(?:kế hoạch|ke hoach)\s+([^:]+):\s*(.+)$/iu;

const LABELS = {
	unit: ["don vi", "don vi tinh", "dvt"],
	cadence: ["ky", "ky bao cao", "dinh ky"],
	agencies: ["giao", "co quan", "don vi bao cao", "cho"],
	plan: ["ke hoach", "ke hoach nam", "chi tieu nam"],
	sum: ["cach tinh", "tinh", "tong hop"],
} as const;

const WHERE = { range: ["ky"], agency: ["co quan", "cua"] } as const;

const CADENCES: [RegExp, IndicatorCadence][] = [
	[/^(?:hang |moi |theo )?thang$/, "MONTH"],
	[/^(?:hang |moi |theo )?quy$/, "QUARTER"],
	[/^(?:6|sau|nua) (?:thang|nam)$|^nua nam$/, "HALF_YEAR"],
	[/^(?:hang |moi |theo )?nam$/, "YEAR"],
];

const SUMS: [RegExp, IndicatorSum][] = [
	[/^(?:tong|cong|cong don|tong cong)$/, "TOTAL"],
	[/^(?:so |gia tri |ky )?(?:cuoi|moi nhat|cuoi ky|cuoi cung)$/, "LAST"],
	[/^(?:trung binh|binh quan)$/, "AVERAGE"],
];

/** Reads what follows `/chitieu`. */
export function parseIndicator(argument: string, today: LocalDate): IndicatorOrder {
	const text = normalizeText(argument)
		.replace(/[^\S\n]+/gu, " ")
		.trim();
	if (text === "") return { kind: "list", range: null };
	if (DEFINE.test(text)) return readDefinition(text.replace(DEFINE, ""));
	if (END.test(text) && !text.includes(":")) return { kind: "end", name: text.replace(END, "") };
	const planned = PLAN.exec(text);
	if (planned?.[1] && planned[2]) {
		const plan = readPlan(planned[2]);
		return plan === null ? { kind: "wrong", about: "plan" } : { kind: "plan", name: planned[1].trim(), plan };
	}
	const range = parseDateRange(text, today);
	if (range) return { kind: "list", range };
	const read = readLabelled(text, WHERE);
	const named = read?.parts.range;
	const period = named ? parseDateRange(named, today) : null;
	if (named && !period) return { kind: "wrong", about: "range" };
	if (read && /[:=]/.test(read.head)) {
		const figures = readFigures(read.head);
		return figures
			? { kind: "figures", figures, range: period, agency: read.parts.agency ?? null }
			: { kind: "wrong", about: "unclear" };
	}
	return read?.head ? { kind: "card", name: read.head, range: period } : { kind: "wrong", about: "unclear" };
}

const readPlan = (words: string): number | null => {
	const plan = readNumber(words.replace(/\s*\/?\s*(?:năm|nam)\s*$/iu, ""));
	return plan !== null && plan > 0 ? plan : null;
};

function readDefinition(text: string): IndicatorOrder {
	const read = readLabelled(text, LABELS);
	if (!read?.head || /[:=\d]$|^\d+$/.test(read.head)) return { kind: "wrong", about: "define" };
	const { unit, cadence: often = "quy", agencies, plan: planned, sum: how = "tong" } = read.parts;
	if (!unit) return { kind: "wrong", about: "define" };
	const cadence = CADENCES.find(([pattern]) => pattern.test(fold(often)))?.[1];
	if (!cadence) return { kind: "wrong", about: "cadence" };
	const sum = SUMS.find(([pattern]) => pattern.test(fold(how)))?.[1];
	if (!sum) return { kind: "wrong", about: "sum" };
	const plan = planned === undefined ? null : readNumber(planned, unit);
	if (planned !== undefined && (plan === null || plan <= 0)) return { kind: "wrong", about: "plan" };
	return {
		kind: "define",
		facts: { name: read.head, unit, cadence, sum, plan },
		agencies: agencies ? splitAgencies(agencies) : [],
	};
}

/** A label, then a colon: at the start, or behind a comma, a semicolon, a line break or "và". */
const LABEL = /(?:^|[,;\n]|\s(?:và|va)\s)\s*([^:=,;\n]{1,80}?)\s*[:=]\s*/gu;
const SURE = /[\s,(]*(?:đúng|dung|chính xác|chinh xac)(?: rồi| roi)?[\s).]*$/iu;

/**
 * "đoàn ra: 12, đoàn vào: 3,5", "1: 12; 2: 3,5", or one number alone. Null where the words are not made of such pairs:
 * then they are about something else.
 */
export function readFigures(text: string): SaidFigure[] | null {
	const plain = normalizeText(text)
		.replace(/[^\S\n]+/gu, " ")
		.trim();
	const said = (words: string) => ({
		words: words.replace(SURE, "").replace(/[\s,;.]+$/u, ""),
		sure: SURE.test(words),
	});
	const labels = [...plain.matchAll(LABEL)];
	if (labels.length === 0)
		return /^[+-]?\d|^không phát sinh|^khong phat sinh/iu.test(plain)
			? [{ label: null, ...said(plain) }]
			: null;
	if (labels[0]?.index !== 0) return null;
	return labels.map((found, index) => ({
		label: (found[1] ?? "").trim(),
		...said(plain.slice(found.index + found[0].length, labels[index + 1]?.index ?? plain.length)),
	}));
}
