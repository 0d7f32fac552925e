import type { FigureAsk, IndicatorFacts } from "../../domain/registers/indicator.ts";
import type { Db } from "../database.ts";
import type { Indicator, IndicatorValue, Prisma } from "../generated/client.ts";

const include = { agencies: { orderBy: { name: "asc" } } } satisfies Prisma.IndicatorInclude;

/** An indicator with the agencies that report it. */
export type IndicatorRecord = Prisma.IndicatorGetPayload<{ include: typeof include }>;

/** Indicators that one of these agencies reports (all when null), as they were defined; ended ones only when asked for. */
export const findIndicators = (
	db: Db,
	{ agencyIds, ended = false }: { agencyIds: string[] | null; ended?: boolean },
): Promise<IndicatorRecord[]> =>
	db.indicator.findMany({
		where: {
			...(ended ? {} : { endedAt: null }),
			...(agencyIds ? { agencies: { some: { id: { in: agencyIds } } } } : {}),
		},
		include,
		orderBy: [{ createdAt: "asc" }, { id: "asc" }],
	});

export const findIndicatorsByIds = (db: Db, ids: string[]): Promise<IndicatorRecord[]> =>
	db.indicator.findMany({ where: { id: { in: ids } }, include });

export const findIndicatorByName = (db: Db, folded: string): Promise<IndicatorRecord | null> =>
	db.indicator.findUnique({ where: { folded }, include });

/** Defines an indicator; one of that name that has ended begins anew. */
export function keepIndicator(
	db: Db,
	folded: string,
	facts: IndicatorFacts & { agencyIds: string[]; createdBy: string | null; createdAt: Date },
): Promise<IndicatorRecord> {
	const { agencyIds, ...data } = facts;
	const ids = agencyIds.map((id) => ({ id }));
	return db.indicator.upsert({
		where: { folded },
		create: { ...data, folded, agencies: { connect: ids } },
		update: { ...data, endedAt: null, agencies: { set: ids } },
		include,
	});
}

export const updateIndicator = (
	db: Db,
	id: string,
	data: { plan?: number; endedAt?: Date },
): Promise<Indicator> => db.indicator.update({ where: { id }, data });

/** What was said, oldest first: the last of an agency and period is what counts. */
export const listFigures = (
	db: Db,
	{ indicatorIds, periods }: { indicatorIds: string[]; periods: string[] },
): Promise<IndicatorValue[]> =>
	db.indicatorValue.findMany({
		where: { indicatorId: { in: indicatorIds }, period: { in: periods } },
		orderBy: [{ period: "asc" }, { id: "asc" }],
	});

/** What was last said of an indicator by an agency, newest period first. */
export const lastFigures = (
	db: Db,
	{ indicatorId, agencyId }: Pick<FigureAsk, "indicatorId" | "agencyId">,
	take: number,
): Promise<IndicatorValue[]> =>
	db.indicatorValue.findMany({ where: { indicatorId, agencyId }, orderBy: { id: "desc" }, take });

/** Says a number; with null what was said is taken back. Nothing said before is ever changed. */
export async function appendFigure(
	db: Db,
	figure: FigureAsk & { value: number | null; actorId: string | null; at: Date; source: string | null },
): Promise<string> {
	const { id } = await db.indicatorValue.create({ data: figure });
	return String(id);
}

/** Holds an indicator until the end of the transaction: two who report at once take their turn. */
export async function lockIndicators(db: Db, ids: string[]): Promise<void> {
	const sorted = [...new Set(ids)].sort();
	await db.$queryRaw`SELECT 1 FROM "Indicator" WHERE "id" = ANY(${sorted}::uuid[]) ORDER BY "id" FOR UPDATE`;
}

/** Claims that chats are asked for these numbers; returns those that nobody asked them for before. */
export async function claimAsks(
	db: Db,
	asks: { chatId: string; indicatorId: string; period: string; at: Date }[],
): Promise<{ chatId: string; indicatorId: string; period: string }[]> {
	return db.indicatorAsk.createManyAndReturn({ data: asks, skipDuplicates: true });
}
