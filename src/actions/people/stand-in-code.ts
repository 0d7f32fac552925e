import type { LocalDate } from "../../domain/local-date.ts";
import type { IssuedCode } from "../../domain/people/people.ts";
import { createLinkCode } from "../../store/agencies/link-codes.ts";
import type { Context } from "../context.ts";
import { codeExpiry, codeLink, hashOfCode, newCode } from "./one-time-code.ts";

/** A one-time code that gives its sender somebody's roles: until a day, or for good where there is none. */
export async function makeStandInCode(
	context: Context,
	{ replacesId, until, createdBy }: { replacesId: string; until: LocalDate | null; createdBy: string },
): Promise<IssuedCode> {
	const code = newCode();
	const expiresAt = codeExpiry(context.now);
	await createLinkCode(context.db, {
		hash: hashOfCode(code),
		...{ agencyId: null, role: null, replacesId, until, createdBy, expiresAt },
	});
	return { code, agency: null, role: null, expiresAt, link: codeLink(context.bot, code) };
}
