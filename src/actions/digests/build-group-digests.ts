import { DIGEST_LINES, DIGEST_PARTS, type Digest } from "../../domain/digest/digest.ts";
import { nextDigestDay, previousDigestDay } from "../../domain/digest/digest-days.ts";
import type { Settings } from "../../domain/settings/settings.ts";
import { findAgency, withDescendants } from "../../store/agencies/agencies.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import { consultationNews } from "../consultations/consultation-news.ts";
import type { Context } from "../context.ts";
import { periodParts } from "../periods/period-parts.ts";
import { lineParts } from "../reports/line-parts.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { toRow } from "../tasks/assignment-row.ts";
import { dueParts } from "./due-parts.ts";
import type { GroupParts, Morning, PartDraft, PartSource } from "./morning.ts";
import { unacceptedSource } from "./unaccepted-source.ts";

/** Everything that has something to say in the digest of a group. A new heading: its key in `DIGEST_PARTS`, its source here. */
const SOURCES: readonly PartSource[] = [dueParts, periodParts, lineParts, unacceptedSource];

/** The days of the digest before and of the next one, as a chat has them. */
export const digestDays = (
	{ today, calendar }: Pick<Context, "today" | "calendar">,
	{ digestDays: chosen }: Settings,
): Pick<Morning, "previous" | "next"> => ({
	previous: previousDigestDay(today, chosen, calendar),
	next: nextDigestDay(today, chosen, calendar),
});

/** What each of these groups should hear this morning, by the id of its morning. */
export async function buildDigests(context: Context, mornings: Morning[]): Promise<Map<string, Digest>> {
	const found: Map<string, GroupParts>[] = [];
	// One after another: a transaction has one connection.
	for (const source of SOURCES) found.push(await source(context, mornings));
	const ids = found.flatMap((source) =>
		[...source.values()].flatMap(({ parts }) => parts.flatMap((part) => part.ids.slice(0, DIGEST_LINES))),
	);
	const records = ids.length ? await assignmentsById(context.db, [...new Set(ids)]) : [];
	const byId = new Map(records.map((record) => [record.id, record]));
	const news = await consultationNews(context, mornings);
	return new Map(
		mornings.map((morning) => {
			const own = found.flatMap((source) => source.get(morning.id) ?? []);
			const here = { ...context, settings: morning.settings };
			const parts = eachOnce(own.flatMap((one) => one.parts)).map(({ key, count, ids: shown }) => ({
				...{ key, count },
				rows: shown.slice(0, DIGEST_LINES).flatMap((id) => {
					const record = byId.get(id);
					return record ? [toRow(here, record)] : [];
				}),
			}));
			const sum = (of: "restOverdue" | "openInTime") => own.reduce((n, one) => n + (one[of] ?? 0), 0);
			const digest: Digest = {
				agency: morning.agency.name,
				today: context.today,
				parts,
				restOverdue: sum("restOverdue"),
				openInTime: sum("openInTime"),
				consultations: news.get(morning.id) ?? { awaited: [], asked: [] },
			};
			return [morning.id, digest];
		}),
	);
}

/** In the order of their headings, each task under the first of those that it belongs to: the most urgent one. */
function eachOnce(parts: PartDraft[]): PartDraft[] {
	const above = new Set<string>();
	return parts
		.toSorted((a, b) => DIGEST_PARTS.indexOf(a.key) - DIGEST_PARTS.indexOf(b.key))
		.flatMap((part) => {
			const ids = part.ids.filter((id) => !above.has(id));
			for (const id of ids) above.add(id);
			const count = part.count - (part.ids.length - ids.length);
			return count > 0 ? [{ ...part, ids, count }] : [];
		});
}

/** What the group of one agency would hear today; nothing is claimed or sent. */
export async function buildDigest(
	context: Context,
	{ id, name }: { id: string; name: string },
	chatId: string | null = null,
): Promise<Digest> {
	const agency = await findAgency(context.db, id);
	const settings = await settingsOf(context.db, context.about, { chatId, agencyPath: agency?.path ?? [] });
	const morning: Morning = {
		...{ id, agency: { id, name }, settings },
		agencyIds: await withDescendants(context.db, id),
		...digestDays(context, settings),
	};
	const digest = (await buildDigests(context, [morning])).get(id);
	if (!digest) throw new Error("no digest was built");
	return digest;
}
