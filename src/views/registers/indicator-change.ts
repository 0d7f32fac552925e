import type { Message } from "../../domain/message.ts";
import type {
	FigureAsk,
	FigureLine,
	IndicatorFacts,
	RecordedFigure,
} from "../../domain/registers/indicator.ts";
import type { Translate } from "../../domain/translate.ts";
import { periodText } from "../dates.ts";
import { sentences } from "../tasks/change.ts";
import { shorten } from "../text.ts";
import { agencyNames, amountText, askOf, figureText } from "./indicator.ts";

/** Confirms numbers, with what stood there before, and says how to take them back. */
export function figuresRecordedMessage(t: Translate, figures: RecordedFigure[], undoMinutes = 10): Message {
	const undo = figures
		.filter(({ entry }) => entry !== "")
		.map((one) => ({ ...askOf(one), entry: one.entry, before: one.before }));
	const texts = figures.map((one) => {
		const { name, agency, unit, value, before } = one;
		const vars = { name, agency, period: periodText(t, one.period), value: amountText(t, value, unit) };
		if (one.entry === "") return t("indicator-same", vars);
		return before === null
			? t("indicator-recorded", vars)
			: t("indicator-corrected", { ...vars, before: figureText(before) });
	});
	return {
		blocks: [
			sentences(texts),
			...(undo.length > 0 ? [{ type: "note" as const, text: t("change-undo", { n: undoMinutes }) }] : []),
		],
		topic: { about: "indicators", asks: figures.map(askOf), ...(undo.length > 0 ? { undo } : {}) },
		...(undo.length > 0 ? { actions: [[{ label: t("action-undo"), says: t("say-undo") }]] } : {}),
	};
}

/** Says what stands there again. */
export const figuresUndoneMessage = (t: Translate, lines: FigureLine[]): Message => ({
	blocks: [
		sentences(
			lines.map(({ name, agency, unit, value, period }) =>
				t("indicator-undone", {
					...{ name, agency, period: periodText(t, period) },
					value: value === null ? t("indicator-not-reported") : amountText(t, value, unit),
				}),
			),
		),
	],
	topic: { about: "indicators", asks: lines.map(askOf) },
});

/** Asks once more for a number that was none, or that can hardly be meant. Nothing was written; `asks` can be answered again. */
export function figureQuestionMessage(
	t: Translate,
	{ kind, name, said, asks }: { kind: "number" | "unlikely"; name: string; said: string; asks: FigureAsk[] },
): Message {
	const vars = { name, said: shorten(said, 40) };
	return {
		blocks: [
			{
				type: "paragraph",
				text: kind === "number" ? t("indicator-ask-number", vars) : t("indicator-ask-unlikely", vars),
			},
		],
		topic: { about: "indicators", asks },
	};
}

/** Confirms a new indicator. */
export function indicatorDefinedMessage(
	t: Translate,
	{ facts, agencies }: { facts: IndicatorFacts; agencies: string[] },
): Message {
	const names = agencyNames(t, agencies, 8);
	const { name, unit, plan } = facts;
	return {
		blocks: [
			{
				type: "paragraph",
				text: t("indicator-defined", {
					...{ name, unit, agencies: names, n: agencies.length },
					cadence: t(`indicator-cadence-${facts.cadence.toLowerCase()}`),
					sum: t(`indicator-how-${facts.sum.toLowerCase()}`),
					plan:
						plan === null
							? t("indicator-without-plan")
							: t("indicator-with-plan", { plan: amountText(t, plan, unit) }),
				}),
			},
			{ type: "note", text: t("indicator-defined-hint", { name }) },
		],
	};
}
