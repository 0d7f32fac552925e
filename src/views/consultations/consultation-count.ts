import type {
	MissedOpinion,
	OpinionCount,
	OpinionStatistic,
} from "../../domain/consultations/consultation-count.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { Block, Message } from "../../domain/message.ts";
import type { NextPage } from "../../domain/topic.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear, rangeText, shortDate } from "../dates.ts";
import { integer, percent } from "../numbers.ts";
import { shorten } from "../text.ts";

const paragraph = (text: string): Block => ({ type: "paragraph", text });

const line = (t: Translate, agency: string, count: OpinionCount): string =>
	t("opinion-count-line", {
		agency,
		asked: integer(count.asked),
		onTime: integer(count.onTime),
		late: integer(count.late),
		unanswered: integer(count.unanswered),
		percent: percent(count.unanswered, count.asked),
	});

/** The whole: numbers, and under each its share. */
const table = (t: Translate, { asked, onTime, late, unanswered }: OpinionCount): Block => ({
	type: "table",
	head: [t("opinion-count-total"), t("opinion-count-times"), t("opinion-count-share")],
	rows: [
		[t("opinion-count-on-time"), integer(onTime), percent(onTime, asked)],
		[t("opinion-count-late"), integer(late), percent(late, asked)],
		[t("opinion-count-unanswered"), integer(unanswered), percent(unanswered, asked)],
	],
	numeric: [false, true, true],
});

const missed = (t: Translate, key: string, n: number, list: MissedOpinion[], today: LocalDate): Block[] =>
	list.length > 0
		? [
				{ type: "heading", text: t(key, { n }) },
				{
					type: "bullets",
					items: list.map(({ code, title, lastDay }) =>
						t("opinion-count-item", { code, title: shorten(title, 100), date: shortDate(lastDay, today) }),
					),
				},
			]
		: [];

/** `/gopy thống kê`: asked, answered in time, late, not at all; then each agency, or what the one agency missed. */
export function opinionCountMessage(t: Translate, count: OpinionStatistic, more: NextPage | null): Message {
	const { range, asOf, scope, consultations, total, byAgency, unanswered, late, words, page, pages } = count;
	const heading: Block = {
		type: "heading",
		text: t("opinion-count-title", { range: rangeText(t, range), scope: scope || t("scope-all") }),
	};
	const beside = [
		total.waiting > 0 && t("opinion-count-waiting", { n: integer(total.waiting) }),
		total.released > 0 && t("opinion-count-released", { n: integer(total.released) }),
	].filter((text) => typeof text === "string");
	if (total.asked === 0)
		return { blocks: [heading, paragraph(t("opinion-count-none")), ...beside.map(paragraph)] };
	const n = { n: integer(consultations), asked: integer(total.asked), date: dayMonthYear(asOf) };
	const hints = [
		pages > 1 && t("list-page", { page, pages }),
		more && t("list-more"),
		byAgency.length > 1 && t("opinion-count-hint", { words: words || t("opinion-count-default") }),
	].filter((text) => typeof text === "string");
	return {
		blocks: [
			heading,
			paragraph(t("opinion-count-as-of", n)),
			table(t, total),
			...(byAgency.length > 1
				? [
						{ type: "heading", text: t("report-by-agency") } satisfies Block,
						{ type: "bullets", items: byAgency.map((row) => line(t, row.agency, row.count)) } satisfies Block,
					]
				: []),
			...missed(t, "opinion-count-list", total.unanswered, unanswered, asOf),
			...missed(t, "opinion-count-list-late", total.late, late, asOf),
			...beside.map(paragraph),
			...(hints.length > 0 ? [{ type: "note", text: hints.join(" ") } satisfies Block] : []),
		],
		...(more
			? {
					topic: { about: "pages" as const, more },
					actions: [[{ label: t("action-more"), says: t("say-more") }]],
				}
			: {}),
	};
}
