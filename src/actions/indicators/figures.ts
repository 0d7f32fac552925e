import { type FigureAsk, type FigureLine, lastPeriod } from "../../domain/registers/indicator.ts";
import { findIndicators, type IndicatorRecord, listFigures } from "../../store/registers/indicators.ts";
import type { Context } from "../context.ts";

/** "indicator agency period": what a number is of. */
export const figureKey = ({ indicatorId, agencyId, period }: FigureAsk): string =>
	`${indicatorId} ${agencyId} ${period}`;

/** The numbers that count: the last one said of each indicator, agency and period; what was taken back is left out. */
export async function figuresOf(
	context: Context,
	wanted: { indicatorIds: string[]; periods: string[] },
): Promise<Map<string, FigureAsk & { value: number }>> {
	const latest = new Map((await listFigures(context.db, wanted)).map((one) => [figureKey(one), one]));
	return new Map(
		[...latest].flatMap(([key, { indicatorId, agencyId, period, value }]) =>
			value === null ? [] : [[key, { indicatorId, agencyId, period, value }]],
		),
	);
}

/** A line for each indicator that an agency reports, in the period that `periodFor` names; null leaves it out. */
export async function linesOf(
	context: Context,
	agencyId: string,
	periodFor: (indicator: IndicatorRecord) => string | null = ({ cadence }) =>
		lastPeriod(cadence, context.today),
): Promise<FigureLine[]> {
	const indicators = await findIndicators(context.db, { agencyIds: [agencyId] });
	const wanted = indicators.flatMap((indicator) => {
		const period = periodFor(indicator);
		const agency = indicator.agencies.find(({ id }) => id === agencyId)?.name ?? "";
		return period ? { indicatorId: indicator.id, agencyId, period, agency, ...named(indicator) } : [];
	});
	const values = await figuresOf(context, {
		indicatorIds: wanted.map(({ indicatorId }) => indicatorId),
		periods: [...new Set(wanted.map(({ period }) => period))],
	});
	return wanted.map((line) => ({ ...line, value: values.get(figureKey(line))?.value ?? null }));
}

const named = ({ name, unit }: IndicatorRecord) => ({ name, unit });
