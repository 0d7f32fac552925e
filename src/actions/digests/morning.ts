import type { DigestPartKey } from "../../domain/digest/digest.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { Settings } from "../../domain/settings/settings.ts";
import type { RootedAgencies } from "../../store/digest/digest-rows.ts";
import type { Context } from "../context.ts";

/** One group for which a digest is built. */
export interface Morning {
	/** Of the chat; where nothing is sent, of the agency. */
	id: string;
	agency: { id: string; name: string };
	/** Its agency and all below it. */
	agencyIds: string[];
	settings: Settings;
	/** The day of the digest before, and of the next one. */
	previous: LocalDate;
	next: LocalDate;
}

/** What stands under one heading of one group's digest, before its rows are read. */
export interface PartDraft {
	key: DigestPartKey;
	count: number;
	/** The most urgent ones. */
	ids: string[];
}

/** What one source has to say to one group. */
export interface GroupParts {
	parts: PartDraft[];
	restOverdue?: number;
	openInTime?: number;
}

/** Looks for one kind of thing for many groups at once: their number, not that of the tasks, decides how many queries. */
export type PartSource = (context: Context, mornings: Morning[]) => Promise<Map<string, GroupParts>>;

/** Every agency of these groups beside the group it counts for. */
export const rootedAgencies = (mornings: Morning[]): RootedAgencies => ({
	roots: mornings.flatMap(({ id, agencyIds }) => agencyIds.map(() => id)),
	agencyIds: mornings.flatMap(({ agencyIds }) => agencyIds),
});
