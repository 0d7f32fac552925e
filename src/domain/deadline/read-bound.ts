import type { Bound } from "./deadline.ts";
import type { Tokens } from "./tokens.ts";
import { afterAny, isAny, lookUp, type Read, remembered, skip } from "./words.ts";

/** A word before a time that says how it limits the work. `strong` words make a time in prose a deadline. */
interface BoundWord {
	bound: Bound;
	strong: boolean;
}
const before: BoundWord = { bound: "before", strong: true };
const by: BoundWord = { bound: "by", strong: true };
const within: BoundWord = { bound: "within", strong: true };
const on: BoundWord = { bound: "on", strong: true };

const BOUNDS: readonly (readonly [string, BoundWord])[] = [
	["trước", before],
	["trc", before],
	["trước thời điểm", before],
	["trước thời hạn", before],
	["trước mốc", before],
	["trước dịp", before],
	["trước hạn", before],
	["sớm hơn", before],
	["chậm nhất", by],
	["chậm nhất là", by],
	["muộn nhất", by],
	["trễ nhất", by],
	["lâu nhất", by],
	["không quá", by],
	["không muộn hơn", by],
	["không chậm hơn", by],
	["không trễ hơn", by],
	["không muộn quá", by],
	["không chậm quá", by],
	["tối đa", by],
	["đến hết", by],
	["tới hết", by],
	["cho đến hết", by],
	["hết", by],
	["trước khi hết", by],
	["trước khi kết thúc", by],
	["kết thúc", by],
	["đến", { bound: "by", strong: false }],
	["tới", { bound: "by", strong: false }],
	["cho đến", { bound: "by", strong: false }],
	["cho tới", { bound: "by", strong: false }],
	["hạn chót", by],
	["hạn cuối", by],
	["hạn cuối cùng", by],
	["hạn chót là", by],
	["thời hạn", by],
	["hạn", by],
	["hạn hoàn thành", by],
	["hạn đến", by],
	["deadline", by],
	["dl", by],
	["ngay trong", by],
	["trong", within],
	["nội trong", within],
	["trong khoảng", within],
	["vào", on],
	["vào lúc", on],
	["lúc", on],
	["đúng", on],
];

/** Words between the bound and the time that say nothing of their own. */
const FILLERS = [
	"là",
	"vào",
	"khoảng",
	"dự kiến",
	"thời gian",
	"thời điểm",
	"ngày",
	"các",
	"nghỉ",
	"kỳ nghỉ",
	"kỳ nghỉ lễ",
	"nghỉ lễ",
	"dịp",
	"dịp lễ",
	"lễ",
	"ngày lễ",
	"đợt nghỉ",
	":",
];

/** How the words before a time limit it. */
export interface BoundReading {
	bound: Bound | null;
	strong: boolean;
	/** "ngay trong ngày 20/11": a day named as a length of time. */
	wholeDay: boolean;
}

/**
 * All bound words and fillers from `i`; "chậm nhất trước ngày" counts as before, the stricter of the two. The end is
 * where the time must begin; a "ngày" that belongs to the time is left to it.
 */
export const readBound = remembered(findBound);

function findBound(tokens: Tokens, i: number): Read<BoundReading> {
	let at = i;
	const reading: BoundReading = { bound: null, strong: false, wholeDay: false };
	for (let round = 0; round < 8; round++) {
		const word = lookUp(tokens, at, BOUNDS);
		if (word) {
			if (reading.bound !== "before") {
				const weaker = word.value.bound === "on" || word.value.bound === "within";
				if (!weaker || reading.bound === null) reading.bound = word.value.bound;
			}
			reading.strong ||= word.value.strong;
			at = word.end;
			continue;
		}
		if (reading.bound === null && at === i) {
			const ahead = skip(tokens, at, ["thời gian", "thời điểm", "là"]);
			if (ahead > at && lookUp(tokens, ahead, BOUNDS)) {
				at = ahead;
				continue;
			}
			break;
		}
		const filler = afterAny(tokens, at, FILLERS);
		if (filler < 0) break;
		// "ngày" opens the date itself
		if (isAny(tokens, at, ["ngày"]) && filler === at + 1) break;
		at = filler;
	}
	reading.wholeDay = reading.bound === "within" && isAny(tokens, at, ["ngày"]);
	if (reading.wholeDay) reading.bound = "by";
	return { value: reading, end: at };
}
