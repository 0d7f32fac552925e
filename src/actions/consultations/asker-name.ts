import { findAgency } from "../../store/agencies/agencies.ts";
import { namesOf } from "../../store/agencies/people.ts";
import type { Context } from "../context.ts";

/** Who asks: an agency, or the person who asked for the office as a whole; "" where neither is known. */
export async function askerName(
	{ db }: Pick<Context, "db">,
	{ askerId, personId }: { askerId: string | null; personId: string | null },
): Promise<string> {
	if (askerId) return (await findAgency(db, askerId))?.name ?? "";
	return personId ? ((await namesOf(db, [personId])).get(personId) ?? "") : "";
}
