import { canonical } from "../../domain/text/fold.ts";

/** What stands on the right of a letterhead, whatever the spaces before it: country, motto, place and day. */
const RIGHT_HEAD =
	/(?:cộng h[òo]a\s*xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc|\p{L}[\p{L}. -]{1,40}, ngày[\s\d.…]*tháng[\s\d.…]*năm\s*\d*)/u;
const WIDE = /\s{4,}(?=\S)/u;
/** A letterhead is no longer than this, in lines. */
const LONGEST_HEAD = 25;
const ENDS_HEAD = /^\s*(?:kính gửi|căn cứ|thực hiện|ngày|sáng|i\.|1\.)/iu;

/** A printed line cut into its left and right half; the right one is "" where it has only one. */
function halves(line: string): [string, string] {
	const lower = canonical(line.normalize("NFC"));
	const known = RIGHT_HEAD.exec(lower);
	if (known && known.index > 0 && line.slice(0, known.index).trim()) {
		const place = known[0].includes(", ngày") ? placeStart(line, known.index) : known.index;
		return [line.slice(0, place), line.slice(place)];
	}
	const wide = /\S\s{4,}(?=\S)/u.exec(line);
	return wide ? [line.slice(0, wide.index + 1), line.slice(wide.index + wide[0].length)] : [line, ""];
}

/** "Số: 12/KH-UBND Lạng Sơn, ngày …": the place begins behind the number, at a capital behind a space. */
function placeStart(line: string, from: number): number {
	const wide = WIDE.exec(line.slice(from));
	if (wide) return from + wide.index + wide[0].length;
	const symbol = /^số\s*:?\s*[\d.…\s]*\/?\s*[\p{L}\d]+(?:[-/][\p{L}\d]+)*\s+/iu.exec(line);
	return symbol ? symbol[0].length : from;
}

/** Lines of a letterhead or a signature whose two columns a layout wrote side by side: the left ones, then the right. */
function unfold(lines: readonly string[]): string[] {
	const left: string[] = [];
	const right: string[] = [];
	for (const line of lines) {
		const [first, second] = halves(line);
		const onRight = second === "" && /^\s{25,}\S/u.test(line);
		if (onRight) right.push(line.trim());
		else {
			left.push(first.trim());
			if (second) right.push(second.trim());
		}
	}
	return [...left, "", ...right];
}

/** Where the letterhead ends that begins at line `from`: at a blank line, an address or a body. */
function headEnd(lines: readonly string[], from: number): number {
	let at = from;
	for (; at < Math.min(lines.length, from + LONGEST_HEAD); at++) {
		const line = lines[at] ?? "";
		if (ENDS_HEAD.test(line)) return at;
		const isTitle = line.trim().length < 40 && line.trim() === line.trim().toUpperCase() && at > from + 2;
		if (isTitle && /^\s*(?:KẾ HOẠCH|QUYẾT ĐỊNH|THÔNG BÁO|CHỈ THỊ|CÔNG ĐIỆN|CHƯƠNG TRÌNH|BÁO CÁO)/u.test(line))
			return at;
	}
	return from;
}

/** Parts the columns of letterheads and signatures that stand side by side; every other line stays as it is. */
export function partColumns(lines: readonly string[]): string[] {
	const parted: string[] = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		if (at < LONGEST_HEAD && opensColumns(line)) {
			const end = headEnd(lines, at);
			if (end > at + 1) {
				parted.push(...unfold(lines.slice(at, end)), "");
				at = end - 1;
				continue;
			}
		}
		if (/^\s*nơi nhận\s*:/iu.test(line)) {
			const end = endingEnd(lines, at);
			if (lines.slice(at, end).some((one) => /\S\s{6,}\S/u.test(one))) {
				parted.push(...unfold(lines.slice(at, end)));
				at = end - 1;
				continue;
			}
		}
		parted.push(line);
	}
	return parted;
}

/** The first line of a letterhead has the country on its right. */
const opensColumns = (line: string): boolean => {
	const lower = canonical(line.normalize("NFC"));
	const at = lower.search(/cộng h[òo]a\s*xã hội chủ nghĩa|đảng cộng sản việt nam/u);
	return at > 0 && line.slice(0, at).trim() !== "" && !line.includes("|");
};

/** Recipients and signature end where an annex or a title begins, or with the text. */
function endingEnd(lines: readonly string[], from: number): number {
	for (let at = from + 1; at < Math.min(lines.length, from + 60); at++) {
		if (/^\s*(?:PHỤ LỤC|Phụ lục|KẾ HOẠCH|DANH MỤC)/u.test(lines[at] ?? "")) return at;
	}
	return Math.min(lines.length, from + 60);
}
