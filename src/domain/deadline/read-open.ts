import { clauseEnd, textOf } from "./clause.ts";
import type { Tokens } from "./tokens.ts";
import { afterAny, isAny, lookUp, type Read, skip } from "./words.ts";

/** A time that waits for something: an event, another plan, a request; or work that never ends. */
export type OpenReading =
	| { open: "event"; event: string; offset: "before" | "after" | "right-after" }
	| { open: "plan"; plan: string }
	| { open: "request" }
	| { open: "ongoing" }
	| { open: "until"; event: string };

const REQUESTS = [
	"theo yêu cầu",
	"theo các yêu cầu",
	"khi có yêu cầu",
	"khi được yêu cầu",
	"khi yêu cầu",
	"nếu có yêu cầu",
	"theo từng yêu cầu",
	"khi phát sinh",
	"khi có phát sinh",
	"theo phát sinh",
	"khi cần",
	"khi cần thiết",
	"nếu cần",
	"nếu cần thiết",
	"nếu có phát sinh",
	"khi xảy ra",
	"khi có tình huống",
	"khi có sự cố",
	"khi có sự việc",
	"khi có vụ việc",
	"khi có đề nghị",
	"khi có đơn",
	"khi có chỉ đạo",
	"khi có nhiệm vụ",
	"khi có thay đổi",
	"khi có biến động",
	"khi có nhu cầu",
	"khi được giao",
	"khi được phân công",
	"đột xuất",
	"theo nhu cầu",
	"theo đề nghị",
	"theo tình hình",
	"theo thực tế",
	"theo tình hình thực tế",
	"theo giấy mời",
	"theo chỉ đạo",
	"theo sự chỉ đạo",
	"theo phân công",
	"theo sự phân công",
	"theo vụ việc",
	"theo từng vụ việc",
	"theo từng trường hợp",
	"tùy tình hình",
	"tuỳ tình hình",
	"tùy theo",
	"tuỳ theo",
	"tùy điều kiện",
	"tuỳ điều kiện",
	"tùy thuộc",
	"tuỳ thuộc",
];
const ONGOING = [
	"thường xuyên",
	"thường xuyên liên tục",
	"thường xuyên , liên tục",
	"liên tục",
	"liên tục , thường xuyên",
	"thường trực",
	"xuyên suốt",
	"lâu dài",
	"quanh năm",
	"suốt năm",
	"trong suốt năm",
	"trong suốt quá trình",
	"suốt quá trình",
	"24 / 7",
	"24 / 24",
	"24 / 24 giờ",
];
const UNTIL = ["cho đến khi", "đến khi", "cho tới khi", "tới khi"];
const EVENTS: readonly (readonly [string, "before" | "after" | "right-after"])[] = [
	["ngay sau khi", "right-after"],
	["ngay khi", "right-after"],
	["ngay sau", "right-after"],
	["liền sau khi", "right-after"],
	["sau khi", "after"],
	["kể từ khi", "after"],
	["khi", "after"],
	["sau", "after"],
	["trước khi", "before"],
	["trước", "before"],
	["trước ngày", "before"],
];
/** "trước mắt", "sau đây", "trước hết": the word belongs to an expression that names no event. */
const NO_EVENT = [
	"mắt",
	"hết",
	"tiên",
	"đây",
	"đó",
	"này",
	"nay",
	"kia",
	"tiếp",
	"cùng",
	"năm",
	"tháng",
	"ngày",
	"quý",
	"tuần",
	"hạn",
	"thời",
	"pháp",
	"nhân",
	"dân",
	"đại",
];
const PLANS = [
	"kế hoạch",
	"quyết định",
	"đề án",
	"chương trình",
	"nghị quyết",
	"nghị định",
	"thông tư",
	"luật",
	"tiến độ",
	"lộ trình",
	"lịch",
	"thời gian",
	"thời hạn",
	"thời điểm",
	"quy định",
	"quy chế",
	"hướng dẫn",
	"văn bản",
	"công văn",
	"thông báo",
	"chỉ thị",
	"dự án",
	"hợp đồng",
	"phương án",
	"chủ trương",
	"công điện",
	"kết luận",
	"khung",
	"mốc",
	"giai đoạn",
	"nội dung",
	"đúng",
	"từng",
	"thẩm quyền",
	"báo cáo",
	"tờ trình",
];
const PLAN_HEADS = [
	"theo",
	"theo đúng",
	"thực hiện theo",
	"đúng theo",
	"bảo đảm theo",
	"đảm bảo theo",
	"như",
	"căn cứ theo",
	"đúng",
	"đảm bảo",
	"bảo đảm",
	"phù hợp với",
];
const NUMBERED = [
	"kế hoạch số",
	"quyết định số",
	"nghị quyết số",
	"đề án số",
	"chương trình số",
	"công văn số",
	"chỉ thị số",
	"nghị định số",
	"thông tư số",
	"thông báo số",
];

