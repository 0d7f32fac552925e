import type { LocalDate } from "../../domain/local-date.ts";
import type { Message } from "../../domain/message.ts";
import type { Delegation } from "../../domain/people/delegation.ts";
import type { IssuedCode, Replacement } from "../../domain/people/people.ts";
import type { Translate } from "../../domain/translate.ts";
import { fullDate, instantText } from "../dates.ts";
import { roleOf } from "./role-text.ts";

const line = (t: Translate, key: string, { to, from, role, agency, until }: Delegation): string =>
	t(key, { to, from, role: roleOf(t, { role, agency }), until: fullDate(t, until) });

const message = (items: string[], hint: string | null = null): Message => ({
	blocks: [
		items.length === 1 && items[0] !== undefined
			? { type: "paragraph", text: items[0] }
			: { type: "bullets", items },
		...(hint ? [{ type: "note" as const, text: hint }] : []),
	],
});

/** Who stands in for whom from now on: for whoever asked, the colleague, and the agency's group. */
export const delegatedMessage = (t: Translate, delegations: Delegation[]): Message =>
	message(
		delegations.map((one) => line(t, "delegation-given", one)),
		t("delegation-hint", { to: delegations[0]?.to ?? "" }),
	);

/** Who stands in for whom now. */
export function delegationsMessage(t: Translate, delegations: Delegation[]): Message {
	if (delegations.length === 0)
		return {
			blocks: [
				{ type: "paragraph", text: t("delegations-none") },
				{ type: "note", text: t("delegations-none-hint") },
			],
		};
	return {
		blocks: [
			{ type: "heading", text: t("delegations-title", { n: delegations.length }) },
			{ type: "bullets", items: delegations.map((one) => line(t, "delegation-line", one)) },
			{ type: "note", text: t("delegation-hint", { to: delegations[0]?.to ?? "" }) },
		],
	};
}

/** It ended, before its day or with it. */
export const delegationEndedMessage = (t: Translate, delegations: Delegation[]): Message =>
	message(delegations.map((one) => line(t, "delegation-ended", one)));

/** One person in another's place. */
export const replacementMessage = (t: Translate, { from, to, roles }: Replacement): Message =>
	message(
		roles.map(({ name, agency }) => t("replacement", { from, to, role: roleOf(t, { role: name, agency }) })),
	);

/** A one-time link for whoever stands in (`until`) or takes the place for good. */
export function standInCodeMessage(
	t: Translate,
	{ issued, from, until }: { issued: IssuedCode; from: string; until: LocalDate | null },
	timeZone: string,
): Message {
	const what = until
		? t("code-stand-in", { from, until: fullDate(t, until) })
		: t("code-replacement", { from });
	return {
		blocks: [
			{ type: "paragraph", text: what },
			{ type: "paragraph", text: [{ text: `/dangky ${issued.code}`, style: "code" }] },
			...(issued.link ? [{ type: "paragraph" as const, text: t("code-link", { link: issued.link }) }] : []),
			{ type: "note", text: t("code-once", { until: instantText(t, issued.expiresAt, timeZone) }) },
		],
		// A forwarded code is a key handed on.
		protect: true,
	};
}
