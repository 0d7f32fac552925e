import type { LocalDate } from "../../domain/local-date.ts";
import type { Block, Message, MessageAction, Text } from "../../domain/message.ts";
import type { AssignmentCard } from "../../domain/tasks/assignment.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear, fullDate, hourText, periodText } from "../dates.ts";
import { messageLength, shorten, some } from "../text.ts";
import { urgeText } from "../urging/urge-text.ts";
import { escalationMark } from "./assignment-line.ts";
import { decisionRows } from "./card-decisions.ts";
import { periodRows, waitingHint } from "./card-periods.ts";
import { deadlineText } from "./deadline-text.ts";
import { groupOf } from "./groups.ts";
import { historyLine } from "./history.ts";
import { timeLeft } from "./time-left.ts";

/** Newest entries of the log that a card shows. */
const HISTORY = 8;

/** Characters of the document's words that are shown before the log is. */
const CONTENT = 1500;

/** A card is one message on every channel with buttons: Telegram takes 4,096 characters. */
const ROOM = 4000;

const CLEAR = ["person", "work", "time", "responsibility", "product", "authority"] as const;

type Row = [label: string, value: Text];

const isOpen = ({ status }: AssignmentCard): boolean =>
	status !== "done-on-time" && status !== "done-late" && status !== "cancelled";

function statusText(t: Translate, card: AssignmentCard, today: LocalDate): string {
	const status = t(`status-${card.status}`);
	if (card.completedOn) return t("card-status-on", { status, date: dayMonthYear(card.completedOn) });
	if (groupOf(card) === "ongoing")
		return t("card-status-left", { status: t("status-ongoing"), left: timeLeft(t, card, today) });
	if (card.status === "no-deadline" || card.status === "cancelled") return status;
	return t("card-status-left", { status, left: timeLeft(t, card, today) });
}

/** The deadline in the document's words, then the day that follows from them. */
function deadlineRows(t: Translate, card: AssignmentCard): Row[] {
	const rows: Row[] = [];
	const raw = card.deadlineRaw.trim();
	rows.push([
		t("card-deadline"),
		raw ? t("quoted", { text: shorten(raw, 200) }) : deadlineText(t, card.deadline),
	]);
	if (card.lastDay) {
		const day = fullDate(t, card.lastDay);
		rows.push([t("card-last-day"), card.dueTime ? `${hourText(card.dueTime)} ${day}` : day]);
	}
	if (card.extended && card.originalDueOn) rows.push([t("card-original"), dayMonthYear(card.originalDueOn)]);
	return [...rows, ...periodRows(t, card)];
}

function basisText(t: Translate, card: AssignmentCard): string {
	const { documentKind: kind, documentNumber: number } = card;
	// Without a number a row names the kind of document in its place.
	const name = [kind, number === kind ? null : number].filter(Boolean).join(" ");
	const parts = [
		card.documentIssuedOn
			? t("document-dated", { document: name, date: dayMonthYear(card.documentIssuedOn) })
			: name,
		card.ref && t("card-ref", { ref: card.ref }),
		card.heading && t("quoted", { text: shorten(card.heading, 150) }),
	].filter(Boolean);
	return parts.join(", ");
}

function clearText(t: Translate, { clear }: AssignmentCard): string {
	const missing = CLEAR.filter((key) => !clear[key]).map((key) => t(`clear-${key}`));
	const n = CLEAR.length - missing.length;
	return missing.length === 0
		? t("card-clear-all")
		: t("card-clear-missing", { n, missing: missing.join(", ") });
}

