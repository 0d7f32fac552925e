import type { AssignmentChange } from "../../domain/topic.ts";
import type { Db } from "../database.ts";
import type { ChangeRequest } from "../generated/client.ts";

/** A change that somebody without the right asked for. */
export type ChangeRequestRecord = Omit<ChangeRequest, "changes"> & { changes: AssignmentChange[] };

export async function createChangeRequest(
	db: Db,
	data: {
		personId: string;
		personName: string;
		agencyId: string;
		changes: AssignmentChange[];
		createdAt: Date;
	},
): Promise<string> {
	const { id } = await db.changeRequest.create({ data: { ...data, changes: data.changes as object[] } });
	return id;
}

export async function findChangeRequest(db: Db, id: string): Promise<ChangeRequestRecord | null> {
	const row = await db.changeRequest.findUnique({ where: { id } });
	return row ? { ...row, changes: row.changes as unknown as AssignmentChange[] } : null;
}

/** Decides a request. False when somebody decided it before: the first decision wins. */
export async function decideChangeRequest(
	db: Db,
	id: string,
	decision: { accepted: boolean; decidedBy: string; decidedAt: Date },
): Promise<boolean> {
	const { count } = await db.changeRequest.updateMany({ where: { id, decidedAt: null }, data: decision });
	return count === 1;
}

/** What waits in the name of one agency waits in that of another. */
export async function moveChangeRequests(db: Db, from: string, into: string): Promise<void> {
	await db.changeRequest.updateMany({ where: { agencyId: from, decidedAt: null }, data: { agencyId: into } });
}
