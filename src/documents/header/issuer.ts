import { DEPARTMENT_FIELDS, MINISTRY_FIELDS } from "../../domain/lexicon/agencies.ts";
import { canonical } from "../../domain/text/fold.ts";
import type { Part } from "../structure/parts.ts";
import { isAllCapitals } from "./casing.ts";

const MOTTO = /^(?:cộng hòa|độc lập|đảng cộng sản)/u;
/** The right column of a letterhead that stands on the line of the left one. */
const BESIDE = /\s+(?:CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]).*$/u;
const PLACE = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU)\s/u;
/** Heads of names as they are written in running text, longest first. */
const WRITTEN: readonly [RegExp, string][] = [
	[/^ủy ban nhân dân/u, "UBND"],
	[/^ubnd/u, "UBND"],
	[/^hội đồng nhân dân/u, "Hội đồng nhân dân"],
	[/^thủ tướng chính phủ/u, "Thủ tướng Chính phủ"],
	[/^văn phòng chính phủ/u, "Văn phòng Chính phủ"],
	[/^chính phủ/u, "Chính phủ"],
];
const LOWER_WORDS = new Set(["và", "của", "tỉnh", "về", "các"]);

/** "UỶ BAN NHÂN DÂN TỈNH LAI CHÂU" → "UBND tỉnh Lai Châu". Words of a name each get a capital. */
export function writtenName(capitals: string): string {
	let rest = canonical(capitals.normalize("NFC"))
		.replace(/[^\p{L}\d\s,.-]/gu, " ")
		.replace(/\s+/gu, " ")
		.trim();
	let head = "";
	for (const [pattern, written] of WRITTEN) {
		const match = pattern.exec(rest);
		if (!match) continue;
		head = written;
		rest = rest.slice(match[0].length).trim();
		break;
	}
	if (head) return `${head} ${placeName(rest)}`.trim();
	const known = knownName(rest);
	if (known) return known;
	const field = /^(sở|bộ|ban|cục|thanh tra|công an|văn phòng|trung tâm|đài|tổng cục|chi cục)\s+(.*)$/u.exec(
		rest,
	);
	if (!field) return placeName(rest);
	const [, first = "", name = ""] = field;
	return `${capitalize(first)} ${capitalize(name)}`;
}

/** "bộ dân tộc và tôn giáo" → "Bộ Dân tộc và Tôn giáo": names that the lexicon writes out. */
function knownName(words: string): string | null {
	for (const [head, fields] of [
		["Bộ", MINISTRY_FIELDS],
		["Sở", DEPARTMENT_FIELDS],
	] as const) {
		for (const field of fields) if (canonical(`${head} ${field}`) === words) return `${head} ${field}`;
	}
	return null;
}

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "tỉnh lai châu" → "tỉnh Lai Châu". */
function placeName(words: string): string {
	const level = /^(tỉnh|thành phố|huyện|xã|phường|quận|thị xã|đặc khu)\s+/u.exec(words);
	const rest = level ? words.slice(level[0].length) : words;
	const name = rest
		.split(" ")
		.map((word) => (LOWER_WORDS.has(word) ? word : capitalize(word)))
		.join(" ");
	return level ? `${level[1] === "thành phố" ? "Thành phố" : level[1]} ${name}` : name;
}

/** Who issued the document: the last name of the letterhead, else who speaks in the body, else who signs. */
export function issuerOf(
	letterhead: readonly string[],
	body: readonly string[],
	parts: readonly Part[],
	place: string | null,
): string | null {
	const end = letterhead.findIndex((text) => MOTTO.test(canonical(text)));
	const names = (end >= 0 ? letterhead.slice(0, end) : letterhead)
		.map((text) => text.replace(BESIDE, ""))
		.filter((text) => isAllCapitals(text) && !/^số|\d|^V\/V/iu.test(text) && !MOTTO.test(canonical(text)));
	const below = names.at(-1);
	const isPlace =
		below !== undefined &&
		PLACE.test(below) &&
		/^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG) NHÂN DÂN$/u.test(names.at(-2) ?? "");
	const printed = isPlace ? `${names.at(-2)} ${below}` : below;
	if (printed) {
		const party = /^ĐẢNG BỘ TỈNH (.+?) BAN THƯỜNG VỤ$/u.exec(printed)?.[1];
		if (party) return `Ban Thường vụ Tỉnh ủy ${placeName(canonical(party))}`;
		const office = /^(.*\S)\s+VĂN PHÒNG$/u.exec(printed)?.[1];
		if (office) return `Văn phòng ${writtenName(office)}`;
		const last = /(?:SỞ|BAN|VĂN PHÒNG|THANH TRA|CỤC|CHI CỤC|TRUNG TÂM|PHÒNG)\s\p{Lu}.*$/u.exec(printed);
		const isTwo = /^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|BỘ)\s.*\s(?:SỞ|CỤC|BAN|VĂN PHÒNG)\s/u.test(
			printed,
		);
		return writtenName(isTwo && last ? last[0] : printed);
	}
	const speaks = body
		.join(" ")
		.match(
			/(UBND tỉnh|Ủy ban nhân dân tỉnh|Ủy ban nhân dân thành phố|Sở \p{Lu}[\p{L} ]{2,30}?) (?:ban hành|xây dựng|thông báo|,)/u,
		);
	if (speaks?.[1]) return speaks[1].replace(/^Ủy ban nhân dân/u, "UBND");
	const signs = parts
		.flatMap((part) => part.ending)
		.find((text) => /^TM\.\s*(?:ỦY|UỶ) BAN NHÂN DÂN/u.test(text));
	if (signs) return place ? `UBND tỉnh ${place}` : "UBND tỉnh";
	const informs = /(UBND tỉnh|Ủy ban nhân dân tỉnh|Văn phòng Chính phủ),? (?:trân trọng )?thông báo/u.exec(
		body.join(" "),
	);
	return informs?.[1]?.replace(/^Ủy ban nhân dân/u, "UBND") ?? null;
}
