import { clauseEnd, textOf } from "./clause.ts";
import {
	ASKED,
	EVENTS,
	NO_EVENT,
	NUMBERED,
	ONGOING,
	PLAN_HEADS,
	PLANS,
	REQUESTS,
	UNTIL,
} from "./open-words.ts";
import { readDay } from "./read-day.ts";
import type { Tokens } from "./tokens.ts";
import { afterAny, isAny, lookUp, type Read } from "./words.ts";

/** A time that waits for something: an event, another plan, a request; or work that never ends. */
export type OpenReading =
	| { open: "event"; event: string; offset: "before" | "after" | "right-after" }
	| { open: "plan"; plan: string }
	| { open: "request" }
	| { open: "ongoing" }
	| { open: "until"; event: string };

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
	if (named && (afterAny(tokens, head.end, NO_EVENT) > 0 || next.kind === "number")) return null;
	// "Sau mỗi đợt kiểm tra, đoàn báo cáo …": no verb tells where the time ends
	const each = isAny(tokens, head.end, ["mỗi", "từng"]);
	const comma = each ? tokens.list.findIndex((token, at) => at > head.end && token.kind === "mark") : -1;
	const end = comma > 0 ? comma : clauseEnd(tokens, head.end);
	// "khi cấp có thẩm quyền yêu cầu"
	const asked = afterAny(tokens, end - 2, ASKED) === end;
	if (asked && afterAny(tokens, i, ["khi"]) === head.end) return { value: { open: "request" }, end };
	// "trước ngày bầu cử 15/3/2026": the printed day says it
	if (head.value === "before" && endsInDay(tokens, head.end, end)) return null;
	return { value: { open: "event", event: textOf(tokens, head.end, end), offset: head.value }, end };
}

/** Whether the words of an event end with its day, the year printed. */
function endsInDay(tokens: Tokens, from: number, to: number): boolean {
	for (let at = Math.max(from, to - DAY); at < to; at++) {
		const day = readDay(tokens, at);
		if (day?.end === to && day.value.year !== null) return true;
	}
	return false;
}
/** Longest day with month and year, in tokens. */
const DAY = 8;

function readPlan(tokens: Tokens, i: number): Read<OpenReading> | null {
	const numbered = afterAny(tokens, i, NUMBERED);
	const head = afterAny(tokens, i, PLAN_HEADS);
	if (numbered < 0 && (head < 0 || afterAny(tokens, head, PLANS) < 0)) return null;
	const start = numbered > 0 ? i : head;
	const end = clauseEnd(tokens, start);
	const plan = textOf(tokens, start, end).replace(
		/^(?:đúng\s+)?(?:thời hạn|thời gian)\s+(?:được\s+|đã\s+)?(?=quy định)/iu,
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
