import type { Draft as DraftContent } from "../../domain/documents/draft.ts";
import type { LedgerDraft } from "../../domain/report/ledger-draft.ts";
import type { Db } from "../database.ts";
import type { Draft, DraftState } from "../generated/client.ts";

/** A draft with its JSON columns typed. */
export type DraftRecord = Omit<Draft, "content" | "file" | "ledger"> & {
	content: DraftContent | null;
	ledger: LedgerDraft | null;
	file: DraftFile | null;
};

/** Where the file of a draft can be fetched from again. */
export interface DraftFile {
	reference: string;
	name: string;
	size: number | null;
	/** Pictures of one document that came together, this one among them; `place` orders them. */
	album?: { id: string; pages: DraftPage[] };
}

export interface DraftPage {
	reference: string;
	name: string;
	size: number | null;
	place: number;
}

const typed = (row: Draft): DraftRecord => ({
	...row,
	content: row.content as DraftContent | null,
	ledger: row.ledger as LedgerDraft | null,
	file: row.file as DraftFile | null,
});

export async function createDraft(
	db: Db,
	data: {
		chatId: string;
		personId: string;
		topicId: string | null;
		createdAt: Date;
		state: DraftState;
		file?: DraftFile;
		pasted?: string;
		contentHash?: string;
	},
): Promise<DraftRecord> {
	const { file, ...rest } = data;
	return typed(await db.draft.create({ data: { ...rest, ...(file ? { file: file as object } : {}) } }));
}

export async function findDraft(db: Db, id: string): Promise<DraftRecord | null> {
	const row = await db.draft.findUnique({ where: { id } });
	return row ? typed(row) : null;
}

export async function updateDraft(
	db: Db,
	id: string,
	data: {
		state?: DraftState;
		file?: DraftFile;
		content?: DraftContent;
		ledger?: LedgerDraft;
		pasted?: string | null;
		parts?: number;
		contentHash?: string;
		error?: string | null;
	},
): Promise<void> {
	const { content, ledger, file, ...rest } = data;
	await db.draft.update({
		where: { id },
		data: {
			...rest,
			...(content ? { content: content as object } : {}),
			...(ledger ? { ledger: ledger as object } : {}),
			...(file ? { file: file as object } : {}),
		},
	});
}

/** Moves a draft from one state to another. False when it was not in that state: somebody was faster. */
export async function moveDraft(db: Db, id: string, from: DraftState, to: DraftState): Promise<boolean> {
	const { count } = await db.draft.updateMany({ where: { id, state: from }, data: { state: to } });
	return count === 1;
}

/** Removes every trace of a draft, also from what was said of it: a document that must not be kept. */
export async function eraseDraft(db: Db, id: string): Promise<void> {
	await db.draft.deleteMany({ where: { id } });
	await db.delivery.updateMany({
		where: { message: { path: ["topic", "draftId"], equals: id } },
		data: { message: { blocks: [] } },
	});
}

/** The newest draft that a person pastes text into in a chat, begun after `since`; null when there is none. */
export async function findOpenPaste(
	db: Db,
	{ chatId, personId, since }: { chatId: string; personId: string; since: Date },
): Promise<string | null> {
	const row = await db.draft.findFirst({
		where: { chatId, personId, state: "COLLECTING", createdAt: { gte: since } },
		orderBy: { createdAt: "desc" },
		select: { id: true },
	});
	return row?.id ?? null;
}

/** Removes what a person began to paste in a chat and never ended. */
export async function erasePastes(
	db: Db,
	{ chatId, personId }: { chatId: string; personId: string },
): Promise<void> {
	await db.draft.deleteMany({ where: { chatId, personId, state: "COLLECTING" } });
}

/** Holds a draft that waits to be read as it is until the transaction ends; null when it does not wait any more. */
export async function holdUnread(db: Db, id: string): Promise<DraftRecord | null> {
	return (await moveDraft(db, id, "READING", "READING")) ? findDraft(db, id) : null;
}

/** The draft of an album that a person is just sending, while it waits to be read. */
export async function findAlbum(
	db: Db,
	{ chatId, personId, albumId }: { chatId: string; personId: string; albumId: string },
): Promise<DraftRecord | null> {
	const row = await db.draft.findFirst({
		where: { chatId, personId, state: "READING", file: { path: ["album", "id"], equals: albumId } },
		select: { id: true },
	});
	return row ? holdUnread(db, row.id) : null;
}

/** Drafts that wait to be read. */
export async function findReadingDrafts(db: Db): Promise<string[]> {
	const rows = await db.draft.findMany({ where: { state: "READING" }, select: { id: true } });
	return rows.map(({ id }) => id);
}