function factRows(t: Translate, card: AssignmentCard, today: LocalDate): Row[] {
	const optional = (label: string, value: string | null, max: number): Row[] =>
		value ? [[t(label), shorten(value, max)]] : [];
	return [
		[t("card-status"), statusText(t, card, today)],
		...deadlineRows(t, card),
		...(isOpen(card) && card.escalation
			? [[t("card-escalation"), escalationMark(t, card.escalation)] as Row]
			: []),
		...(card.pauses ?? []).map(
			({ from, to, days }): Row => [
				t("card-paused"),
				to
					? t("card-paused-until", { from: dayMonthYear(from), to: dayMonthYear(to), n: days ?? 0 })
					: t("card-paused-since", { from: dayMonthYear(from) }),
			],
		),
		...(isOpen(card) && card.ladder
			? [
					[
						t("card-ladder"),
						t("card-ladder-on", {
							to: t(`ladder-${card.ladder.step.toLowerCase()}`),
							date: dayMonthYear(card.ladder.on),
						}),
					] as Row,
				]
			: []),
		...(card.urging ? [[t("card-urged"), urgeText(t, card.urging)] as Row] : []),
		...optional("card-period", card.period && periodText(t, card.period), 60),
		[t("card-lead"), shorten(card.leads.join("; ") || t("lead-unknown"), 300)],
		...optional("card-coordinating", card.coordinating.join("; "), 400),
		...optional("card-product", card.product, 200),
		...optional("card-basis", basisText(t, card), 300),
		...(isOpen(card)
			? [[t("card-accepted"), t(card.accepted ? "yes-accepted" : "not-accepted")] as Row]
			: []),
		...(card.percent === null ? [] : [[t("card-percent"), t("percent", { percent: card.percent })] as Row]),
		...(card.obstacle === null
			? []
			: [[t("card-obstacle"), shorten(card.obstacle, 300) || t("obstacle-unsaid")] as Row]),
		...decisionRows(t, card),
		...optional("card-evidence", card.evidence, 200),
		[t("card-clear"), clearText(t, card)],
	];
}

function historyBlocks(t: Translate, card: AssignmentCard, timeZone: string, most: number): Block[] {
	if (card.history.length === 0) return [];
	const { shown, more } = some([...card.history].reverse(), most);
	const name = more > 0 ? t("card-history-newest", { n: shown.length }) : t("card-history");
	return [
		{ type: "heading", text: name },
		{ type: "bullets", items: shown.map((line) => historyLine(t, line, timeZone)) },
	];
}

function buttons(t: Translate, card: AssignmentCard): MessageAction[][] {
	const accept: MessageAction[] = card.accepted ? [] : [{ label: t("action-accept"), says: t("say-accept") }];
	return [
		[...accept, { label: t("action-complete"), says: t("say-complete"), tone: "good" }],
		[
			{ label: t("action-obstacle"), says: t("say-obstacle") },
			{ label: t("action-extension"), says: t("say-extension") },
		],
	];
}

/** What stands below the words of the document, with the newest `most` entries of the log. */
function details(t: Translate, card: AssignmentCard, options: CardOptions, most: number): Block[] {
	return [
		{ type: "fields", rows: factRows(t, card, options.today) },
		...historyBlocks(t, card, options.timeZone, most),
		...(options.mayChange && card.status === "waiting" && card.lastDay === null
			? [{ type: "note", text: waitingHint(t, card) } satisfies Block]
			: []),
		...(options.mayChange && isOpen(card) ? [{ type: "note", text: t("card-hint") } satisfies Block] : []),
	];
}

/** What a card needs beside the assignment. `mayChange`: whether buttons and examples of replies are worth showing. */
export interface CardOptions {
	today: LocalDate;
	timeZone: string;
	mayChange: boolean;
}

/**
 * Everything of one assignment in one message: the words of the document, the deadline as written and as computed, who
 * leads, what of the "6 rõ" is missing, and the log. Where it is too long for one message the log is cut first.
 */
export function cardMessage(t: Translate, card: AssignmentCard, options: CardOptions): Message {
	const title = t("card-title", { code: card.code, agency: card.agency || t("lead-unknown") });
	const heading: Block = {
		type: "heading",
		text: card.priority ? `${title} · ${t("mark-priority")}` : title,
	};
	const roomBeside = (blocks: Block[]): number => ROOM - messageLength({ blocks: [heading, ...blocks] });
	let most = HISTORY;
	let rest = details(t, card, options, most);
	while (most > 1 && roomBeside(rest) < Math.min(card.content.length + 8, CONTENT))
		rest = details(t, card, options, --most);
	return {
		blocks: [
			heading,
			{ type: "quote", text: shorten(card.content, Math.max(roomBeside(rest) - 8, 200)) },
			...rest,
		],
		topic: { about: "assignments", ids: [card.id] },
		...(options.mayChange && isOpen(card) ? { actions: buttons(t, card) } : {}),
	};
}
