import type { Health, MissedDigest } from "../domain/health.ts";
import type { LocalDate } from "../domain/local-date.ts";
import type { Block, Message, Text } from "../domain/message.ts";
import type { Translate } from "../domain/translate.ts";
import { fullDate, instantText, shortDate } from "./dates.ts";
import { shorten, some } from "./text.ts";

/** Names that are shown under a heading; the rest is counted. */
const MOST = 15;

function part(t: Translate, heading: string, items: string[]): Block[] {
	const { shown, more } = some(items, MOST);
	return items.length === 0
		? []
		: [
				{ type: "heading", text: t("group-count", { name: heading, n: items.length }) },
				{ type: "bullets", items: [...shown, ...(more > 0 ? [t("health-more", { n: more })] : [])] },
			];
}

const megabytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1_000_000));

/** `/trangthai`: queue, groups and their last digests, what is missing, log, version, database. */
export function healthMessage(
	t: Translate,
	health: Health,
	{ now, today, timeZone }: { now: Date; today: LocalDate; timeZone: string },
): Message {
	const { queue, groups, missed, unheard, log } = health;
	const lost = groups.filter(({ inactiveSince }) => inactiveSince !== null);
	const alive = groups.filter(({ inactiveSince }) => inactiveSince === null);
	const rows: [string, Text][] = [
		[t("health-queue"), t("health-queue-counts", { ...queue })],
		[
			t("health-log"),
			log.last ? t("health-log-count", { n: log.events, seal: log.last.slice(0, 8) }) : t("health-log-empty"),
		],
		...(health.yearsWithoutNotice.length
			? [
					[
						t("health-calendar"),
						t("health-calendar-missing", { years: health.yearsWithoutNotice.join(", ") }),
					] satisfies [string, Text],
				]
			: []),
		[t("health-version"), health.version],
		[
			t("health-database"),
			t("health-database-size", {
				place: shorten(health.database.place, 80),
				n: megabytes(health.database.size),
			}),
		],
	];
	const well = lost.length + missed.length + unheard.length + queue.failed + queue.inDoubt === 0;
	return {
		blocks: [
			{ type: "heading", text: t("health-title", { at: instantText(t, now, timeZone) }) },
			{ type: "paragraph", text: t(well ? "health-well" : "health-not-well") },
			{ type: "fields", rows },
			...part(
				t,
				t("health-missed"),
				missed.map(({ agency, day }) => t("health-missed-one", { agency, date: shortDate(day, today) })),
			),
			...part(
				t,
				t("health-lost"),
				lost.map(({ agency, title, inactiveSince }) =>
					t("health-lost-one", { agency, title, date: shortDate(inactiveSince ?? today, today) }),
				),
			),
			...part(
				t,
				t("health-unheard"),
				unheard.map(({ name, open }) => t("agency-count", { agency: name, n: open })),
			),
			...part(
				t,
				t("health-groups"),
				alive.map(({ agency, lastDigest }) =>
					lastDigest
						? t("health-group", { agency, date: shortDate(lastDigest, today) })
						: t("health-group-none", { agency }),
				),
			),
			...(unheard.length
				? [
						{
							type: "note",
							text: t("health-unheard-hint", { agency: unheard[0]?.name ?? "" }),
						} satisfies Block,
					]
				: []),
		],
	};
}

/** Told to admins: groups whose morning digest of a day did not go out or did not arrive. */
export function missedMessage(t: Translate, day: LocalDate, missed: MissedDigest[]): Message {
	const { shown, more } = some(
		missed.map(({ agency }) => agency),
		MOST,
	);
	return {
		blocks: [
			{ type: "paragraph", text: t("alert-missed", { n: missed.length, date: fullDate(t, day) }) },
			{ type: "bullets", items: [...shown, ...(more > 0 ? [t("health-more", { n: more })] : [])] },
			{ type: "note", text: t("alert-missed-hint") },
		],
	};
}
