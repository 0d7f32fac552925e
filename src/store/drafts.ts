import type { Draft as DraftContent } from "../domain/draft.ts";
import type { Db } from "./database.ts";
import type { Draft, DraftState } from "./generated/client.ts";

/** A draft with its JSON columns typed. */
export type DraftRecord = Omit<Draft, "content" | "file"> & {
	content: DraftContent | null;
	file: DraftFile | null;
};

/** Where the file of a draft can be fetched from again. */
export interface DraftFile {
	reference: string;
	name: string;
	size: number | null;
}

const typed = (row: Draft): DraftRecord => ({
	...row,
	content: row.content as DraftContent | null,
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
	return typed(await db.draft.create({ data: { ...rest, ...(file ? { file: { ...file } } : {}) } }));
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
		content?: DraftContent;
		pasted?: string | null;
		parts?: number;
		contentHash?: string;
		error?: string | null;
	},
): Promise<void> {
	const { content, ...rest } = data;
	await db.draft.update({
		where: { id },
		data: { ...rest, ...(content ? { content: content as object } : {}) },
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

/** Drafts that wait to be read. */
export async function findReadingDrafts(db: Db): Promise<string[]> {
	const rows = await db.draft.findMany({ where: { state: "READING" }, select: { id: true } });
	return rows.map(({ id }) => id);
}
