import type { Db } from "../database.ts";

/**
 * What an agency keeps beside its tasks goes to whoever takes it over: petitions that wait for its word, agreements in
 * force, the numbers it reports. What has ended stays under the old name, and so do the numbers it reported.
 */
export async function handOverRegisters(db: Db, from: string, into: string): Promise<void> {
	await db.petition.updateMany({
		where: { proposerId: from, settledAt: null },
		data: { proposerId: into },
	});
	await db.agreement.updateMany({
		where: { agencyId: from, endedOn: null, withdrawnAt: null },
		data: { agencyId: into },
	});
	for (const { id } of await db.indicator.findMany({
		where: { endedAt: null, agencies: { some: { id: from } } },
		select: { id: true },
	}))
		await db.indicator.update({ where: { id }, data: { agencies: { connect: { id: into } } } });
}
