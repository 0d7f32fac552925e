/** How two units are joined: a range, a range that leaves its end out, or a list. */
export type RangeMark = "to" | "before" | "and";

/** Words before the start of a range. */
export const OPENERS = ["từ", "kể từ", "bắt đầu từ", "tính từ", "từ ngày", "kể từ ngày"];
/** Words before a range that say nothing of their own. */
export const PREFIXES = [
	"giai đoạn",
	"trong giai đoạn",
	"thời kỳ",
	"nhiệm kỳ",
	"các năm",
	"xuyên suốt",
	"suốt",
	"xuyên suốt giai đoạn",
	"trong suốt",
	"cho giai đoạn",
	"thời gian từ",
];
/** What joins two units. */
export const RANGE_MARKS: readonly (readonly [string, RangeMark])[] = [
	["-", "to"],
	["đến", "to"],
	["tới", "to"],
	["cho đến", "to"],
	["cho tới", "to"],
	["đến hết", "to"],
	["tới hết", "to"],
	["cho đến hết", "to"],
	["- đến", "to"],
	["~", "to"],
	["và", "and"],
	[",", "and"],
	[";", "and"],
	["+", "and"],
	["&", "and"],
	[", và", "and"],
	["và đến", "to"],
	["đến trước", "before"],
	["tới trước", "before"],
];
/** A start that needs no date: only the end counts. */
export const FROM_NOW = [
	"từ nay",
	"kể từ nay",
	"từ nay cho",
	"từ giờ",
	"từ hôm nay",
	"từ ngày ký",
	"từ ngày ban hành",
	"từ khi ban hành",
];
/** What makes a time the first of many. */
export const ONWARDS = [
	"và các năm tiếp theo",
	"và các năm sau",
	"và những năm tiếp theo",
	"và những năm sau",
	"và những năm tới",
	"và các năm tới",
	"và các năm kế tiếp",
	"và các năm về sau",
	"và các năm tiếp sau",
	"và các năm",
	"và năm tiếp theo",
	"và những năm kế tiếp",
	"các năm tiếp theo",
	"và hằng năm",
	"và hàng năm",
	"và hằng năm tiếp theo",
	"và hằng năm sau đó",
	"và các quý tiếp theo",
	"và các tháng tiếp theo",
	"và các giai đoạn tiếp theo",
	"và giai đoạn tiếp theo",
	"trở đi",
	"trở về sau",
	"trở về đi",
	"và thường xuyên",
	", thường xuyên",
	"và tiếp tục thường xuyên",
	"và tiếp theo",
	"và về sau",
	"và thời gian tiếp theo",
	"và những năm tiếp sau",
];
