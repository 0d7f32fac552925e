import { createHash, randomBytes } from "node:crypto";
import { dayOf } from "../../domain/local-date.ts";
import { may } from "../../domain/people/who-may.ts";
import type { FeedOrder, FeedShared } from "../../domain/report/feed.ts";
import type { Request } from "../../domain/request.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { findAgency } from "../../store/agencies/agencies.ts";
import { endFeed, findFeed, keepFeed } from "../../store/reports/calendar-feeds.ts";
import type { Context } from "../context.ts";
import { requireSight } from "../require-sight.ts";

/** 192 bits: nobody comes upon an address by trying. */
const TOKEN_BYTES = 24;

/** The database knows an address by this alone. */
export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/**
 * Gives an agency the address of its calendar, a new one in place of the old, or takes it away. An address is shown
 * once: whoever has lost it asks for a new one.
 */
export async function shareFeed(context: Context, request: Request, order: FeedOrder): Promise<FeedShared> {
	requireSight(request);
	const { db, now, timeZone, about } = context;
	const agency = request.agency && (await findAgency(db, request.agency.id));
	if (!agency) throw new UserError("feed-agency");
	if (!may(request.actor, "share-calendar", { agencyPath: agency.path }))
		throw new Refusal("share-calendar", []);
	if (order === "end") {
		if (!(await endFeed(db, agency.id))) throw new UserError("feed-none");
		return { kind: "ended", agency: agency.name };
	}
	if (!about.publicUrl) throw new UserError("feed-no-address");
	const known = await findFeed(db, agency.id);
	if (known && order === "give") {
		const on = dayOf(known.createdAt, timeZone);
		return { kind: "known", agency: agency.name, on };
	}
	const token = randomBytes(TOKEN_BYTES).toString("base64url");
	await keepFeed(db, {
		agencyId: agency.id,
		hash: hashOfToken(token),
		createdBy: request.actor.id,
		createdAt: now,
	});
	const address = `${about.publicUrl}/lich/${token}.ics`;
	return { kind: "given", agency: agency.name, address, renewed: known !== null };
}
