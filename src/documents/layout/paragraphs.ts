import { canonical } from "../../domain/text/fold.ts";
import { tokenize } from "../../domain/text/tokens.ts";
import { isKindTitle } from "../header/kinds.ts";
import { openers } from "../prose/openers.ts";
import { type Marker, markerOf } from "../structure/markers.ts";
import { isCutName } from "./cut-name.ts";
import { joinLines } from "./join-lines.ts";
import type { Line } from "./lines.ts";

const CLOSED = /(?:[.;:!?…]|\.\/\.)["”’»)\]]*$/u;
const LABEL =
	/^(?:số(?= *:)|nơi nhận|kính gửi|(?:cơ quan|đơn vị|cq|đv|phòng|bộ phận|người|cán bộ)[^:.]{0,40}(?:chủ trì|thực hiện|phối hợp|tham mưu)[^:.]{0,30}|(?:thời gian|thời hạn|tiến độ|hạn)[^:.]{0,40}|(?:chủ trì|phối hợp|tham gia|phân công|sản phẩm)[^:.]{0,30}|kết quả[^:.]{0,20}|nội dung|kinh phí[^:.]{0,30})\s*:/u;
/** The place and day of issue, and the motto above them, stand on lines of their own. */
const LETTERHEAD = /^(?:(?:[\p{L}.'’ -]{2,40}), ngày\s|độc lập\s*[-–]\s*tự do)/u;
/** A line that ends so is cut in the middle of a phrase, whatever stands above or below it. */
const CUT =
	/(?:,|\s(?:và|của|các|những|với|cho|tại|ngày|tháng|năm|theo|từ|đến|trong|về|là|do|để|hoặc|thuộc)|\s[-–]|\()$/u;

/** "Quyết định số⏎79/QĐ-UBND"; but "chuyển đổi số" ends a heading. */
const CUT_NUMBER = /\ssố$/u;
const isCut = (last: string, next: string): boolean =>
	CUT.test(last) || (CUT_NUMBER.test(last) && /^\d/u.test(next));

/** "Chủ tịch UBND tỉnh yêu cầu⏎Thủ trưởng các sở": the phrase goes on below. */
const CUT_ORDER = /\p{Lu}[^,;:]{3,80}(?<!\svà)\s(?:yêu cầu|đề nghị|giao)$/u;
const isCutPhrase = (last: string, next: string): boolean =>
	(CUT_ORDER.test(last) || isCutName(last, next)) && !isCapitals(last);

/** "Thực hiện⏎Chỉ thị số 27/CT-TTg⏎ngày …": the title of a document that a sentence names. */
const CITED =
	/^(?:Nghị quyết|Chỉ thị|Quyết định|Nghị định|Thông tư|Kế hoạch|Công văn|Công điện|Thông báo|Kết luận|Luật|Văn bản) (?:liên tịch )?số \d/u;

/** "4. UBND các tỉnh:⏎Đồng Nai, Cà Mau": names follow the colon, and no list of items. */
const OPENS_NAMES = /(?:^|\s)(?:các|những)\s(?:\p{L}+,?\s?){1,6}:$/iu;

const isCapitals = (text: string) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** How wide the lines of a text are set: nine of ten long lines are not longer. */
function widthOf(lines: readonly Line[]): number {
	const lengths = lines.map((line) => line.text.length).filter((length) => length > 30);
	lengths.sort((a, b) => a - b);
	return lengths[Math.floor(lengths.length * 0.9)] ?? 80;
}

/** Whether paragraphs stand apart by blank lines: then lines without one between them belong together. */
function isSpaced(lines: readonly Line[]): boolean {
	let spaced = 0;
	let all = 0;
	for (let i = 1; i < lines.length; i++) {
		const line = lines[i];
		if (!line || line.opens || !CLOSED.test(lines[i - 1]?.text ?? "") || !/^[^\p{Ll}]/u.test(line.text))
			continue;
		all++;
		if (line.gap > 0) spaced++;
	}
	return all > 3 && spaced / all >= 0.6;
}

/**
 * The indent of a first line where paragraphs are set off by one (a layout that keeps spaces); 0 where none are.
 * Many lines stand at the left then, and those further right begin a paragraph.
 */
function indentOf(lines: readonly Line[]): number {
	const wide = lines.filter((line) => line.text.length > 30);
	if (wide.length < 12) return 0;
	const left = wide.filter((line) => line.indent <= 1).length;
	const set = wide.filter((line) => line.indent >= 4 && line.indent <= 16).length;
	return left / wide.length > 0.25 && set / wide.length > 0.08 ? 4 : 0;
}

interface Setting {
	width: number;
	/** Spaces from which on a line begins a paragraph; 0 where indents say nothing. */
	indent: number;
	spaced: boolean;
	/** A block of the source is a paragraph for sure (.docx), not only a page. */
	blocksAreParagraphs: boolean;
}

/** A paragraph while its lines are gathered. */
interface Open {
	/** Its first line; the order mark may stand alone on it. */
	first: string;
	last: string;
	lines: string[];
	mark: Marker | null;
}

/** Whether a paragraph so far is nothing but its order mark, so that its words must follow. */
const isMarkOnly = ({ mark, first, lines }: Open): boolean =>
	mark !== null && lines.length === 1 && first.length === mark.length;

/** Whether `line` begins a paragraph of its own behind the open one. */
function begins(open: Open, line: Line, setting: Setting): boolean {
	const { last, mark } = open;
	const next = line.text;
	const closed = CLOSED.test(last);
	const marker = markerOf(next);
	const lower = /^(?:[\p{Ll}\d,.;:)…%]|\(\p{Ll}{2})/u.test(next) && !marker && !/^\d{1,2}[.)]/u.test(next);
	const single = open.lines.length === 1;
	const isLabel = LABEL.test(canonical(marker ? next.slice(marker.length) : next));
	// "NHIỆM VỤ 01" over "Nội dung: …", "Đơn vị thực hiện: …": a card
	if (isMarkOnly(open)) return (marker !== null && line.gap > 0) || (isLabel && mark?.kind === "counted");
	if ((single && isKindTitle(open.first)) || isKindTitle(next)) return true;
	if (marker && (isLabel || !isInsideSentence(marker.kind, last, closed, line, setting))) return true;
	if (isLabel && (closed || line.gap > 0 || line.opens || !isCut(last, next))) return true;
	if (LETTERHEAD.test(canonical(next)) || LETTERHEAD.test(canonical(last))) {
		return !(line.glued || (lower && !closed));
	}
	if (line.opens && setting.blocksAreParagraphs) return true;
	if (!closed && line.gap === 0 && CITED.test(next)) return false;
	if (line.glued) return false;
	if (setting.indent > 0 && !isCapitals(last) && !isCapitals(next)) {
		return line.indent >= setting.indent && !(lower && !closed);
	}
	const turns = isCapitals(last) !== isCapitals(next) && !(lower && !isCapitals(last));
	if (turns && next.length > 3 && last.length > 3 && (!isCut(last, next) || isCapitals(last))) return true;
	if (line.gap > 0 || line.opens)
		return !(lower && !closed) && !((isCut(last, next) || isCutName(last, next)) && !isCapitals(last));
	if (isCapitals(last) && isCapitals(next)) return false;
	const fits = last.length + 1 + (next.split(" ", 1)[0]?.length ?? 0) <= setting.width - 3;
	if (lower) return false;
	if (closed) return fits && (!setting.spaced || (/:$/u.test(last) && !OPENS_NAMES.test(last)));
	if (isCut(last, next) || isCutPhrase(last, next)) return false;
	if (mark && single && open.first.slice(mark.length).split(" ", 4).length <= 2) return false;
	if (openers.sentence.match(tokenize(next.slice(0, 60)), 0) && fits) return true;
	// "1. Đối với đội ngũ giáo viên⏎Tăng cường …": a heading with room behind it
	if (mark && single && fits && SPEAKS_TO.test(open.first.slice(mark.length))) return true;
	return !setting.spaced && last.length < setting.width * (mark && single ? 0.8 : 0.5);
}

/** "hội nghị giao ban quý⏎I.", "Quân khu⏎V": the number belongs to the word before. */
const BEFORE_ROMAN = /\s(?:quý|khu vực|khóa|khoá|lần|hạng|quân khu|thế kỷ)$/iu;

/** A heading that says whose work stands below. */
const SPEAKS_TO = /^(?:đối với|về phía|trách nhiệm của|nhiệm vụ của)\s/iu;

/** "Công nghiệp⏎- Viễn thông Quân đội": a dash or a number at the line's start that is no order mark. */
function isInsideSentence(
	kind: string,
	last: string,
	closed: boolean,
	line: Line,
	setting: Setting,
): boolean {
	const isSetBack = setting.indent > 0 && line.indent < setting.indent && !line.opens;
	if (kind === "dash" && !closed && isSetBack && last.length > A4 * 0.6) return true;
	const goesOn = kind === "dash" && !closed && !setting.blocksAreParagraphs && line.gap === 0;
	if (goesOn && last.length > 30 && /^[-–]\s\p{Ll}/u.test(line.text)) return true;
	if (kind === "dash" && !closed && !setting.blocksAreParagraphs && joinsNames(last, line.text, setting))
		return true;
	if (closed || line.gap > 0 || line.opens) return false;
	if (kind === "roman" && BEFORE_ROMAN.test(last)) return true;
	if (isCut(last, line.text))
		return kind === "dash" || kind === "decimal" || kind === "decimal2" || kind === "letter";
	return (kind === "dash" || kind === "decimal") && setting.spaced && last.length > setting.width * 0.55;
}

/** A line of running text on an A4 page holds about so many letters. */
const A4 = 90;

/** "… Festival Thăng Long⏎- Hà Nội": a full line that ends in a name, and a dash before one. */
function joinsNames(last: string, next: string, setting: Setting): boolean {
	const behind = next.replace(/^[-–—•]\s*/u, "");
	const names = /\p{Lu}\p{L}*$/u.test(last) && /^\p{Lu}/u.test(behind);
	return (
		names &&
		last.length > Math.min(setting.width, A4) * 0.85 &&
		!openers.work.match(tokenize(behind.slice(0, 60)), 0)
	);
}

/** Puts the printed lines of running text together to paragraphs; lone numbers between them are of pages. */
export function paragraphsOf(lines: readonly Line[], blocksAreParagraphs: boolean): string[] {
	const isPage = (line: Line | undefined) => /^\d{1,3}$/u.test(line?.text ?? "");
	const kept = lines.flatMap((line, i) => {
		if (isPage(line) || line.text === "|") return [];
		// what stood apart is the number of the page, not a paragraph; below a heading one begins all the same
		const above = lines[i - 2]?.text ?? ".";
		const goesOn = /^\p{Ll}/u.test(line.text) || (above.length > A4 / 2 && markerOf(line.text) === null);
		const isCut = isPage(lines[i - 1]) && !CLOSED.test(above) && goesOn;
		return [isCut ? { ...line, gap: 0 } : line];
	});
	const setting = {
		width: widthOf(kept),
		indent: indentOf(kept),
		spaced: isSpaced(kept),
		blocksAreParagraphs,
	};
	const paragraphs: Open[] = [];
	for (const line of kept) {
		const text = line.text.replace(/^\|\s*|\s*\|$/gu, "");
		if (!text) continue;
		const open = paragraphs.at(-1);
		if (!open || begins(open, { ...line, text }, setting)) {
			paragraphs.push({ first: text, last: text, lines: [text], mark: markerOf(text) });
		} else {
			open.lines.push(text);
			open.last = text;
		}
	}
	return paragraphs.map((paragraph) => joinLines(paragraph.lines));
}
