import type { LeaderDigest } from "../../domain/digest/digest.ts";
import type { Block } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { shortDate } from "../dates.ts";
import { some } from "../text.ts";

/** A heading with how many stand below it. */
export const heading = (t: Translate, name: string, n: number): Block => ({
	type: "heading",
	text: t("group-count", { name, n }),
});

/** Overdue work by agency. */
export function overduePart(t: Translate, { overdue }: LeaderDigest, most: number): Block[] {
	if (overdue.length === 0) return [];
	const total = overdue.reduce((sum, { count }) => sum + count, 0);
	const { shown, more: hidden } = some(overdue, most);
	return [
		heading(t, t("group-overdue"), total),
		{
			type: "bullets",
			items: shown.map(({ agency, count, longest }) =>
				t(longest > 0 ? "leader-overdue" : "leader-overdue-day-off", {
					agency: agency || t("agency-unknown"),
					n: count,
					days: longest,
				}),
			),
		},
		...(hidden > 0
			? [{ type: "paragraph", text: t("leader-more-agencies", { n: hidden }) } satisfies Block]
			: []),
	];
}

/** What nobody has accepted in time, by agency. */
export function unacceptedPart(t: Translate, { unaccepted }: LeaderDigest, most: number): Block[] {
	if (unaccepted.length === 0) return [];
	const { shown, more: hidden } = some(unaccepted, most);
	const total = unaccepted.reduce((sum, { count }) => sum + count, 0);
	const names = shown.map(({ agency, count }) =>
		t("leader-unaccepted-agency", { agency: agency || t("agency-unknown"), n: count }),
	);
	if (hidden > 0) names.push(t("leader-more-agencies", { n: hidden }));
	return [{ type: "paragraph", text: t("leader-unaccepted", { n: total, agencies: names.join("; ") }) }];
}

/** What was named earlier in the week and stands as it did: how much, and what shows it. */
export function toldPart(t: Translate, { told = { obstacles: 0, petitions: 0 } }: LeaderDigest): Block[] {
	const parts = [
		told.obstacles > 0 && t("leader-told-obstacles", { n: told.obstacles }),
		told.petitions > 0 && t("leader-told-petitions", { n: told.petitions }),
	].filter((words) => words !== false);
	return parts.length > 0 ? [{ type: "paragraph", text: t("leader-told", { parts: parts.join("; ") }) }] : [];
}

/** What was completed since the digest before, by agency. */
export function donePart(t: Translate, { done, today }: LeaderDigest, most: number): Block[] {
	const total = done.byAgency.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) return [];
	const name = done.since ? t("leader-done-since", { date: shortDate(done.since, today) }) : t("group-done");
	const { shown, more: hidden } = some(done.byAgency, most);
	return [
		heading(t, name, total),
		{
			type: "bullets",
			items: shown.map(({ agency, count }) =>
				t("agency-count", { agency: agency || t("agency-unknown"), n: count }),
			),
		},
		...(hidden > 0
			? [{ type: "paragraph", text: t("leader-more-agencies", { n: hidden }) } satisfies Block]
			: []),
	];
}
