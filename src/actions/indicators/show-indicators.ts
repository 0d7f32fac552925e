import { presentBody } from "../../domain/agencies/present-body.ts";
import type { DateRange } from "../../domain/date-range.ts";
import { dayOf, type LocalDate, parts } from "../../domain/local-date.ts";
import { may } from "../../domain/people/who-may.ts";
import {
	type FigureAsk,
	type FigureLine,
	type IndicatorCard,
	type IndicatorTotal,
	lastPeriod,
	lastPeriodEnd,
	periodNamed,
	periodsIn,
	sumUp,
} from "../../domain/registers/indicator.ts";
import type { Request } from "../../domain/request.ts";
import { fold } from "../../domain/text/fold.ts";
import { UserError } from "../../domain/user-error.ts";
import { listAgencies } from "../../store/agencies/agencies.ts";
import { namesOf } from "../../store/agencies/people.ts";
import {
	claimAsks,
	findIndicators,
	type IndicatorRecord,
	listFigures,
} from "../../store/registers/indicators.ts";
import type { Context } from "../context.ts";
import { requireSight } from "../require-sight.ts";
import { type Scope, visibleScope } from "../scope.ts";
import { figureKey, figuresOf, linesOf } from "./figures.ts";

/** Agencies that report it, within a scope. */
const reporting = ({ agencies }: IndicatorRecord, scope: Scope) =>
	agencies.filter(({ id }) => scope === null || scope.includes(id));

/** The part of a report's days that is over. */
const past = ({ from, to }: { from: LocalDate; to: LocalDate }, today: LocalDate) => ({
	from,
	to: to < today ? to : today,
});

/** What an indicator comes to in some periods, and since January of the year that the last of them ends in. */
async function totalOf(
	context: Context,
	record: IndicatorRecord,
	scope: Scope,
	{ periods, until }: { periods: string[]; until: LocalDate },
): Promise<IndicatorTotal> {
	const { id, name, unit, cadence, sum, plan } = record;
	const own = reporting(record, scope);
	const ofYear = periodsIn(cadence, { from: `${parts(until).year}-01-01`, to: until });
	const values = await figuresOf(context, {
		indicatorIds: [id],
		periods: [...new Set([...periods, ...ofYear])],
	});
	const within = (keys: string[]) =>
		keys.flatMap((period) =>
			own.flatMap(({ id: agencyId }) => values.get(figureKey({ indicatorId: id, agencyId, period })) ?? []),
		);
	const there = within(periods);
	// What a merged agency reported counts; nobody waits for more of it.
	const present = own.filter(({ endedAt }) => endedAt === null);
	const missing = present.filter(({ id: agencyId }) =>
		periods.some((period) => !values.has(figureKey({ indicatorId: id, agencyId, period }))),
	);
	return {
		...{ id, name, unit, cadence, sum, plan },
		period: periods.length === 1 ? (periods[0] ?? null) : null,
		value: sumUp(sum, there),
		sinceJanuary: plan === null ? null : sumUp(sum, within(ofYear)),
		reported: there.length,
		expected: present.length * periods.length,
		missing: missing.map((agency) => agency.name),
	};
}

/** The last day of the period that is meant: the one that a range names, else the last that is over. */
function endOf({ today }: Context, { cadence }: IndicatorRecord, range: DateRange | null): LocalDate | null {
	if (!range) return lastPeriodEnd(cadence, today);
	return periodNamed(cadence, range) ? range.to : null;
}

const periodFor = (context: Context, record: IndicatorRecord, range: DateRange | null): string | null =>
	range ? periodNamed(record.cadence, range) : lastPeriod(record.cadence, context.today);

/** `/chitieu`: an agency's own lines where the chat speaks for one that reports, else what all come to. */
export async function listIndicators(
	context: Context,
	request: Request,
	range: DateRange | null,
): Promise<{ lines: FigureLine[]; totals: IndicatorTotal[] }> {
	requireSight(request);
	const lines = request.agency
		? await linesOf(context, request.agency.id, (record) => periodFor(context, record, range))
		: [];
	const scope = await visibleScope(context, request);
	const totals: IndicatorTotal[] = [];
	for (const record of await findIndicators(context.db, { agencyIds: scope })) {
		const until = endOf(context, record, range);
		const period = periodFor(context, record, range);
		const alone = reporting(record, scope).every(({ id }) => id === request.agency?.id);
		if (until && period && !alone)
			totals.push(await totalOf(context, record, scope, { periods: [period], until }));
	}
	return { lines, totals };
}

