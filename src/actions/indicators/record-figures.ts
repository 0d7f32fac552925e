import { may } from "../../domain/people/who-may.ts";
import {
	type FigureAsk,
	type FigureLine,
	isUnlikely,
	type RecordedFigure,
} from "../../domain/registers/indicator.ts";
import type { Request } from "../../domain/request.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { findAgency } from "../../store/agencies/agencies.ts";
import {
	appendFigure,
	findIndicatorsByIds,
	type IndicatorRecord,
	lastFigures,
	lockIndicators,
} from "../../store/registers/indicators.ts";
import type { Context } from "../context.ts";
import { UNDO_MINUTES } from "../decisions/decide.ts";
import { figureKey, figuresOf } from "./figures.ts";

/** A number for a line; `sure`: it was asked about, and is meant. */
export interface Figure extends FigureAsk {
	value: number;
	sure: boolean;
}

/** What became of numbers: recorded, one of them doubted (and nothing written), or a wish of somebody without the right. */
export type FigureOutcome =
	| { kind: "recorded"; figures: RecordedFigure[] }
	| { kind: "unlikely"; line: FigureLine; value: number }
	| { kind: "wish"; agency: { id: string; name: string }; figures: (FigureLine & { value: number })[] };

/** Numbers before, by which a slip of the finger is known. */
const PAST = 8;

/** Records numbers, all of them or none. What was said before stays in the history. */
export async function recordFigures(
	context: Context,
	request: Request,
	figures: Figure[],
): Promise<FigureOutcome> {
	const indicatorIds = [...new Set(figures.map(({ indicatorId }) => indicatorId))];
	await lockIndicators(context.db, indicatorIds);
	const known = new Map((await findIndicatorsByIds(context.db, indicatorIds)).map((one) => [one.id, one]));
	const standing = await figuresOf(context, {
		indicatorIds,
		periods: [...new Set(figures.map(({ period }) => period))],
	});
	const asked: (RecordedFigure & Figure)[] = [];
	for (const figure of figures) {
		const line = lineOf(known.get(figure.indicatorId), figure);
		asked.push({ ...line, ...figure, before: standing.get(figureKey(figure))?.value ?? null, entry: "" });
	}
	const wish = await unentitled(context, request, asked);
	if (wish) return wish;
	for (const figure of asked)
		if (!figure.sure && (await unlikely(context, known.get(figure.indicatorId), figure)))
			return { kind: "unlikely", line: { ...figure, value: figure.before }, value: figure.value };
	for (const figure of asked) {
		if (figure.value === figure.before) continue;
		const { indicatorId, agencyId, period, value } = figure;
		figure.entry = await appendFigure(context.db, {
			...{ indicatorId, agencyId, period, value },
			actorId: request.actor.id,
			at: context.now,
			source: request.source,
		});
	}
	return { kind: "recorded", figures: asked };
}

function lineOf(record: IndicatorRecord | undefined, { agencyId }: FigureAsk) {
	const agency = record?.agencies.find(({ id }) => id === agencyId);
	if (!record || !agency || record.endedAt)
		throw new UserError("indicator-unknown", { name: record?.name ?? "" });
	return { name: record.name, unit: record.unit, agency: agency.name };
}

/** A wish where an officer speaks for one agency; anybody else without the right is refused. */
async function unentitled(
	context: Context,
	{ actor }: Request,
	figures: (FigureLine & { value: number })[],
): Promise<FigureOutcome | null> {
	for (const agencyId of new Set(figures.map((one) => one.agencyId))) {
		const agency = await findAgency(context.db, agencyId);
		const target = { agencyPath: agency?.path ?? [] };
		if (may(actor, "change", target)) continue;
		if (!actor.id) throw new UserError("person-hidden");
		if (!agency || !may(actor, "request-change", target)) throw new Refusal("report-figure", []);
		return { kind: "wish", agency, figures: figures.filter((one) => one.agencyId === agencyId) };
	}
	return null;
}

async function unlikely(
	context: Context,
	record: IndicatorRecord | undefined,
	figure: FigureAsk & { value: number },
): Promise<boolean> {
	const past = await lastFigures(context.db, figure, PAST);
	const before = past.flatMap(({ value }) => value ?? []);
	return isUnlikely(figure.value, { plan: record?.plan ?? null, before });
}

/** What "hoàn tác" takes back: entries, with what stood there before. */
export type FigureUndo = FigureAsk & { entry: string; before: number | null };

/** Takes back what one message said, within the usual minutes, if nobody has said anything else since. */
export async function undoFigures(
	context: Context,
	request: Request,
	entries: FigureUndo[],
): Promise<FigureLine[]> {
	const indicatorIds = entries.map(({ indicatorId }) => indicatorId);
	await lockIndicators(context.db, indicatorIds);
	const known = new Map((await findIndicatorsByIds(context.db, indicatorIds)).map((one) => [one.id, one]));
	const undone: FigureLine[] = [];
	for (const { indicatorId, agencyId, period, entry, before } of entries) {
		const ask = { indicatorId, agencyId, period };
		const agency = await findAgency(context.db, agencyId);
		if (!may(request.actor, "change", { agencyPath: agency?.path ?? [] }))
			throw new Refusal("report-figure", []);
		const past = await lastFigures(context.db, ask, 50);
		const last = past.find((one) => one.period === period);
		if (!last || String(last.id) !== entry) throw new UserError("nothing-to-undo");
		if (context.now.getTime() - last.at.getTime() > UNDO_MINUTES * 60_000)
			throw new UserError("undo-expired", { minutes: UNDO_MINUTES });
		await appendFigure(context.db, {
			...{ ...ask, value: before },
			actorId: request.actor.id,
			at: context.now,
			source: request.source,
		});
		undone.push({ ...ask, ...lineOf(known.get(indicatorId), ask), value: before });
	}
	return undone;
}
