import { readBound } from "./read-bound.ts";
import { readUnit } from "./read-unit.ts";
import type { Tokens } from "./tokens.ts";
import { after, afterAny, remembered, skip } from "./words.ts";

/** Longest clause that is looked through for its end, in tokens: bounds the work on a text without marks. */
const LONGEST = 80;
const HARD = new Set([";", ".", ":", "!", "?"]);
const RESUMES = [
	"hoàn thành",
	"xong",
	"gửi",
	"báo cáo",
	"trình",
	"định kỳ",
	"hằng",
	"hàng",
	"thường xuyên",
	"ban hành",
	"tổ chức",
];

/** Words that open the main clause behind a subordinate one: who acts, or what is to be done. */
const MAIN_CLAUSE = [
	"sở",
	"bộ",
	"ubnd",
	"ủy ban",
	"uỷ ban",
	"các sở",
	"các cơ quan",
	"các đơn vị",
	"các địa phương",
	"văn phòng",
	"công an",
	"phòng",
	"đơn vị",
	"cơ quan",
	"chủ trì",
	"tham mưu",
	"khẩn trương",
	"đề nghị",
	"yêu cầu",
	"giao",
	"chủ động",
	"tập trung",
	"phối hợp",
	"kịp thời",
	"triển khai",
	"tiến hành",
	"tiếp tục",
	"xây dựng",
	"tổng hợp",
	"rà soát",
	"bàn giao",
	"hoàn thiện",
	"lập",
	"đề xuất",
	"thẩm định",
	"công bố",
	"cập nhật",
	"thực hiện",
];
/** A subordinate clause is complete only once it has said what happens. */
const PREDICATES = [
	"được",
	"có",
	"ban hành",
	"phê duyệt",
	"thông qua",
	"nhận",
	"kết thúc",
	"hoàn thành",
	"ký",
	"trả lời",
	"công bố",
	"giao",
];

/** Whether the token ends a sentence, and is not the dot of a number or an abbreviation inside one. */
export function endsSentence(tokens: Tokens, i: number): boolean {
	const token = tokens.list[i];
	if (token?.kind !== "mark") return false;
	// the rule between two cells of a table; glued to a letter it is a scanned "I"
	if (token.text === "|") return token.spaced || tokens.list[i + 1]?.spaced !== false;
	if (token.text !== ".") return HARD.has(token.text);
	const next = tokens.list[i + 1];
	return next === undefined || next.spaced || next.kind === "mark";
}

/**
 * The end of the clause that begins at `i`: a full stop, semicolon or colon, a bracket that closes one opened before,
 * or a comma behind which a date or another duty begins.
 */
export const clauseEnd = remembered(findseEnd);

function findseEnd(tokens: Tokens, i: number): number {
	let depth = 0;
	let complete = false;
	const limit = Math.min(tokens.list.length, i + LONGEST);
	for (let at = i; at < limit; at++) {
		const token = tokens.list[at];
		// "Khi có kết quả đánh giá giao Sở Nội vụ …": the order behind it begins without a comma
		if (complete && at > i && after(tokens, at, "giao") > 0 && opensName(tokens, at + 1)) return at;
		if (token?.kind !== "mark") {
			complete ||= afterAny(tokens, at, PREDICATES) > 0;
			continue;
		}
		if (token.text === "(") depth++;
		else if (token.text === ")" && depth-- === 0) return at;
		else if (endsSentence(tokens, at)) return at;
		else if (
			token.text === "," &&
			(resumes(tokens, at + 1) || (complete && afterAny(tokens, at + 1, MAIN_CLAUSE) > 0))
		)
			return at;
	}
	return limit;
}

const opensName = (tokens: Tokens, i: number): boolean =>
	/^\p{Lu}/u.test(tokens.source.slice(tokens.list[i]?.start ?? tokens.source.length));

/** A comma's other side begins something new: a duty, or a date with a word that makes it a limit. */
function resumes(tokens: Tokens, i: number): boolean {
	const at = skip(tokens, i, ["và", "nhưng", "đồng thời", "phải"]);
	if (afterAny(tokens, at, RESUMES) > 0) return true;
	const bound = readBound(tokens, at);
	return bound.value.strong && readUnit(tokens, bound.end, true) !== null;
}

/** The words of the source between two tokens, on one line. */
export function textOf(tokens: Tokens, start: number, end: number): string {
	const first = tokens.list[start];
	const last = tokens.list[end - 1];
	if (!first || !last || end <= start) return "";
	return tokens.source.slice(first.start, last.end).normalize("NFC").replace(/\s+/gu, " ").trim();
}
