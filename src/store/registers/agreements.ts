import type { LocalDate } from "../../domain/local-date.ts";
import type { AgreementFacts } from "../../domain/registers/agreement.ts";
import { fold } from "../../domain/text/fold.ts";
import { toDbDate, toDbDateOrNull } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import type { AgreementEvent, AgreementEventKind, Prisma } from "../generated/client.ts";

const include = { agency: { include: { successor: true } } } satisfies Prisma.AgreementInclude;

/** An agreement with who looks after it. */
export type AgreementRecord = Prisma.AgreementGetPayload<{ include: typeof include }>;

/** Which agreements are meant. Everything given must hold. */
export interface AgreementWanted {
	/** Who looks after them; null is everybody. */
	agencyIds: string[] | null;
	ended: boolean;
	/** Days on which they expire, both ends included. */
	expires?: { from?: LocalDate; to?: LocalDate };
	/** Folded words that must all stand in title or partner. */
	words?: string[];
}

function where({ agencyIds, ended, expires, words = [] }: AgreementWanted): Prisma.AgreementWhereInput {
	return {
		withdrawnAt: null,
		endedOn: ended ? { not: null } : null,
		...(agencyIds ? { agencyId: { in: agencyIds } } : {}),
		...(expires
			? {
					expiresOn: {
						...(expires.from ? { gte: toDbDate(expires.from) } : {}),
						...(expires.to ? { lte: toDbDate(expires.to) } : {}),
					},
				}
			: {}),
		AND: words.map((word) => ({ folded: { contains: word } })),
	};
}

/** Agreements, those that expire first at the top. */
export const findAgreements = (
	db: Db,
	wanted: AgreementWanted,
	page: { skip?: number; take?: number } = {},
): Promise<AgreementRecord[]> =>
	db.agreement.findMany({
		where: where(wanted),
		include,
		orderBy: [{ expiresOn: { sort: "asc", nulls: "last" } }, { code: "asc" }],
		...page,
	});

export const countAgreements = (db: Db, wanted: AgreementWanted): Promise<number> =>
	db.agreement.count({ where: where(wanted) });

/** Agreements in force that expire by that day, and that no task looks at for that reason yet; held, and left out where another process holds them. */
export const findUnreviewed = async (
	db: Db,
	{ today, until, take }: { today: LocalDate; until: LocalDate; take: number },
): Promise<AgreementRecord[]> => {
	const rows = await db.$queryRaw<{ id: string }[]>`
		SELECT a."id" FROM "Agreement" a
		WHERE a."expiresOn" BETWEEN ${toDbDate(today)}::date AND ${toDbDate(until)}::date
			AND a."endedOn" IS NULL AND a."withdrawnAt" IS NULL
			AND NOT EXISTS (
				SELECT 1 FROM "AgreementReview" r
				WHERE r."agreementId" = a."id" AND r."expiresOn" = a."expiresOn")
		ORDER BY a."expiresOn", a."code" LIMIT ${take}
		FOR UPDATE OF a SKIP LOCKED`;
	return db.agreement.findMany({
		where: { id: { in: rows.map(({ id }) => id) } },
		include,
		orderBy: [{ expiresOn: "asc" }, { code: "asc" }],
	});
};

/** An agreement by the number behind "TT-", held until the end of the transaction. */
export async function holdAgreement(db: Db, code: number): Promise<AgreementRecord | null> {
	await db.$queryRaw`SELECT 1 FROM "Agreement" WHERE "code" = ${code} FOR UPDATE`;
	return db.agreement.findFirst({ where: { code, withdrawnAt: null }, include });
}

/** Registers an agreement; its number is the next free one. */
export const createAgreement = (
	db: Db,
	{
		signedOn,
		expiresOn,
		...facts
	}: AgreementFacts & {
		agencyId: string;
		createdBy: string | null;
		createdAt: Date;
	},
): Promise<AgreementRecord> =>
	db.agreement.create({
		data: {
			...facts,
			folded: fold(`${facts.title} ${facts.partner}`),
			signedOn: toDbDateOrNull(signedOn),
			expiresOn: toDbDateOrNull(expiresOn),
		},
		include,
	});

/** What of an agreement is stored otherwise from now on. */
export type AgreementPatch = Partial<
	AgreementFacts & { agencyId: string; endedOn: LocalDate | null; withdrawnAt: Date }
>;

export async function keepAgreement(
	db: Db,
	record: Pick<AgreementRecord, "id" | "title" | "partner">,
	{ signedOn, expiresOn, endedOn, ...rest }: AgreementPatch,
): Promise<void> {
	const { title = record.title, partner = record.partner } = rest;
	await db.agreement.update({
		where: { id: record.id },
		data: {
			...rest,
			folded: fold(`${title} ${partner}`),
			...(signedOn === undefined ? {} : { signedOn: toDbDateOrNull(signedOn) }),
			...(expiresOn === undefined ? {} : { expiresOn: toDbDateOrNull(expiresOn) }),
			...(endedOn === undefined ? {} : { endedOn: toDbDateOrNull(endedOn) }),
		},
	});
}

/** What an event says: each part as it was and as it is; why; which event it takes back. */
export interface AgreementEventData {
	from?: AgreementPatch;
	to?: AgreementPatch;
	reason?: string;
	undoes?: string;
}

/** An event with its data typed; `id` as text. */
export type AgreementLogged = Omit<AgreementEvent, "data" | "id"> & { id: string; data: AgreementEventData };

const typed = ({ id, data, ...rest }: AgreementEvent): AgreementLogged => ({
	...rest,
	id: String(id),
	data: data as AgreementEventData,
});

/** Appends to the log of an agreement. */
export const appendAgreementEvent = async (
	db: Db,
	event: {
		agreementId: string;
		kind: AgreementEventKind;
		data: AgreementEventData;
		actorId: string | null;
		at: Date;
		source: string | null;
	},
): Promise<AgreementLogged> =>
	typed(await db.agreementEvent.create({ data: { ...event, data: event.data as object } }));

/** The log of an agreement, oldest first, without what was taken back. */
export async function listAgreementEvents(db: Db, agreementId: string): Promise<AgreementLogged[]> {
	const all = (await db.agreementEvent.findMany({ where: { agreementId }, orderBy: { id: "asc" } })).map(
		typed,
	);
	const undone = new Set(all.flatMap(({ data }) => data.undoes ?? []));
	return all.filter(({ id, kind }) => kind !== "UNDO" && !undone.has(id));
}

/** Claims the review of an agreement before it expires on that day. */
export async function keepReview(
	db: Db,
	review: { agreementId: string; expiresOn: LocalDate; taskId: string; at: Date },
): Promise<void> {
	await db.agreementReview.create({ data: { ...review, expiresOn: toDbDate(review.expiresOn) } });
}

/** The tasks that looked at an agreement, the newest first. */
export async function reviewsOf(db: Db, agreementId: string): Promise<{ code: number; done: boolean }[]> {
	const reviews = await db.agreementReview.findMany({ where: { agreementId }, orderBy: { at: "desc" } });
	const tasks = await db.task.findMany({
		where: { id: { in: reviews.map(({ taskId }) => taskId) } },
		include: { assignments: { select: { completedAt: true, cancelledAt: true } } },
	});
	return reviews.flatMap(({ taskId }) => {
		const task = tasks.find(({ id }) => id === taskId);
		if (!task) return [];
		const done = task.assignments.every(({ completedAt, cancelledAt }) => completedAt ?? cancelledAt);
		return { code: task.code, done };
	});
}