/** Everything of one indicator in the last period that is over, or the one that a range names. */
export async function indicatorCard(
	context: Context,
	request: Request,
	name: string,
	range: DateRange | null,
): Promise<IndicatorCard> {
	requireSight(request);
	const scope = await visibleScope(context, request);
	const all = await findIndicators(context.db, { agencyIds: scope, ended: true });
	const exact = all.find(({ folded }) => folded === fold(name));
	const similar = all.filter(({ folded }) => folded.includes(fold(name)));
	const record = exact ?? (similar.length === 1 ? similar[0] : undefined);
	if (!record) throw new UserError("indicator-unknown", { name });
	const period = periodFor(context, record, range);
	const until = endOf(context, record, range);
	if (!period || !until) throw new UserError("indicator-range", { name: record.name });
	const own = reporting(record, scope);
	const entries = await listFigures(context.db, { indicatorIds: [record.id], periods: [period] });
	const latest = new Map(entries.map((one) => [one.agencyId, one.value]));
	const people = await namesOf(context.db, [...new Set(entries.flatMap(({ actorId }) => actorId ?? []))]);
	return {
		...(await totalOf(context, record, scope, { periods: [period], until })),
		period,
		lines: own.map(({ id: agencyId, name: agency }) => ({
			...{ indicatorId: record.id, agencyId, period, agency },
			...{ name: record.name, unit: record.unit, value: latest.get(agencyId) ?? null },
		})),
		history: entries
			.filter(({ agencyId }) => own.some(({ id }) => id === agencyId))
			.map(({ agencyId, value, at, actorId }) => ({
				agency: own.find(({ id }) => id === agencyId)?.name ?? "",
				value,
				on: dayOf(at, context.timeZone),
				by: people.get(actorId ?? "") ?? "",
			}))
			.reverse(),
		ended: record.endedAt !== null,
	};
}

/** What the indicators of these agencies, or of all, come to in the days of a report; those without a whole period in it are left out. */
export async function indicatorTotals(
	context: Context,
	range: DateRange,
	agencyIds: Scope,
): Promise<IndicatorTotal[]> {
	const totals: IndicatorTotal[] = [];
	for (const record of await findIndicators(context.db, { agencyIds })) {
		const days = past(range, context.today);
		const periods = periodsIn(record.cadence, days);
		if (periods.length > 0)
			totals.push(await totalOf(context, record, agencyIds, { periods, until: days.to }));
	}
	return totals;
}

/** Lines that a person can answer: those of the agency of the chat, or of one that is named. */
export async function answerableLines(
	context: Context,
	request: Request,
	{ agency: name, range }: { agency: string | null; range: DateRange | null },
): Promise<FigureLine[]> {
	const named = name === null ? null : presentBody(name, await listAgencies(context.db), context.today);
	if (name !== null && !(named && may(request.actor, "see", { agencyPath: named.path })))
		throw new UserError("agency-unknown", { agency: name });
	const agencyId = named?.id ?? request.agency?.id;
	if (!agencyId) throw new UserError("indicator-agency");
	return linesOf(context, agencyId, (record) => periodFor(context, record, range));
}

/** Lines as they stand now, for messages that were sent before. */
export async function linesOfAsks(context: Context, asks: FigureAsk[]): Promise<FigureLine[]> {
	const lines: FigureLine[] = [];
	for (const [agencyId, own] of Map.groupBy(asks, (ask) => ask.agencyId))
		lines.push(
			...(await linesOf(
				context,
				agencyId,
				({ id }) => own.find(({ indicatorId }) => indicatorId === id)?.period ?? null,
			)),
		);
	return asks.flatMap((ask) => lines.find((line) => figureKey(line) === figureKey(ask)) ?? []);
}

/**
 * Numbers that each chat's agency owes for a period that is over, and that the chat was not asked for before: each is
 * asked for once, and claimed here. A period that was over before the indicator was defined is not owed.
 */
export async function claimFigures(
	context: Context,
	chats: { chatId: string; agencyId: string }[],
): Promise<Map<string, FigureLine[]>> {
	const { db, today, timeZone, now } = context;
	const agencyIds = [...new Set(chats.map(({ agencyId }) => agencyId))];
	const indicators = (await findIndicators(db, { agencyIds })).filter(
		({ cadence, createdAt }) => dayOf(createdAt, timeZone) <= lastPeriodEnd(cadence, today),
	);
	if (indicators.length === 0) return new Map();
	const values = await figuresOf(context, {
		indicatorIds: indicators.map(({ id }) => id),
		periods: [...new Set(indicators.map(({ cadence }) => lastPeriod(cadence, today)))],
	});
	const owed = chats.flatMap(({ chatId, agencyId }) =>
		indicators.flatMap(({ id: indicatorId, cadence, name, unit, agencies }) => {
			const agency = agencies.find(({ id }) => id === agencyId);
			const ask = { indicatorId, agencyId, period: lastPeriod(cadence, today) };
			if (!agency || values.has(figureKey(ask))) return [];
			return { chatId, ...ask, name, unit, agency: agency.name, value: null };
		}),
	);
	const claimed = await claimAsks(
		db,
		owed.map(({ chatId, indicatorId, period }) => ({ chatId, indicatorId, period, at: now })),
	);
	const fresh = new Set(claimed.map((one) => `${one.chatId} ${one.indicatorId} ${one.period}`));
	const asked = owed.filter((one) => fresh.has(`${one.chatId} ${one.indicatorId} ${one.period}`));
	return Map.groupBy(asked, ({ chatId }) => chatId);
}
