import type {
	AwaitedOpinion,
	CardOpinion,
	ConsultationCard,
	ConsultationList,
	ConsultationRow,
} from "../../domain/consultations/consultation.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { Block, Message, Text } from "../../domain/message.ts";
import type { NextPage } from "../../domain/topic.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear, shortDate } from "../dates.ts";
import { messageLength, shorten } from "../text.ts";
import { lastDayText, namesText, opinionText } from "./consultation.ts";

/** A question that waits, as a line: whose it is only where that is not plain. */
export function awaitedLine(
	t: Translate,
	row: AwaitedOpinion,
	{ today, withAgency }: { today: LocalDate; withAgency: boolean },
): string {
	const vars = { title: shorten(row.title, 100), time: lastDayText(t, row, today), code: row.code };
	return withAgency
		? t("consultation-line-agency", { ...vars, agency: row.agency })
		: t("consultation-line", vars);
}

/** One that was asked from here: how many have answered. */
export function askedLine(t: Translate, row: ConsultationRow, today: LocalDate): string {
	const { code, answered, asked } = row;
	return t("consultation-line-asked", {
		...{ title: shorten(row.title, 100), time: lastDayText(t, row, today), code, answered, asked },
	});
}

const part = (t: Translate, name: string, items: Text[], n = items.length): Block[] =>
	items.length > 0
		? [
				{ type: "heading", text: t("group-count", { name, n }) },
				{ type: "bullets", items },
			]
		: [];

/** `/gopy`: what waits for this agency, then what was asked from here. */
export function consultationListMessage(
	t: Translate,
	list: ConsultationList & { today: LocalDate; agencyId: string | null; more: NextPage | null },
): Message {
	const { toAnswer, asked, total, page, pages, today, agencyId, more } = list;
	const [first] = [...toAnswer, ...asked];
	if (!first)
		return {
			blocks: [
				{ type: "paragraph", text: t("consultations-none") },
				{ type: "note", text: t("consultations-none-hint") },
			],
		};
	const hints = [
		pages > 1 && t("list-page", { page, pages }),
		more && t("list-more"),
		toAnswer[0] && t("consultation-digest-hint", { code: toAnswer[0].code }),
		t("consultation-list-hint", { code: first.code }),
	].filter((hint) => typeof hint === "string");
	const waiting = toAnswer.map((row) =>
		awaitedLine(t, row, { today, withAgency: row.agencyId !== agencyId }),
	);
	return {
		blocks: [
			...part(t, t("consultations-to-answer"), waiting),
			...part(
				t,
				t("consultations-asked"),
				asked.map((row) => askedLine(t, row, today)),
				total,
			),
			{ type: "note", text: hints.join(" ") },
		],
		...(more
			? {
					topic: { about: "pages" as const, more },
					actions: [[{ label: t("action-more"), says: t("say-more") }]],
				}
			: {}),
	};
}

const stateText = (t: Translate, { state, on }: CardOpinion, today: LocalDate): string =>
	t(`consultation-state-${state}`, { date: on ? shortDate(on, today) : "" });

function answeredLine(t: Translate, opinion: CardOpinion, today: LocalDate, max: number): string {
	const { agency, words, changes } = opinion;
	const line = t("consultation-opinion-line", {
		agency,
		opinion: words ? opinionText(t, words, max) : "",
		state: stateText(t, opinion, today),
	});
	return changes > 0 ? `${line}; ${t("consultation-opinion-changed", { n: changes })}` : line;
}

const missingLine = (t: Translate, opinion: CardOpinion, today: LocalDate): string => {
	const line = t("consultation-opinion-missing", {
		agency: opinion.agency,
		state: stateText(t, opinion, today),
	});
	return opinion.unheard ? `${line}; ${t("consultation-opinion-unheard")}` : line;
};

/** Room in one message; beyond it comments are cut shorter, and at last agencies are only named. */
const ROOM = 3800;

/** `/gopy GY-0003`: who answered what and when, who did not. */
export function consultationCardMessage(t: Translate, card: ConsultationCard, today: LocalDate): Message {
	const { id, code, title, asker, answered, asked, closed, lastDay, originalLastDay, fileName } = card;
	const time = closed
		? t("consultation-line-closed", { date: shortDate(lastDay, today) })
		: lastDayText(t, card, today);
	const rows: [string, Text][] = [
		[t("consultation-asker"), asker || t("consultation-office")],
		[
			t("consultation-deadline"),
			originalLastDay === lastDay
				? time
				: t("consultation-deadline-moved", { time, date: dayMonthYear(originalLastDay) }),
		],
		[t("consultation-answers"), t("consultation-rate", { answered, asked })],
		...(fileName ? [[t("consultation-file"), fileName] as [string, Text]] : []),
	];
	const done = card.opinions.filter(({ words }) => words !== null);
	const open = card.opinions.filter(({ words }) => words === null);
	const own = card.ownAgencyId !== null && !closed;
	const hints = [
		own && t("consultation-card-hint-answer"),
		card.mayManage && !closed && t("consultation-card-hint-manage", { code, lastDay }),
	].filter((hint) => typeof hint === "string");
	const build = (max: number): Block[] => [
		{ type: "heading", text: t("consultation-title", { code, title: shorten(title, 300) }) },
		{ type: "fields", rows },
		...list(t, "consultation-group-missing", open, (one) => missingLine(t, one, today), max),
		...list(t, "consultation-group-answered", done, (one) => answeredLine(t, one, today, max), max),
		...(hints.length > 0 ? [{ type: "note", text: hints.join(" ") } satisfies Block] : []),
	];
	let max = 300;
	while (max > 20 && messageLength({ blocks: build(max) }) > ROOM) max = Math.floor(max / 2);
	return {
		blocks: build(max),
		topic: { about: "consultation", consultationId: id, agencyId: card.ownAgencyId },
	};
}

/** One line for each, or only names where there are too many for that. */
function list(
	t: Translate,
	key: string,
	opinions: CardOpinion[],
	line: (one: CardOpinion) => string,
	max: number,
): Block[] {
	if (opinions.length === 0) return [];
	const heading: Block = { type: "heading", text: t(key, { n: opinions.length }) };
	if (max > 20) return [heading, { type: "bullets", items: opinions.map(line) }];
	const names = opinions.map(({ agency }) => agency);
	return [heading, { type: "paragraph", text: namesText(t, names, 40) }];
}
