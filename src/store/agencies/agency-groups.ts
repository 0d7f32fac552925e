import { fold } from "../../domain/text/fold.ts";
import type { Db } from "../database.ts";
import type { AssignmentRecord } from "../tasks/assignments.ts";
import { assignmentsById } from "../tasks/assignments-by-id.ts";
import type { AgencyGroupWithMembers } from "./agencies.ts";

/** Names the members of a collective, which is made where it is not known. */
export const setGroupMembers = (
	db: Db,
	name: string,
	memberIds: string[],
): Promise<AgencyGroupWithMembers> => {
	const members = memberIds.map((id) => ({ id }));
	return db.agencyGroup.upsert({
		where: { folded: fold(name) },
		create: { name, folded: fold(name), members: { connect: members } },
		update: { members: { set: members } },
		include: { members: true },
	});
};

/** Open assignments of a collective that no agency has yet. */
export async function unresolvedOf(db: Db, groupId: string): Promise<AssignmentRecord[]> {
	const rows = await db.assignment.findMany({
		where: { agencyGroupId: groupId, agencyId: null, completedAt: null, cancelledAt: null },
		select: { id: true },
	});
	return assignmentsById(
		db,
		rows.map(({ id }) => id),
	);
}

/** Numbers of open assignments by collective that no agency has yet. */
export async function countUnresolved(db: Db): Promise<Map<string, number>> {
	const rows = await db.assignment.groupBy({
		by: ["agencyGroupId"],
		where: { agencyId: null, agencyGroupId: { not: null }, completedAt: null, cancelledAt: null },
		_count: true,
	});
	return new Map(rows.flatMap((row) => (row.agencyGroupId ? [[row.agencyGroupId, row._count]] : [])));
}

/** Numbers of open assignments by agency. */
export async function countOpen(db: Db): Promise<Map<string, number>> {
	const rows = await db.assignment.groupBy({
		by: ["agencyId"],
		where: { agencyId: { not: null }, completedAt: null, cancelledAt: null },
		_count: true,
	});
	return new Map(rows.flatMap((row) => (row.agencyId ? [[row.agencyId, row._count]] : [])));
}

/** Agencies that lead one of these tasks in some period: "task period agency". */
export async function leadsOf(db: Db, taskIds: string[]): Promise<Set<string>> {
	const rows = await db.assignment.findMany({
		where: { taskId: { in: taskIds }, agencyId: { not: null } },
		select: { taskId: true, period: true, agencyId: true },
	});
	return new Set(rows.map(({ taskId, period, agencyId }) => leadKey(taskId, period, agencyId ?? "")));
}

/** One lead of one task in one period: the database knows each once. */
export const leadKey = (taskId: string, period: string, agencyId: string): string =>
	`${taskId} ${period} ${agencyId}`;
