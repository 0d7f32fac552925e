import { abbreviationOf, placeIn, signerOf } from "../../domain/report/letterhead.ts";
import type { Letterhead } from "../../domain/report/report-file.ts";
import type { Request } from "../../domain/request.ts";
import { findAgencies, findAgency, listAgencies } from "../../store/agencies/agencies.ts";
import type { Context } from "../context.ts";
import { settingsOf } from "../settings/settings-of.ts";

/** The office that somebody writes papers for: the one they sit in, else that of the chat or of their role. */
export function officeOf({ actor, agency }: Request): string | null {
	const seat = actor.roles.find(({ home }) => home)?.home;
	const own = actor.roles.find(({ name, agencyId }) => name === "LEADER" && agencyId)?.agencyId;
	return seat ?? agency?.id ?? own ?? null;
}

/** The head of a paper of an agency, as far as the directory tells it. */
export async function letterheadOf(context: Context, agencyId: string | null): Promise<Letterhead> {
	const agency = agencyId ? await findAgency(context.db, agencyId) : await rootOf(context);
	const above = agency ? await findAgencies(context.db, agency.path) : [];
	// The nearest committee above dates the paper: that of the commune for its own, that of the province for its offices.
	const place = (agency?.path ?? [])
		.toReversed()
		.map((id) => placeIn(above.find((one) => one.id === id)?.name ?? ""))
		.find((found) => found !== null);
	const own = await settingsOf(context.db, context.about, { agencyPath: agency?.path ?? [] });
	const [first = "", second] = (own.paperTitle ?? "").split(/\s*;\s*/);
	const title = own.paperTitle
		? { authority: second ? first : null, title: second ?? first }
		: signerOf(agency?.name ?? "");
	return {
		parent: above.find(({ id }) => id === agency?.parentId)?.name ?? null,
		issuer: agency?.name ?? "",
		abbreviation: own.paperSymbol ?? (agency ? abbreviationOf(agency) : ""),
		place: own.paperPlace ?? place ?? "",
		on: context.today,
		// Two parts: for whom it is signed, and by whom.
		signer:
			title || own.paperSigner
				? { authority: title?.authority ?? null, title: title?.title ?? "", name: own.paperSigner }
				: null,
		unit: own.paperUnit,
	};
}

/** Whoever looks after everything and sits nowhere writes for the office that stands above all others. */
async function rootOf({ db }: Context) {
	const roots = (await listAgencies(db)).filter(({ parentId, external }) => parentId === null && !external);
	return roots.find(({ kind }) => kind === "PROVINCE") ?? roots[0] ?? null;
}
