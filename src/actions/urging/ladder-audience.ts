import type { LadderStep } from "../../domain/digest/urging.ts";
import { privateChatsOf } from "../../store/messages/chats.ts";
import type { Context } from "../context.ts";
import { monitorRooms } from "../notify.ts";

/** For each step the agencies of those who can be told there; null: of some it is everything. */
export type LadderAudience = Record<LadderStep, string[] | null>;

/** Who can be told on each step. Where nobody can, no task is brought: the log must not say that somebody knows. */
export async function ladderAudience(context: Context): Promise<LadderAudience> {
	const { db } = context;
	const led = (await privateChatsOf(db, "LEADER")).map(({ agencyId }) => agencyId);
	const watched = (await monitorRooms(context)).flatMap(({ scope, chatIds }) =>
		chatIds.length > 0 ? [scope] : [],
	);
	const named = (ids: (string | null)[]) => [...new Set(ids.flatMap((id) => id ?? []))];
	return {
		HEAD: named(led),
		MONITOR: watched.includes(null) ? null : named(watched),
		LEADER: led.includes(null) ? null : named(led),
	};
}
