import type { OpinionWords } from "../../domain/consultations/consultation.ts";
import type {
	Asking,
	ConsultationDecision,
	OpinionOutcome,
	OpinionPlace,
	UndoneConsultation,
} from "../../domain/consultations/consultation-result.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { Block, Message, MessageAction, Text } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear, fullDate, shortDate, weekdayDate } from "../dates.ts";
import { yesNo } from "../decisions/request.ts";
import { sentences } from "../tasks/change.ts";
import { shorten, some } from "../text.ts";

/** Names that are told one by one. */
const NAMES = 30;

/** For so many minutes a change can be taken back. */
export const UNDO_MINUTES = 10;

const paragraph = (text: string): Block => ({ type: "paragraph", text });
const note = (text: string): Block => ({ type: "note", text });

/** The button that takes it back. */
export const undoAction = (t: Translate): MessageAction[][] => [
	[{ label: t("action-undo"), says: t("say-undo") }],
];

/** "A, B và 3 cơ quan khác". */
export function namesText(t: Translate, names: string[], most = NAMES): string {
	const { shown, more } = some(names, most);
	return more > 0 ? `${shown.join(", ")} ${t("consultation-more", { n: more })}` : shown.join(", ");
}

/** "còn 2 ngày làm việc (thứ Tư, 04/3)", "quá 6 ngày làm việc (hạn 20/02)". */
export function lastDayText(
	t: Translate,
	{ lastDay, daysLeft }: { lastDay: LocalDate; daysLeft: number },
	today: LocalDate,
): string {
	if (lastDay === today) return t("left-today");
	if (lastDay < today) {
		const date = shortDate(lastDay, today);
		return daysLeft < 0 ? t("left-overdue", { n: -daysLeft, date }) : t("left-overdue-day-off", { date });
	}
	const date = weekdayDate(t, lastDay, today);
	return daysLeft > 0 ? t("left-days", { n: daysLeft, date }) : t("left-last-working-day", { date });
}

/** "góp ý: bổ sung Điều 5 (45/STC-NS)". */
export function opinionText(
	t: Translate,
	{ kind, note: words, evidence }: Pick<OpinionWords, "kind" | "note" | "evidence">,
	max = 200,
): string {
	const said = t(`opinion-${kind}`, { note: shorten(words ?? "", max) });
	return evidence ? t("opinion-evidence", { words: said, evidence }) : said;
}

/** The one message that the group of an agency gets: what, until when, how to answer, and the file. */
export function consultationAskMessage(t: Translate, asking: Asking): Message {
	const { consultationId, agencyId, agency, code, title, asker, lastDay, daysLeft, today, file } = asking;
	const rows: [string, Text][] = [
		[t("consultation-asker"), asker || t("consultation-office")],
		[t("consultation-deadline"), lastDayText(t, { lastDay, daysLeft }, today)],
		...(file ? [[t("consultation-file"), file.name] as [string, Text]] : []),
	];
	return {
		blocks: [
			{ type: "heading", text: t("consultation-ask", { agency, code }) },
			{ type: "quote", text: shorten(title, 1000) },
			{ type: "fields", rows },
			note(t("consultation-ask-hint", { date: shortDate(today, today) })),
		],
		topic: { about: "consultation", consultationId, agencyId },
		actions: [
			[
				{ label: t("action-opinion-agree"), says: t("say-opinion-agree") },
				{ label: t("action-opinion-none"), says: t("say-opinion-none") },
			],
		],
		// Whoever is asked has to keep the draft: a protected file could only be looked at.
		...(file ? { files: [{ name: file.name, reference: file.reference }] } : { protect: true }),
	};
}

