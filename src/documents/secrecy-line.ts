import { fold, normalizeText } from "../domain/text/fold.ts";

/** Source: Law on the protection of state secrets 29/2018/QH14, article 8: the three degrees. */
export type Secrecy = "MẬT" | "TỐI MẬT" | "TUYỆT MẬT";

/**
 * Where a line stands. At the head, in a box, a page header or a watermark a lone word is a mark whatever its
 * spelling ("Mật", "MAT", "M Â T" as OCR sees it); in the body only the exact word in capitals is.
 */
export type LinePlace = "head" | "body";

/**
 * The degree that a line states as a mark: alone on it, beside the number, the place or the motto, or after
 * "Độ mật:". Null for words that merely speak of secrets ("bảo mật", "bí mật nhà nước", "mật độ").
 */
export function secrecyOfLine(line: string, place: LinePlace): Secrecy | null {
	const text = normalizeText(line).trim();
	if (!text || text.length > 300) return null;
	const labelled = labelledLevel(text);
	if (labelled) return labelled;
	// The whole line first: letters set apart by two spaces would fall into segments of one letter each.
	for (const segment of [text, ...text.split(/\s{2,}|[|│┃║\t]/)]) {
		const level = loneLevel(segment, place);
		if (level) return level;
	}
	return place === "head" ? besideLevel(text) : null;
}

/** The exact word of a level, any case: for a cell under "Độ mật", or a line below such a label. */
export function levelNamed(text: string): Secrecy | null {
	return levels.get(compact(normalizeText(text)).toLocaleUpperCase("vi")) ?? null;
}

/** "Độ mật", "Mức độ mật:", "Cấp độ mật", alone: the level stands in the next cell or line. */
export function isSecrecyLabel(text: string): boolean {
	return new RegExp(`^${label}\\s*[:.…]*$`, "iu").test(normalizeText(text).trim());
}

const levels = new Map<string, Secrecy>([
	["MẬT", "MẬT"],
	["TỐIMẬT", "TỐI MẬT"],
	["TUYỆTMẬT", "TUYỆT MẬT"],
]);
const folded = new Map<string, Secrecy>([
	["MAT", "MẬT"],
	["TOIMAT", "TỐI MẬT"],
	["TUYETMAT", "TUYỆT MẬT"],
]);
/** Degrees of urgency stand in the same corner: "HỎA TỐC - MẬT". */
const urgency = /(?:THƯỢNG\s+)?KHẨN|H(?:ỎA|OẢ)\s+TỐC(?:\s+HẸN\s+GIỜ)?/gu;
const label = "(?:đóng\\s+)?(?:dấu\\s+)?(?:(?:mức|cấp)\\s+)?độ\\s+(?:bảo\\s+)?mật";
const level = "tuyệt\\s+mật|tối\\s+mật|mật";
const wordEnd = "(?![\\p{L}\\p{M}])";

function loneLevel(segment: string, place: LinePlace): Secrecy | null {
	const bare = segment
		.replace(urgency, " ")
		.replace(/[^\p{L}\p{M}\s]/gu, " ")
		.trim();
	const words = compact(bare.replace(/^(?:TÀI\s+LIỆU|VĂN\s+BẢN)\s+/u, ""));
	if (words.length === 0 || words.length > 12) return null;
	const exact = levels.get(words);
	// A stamp has nothing but brackets, dashes or stars around it; "1. MẬT" and "MẬT 2" are items and figures.
	if (exact && !/\d/.test(segment)) return exact;
	if (place === "body" || /\d/.test(segment)) return null;
	return lowerLevel(segment, words) ?? slippedLevel(words);
}

/** "Mật", "(Tối mật)": a stamp in small letters. A word in a sentence ends in a stop or a comma. */
function lowerLevel(segment: string, words: string): Secrecy | null {
	if (!/^\p{Lu}/u.test(words) || /[.,;:?!]\s*$/.test(segment)) return null;
	return levels.get(words.toLocaleUpperCase("vi")) ?? null;
}

/** What OCR makes of a stamp: tones lost or changed, one letter wrong in the longer ones. Capitals only. */
function slippedLevel(words: string): Secrecy | null {
	if (words !== words.toLocaleUpperCase("vi") || words === words.toLocaleLowerCase("vi")) return null;
	const plain = fold(words).toUpperCase();
	for (const [name, secrecy] of folded) {
		if (plain === name || (name.length >= 6 && distance(plain, name) <= 1)) return secrecy;
	}
	return null;
}

/** "Độ mật: Tối mật". A form that lists all degrees to choose from states one only where it is ticked. */
function labelledLevel(text: string): Secrecy | null {
	const after = new RegExp(`^[^\\p{L}]*${label}\\s*(?:[:=–-]|là)\\s*(.+)$`, "iu").exec(text)?.[1];
	const ticked = new RegExp(`(?:\\[\\s*[xXvV✓]\\s*\\]|[☒☑✓✔])\\s*(${level})${wordEnd}`, "iu").exec(text)?.[1];
	if (ticked && (after || /[☐□▢]|\[\s*\]/u.test(text))) return levelNamed(ticked);
	if (!after) return null;
	const found = after.match(new RegExp(`(?<![\\p{L}\\p{M}])(?:${level})${wordEnd}`, "giu")) ?? [];
	const first = found.length === 1 && /^[^\p{L}]*(?:tuyệt|tối|mật)/iu.test(after) ? found[0] : undefined;
	return first ? levelNamed(first) : null;
}

/**
 * On one line with what stands beside a mark: "MẬT Bản số: 01", "Số: 12/BC-BCH TỐI MẬT", "MẬT CỘNG HÒA XÃ HỘI …";
 * and the number of a secret document, which many registers end in "-M" or "(M)".
 */
function besideLevel(text: string): Secrecy | null {
	const before =
		/^[^\p{L}]*(TUYỆT MẬT|TỐI MẬT|MẬT)[^\p{L}]*\s(?:Bản số|Số\s*:|CỘNG H|ĐẢNG CỘNG|.{2,40}, ngày)/u.exec(
			text,
		)?.[1];
	const behind =
		/^(?:Số\s*:?\s*\S+|Bản số\s*:?\s*\S+|.*(?:H|h)ạnh phúc|.*VIỆT NAM|.*, ngày.{1,30}\d{4})\s+[^\p{L}\d]*(TUYỆT MẬT|TỐI MẬT|MẬT)[^\p{L}\d]*$/u.exec(
			text,
		)?.[1];
	const named = before ?? behind;
	if (named) return levelNamed(named);
	return /^Số\s*:\s*[\d\s.…]*\/\s*(?:[\p{Lu}Đ]+-)*[\p{Lu}Đ]+(?:-M|\(M\))(?![\p{L}-])/u.test(text)
		? "MẬT"
		: null;
}

function compact(text: string): string {
	return text.replace(/[\s_]/g, "");
}

/** Letters changed, added or dropped between two short words. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
