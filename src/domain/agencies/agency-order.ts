import { type LocalDate, localDate, parts } from "../local-date.ts";
import { fold, normalizeText } from "../text/fold.ts";
import { splitAgencies } from "./agency-names.ts";

/** Kept in step with `AgencyKind` in prisma/schema.prisma. */
export type AgencyKindName =
	| "PROVINCE"
	| "DEPARTMENT"
	| "DIVISION"
	| "COMMUNE"
	| "PARTY"
	| "MINISTRY"
	| "ORGANISATION"
	| "OTHER";

/** What the directory can be told of an agency; left out is left as it is. */
export interface AgencyFacts {
	/** Name of the agency above it, as typed. */
	parent?: string;
	aliases?: string[];
	withoutAliases?: string[];
	kind?: AgencyKindName;
	/** True: tracked, never reminded. */
	external?: boolean;
}

/** What `/coquan` was asked for. Names are as typed. */
export type AgencyOrder =
	/** The directory, or what of it these words find; "" is all. */
	| { kind: "show"; words: string }
	| { kind: "add"; name: string; facts: AgencyFacts }
	| { kind: "change"; name: string; facts: AgencyFacts }
	/** `create`: the name of the new body, made where it is not known. `on` null: now. */
	| { kind: "succeed"; from: string[]; into: string; create: boolean; on: LocalDate | null }
	| { kind: "keep"; name: string }
	| { kind: "group"; name: string; change: "set" | "add" | "remove"; members: string[] };

const KINDS: [RegExp, AgencyKindName][] = [
	[/^(?:cap )?tinh$|^ubnd tinh$|^(?:thanh pho )?truc thuoc trung uong$/, "PROVINCE"],
	[/^(?:cap )?(?:xa|phuong|dac khu)|^ubnd (?:cap )?xa$/, "COMMUNE"],
	[/^(?:phong|trung tam|chi cuc|don vi|don vi truc thuoc)\b/, "DIVISION"],
	[/^(?:so|ban|nganh|so, ban, nganh|van phong)\b/, "DEPARTMENT"],
	[/^(?:co quan )?dang\b/, "PARTY"],
	[/^(?:bo|bo, nganh|trung uong|co quan trung uong)\b/, "MINISTRY"],
	[/^(?:to chuc|doan the|hoi|mat tran|to chuc chinh tri)\b/, "ORGANISATION"],
	[/^khac\b/, "OTHER"],
];

