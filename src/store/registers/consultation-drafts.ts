import type { ConsultationOrder } from "../../domain/consultations/consultation.ts";
import type { Db } from "../database.ts";
import type { ConsultationDraft } from "../generated/client.ts";

/** A consultation as it would be opened, with its order typed. */
export type ConsultationDraftRecord = Omit<ConsultationDraft, "order"> & { order: ConsultationOrder };

const typed = (row: ConsultationDraft): ConsultationDraftRecord => ({
	...row,
	order: row.order as unknown as ConsultationOrder,
});

export const createConsultationDraft = async (
	db: Db,
	data: {
		chatId: string;
		personId: string;
		topicId: string | null;
		order: ConsultationOrder;
		checking: boolean;
		createdAt: Date;
	},
): Promise<ConsultationDraftRecord> =>
	typed(await db.consultationDraft.create({ data: { ...data, order: data.order as object } }));

export async function findConsultationDraft(db: Db, id: string): Promise<ConsultationDraftRecord | null> {
	const row = await db.consultationDraft.findUnique({ where: { id } });
	return row && typed(row);
}

export async function updateConsultationDraft(
	db: Db,
	id: string,
	data: { order?: ConsultationOrder; checking?: boolean; openedAt?: Date },
): Promise<void> {
	const { order, ...rest } = data;
	await db.consultationDraft.update({
		where: { id },
		data: { ...rest, ...(order ? { order: order as object } : {}) },
	});
}

/** Nothing of it is kept. */
export async function eraseConsultationDraft(db: Db, id: string): Promise<void> {
	await db.consultationDraft.deleteMany({ where: { id } });
}

/** Drafts whose file a stop or a crash left unread. */
export const uncheckedDrafts = async (db: Db): Promise<string[]> =>
	(await db.consultationDraft.findMany({ where: { checking: true }, select: { id: true } })).map(
		({ id }) => id,
	);
