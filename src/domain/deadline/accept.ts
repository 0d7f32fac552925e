import { daysBetween } from "../local-date.ts";
import { acceptsOpen } from "./accept-open.ts";
import { clauseStart, closes, contains, phraseStart, precededBy } from "./around.ts";
import { textOf } from "./clause.ts";
import type { Context } from "./context.ts";
import type { Mention } from "./mention.ts";
import {
	COUNTED,
	DONE,
	DUTIES,
	EFFECT,
	HELD,
	REPORTED,
	ROUND_THINGS,
	ROUND_WORK,
	VERBS,
	WHO_ACTS,
	YEARLY_THINGS,
} from "./prose-words.ts";
import type { CadenceReading } from "./read-cadence.ts";
import type { RelativeReading } from "./read-relative.ts";
import type { Span } from "./read-span.ts";
import { afterAny, isAny } from "./words.ts";

/** Verbs whose round a cadence right behind them gives: "cập nhật hằng tháng". */
const REPEATED_VERBS = ["cập nhật", "công khai", "công bố", "giao ban", "kiểm tra", "rà soát", "đối chiếu"];

/** What is done once a while is over. */
const REVIEWED = ["sơ kết", "tổng kết", "đánh giá", "báo cáo", "rút kinh nghiệm"];

/** The mention stands alone in brackets: "(2025 - 2026)". */
const inBrackets = ({ tokens }: Context, mention: Mention): boolean =>
	tokens.list[mention.start - 1]?.text === "(" && tokens.list[mention.end]?.text === ")";

/** The bracket that is open at a token; -1 where none is. */
function bracketOf({ tokens }: Context, i: number): number {
	for (let at = i - 1; at >= Math.max(0, i - 120); at--) {
		if (tokens.list[at]?.text === ")") return -1;
		if (tokens.list[at]?.text === "(") return at;
	}
	return -1;
}

/** Whether a time found in prose limits the work, or only describes something. Precision before recall. */
export function accepts(context: Context, mention: Mention): boolean {
	if (context.masked[mention.start]) return false;
	if (mention.start < (context.topicEnd[mention.start] ?? 0)) return false;
	switch (mention.says) {
		case "span":
			return acceptsSpan(context, mention, mention.span);
		case "cadence":
			return acceptsCadence(context, mention, mention.cadence);
		case "rule":
			return mention.rule.cadence !== null;
		case "relative":
			return acceptsRelative(context, mention, mention.relative);
		case "open":
			return acceptsOpen(context, mention, mention.open);
	}
}