/** "sở", "phường", "phòng" → the kind; null when the words name none. */
export function readAgencyKind(words: string): AgencyKindName | null {
	const text = fold(words);
	return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const BY_NAME: [RegExp, AgencyKindName][] = [
	[/^(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho)\b/, "PROVINCE"],
	[/^(?:ubnd|uy ban nhan dan) (?:xa|phuong|dac khu|thi tran)\b/, "COMMUNE"],
	[/^(?:tinh uy|thanh uy|dang uy|ban (?:to chuc|tuyen giao|noi chinh|dan van)|uy ban kiem tra)\b/, "PARTY"],
	[/^(?:uy ban mttq|ubmttq|mat tran|hoi |lien hiep|tinh doan|lien doan)/, "ORGANISATION"],
	[/^(?:phong|trung tam|chi cuc|to )\b/, "DIVISION"],
	[/^(?:so|ban|van phong|cong an tinh|bo chi huy|thanh tra tinh|vp)\b/, "DEPARTMENT"],
	[/^(?:bo|chinh phu|tong cuc|van phong chinh phu)\b/, "MINISTRY"],
];

/** What kind of body a name says it is. */
export function kindOfName(name: string): AgencyKindName {
	const text = fold(name);
	return BY_NAME.find(([pattern]) => pattern.test(text))?.[1] ?? "OTHER";
}

/** Names typed as aliases: separated by commas, which no alias contains. */
export const readAliases = (words: string): string[] => [
	...new Set(
		words
			.split(/[,;|\n]/)
			.map((alias) => alias.replace(/\s+/g, " ").trim())
			.filter(Boolean),
	),
];

/** "có", "x", "true" → true; "", "không" → false; null for anything else. */
export function readYesNo(words: string): boolean | null {
	const text = fold(words);
	if (/^(?:co|x|dung|true|yes|1)$/.test(text)) return true;
	return /^(?:khong|false|no|0|)$/.test(text) ? false : null;
}

const LABELS: [RegExp, (facts: AgencyFacts, value: string) => AgencyFacts | null][] = [
	[/^(?:truc thuoc|thuoc|cap tren)$/, (facts, parent) => (parent ? { ...facts, parent } : null)],
	[
		/^(?:ten khac|viet tat|ten viet tat|bi danh)$/,
		(facts, value) => (value ? { ...facts, aliases: readAliases(value) } : null),
	],
	[
		/^bo (?:ten khac|viet tat)$/,
		(facts, value) => (value ? { ...facts, withoutAliases: readAliases(value) } : null),
	],
	[
		/^loai$/,
		(facts, value) => {
			const kind = readAgencyKind(value);
			return kind ? { ...facts, kind } : null;
		},
	],
	[
		/^(?:ngoai he thong|co quan ngoai)$/,
		(facts, value) => {
			const external = value === "" ? true : readYesNo(value);
			return external === null ? null : { ...facts, external };
		},
	],
];

/** "thuộc: UBND tỉnh", "tên khác: SX, Sở XX", "ngoài hệ thống". Null when a part is none of these. */
function readFacts(segments: string[]): AgencyFacts | null {
	let facts: AgencyFacts | null = {};
	for (const segment of segments) {
		const [label = "", ...value] = segment.split(":");
		const reader = LABELS.find(([pattern]) => pattern.test(fold(label)));
		facts = facts && (reader?.[1](facts, value.join(":").trim()) ?? null);
	}
	return facts;
}

const SINCE = String.raw`(?:[,;]? (?:ke )?tu(?: ngay)? (\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?))?`;
const MERGE = new RegExp(`^(?:sap nhap|hop nhat|nhap) (.+?) (vao|thanh) (.+?)${SINCE}$`, "d");
const RENAME = new RegExp(`^doi ten (.+?) (thanh) (.+?)${SINCE}$`, "d");
const KEEP = /^(?:huy|bo|thoi) (?:sap nhap|hop nhat|doi ten) (.+)$/d;
const GROUP = /^nhom ([^:]+)(?::(.*))?$/d;
const ADD = /^them (.+)$/d;

function dayIn(words: string | undefined, today: LocalDate): LocalDate | null | undefined {
	if (!words) return null;
	const [day, month, year] = words.split(/[/.-]/).map(Number);
	return localDate(year ?? parts(today).year, month ?? 0, day ?? 0) ?? undefined;
}

/**
 * Words after `/coquan` → what is wanted. Null when they begin like an order and are none: a day that does not exist, an
 * unknown label. Anything else is looked up in the directory.
 */
export function parseAgencyOrder(argument: string, today: LocalDate): AgencyOrder | null {
	const text = normalizeText(argument).replace(/\s+/gu, " ").trim();
	const folded = fold(text);
	// Places found in the folded words are places in those typed.
	const place = (found: RegExpExecArray, group: number): string => {
		const [from, to] = found.indices?.[group] ?? [0, 0];
		return text.slice(from, to).trim();
	};
	const succession = MERGE.exec(folded) ?? RENAME.exec(folded);
	if (succession) {
		const on = dayIn(succession[4], today);
		if (on === undefined) return null;
		const renaming = folded.startsWith("doi ten");
		const from = renaming ? [place(succession, 1)] : splitAgencies(place(succession, 1));
		return { kind: "succeed", from, into: place(succession, 3), create: succession[2] === "thanh", on };
	}
	const kept = KEEP.exec(folded);
	if (kept) return { kind: "keep", name: place(kept, 1) };
	const group = GROUP.exec(folded);
	if (group) return readGroup(place(group, 1), place(group, 2));
	const [head = "", ...segments] = text.split(";").map((part) => part.trim());
	const added = ADD.exec(fold(head));
	if (added) {
		const facts = readFacts(segments.filter(Boolean));
		const name = head.slice(added.indices?.[1]?.[0] ?? 0).trim();
		return facts && !name.includes(":") ? { kind: "add", name, facts } : null;
	}
	if (segments.length === 0) return { kind: "show", words: text };
	const facts = readFacts(segments.filter(Boolean));
	return facts && Object.keys(facts).length > 0 ? { kind: "change", name: head, facts } : null;
}

function readGroup(name: string, list: string): AgencyOrder {
	const found = /^(them|bot|bo) /.exec(fold(list));
	const change = found ? (found[1] === "them" ? "add" : "remove") : "set";
	const members = splitAgencies(found ? list.slice(found[0].length) : list);
	return { kind: "group", name, change, members };
}
