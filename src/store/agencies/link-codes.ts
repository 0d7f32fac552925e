import type { LocalDate } from "../../domain/local-date.ts";
import type { RoleName } from "../../domain/people/role.ts";
import { toDbDateOrNull } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import type { LinkCode } from "../generated/client.ts";

/** Keeps a one-time code by its hash. */
export const createLinkCode = (
	db: Db,
	data: {
		hash: string;
		agencyId: string | null;
		role: RoleName | null;
		replacesId?: string | null;
		until?: LocalDate | null;
		createdBy: string | null;
		expiresAt: Date;
	},
): Promise<LinkCode> => db.linkCode.create({ data: { ...data, until: toDbDateOrNull(data.until ?? null) } });

export const findLinkCode = (db: Db, hash: string): Promise<LinkCode | null> =>
	db.linkCode.findUnique({ where: { hash } });

/** Uses the code up. False when somebody was faster. */
export async function useLinkCode(db: Db, id: string, personId: string, at: Date): Promise<boolean> {
	const { count } = await db.linkCode.updateMany({
		where: { id, usedAt: null },
		data: { usedAt: at, usedBy: personId },
	});
	return count === 1;
}
