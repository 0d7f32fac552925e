import { endsName } from "../../domain/agencies/agency-name-ahead.ts";
import { unknownEnd } from "../../domain/agencies/agency-unknown.ts";
import { scanList } from "../../domain/agencies/scan-list.ts";
import { phrases } from "../../domain/text/phrases.ts";
import type { Token } from "../../domain/text/tokens.ts";
import { openers } from "./openers.ts";

/** Whether a token is one of these marks of punctuation. */
export const isMark = (token: Token | undefined, marks: string) =>
	token?.kind === "mark" && marks.includes(token.text);

/** Whether what follows a name says what its bearer must do, and not what it did, is or says. */
export function isDuty(tokens: readonly Token[], behind: number): boolean {
	const at = bracketBehind(tokens, behind);
	if (openers.offices.match(tokens, at)) return true;
	if (openers.past.match(tokens, at) || openers.remarks.match(tokens, at)) return false;
	if (tokens[at]?.capital) return false;
	if (openers.duties.match(tokens, at)) return true;
	if (isMark(tokens[at], ","))
		return openers.addedGrounds.match(tokens, at + 1) > 0 || openers.offices.match(tokens, at + 1) > 0;
	// "Bộ Xây dựng với vai trò là …, chủ động …"
	if (tokens[at]?.lower !== "với" || tokens[at + 1]?.lower !== "vai") return false;
	const comma = tokens.findIndex((token, i) => i > at && token.text === ",");
	return comma > 0 && comma < at + 20 && openers.duties.match(tokens, comma + 1) > 0;
}

/** Whether a word that no lexicon knows follows a name where its bearer's duty must stand: "Công đoàn ngành lo quà Tết". */
export function isUnknownDuty(tokens: readonly Token[], behind: number): boolean {
	const token = tokens[behind];
	if (token?.kind !== "word" || token.capital || tokens[behind + 1]?.kind !== "word") return false;
	if (openers.past.match(tokens, behind) || openers.remarks.match(tokens, behind)) return false;
	return !endsName(tokens, behind) && token.lower !== "và";
}

/** How many words of a name the lexicon may not know before its verb. */
export const UNKNOWN_WORDS = 4;

/** Where a name ends that goes on with a few unknown words before its duty; 0 when no duty follows soon. */
export function stretchedEnd(tokens: readonly Token[], end: number): number {
	for (let at = end; at < end + UNKNOWN_WORDS; at++) {
		const token = tokens[at];
		if (token?.kind !== "word" || openers.past.match(tokens, at) || endsName(tokens, at)) return 0;
		if (isDuty(tokens, at + 1) && tokens[at + 1]?.kind === "word") return token.lower === "và" ? 0 : at + 1;
	}
	return 0;
}

/** Where "phụ trách địa bàn" behind a name ends, if the duty of those in charge follows; 0 where it is the duty itself. */
export function inChargeEnd(tokens: readonly Token[], end: number): number {
	if (tokens[end]?.lower !== "phụ" || tokens[end + 1]?.lower !== "trách") return 0;
	for (let at = end + 2; at < end + 2 + UNKNOWN_WORDS + 2; at++) {
		if (tokens[at]?.kind !== "word") return 0;
		if (at > end + 2 && openers.duties.match(tokens, at) > 1) return at;
	}
	return 0;
}

/** Past "(sau đây gọi tắt là …)", "(qua Sở …)" between the name and its verb. */
function bracketBehind(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text !== "(") return at;
	const end = tokens.slice(at, at + 40).findIndex((token) => token.text === ")");
	return end < 0 ? at : at + end + 1;
}

/** What also a thing may do or be: "Hồ chứa nước Sông Lũy hoàn thành …". */
const ofThings = phrases([
	"hoàn thành",
	"phải",
	"cần",
	"không",
	"tăng",
	"giảm",
	"có",
	"theo",
	"kết thúc",
	"bắt đầu",
	"đi",
	"là",
]);

/** "Rừng đặc dụng Núi Bạc chủ trì …": a body that no lexicon knows, where only a body does what follows. */
export function isUnknownActor(tokens: readonly Token[], at: number): boolean {
	if (!unknownEnd(tokens, at)) return false;
	const end = scanList(tokens, at, true)?.end ?? 0;
	if (isMark(tokens[end], ":")) {
		return openers.work.match(tokens, end + 1) > 0 || openers.offices.match(tokens, end + 1) > 0;
	}
	const behind = bracketBehind(tokens, end);
	const length = openers.duties.match(tokens, behind);
	// "Thủ tục Xét hưởng chính sách cho …": one syllable says little, unless it is always a verb
	const isSlight = length === 1 && openers.work.match(tokens, behind) === 0;
	const isWeak = isSlight || ofThings.match(tokens, behind) >= length;
	return openers.offices.match(tokens, end) > 0 || (isDuty(tokens, end) && !isWeak);
}

/** The name of a body or of those who hold a post is no longer, in words, where only its place tells that it is one. */
const LONGEST_ACTOR = 10;
/** Marks that a name may hold: "Tổ Văn phòng, bảo vệ", "Giáo viên chủ nhiệm (khối 12)". */
const IN_NAME = new Set([",", "-", "–", "(", ")"]);

/**
 * Where the words end that name who acts in an item among others that all name who acts: "Nhân viên thư viện | kiểm kê
 * sách", "Kế toán: | …"; 0 where the words are no name, or what follows is no duty.
 */
export function actorEnd(tokens: readonly Token[], from: number): number {
	const isName = tokens[from]?.capital && !openers.topics.match(tokens, from);
	if (!isName || openers.work.match(tokens, from) || openers.adverbial.match(tokens, from)) return 0;
	if (openers.directives.match(tokens, from) || openers.things.match(tokens, from)) return 0;
	for (let at = from + 1; at <= from + LONGEST_ACTOR; at++) {
		if (isMark(tokens[at], ":")) return openers.work.match(tokens, at + 1) ? at : 0;
		const token = tokens[at];
		if (!token || (token.kind === "mark" && !IN_NAME.has(token.text))) return 0;
		if (openers.past.match(tokens, at) || openers.remarks.match(tokens, at)) return 0;
		if (token.kind === "mark" || token.capital || !endsName(tokens, at)) continue;
		const length = openers.duties.match(tokens, at);
		return openers.offices.match(tokens, at) || length > ofThings.match(tokens, at) ? at : 0;
	}
	return 0;
}