function acceptsSpan(context: Context, mention: Mention, span: Span): boolean {
	const { tokens } = context;
	const { start, end } = mention;
	if (span.past) return false;
	if (span.onwards) {
		const tail =
			afterAny(tokens, end - 2, ["trở đi", "về sau"]) > 0 ||
			contains(context, start, end, ["và các", "và những"]);
		const previous = tokens.list[start - 1];
		const opens =
			previous === undefined || previous.kind === "mark" || tokens.list[start]?.opensLine === true;
		return (
			tail &&
			(opens ||
				(span.onwards.from !== null && contains(context, start, end, ["từ"])) ||
				precededBy(context, start, DONE)) &&
			!precededBy(context, start, EFFECT)
		);
	}
	const deadline = span.deadline;
	if (!deadline || !("dueOn" in deadline)) return false;
	const takesEffect = precededBy(context, start, ["hiệu lực", "có hiệu lực thi hành", "hiệu lực thi hành"]);
	// "áp dụng từ ngày …" is when it holds; "… đối tượng áp dụng chậm nhất đến ngày …" is when work must be done
	const holdsFrom = precededBy(context, start, ["áp dụng"]) && span.bound !== "before" && span.bound !== "by";
	if (takesEffect || holdsFrom) return false;
	const over = tokens.reference !== null && deadline.dueOn < tokens.reference;
	const announced = precededBy(context, start, DONE);
	const isRange = deadline.kind === "period" && contains(context, start, end, ["từ"]);
	if (over) {
		const slip = tokens.reference !== null && daysBetween(deadline.dueOn, tokens.reference) <= 366;
		if (!slip || !span.strong || span.unit.unit !== "day" || isRange) return false;
		if (
			precededBy(context, start, [...EFFECT, "ban hành", "cấp", "ký", "phê duyệt"]) ||
			!contains(context, clauseStart(context, start), start, DUTIES)
		)
			return false;
	}
	// "đã chỉ ra trong năm 2023", "không có khả năng giải ngân trong năm 2025": what was, not what is to be done
	const isLimit = span.unit.unit === "day" && (span.bound === "before" || span.bound === "by") && !over;
	if (!isLimit && contains(context, phraseStart(context, start), start, ["đã", "không có", "chưa"]))
		return false;
	if (span.unit.unit !== "day" && handedInAt(context, start)) return true;
	const bracket = bracketOf(context, start);
	if (bracket >= 0 && contains(context, bracket, start, ["đã"])) return false;
	const weak = !span.strong;
	if (span.unit.unit === "day" && !isRange) {
		if (span.unit.lunar && (context.purpose[start] ?? -1) >= 0) return false;
		if (
			span.unit.lunar &&
			contains(context, clauseStart(context, start), start, ["bảo đảm", "đảm bảo", "để"])
		)
			return false;
		if (precededBy(context, start, COUNTED) && span.bound !== "before") return false;
		if (weak)
			return (
				(announced && span.unit.weekday !== undefined) ||
				((announced || precededBy(context, start, ["phấn đấu"])) && span.bound !== null) ||
				(span.unit.year !== null && deliveredOn(context, mention))
			);
		if (span.bound === "on")
			return !contains(context, clauseStart(context, start), start, [
				...HELD,
				"đã",
				"tại",
				"cuộc họp",
				"họp",
			]);
		return true;
	}
	// "kinh phí thực hiện từ năm 2026 đến năm 2028": years are mostly a frame, days the time of the work
	if (isRange)
		return (
			!precededBy(context, start, [...COUNTED, ...REPORTED]) &&
			!contains(context, clauseStart(context, start), start, HELD) &&
			(span.unit.year !== null || (span.unit.unit === "day" && inBrackets(context, mention))) &&
			(span.unit.unit !== "year" || announced)
		);
	if (inBrackets(context, mention))
		return !namesProgramme(context, start) && (span.unit.unit !== "year" || deadline.kind === "period");
	if (deadline.kind === "period" && span.unit.unit === "year") return announced;
	// "Quý I/2027, các cơ quan đánh giá …": the time of what follows
	const opensWork =
		span.unit.unit !== "year" &&
		start === (context.sentence[start] ?? -1) &&
		tokens.list[end]?.text === "," &&
		afterAny(tokens, end + 1, [...VERBS, ...DUTIES, ...WHO_ACTS]) > 0;
	if (weak && precededBy(context, start, ["định kỳ"])) return true;
	if (weak) return announced || opensWork || (span.unit.approximate === true && span.bound === "by");
	const duty = contains(context, clauseStart(context, start), start, DUTIES);
	if (!duty && precededBy(context, start, ["kết quả", "tình hình"])) return false;
	// "trong năm 2025 được giao": money and work of that year, not a limit
	return afterAny(tokens, end, ["được giao", "đã", "qua", "vừa qua"]) < 0;
}

/** How many words name whom something is handed in to. */
const RECIPIENT = 8;

/** "…, trình Trưởng ban ngày 20/3/2026.": a day without a preposition closes what is handed in on it. */
const deliveredOn = (context: Context, { start, end }: Mention): boolean =>
	closes(context, end) &&
	contains(context, Math.max(phraseStart(context, start), start - RECIPIENT), start, [
		"trình",
		"gửi",
		"gửi về",
		"nộp",
		"báo cáo",
	]) &&
	!contains(context, phraseStart(context, start), start, [...HELD, "đã", "họp", "tại", "số"]);

/** "trình Ban Thường vụ tại phiên họp tháng 5/2026": the meeting at which it is handed in. */
const handedInAt = (context: Context, i: number): boolean =>
	["phiên họp", "cuộc họp", "giao ban", "hội nghị"].some(
		(meeting) => afterAny(context.tokens, i - 2, [meeting]) === i,
	) &&
	contains(context, i - 5, i - 2, ["tại"]) &&
	contains(context, clauseStart(context, i), i, ["trình", "báo cáo", "cho ý kiến", "xem xét"]);