/** What became of a reply: written down, passed on to a focal point, or why it was not understood as an answer. */
export function opinionMessage(t: Translate, outcome: OpinionOutcome, today: LocalDate): Message {
	const { consultationId, agencyId, agency, code } = outcome;
	if (outcome.kind === "requested") return opinionRequestMessage(t, outcome);
	if (outcome.kind === "asked") {
		const { ask, text, lastDay } = outcome;
		const date = shortDate(ask === "number" ? today : lastDay, today);
		const comment = { label: t("action-opinion-comment"), says: t("say-opinion-comment", { text }) };
		return {
			blocks: [paragraph(t(`opinion-${ask}`, { agency, code, date }))],
			topic: { about: "consultation", consultationId, agencyId },
			...(ask === "unclear" && text ? { actions: [[comment]] } : {}),
		};
	}
	const { changeId, opinion, late, changed } = outcome;
	if (!changeId) return { blocks: [paragraph(t("opinion-already", { agency, code }))] };
	const said = t(changed ? "opinion-changed" : "opinion-given", {
		agency,
		code,
		opinion: opinionText(t, opinion),
	});
	return {
		blocks: [
			paragraph(late ? `${said} ${t("opinion-late")}` : said),
			note(t("change-undo", { n: UNDO_MINUTES })),
		],
		topic: { about: "consultation-change", consultationId, agencyId, changeId },
		actions: undoAction(t),
	};
}

/** Somebody without the right answered: a focal point confirms it with one word. */
function opinionRequestMessage(t: Translate, asked: Extract<OpinionOutcome, { kind: "requested" }>): Message {
	const { consultationId, agencyId, requestId, agency, code, opinion, person } = asked;
	return {
		blocks: [
			paragraph(t("opinion-asks", { person, agency, code, opinion: opinionText(t, opinion) })),
			note(t("opinion-request-hint", { agency })),
		],
		topic: { about: "opinion-request", consultationId, agencyId, requestId, opinion },
		actions: yesNo(t),
	};
}

/** Told at once to whoever asked: the last answer is there. */
export const consultationCompleteMessage = (
	t: Translate,
	{ consultationId, code, title }: OpinionPlace,
	n: number,
): Message => ({
	blocks: [paragraph(t("consultation-complete", { code, n, title: shorten(title, 200) }))],
	topic: { about: "consultation", consultationId, agencyId: null },
});

/** Confirms closing or a later deadline; the groups of those who have not answered hear the same. */
export function consultationDecisionMessage(
	t: Translate,
	decision: ConsultationDecision,
	{ own }: { own: boolean },
): Message {
	const { kind, consultationId, changeId, code, title, by, lastDay, asked, answered, reason, missing } =
		decision;
	const text =
		kind === "close"
			? t("consultation-closed", { by, code, answered, asked, title: shorten(title, 200) })
			: t("consultation-extended", { by, code, date: fullDate(t, lastDay), title: shorten(title, 200) });
	const names = missing.map(({ name }) => name);
	return {
		blocks: [
			sentences(reason ? [text, t("consultation-reason", { reason })] : [text]),
			...(own && names.length > 0
				? [paragraph(t("consultation-missing", { agencies: namesText(t, names) }))]
				: []),
			...(own ? [note(t("change-undo", { n: UNDO_MINUTES }))] : []),
		],
		...(own
			? {
					topic: { about: "consultation-change" as const, consultationId, agencyId: null, changeId },
					actions: undoAction(t),
				}
			: {}),
	};
}

/** Says what "hoàn tác" took back. */
export const consultationUndoneMessage = (
	t: Translate,
	{ what, code, title, agency }: UndoneConsultation,
): Message => ({
	blocks: [paragraph(t(`consultation-undid-${what}`, { code, agency, title: shorten(title, 200) }))],
});

/** Told to whoever asked: an agency wants more time. It is for them to say yes, by a later day for all. */
export const moreTimeMessage = (
	t: Translate,
	{ consultationId, code, agency, lastDay, text, wanted }: Extract<OpinionOutcome, { kind: "asked" }>,
): Message => {
	const date = wanted === null ? t("day-later", { lastDay }) : dayMonthYear(wanted);
	return {
		blocks: [paragraph(t("opinion-wants-time", { code, agency, words: shorten(text, 200), date }))],
		topic: { about: "consultation", consultationId, agencyId: null },
		actions: [[{ label: t("action-extend-to", { date }), says: t("say-extend-to", { date }), tone: "good" }]],
	};
};
