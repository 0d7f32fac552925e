import type { Block, ListItem, Message } from "../../domain/message.ts";
import type {
	FigureAsk,
	FigureLine,
	IndicatorCard,
	IndicatorFacts,
	IndicatorTotal,
} from "../../domain/registers/indicator.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear, periodText } from "../dates.ts";
import { percent } from "../numbers.ts";
import { shorten, some } from "../text.ts";

/** "1.234,5": at most four decimals, none that are zero. */
export const figureText = (n: number): string => n.toLocaleString("vi-VN", { maximumFractionDigits: 4 });

const withUnit = (t: Translate, value: string, unit: string): string =>
	unit === "%" ? `${value}%` : t("indicator-amount", { value, unit });

/** "12 đoàn", "85,5%". */
export const amountText = (t: Translate, value: number, unit: string): string =>
	withUnit(t, figureText(value), unit);

/** "Sở A, Sở B và 3 cơ quan nữa". */
export function agencyNames(t: Translate, names: string[], most: number): string {
	const { shown, more } = some(names, most);
	if (shown.length === 0) return "";
	return more > 0 ? `${shown.join(", ")} ${t("leader-more-agencies", { n: more })}` : shown.join(", ");
}

const MEAN = { maximumFractionDigits: 2 } as const;

const sumText = (t: Translate, { sum, unit }: IndicatorFacts, value: number): string =>
	withUnit(t, sum === "AVERAGE" ? value.toLocaleString("vi-VN", MEAN) : figureText(value), unit);

/** Only what a reply needs to know of a line. */
export const askOf = ({ indicatorId, agencyId, period }: FigureAsk): FigureAsk => ({
	...{ indicatorId, agencyId, period },
});

const lineItem = (t: Translate, line: FigureLine, number: number): ListItem => ({
	number,
	text: t("indicator-line", {
		name: shorten(line.name, 80),
		period: periodText(t, line.period),
		value:
			line.value === null
				? t("indicator-no-value", { unit: line.unit })
				: amountText(t, line.value, line.unit),
	}),
});

/** "45/120 đoàn, đạt 37,5% kế hoạch năm". */
function planText(t: Translate, total: IndicatorTotal): string | false {
	const { plan, sinceJanuary: value } = total;
	if (plan === null || value === null) return false;
	return t("indicator-of-plan", {
		value: sumText(t, total, value),
		plan: figureText(plan),
		percent: percent(value, plan),
	});
}

/** What an indicator comes to, how much of the plan that is, and who has not reported. */
export function totalText(t: Translate, total: IndicatorTotal, most = 5): string {
	const value = total.value === null ? t("indicator-nothing") : sumText(t, total, total.value);
	const names = agencyNames(t, total.missing, most);
	const parts = [
		t(`indicator-sum-${total.sum.toLowerCase()}`, { name: total.name, value }),
		planText(t, total),
		names && t("indicator-missing", { n: total.missing.length, agencies: names }),
	];
	return parts.filter(Boolean).join("; ");
}

/** `/chitieu`: the agency's own lines, which a reply can fill, and what all agencies come to. */
export function indicatorListMessage(
	t: Translate,
	{ lines, totals, agency }: { lines: FigureLine[]; totals: IndicatorTotal[]; agency: string | null },
): Message {
	if (lines.length + totals.length === 0)
		return {
			blocks: [
				{ type: "paragraph", text: t("indicator-none", { scope: agency ?? t("scope-all") }) },
				{ type: "note", text: t("indicator-none-hint") },
			],
		};
	const first = lines[0];
	return {
		blocks: [
			{ type: "heading", text: t("indicator-list-title", { scope: agency ?? t("scope-all") }) },
			...(first
				? [{ type: "list", items: lines.map((line, i) => lineItem(t, line, i + 1)) } satisfies Block]
				: []),
			...(totals.length > 0
				? ([
						...(first ? [{ type: "heading", text: t("indicator-totals") } satisfies Block] : []),
						{
							type: "bullets",
							items: totals.map((total) =>
								t("indicator-total-line", {
									total: totalText(t, total),
									period: periodText(t, total.period ?? ""),
								}),
							),
						},
					] satisfies Block[])
				: []),
			{
				type: "note",
				text: first
					? t("indicator-list-hint", { name: first.name })
					: t("indicator-list-hint-read", { name: totals[0]?.name ?? "" }),
			},
		],
		...(first ? { topic: { about: "indicators", asks: lines.map(askOf) } } : {}),
		protect: true,
	};
}

const HISTORY = 10;

/** One indicator in one period: what each agency reported, who has not, and what was corrected. */
export function indicatorMessage(t: Translate, card: IndicatorCard): Message {
	const { lines, history, period } = card;
	const corrected = history.length > new Set(history.map(({ agency }) => agency)).size;
	return {
		blocks: [
			{ type: "heading", text: t("indicator-title", { name: card.name, period: periodText(t, period) }) },
			{ type: "paragraph", text: totalText(t, card, 0) },
			{
				type: "list",
				items: lines.map(({ agency, value, unit }, i) => ({
					number: i + 1,
					text: t("indicator-agency-line", {
						agency,
						value: value === null ? t("indicator-not-reported") : amountText(t, value, unit),
					}),
				})),
			},
			...(corrected
				? ([
						{ type: "heading", text: t("indicator-history") },
						{
							type: "bullets",
							items: history.slice(0, HISTORY).map(({ agency, value, on, by }) =>
								t("indicator-history-line", {
									...{ agency, by, date: dayMonthYear(on) },
									value: value === null ? t("indicator-withdrawn") : amountText(t, value, card.unit),
								}),
							),
						},
					] satisfies Block[])
				: []),
			{
				type: "note",
				text: card.ended ? t("indicator-ended-note") : t("indicator-hint", { name: card.name }),
			},
		],
		topic: { about: "indicators", asks: lines.map(askOf) },
		protect: true,
	};
}

/** The part of a digest that asks for numbers; its lines go on from `first`. */
export function figureBlocks(
	t: Translate,
	lines: FigureLine[],
	{ first, most }: { first: number; most: number },
): { blocks: Block[]; asks: FigureAsk[] } {
	if (lines.length === 0) return { blocks: [], asks: [] };
	const { shown, more } = some(lines, most);
	return {
		blocks: [
			{ type: "heading", text: t("group-count", { name: t("indicator-due"), n: lines.length }) },
			{ type: "list", items: shown.map((line, i) => lineItem(t, line, first + i)) },
			...(more > 0
				? [{ type: "paragraph", text: t("indicator-due-more", { n: more }) } satisfies Block]
				: []),
			{ type: "note", text: t("indicator-due-hint", { number: first, name: shown[0]?.name ?? "" }) },
		],
		asks: shown.map(askOf),
	};
}

/** The part of a report on the numbers of its period. */
export const indicatorBlocks = (t: Translate, totals: IndicatorTotal[]): Block[] =>
	totals.length === 0
		? []
		: [
				{ type: "heading", text: t("indicator-report") },
				{ type: "bullets", items: totals.map((total) => totalText(t, total)) },
			];
