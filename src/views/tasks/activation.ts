import type { Activated, ActivationResult } from "../../domain/deadline/activation.ts";
import { AFTER_EVENT } from "../../domain/deadline/resolve-deadline.ts";
import type { Block, Message } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear, hourText } from "../dates.ts";
import { shorten } from "../text.ts";
import { sentences } from "./change.ts";

/** "15 ngày": what is added to the day it counts from; null where the work comes before it. */
function termText(t: Translate, { deadline }: Activated): string | null {
	if (deadline.kind === "relative") return t(`length-${deadline.unit}`, { n: deadline.n });
	if (deadline.kind !== "event" || deadline.offset === "before") return null;
	return t("length-working-day", { n: AFTER_EVENT[deadline.offset] });
}

/** "Mốc 10/3/2026 + 15 ngày → hạn 25/3/2026": both what was recorded and what follows from it. */
export function datesText(t: Translate, one: Activated): string {
	const day = dayMonthYear(one.dueOn);
	const due = one.time ? t("deadline-hour-of-day", { time: hourText(one.time), date: day }) : day;
	const before =
		one.lastDay === one.dueOn ? "" : ` ${t("activated-last-day", { date: dayMonthYear(one.lastDay) })}`;
	if (!one.anchorOn) return t("activated-due", { due, before });
	const anchor = dayMonthYear(one.anchorOn);
	const term = termText(t, one);
	return term ? t("activated-anchor", { anchor, term, due }) : t("activated-before", { anchor, due, before });
}

const lineOf = (t: Translate, one: Activated): string =>
	t(one.again ? "activated-again" : "activated", {
		...{ code: one.code, agency: one.agency, content: shorten(one.content, 80) },
		dates: datesText(t, one),
	});

/** Where the document says "ngay sau khi" and no number of days, the date is only a first guess. */
const guessed = ({ deadline, anchorOn }: Activated): boolean =>
	deadline.kind === "event" && deadline.offset !== "before" && anchorOn !== null;

const notes = (t: Translate, activated: Activated[]): Block[] => {
	const first = activated.find(guessed);
	return first ? [{ type: "note", text: t("activated-guessed", { code: first.code }) }] : [];
};

/** Most lines of one message: a collective has as many assignments as members. */
const MOST = 15;

const lines = (t: Translate, activated: Activated[]): Block[] => [
	sentences(activated.slice(0, MOST).map((one) => lineOf(t, one))),
	...(activated.length > MOST
		? [{ type: "paragraph", text: t("activated-more", { n: activated.length - MOST }) } satisfies Block]
		: []),
];

/** Confirms what was dated, how to take it back, and offers the rest that waits for the same thing. */
export function activationMessage(
	t: Translate,
	{ changeId, activated, others }: ActivationResult,
	undoMinutes = 10,
): Message {
	const ids = activated.map(({ assignmentId }) => assignmentId);
	return {
		blocks: [
			...lines(t, activated),
			...notes(t, activated),
			...(others
				? [
						{
							type: "paragraph",
							text: t("activated-others", { n: others.ids.length, event: eventText(t, others.event) }),
						} satisfies Block,
					]
				: []),
			{ type: "note", text: t("change-undo", { n: undoMinutes }) },
		],
		topic: {
			about: "change",
			changeId,
			ids,
			...(others ? { others: { ids: others.ids, on: others.on } } : {}),
		},
		actions: [
			[
				...(others ? [{ label: t("action-all"), says: t("say-all") }] : []),
				{ label: t("action-undo"), says: t("say-undo") },
			],
		],
	};
}

const eventText = (t: Translate, anchor: string): string =>
	anchor === "issue" || anchor === "receipt"
		? t(`anchor-${anchor}`)
		: t("quoted", { text: shorten(anchor, 80) });

/** Tells an agency's group which of its tasks have their date now. */
export const activationNews = (t: Translate, by: string, activated: Activated[]): Message => ({
	blocks: [
		{ type: "paragraph", text: t("activated-news", { by, n: activated.length }) },
		...lines(t, activated),
		...notes(t, activated),
	],
	topic: { about: "assignments", ids: activated.slice(0, MOST).map(({ assignmentId }) => assignmentId) },
	protect: true,
});