/** "Kế hoạch phát triển kinh tế - xã hội 5 năm (2021 - 2025)": years in brackets behind a programme are its name. */
const namesProgramme = (context: Context, i: number): boolean =>
	isAny(context.tokens, i - 2, ["năm", "đoạn", "kỳ"]) ||
	contains(context, Math.max(clauseStart(context, i), i - 20), i, [
		"kế hoạch phát triển",
		"chương trình",
		"đề án",
		"chiến lược",
		"nghị quyết",
	]);

function acceptsCadence(context: Context, mention: Mention, cadence: CadenceReading): boolean {
	const { tokens } = context;
	const { start, end } = mention;
	if (cadence.weak) return false;
	// "mỗi tháng một lần", "02 lần/ngày" say nothing else wherever they stand
	if (isAny(tokens, end - 1, ["lần"])) return true;
	// … but a plan that is to say how often something is drilled is made once
	if (isAny(tokens, start + 1, ["lần"]))
		return !contains(context, clauseStart(context, start), start, ["quy định", "tối thiểu", "ít nhất"]);
	const opened = isAny(tokens, start, ["định"]);
	if (cadence.cadences.length === 0) {
		// "tham mưu chế độ thông tin, báo cáo định kỳ": the reports that come round are the thing, not the work
		if (isAny(tokens, start - 1, ["cáo"]) && afterAny(tokens, start - 2, ["báo cáo"]) === start)
			return !isAny(tokens, start - 3, ["mưu"]) && !contains(context, start - 5, start - 2, ["thông tin"]);
		// "báo cáo … định kỳ và đột xuất."
		const andElse = afterAny(tokens, end, ["và đột xuất", "hoặc đột xuất", ", đột xuất"]) > 0;
		if (andElse) return contains(context, clauseStart(context, start), start, ["báo cáo"]);
		return (
			afterAny(tokens, end, VERBS) > 0 &&
			(tokens.list[start - 1]?.kind === "mark" || !precededBy(context, start, VERBS))
		);
	}
	// "… và báo cáo hằng ngày." says how often; "đưa vào báo cáo hằng năm" names a paper
	if (afterAny(tokens, start, ["báo cáo"]) > 0)
		return closes(context, end) && !isAny(tokens, start - 1, ["vào", "trong", "các", "của", "dự", "lượng"]);
	if (opened || isAny(tokens, start, ["theo"])) return true;
	const previous = tokens.list[start - 1];
	const opens =
		start === (context.sentence[start] ?? 0) ||
		previous === undefined ||
		[",", ";", "-", "+", "("].includes(previous.text);
	if (opens) return !contains(context, clauseStart(context, start), start, ["các kế hoạch", "dự toán"]);
	if (isAny(tokens, start - 1, YEARLY_THINGS)) return false;
	if (isAny(tokens, start - 1, ["nhật"]) || afterAny(tokens, start - 2, REPEATED_VERBS) === start)
		return true;
	// "chương trình giao ban hằng tháng", "chất lượng báo cáo hằng quý": what comes round is not the work
	if (contains(context, phraseStart(context, start), start, ROUND_THINGS)) return false;
	// "báo cáo … kết quả thực hiện hằng năm": the report is what comes round
	const often = !cadence.cadences.includes("yearly");
	return contains(context, clauseStart(context, start), start, often ? ROUND_WORK : ["báo cáo"]);
}

function acceptsRelative(context: Context, mention: Mention, relative: RelativeReading): boolean {
	const { tokens } = context;
	if (relative.before !== null) return false;
	const anchored = relative.anchor !== "issue" || relative.from !== null;
	const text = textOf(tokens, mention.start, mention.end).toLowerCase();
	const issued = /kể từ|tính từ|sau khi/u.test(text.normalize("NFC"));
	// "sơ kết việc thực hiện Thông báo này sau 6 tháng."
	if (afterAny(tokens, mention.start, ["sau"]) > 0 && closes(context, mention.end))
		return anchored || contains(context, clauseStart(context, mention.start), mention.start, REVIEWED);
	const head =
		afterAny(tokens, mention.start, ["trong", "chậm nhất", "muộn nhất", "trong vòng", "trong thời hạn"]) > 0;
	if (["month", "year"].includes(relative.unit)) return anchored || issued;
	return anchored || issued || head;
}
