import type { LocalDate } from "../../domain/local-date.ts";
import type { Block, ListItem, Message, MessageAction, Text } from "../../domain/message.ts";
import {
	type PetitionCard,
	type PetitionRow,
	type PetitionState,
	petitionCode,
} from "../../domain/registers/petition.ts";
import type { NextPage } from "../../domain/topic.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear, fullDate, shortDate } from "../dates.ts";
import { deadlineText } from "../tasks/deadline-text.ts";
import { timeLeft } from "../tasks/time-left.ts";
import { shorten } from "../text.ts";

type Row = [label: string, value: Text];

/** Who must answer now. */
export const answererOf = (t: Translate, { task }: PetitionRow): string => task.agency || t("agency-unknown");

/** What was answered, and by which document. */
export function answerText(t: Translate, { answer, evidence }: PetitionCard): string {
	const parts = [
		answer && shorten(answer, 300),
		evidence && t("with-evidence", { evidence: shorten(evidence, 100) }),
	].filter(Boolean);
	return parts.join("; ") || t("petition-answer-unsaid");
}

/** One petition in a list: "Máy trạm một cửa — Sở Ngoại vụ gửi Sở Tài chính — còn 2 ngày … · KN-0004". */
function petitionLine(t: Translate, row: PetitionRow, today: LocalDate): Text {
	const time =
		row.state === "open"
			? timeLeft(t, row.task, today)
			: row.answeredOn && t("petition-answered-on", { date: shortDate(row.answeredOn, today) });
	const parts = [
		shorten(row.task.content, 100),
		t("petition-between", { proposer: row.proposer, answerer: answererOf(t, row) }),
		time,
	].filter(Boolean);
	return [`${parts.join(" — ")} · `, { text: petitionCode(row.code), style: "code" }];
}

const STATES: readonly PetitionState[] = ["open", "answered", "settled", "withdrawn"];

/** `/kiennghi`: what waits for an answer, then what waits for the proposer's word, then what has ended. */
export function petitionListMessage(
	t: Translate,
	list: {
		rows: PetitionRow[];
		total: number;
		page: number;
		pages: number;
		agency: string | null;
		today: LocalDate;
		more: NextPage | null;
	},
): Message {
	const { rows, today, more } = list;
	const scope = list.agency ?? t("scope-all");
	if (rows.length === 0)
		return {
			blocks: [
				{ type: "paragraph", text: t("petition-none", { scope }) },
				{ type: "note", text: t("petition-none-hint") },
			],
		};
	let number = 0;
	const ids: string[] = [];
	const item = (row: PetitionRow): ListItem => {
		ids.push(row.task.id);
		number += 1;
		const returned = row.state === "open" && row.task.returned !== null;
		const details = returned
			? [t("petition-returned", { reason: shorten(row.task.returned ?? "", 100) || t("reason-unsaid") })]
			: [];
		return { number, text: petitionLine(t, row, today), details };
	};
	const blocks = STATES.flatMap((state): Block[] => {
		const own = rows.filter((row) => row.state === state);
		if (own.length === 0) return [];
		return [
			{ type: "heading", text: t(`petition-group-${state}`) },
			{ type: "list", items: own.map(item) },
		];
	});
	const hints = [
		list.pages > 1 && t("list-page", { page: list.page, pages: list.pages }),
		more && t("list-more"),
		t("petition-list-hint", { code: petitionCode(rows[0]?.code ?? 1) }),
	].filter((hint) => typeof hint === "string");
	return {
		blocks: [
			{ type: "heading", text: t("petition-list-title", { scope, n: list.total }) },
			...blocks,
			{ type: "note", text: hints.join(" ") },
		],
		topic: { about: "petitions", ids, ...(more ? { more } : {}) },
		...(more ? { actions: [[{ label: t("action-more"), says: t("say-more") }]] } : {}),
		protect: true,
	};
}

/** The yes to an answer; a no needs words. */
export const judgeButtons = (t: Translate): MessageAction[][] => [
	[{ label: t("action-petition-settle"), says: t("say-agree"), tone: "good" }],
];

function factRows(t: Translate, card: PetitionCard, today: LocalDate): Row[] {
	const { task } = card;
	const state = t(`petition-state-${card.state}`);
	const when = card.settledOn ?? card.answeredOn;
	return [
		[t("petition-from"), card.proposer],
		[
			t("petition-to"),
			card.external ? t("petition-external", { answerer: task.agency }) : answererOf(t, card),
		],
		[t("petition-created"), fullDate(t, card.createdOn)],
		[t("petition-deadline"), task.lastDay ? fullDate(t, task.lastDay) : deadlineText(t, task.deadline)],
		[
			t("petition-state"),
			card.state === "open"
				? `${state}, ${timeLeft(t, task, today)}`
				: when
					? `${state}, ${dayMonthYear(when)}`
					: state,
		],
		...(card.state === "open" && task.obstacle
			? [[t("card-obstacle"), shorten(task.obstacle, 300)] as Row]
			: []),
		...(card.answeredOn ? [[t("petition-answer"), answerText(t, card)] as Row] : []),
		...card.returns.map(
			({ on, reason }): Row => [
				t("petition-return", { date: dayMonthYear(on) }),
				shorten(reason, 300) || t("reason-unsaid"),
			],
		),
		[t("petition-task"), task.code],
	];
}

/** Everything of one petition, and what can be said to it. */
export function petitionMessage(t: Translate, card: PetitionCard, today: LocalDate): Message {
	const hint =
		card.state === "open" && card.external ? "petition-hint-external" : `petition-hint-${card.state}`;
	return {
		blocks: [
			{
				type: "heading",
				text: t("petition-title", { code: petitionCode(card.code), proposer: card.proposer }),
			},
			{ type: "quote", text: shorten(card.task.content, 1500) },
			{ type: "fields", rows: factRows(t, card, today) },
			{ type: "note", text: t(hint, { code: petitionCode(card.code) }) },
		],
		topic: { about: "petitions", ids: [card.task.id] },
		...(card.state === "answered" ? { actions: judgeButtons(t) } : {}),
		protect: true,
	};
}

/** The part of a leader's digest that names petitions whose answer is overdue. */
export function overduePetitionBlocks(
	t: Translate,
	rows: PetitionRow[],
	{ today, most }: { today: LocalDate; most: number },
): Block[] {
	if (rows.length === 0) return [];
	const hidden = rows.length - Math.min(rows.length, most);
	return [
		{ type: "heading", text: t("group-count", { name: t("petition-leader"), n: rows.length }) },
		{ type: "bullets", items: rows.slice(0, most).map((row) => petitionLine(t, row, today)) },
		...(hidden > 0
			? [{ type: "paragraph", text: t("petition-leader-more", { n: hidden }) } satisfies Block]
			: []),
	];
}
