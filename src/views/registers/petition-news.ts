import type { Block, Message } from "../../domain/message.ts";
import { type PetitionCard, type PetitionRow, petitionCode } from "../../domain/registers/petition.ts";
import type { Translate } from "../../domain/translate.ts";
import { fullDate } from "../dates.ts";
import { shorten } from "../text.ts";
import { answererOf, answerText, judgeButtons } from "./petition.ts";

const untilText = (t: Translate, { task }: PetitionRow): string =>
	task.lastDay ? t("petition-until", { date: fullDate(t, task.lastDay) }) : t("petition-until-none");

const opening = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Confirms that a petition is registered. `heard`: whether whoever must answer has a group that hears it. */
export function petitionRegisteredMessage(
	t: Translate,
	row: PetitionRow,
	{ changeId, heard }: { changeId: string; heard: boolean },
	undoMinutes = 10,
): Message {
	const code = petitionCode(row.code);
	const text = t("petition-registered", {
		...{ code, task: row.task.code, answerer: answererOf(t, row) },
		...{ content: shorten(row.task.content, 100), until: untilText(t, row) },
	});
	const notes = [
		...(row.external
			? [t("petition-registered-external", { code })]
			: heard
				? []
				: [t("petition-registered-unheard")]),
		t("change-undo", { n: undoMinutes }),
	];
	return {
		blocks: [
			{ type: "paragraph", text },
			{ type: "note", text: notes.join(" ") },
		],
		topic: { about: "change", changeId, ids: [row.task.id] },
		actions: [[{ label: t("action-undo"), says: t("say-undo") }]],
	};
}

/** Tells whoever must answer. */
export const petitionNews = (t: Translate, row: PetitionRow): Message => ({
	blocks: [
		{
			type: "heading",
			text: t("petition-asks", {
				...{ proposer: row.proposer, answerer: answererOf(t, row) },
				...{ code: petitionCode(row.code), task: row.task.code },
			}),
		},
		{ type: "quote", text: shorten(row.task.content, 1500) },
		{ type: "paragraph", text: opening(untilText(t, row)) },
		{ type: "note", text: t("petition-asks-hint") },
	],
	topic: { about: "assignments", ids: [row.task.id] },
	protect: true,
});

/** Tells the proposer that an answer is there, and asks for a word on it. */
export const petitionAnsweredMessage = (t: Translate, card: PetitionCard): Message => ({
	blocks: [
		{
			type: "paragraph",
			text: t("petition-answered", {
				...{ code: petitionCode(card.code), answerer: answererOf(t, card) },
				...{ content: shorten(card.task.content, 100), answer: answerText(t, card) },
			}),
		},
		{ type: "note", text: t("petition-hint-answered", { code: petitionCode(card.code) }) },
	],
	topic: { about: "petitions", ids: [card.task.id] },
	actions: judgeButtons(t),
	protect: true,
});

/** Tells the proposer that the answer was taken back: it was a mistake. */
export const petitionReopenedMessage = (t: Translate, card: PetitionCard): Message => ({
	blocks: [
		{
			type: "paragraph",
			text: t("petition-reopened", {
				code: petitionCode(card.code),
				...{ answerer: answererOf(t, card), content: shorten(card.task.content, 100) },
			}),
		},
	],
	topic: { about: "petitions", ids: [card.task.id] },
	protect: true,
});

/** What the proposer said of the answer, for both sides. `changeId`: what "hoàn tác" takes back. */
export function petitionJudgedMessage(
	t: Translate,
	card: PetitionCard,
	{ by, changeId }: { by: string; changeId: string | null },
): Message {
	const code = petitionCode(card.code);
	const reason = shorten(card.returns.at(-1)?.reason ?? "", 200);
	const vars = { by, code, proposer: card.proposer, content: shorten(card.task.content, 100) };
	const settled = card.state === "settled";
	return {
		blocks: [
			{
				type: "paragraph",
				text: settled ? t("petition-settled", vars) : t("petition-unsettled", { ...vars, reason }),
			},
			...(settled
				? [{ type: "note", text: t("petition-hint-settled", { code }) } satisfies Block]
				: changeId
					? [{ type: "note", text: t("change-undo", { n: 10 }) } satisfies Block]
					: []),
		],
		topic: changeId
			? { about: "change", changeId, ids: [card.task.id] }
			: { about: settled ? "petitions" : "assignments", ids: [card.task.id] },
		...(changeId ? { actions: [[{ label: t("action-undo"), says: t("say-undo") }]] } : {}),
		protect: true,
	};
}