/** Reads one of the undated times at `i`, with its words to the end of the clause. */
export function readOpen(tokens: Tokens, i: number): Read<OpenReading> | null {
	const request = afterAny(tokens, i, REQUESTS);
	if (request > 0) return { value: { open: "request" }, end: shortEnd(tokens, request) };
	const ongoing = afterAny(tokens, i, ONGOING);
	if (ongoing > 0) return { value: { open: "ongoing" }, end: ongoing };
	const until = afterAny(tokens, i, UNTIL);
	if (until > 0) {
		const end = clauseEnd(tokens, until);
		if (end > until) return { value: { open: "until", event: textOf(tokens, until, end) }, end };
	}
	return readPlan(tokens, i) ?? readEvent(tokens, i);
}

/** A request's words end at the first mark or verb: "Theo yêu cầu, hằng năm", "đột xuất báo cáo" go on with something else. */
function shortEnd(tokens: Tokens, i: number): number {
	let at = i;
	const stops = ["và", "hoặc", "báo", "gửi", "tổng", "trình", "thì"];
	if (isAny(tokens, i - 1, ["xuất"]) && !isAny(tokens, i, ["khi", "theo", "nếu", "của"])) return i;
	while (
		at < tokens.list.length &&
		at < i + 12 &&
		tokens.list[at]?.kind !== "mark" &&
		!isAny(tokens, at, stops)
	)
		at++;
	return at;
}

function readEvent(tokens: Tokens, i: number): Read<OpenReading> | null {
	const head = lookUp(tokens, i, EVENTS);
	const next = head && tokens.list[head.end];
	if (!head || !next || next.kind === "mark") return null;
	// "trước ngày diễn ra hội nghị" is an event, "trước ngày 15" a day whose month the page lost
	if (
		afterAny(tokens, i, ["trước ngày"]) === head.end &&
		(next.kind !== "word" || isAny(tokens, head.end, ["mùng", "cuối", "thứ"]))
	)
		return null;
	const named = head.end === i + 1 && !isAny(tokens, i, ["khi"]);
	if (named && (isAny(tokens, head.end, NO_EVENT) || next.kind === "number")) return null;
	const end = clauseEnd(tokens, head.end);
	return { value: { open: "event", event: textOf(tokens, head.end, end), offset: head.value }, end };
}

function readPlan(tokens: Tokens, i: number): Read<OpenReading> | null {
	const numbered = afterAny(tokens, i, NUMBERED);
	const head = afterAny(tokens, i, PLAN_HEADS);
	if (numbered < 0 && (head < 0 || afterAny(tokens, head, PLANS) < 0)) return null;
	const start = numbered > 0 ? i : head;
	const end = clauseEnd(tokens, start);
	const plan = textOf(tokens, start, end).replace(
		/^(?:đúng\s+)?(?:thời hạn|thời gian)\s+(?:được\s+|đã\s+)?(?=quy định|nêu|tại|trong|theo|của)/iu,
		"",
	);
	return { value: { open: "plan", plan }, end };
}

/** "theo" before words of no known kind still points elsewhere; used only where nothing else was found. */
export function readAnyPlan(tokens: Tokens, i: number): Read<OpenReading> | null {
	const head = afterAny(tokens, i, ["theo"]);
	if (head < 0 || head >= tokens.list.length) return null;
	const end = clauseEnd(tokens, head);
	return { value: { open: "plan", plan: textOf(tokens, head, end) }, end };
}

/** Past words that a cell opens with and that say nothing of time. */
export const skipIntroduction = (tokens: Tokens, i: number): number =>
	skip(tokens, i, ["thực hiện", "hoàn thành", "triển khai", "báo cáo", "gửi", "xong", "phải", ":", "-", "+"]);
