import type { LocalDate } from "../../domain/local-date.ts";
import type { Block, ListItem, Message, Text } from "../../domain/message.ts";
import type {
	AgreementCard,
	AgreementChanged,
	AgreementRow,
	AgreementStep,
} from "../../domain/registers/agreement.ts";
import { type AgreementState, agreementCode } from "../../domain/registers/agreement.ts";
import type { AssignmentRow } from "../../domain/tasks/assignment.ts";
import type { NextPage } from "../../domain/topic.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear, fullDate } from "../dates.ts";
import { shorten } from "../text.ts";

type Row = [label: string, value: Text];

/** "còn hiệu lực đến 12/5/2027, còn 80 ngày", "hết hiệu lực từ 12/5/2024, quá 30 ngày". */
export function validityText(t: Translate, { state, expiresOn, endedOn, daysLeft }: AgreementRow): string {
	if (state === "ended" && endedOn) return t("agreement-is-ended", { date: dayMonthYear(endedOn) });
	if (!expiresOn || daysLeft === null) return t("agreement-is-endless");
	const date = dayMonthYear(expiresOn);
	if (state === "expired") return t("agreement-is-expired", { date, n: -daysLeft });
	if (daysLeft === 0) return t("agreement-is-last-day", { date });
	return t("agreement-is-valid", { date, n: daysLeft });
}

const STATES: readonly AgreementState[] = ["expired", "expiring", "valid", "ended"];

/** `/thoathuan`: agreements by when they expire, those that nobody ended in time first. */
export function agreementListMessage(
	t: Translate,
	list: {
		rows: AgreementRow[];
		total: number;
		page: number;
		pages: number;
		agency: string | null;
		more: NextPage | null;
	},
): Message {
	const scope = list.agency ?? t("scope-all");
	const { rows, more } = list;
	if (rows.length === 0)
		return {
			blocks: [
				{ type: "paragraph", text: t("agreement-none", { scope }) },
				{ type: "note", text: t("agreement-none-hint") },
			],
		};
	const codes: number[] = [];
	const item = (row: AgreementRow): ListItem => {
		codes.push(row.code);
		return {
			number: codes.length,
			text: [
				`${shorten(row.title, 100)} — ${validityText(t, row)} · `,
				{ text: agreementCode(row.code), style: "code" },
			],
			details: list.agency === row.agency ? [] : [row.agency],
		};
	};
	const blocks = STATES.flatMap((state): Block[] => {
		const own = rows.filter((row) => row.state === state);
		if (own.length === 0) return [];
		return [
			{ type: "heading", text: t(`agreement-group-${state}`) },
			{ type: "list", items: own.map(item) },
		];
	});
	const hints = [
		list.pages > 1 && t("list-page", { page: list.page, pages: list.pages }),
		more && t("list-more"),
		t("agreement-list-hint", { code: agreementCode(codes[0] ?? 1) }),
	].filter((hint) => typeof hint === "string");
	return {
		blocks: [
			{ type: "heading", text: t("agreement-list-title", { scope, n: list.total }) },
			...blocks,
			{ type: "note", text: hints.join(" ") },
		],
		topic: { about: "agreements", codes, ...(more ? { more } : {}) },
		...(more ? { actions: [[{ label: t("action-more"), says: t("say-more") }]] } : {}),
		protect: true,
	};
}

const expiryText = (t: Translate, day: LocalDate | null): string =>
	day ? dayMonthYear(day) : t("agreement-endless");

function stepText(t: Translate, { kind, on, by, from, until, reason }: AgreementStep): string {
	const parts = [
		t(`agreement-step-${kind.toLowerCase()}`, { date: dayMonthYear(on), by: by || t("agreement-nobody") }),
		kind === "RENEW" && t("agreement-from-to", { from: expiryText(t, from), until: expiryText(t, until) }),
		reason && t("with-reason", { reason: shorten(reason, 200) }),
	];
	return parts.filter(Boolean).join("; ");
}

/** Everything of one agreement. */
export function agreementMessage(t: Translate, card: AgreementCard): Message {
	const code = agreementCode(card.code);
	const rows: Row[] = [
		[t("agreement-partner"), shorten(card.partner, 200)],
		...(card.signedOn ? [[t("agreement-signed"), fullDate(t, card.signedOn)] as Row] : []),
		[t("agreement-validity"), validityText(t, card)],
		[t("agreement-agency"), card.agency],
		...(card.partnerFocal ? [[t("agreement-partner-focal"), shorten(card.partnerFocal, 200)] as Row] : []),
		...card.reviews.map(
			({ code: task, done }): Row => [
				t("agreement-review"),
				t(done ? "agreement-review-done" : "agreement-review-open", { code: task }),
			],
		),
	];
	return {
		blocks: [
			{ type: "heading", text: t("agreement-title", { code }) },
			{ type: "quote", text: shorten(card.title, 1000) },
			{ type: "fields", rows },
			{ type: "heading", text: t("agreement-history") },
			{
				type: "bullets",
				items: card.steps
					.slice(-8)
					.reverse()
					.map((step) => stepText(t, step)),
			},
			{ type: "note", text: t(card.endedOn ? "agreement-hint-ended" : "agreement-hint", { code }) },
		],
		topic: { about: "agreements", codes: [card.code] },
		protect: true,
	};
}

/** Confirms what was done to an agreement, and says how to take it back. */
export function agreementChangedMessage(
	t: Translate,
	{ card, did, undo }: AgreementChanged,
	undoMinutes = 10,
): Message {
	const code = agreementCode(card.code);
	const vars = { code, title: shorten(card.title, 100), agency: card.agency };
	const open = did === "renewed" || did === "ended" ? card.reviews.find(({ done }) => !done) : undefined;
	const state = did === "undone" ? "" : ` ${t("agreement-now", { validity: validityText(t, card) })}`;
	return {
		blocks: [
			{ type: "paragraph", text: `${t(`agreement-${did}`, vars)}${state}` },
			...(open
				? [{ type: "paragraph", text: t("agreement-review-left", { code: open.code }) } satisfies Block]
				: []),
			...(undo ? [{ type: "note", text: t("change-undo", { n: undoMinutes }) } satisfies Block] : []),
		],
		topic: { about: "agreements", codes: [card.code], ...(undo ? { undo } : {}) },
		...(undo ? { actions: [[{ label: t("action-undo"), says: t("say-undo") }]] } : {}),
		protect: true,
	};
}

/** What the review of an agreement asks for: the words of its task. */
export const reviewTaskText = (t: Translate, row: AgreementRow): string =>
	t("agreement-review-task", {
		title: row.title,
		code: agreementCode(row.code),
		partner: row.partner,
		date: expiryText(t, row.expiresOn),
	});

/** Tells whoever looks after an agreement that it expires, and that a task reviews it. */
export const reviewNewsMessage = (t: Translate, agreement: AgreementRow, row: AssignmentRow): Message => ({
	blocks: [
		{
			type: "paragraph",
			text: t("agreement-review-news", {
				code: agreementCode(agreement.code),
				title: shorten(agreement.title, 150),
				partner: shorten(agreement.partner, 80),
				validity: validityText(t, agreement),
			}),
		},
		{
			type: "paragraph",
			text: t("agreement-review-given", {
				task: row.code,
				date: row.lastDay ? fullDate(t, row.lastDay) : expiryText(t, agreement.expiresOn),
			}),
		},
		{ type: "note", text: t("agreement-review-hint", { code: agreementCode(agreement.code) }) },
	],
	topic: { about: "assignments", ids: [row.id] },
	protect: true,
});
