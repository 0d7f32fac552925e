import type { Block, Message } from "../../domain/message.ts";
import type { IssuedCode, PersonRow, Registration } from "../../domain/people/people.ts";
import type { RoleName } from "../../domain/people/role.ts";
import type { Translate } from "../../domain/translate.ts";
import { instantText } from "../dates.ts";
import { delegatedMessage, replacementMessage } from "./delegation.ts";
import { roleOf } from "./role-text.ts";

/** A one-time code, shown once: `/lienket` for a group, `/phanquyen` for a person. */
export function codeMessage(t: Translate, issued: IssuedCode, bot: string, timeZone: string): Message {
	const until = instantText(t, issued.expiresAt, timeZone);
	const command = issued.role === null ? `/dangky@${bot} ${issued.code}` : `/dangky ${issued.code}`;
	const what =
		issued.role === null
			? t("code-for-group", { agency: issued.agency ?? "" })
			: t("code-for-role", { role: roleOf(t, { role: issued.role, agency: issued.agency }) });
	const blocks: Block[] = [
		{ type: "paragraph", text: what },
		{ type: "paragraph", text: [{ text: command, style: "code" }] },
		...(issued.link
			? [{ type: "paragraph", text: t("code-link", { link: issued.link }) } satisfies Block]
			: []),
		{ type: "note", text: t("code-once", { until }) },
	];
	// A forwarded code is a key handed on.
	return { blocks, protect: true };
}

/** What `/dangky` with a valid code brought about. */
export function registrationMessage(t: Translate, done: Registration, bot: string): Message {
	if (done.kind === "role")
		return {
			blocks: [
				{
					type: "paragraph",
					text: t("registered-role", { person: done.person, role: roleOf(t, done) }),
				},
				{ type: "note", text: t("registered-role-hint") },
			],
		};
	if (done.kind === "stand-in") return delegatedMessage(t, done.delegations);
	if (done.kind === "replacement") return replacementMessage(t, done.replacement);
	const { agency, focalPoint, openAssignments } = done;
	return {
		blocks: [
			{ type: "paragraph", text: t("registered-chat", { agency }) },
			...(focalPoint
				? [
						{
							type: "paragraph",
							text: t("registered-focal-point", { person: focalPoint, agency }),
						} satisfies Block,
					]
				: []),
			{ type: "paragraph", text: t("registered-open", { n: openAssignments }) },
			{ type: "note", text: t("registered-chat-hint", { bot }) },
		],
	};
}

/** `/phanquyen` without a name: who holds which role. */
export function peopleMessage(t: Translate, people: PersonRow[]): Message {
	const items = people.map(({ name, roles }, index) => ({
		number: index + 1,
		text: t("person-roles", {
			person: name,
			roles: roles.map((role) => roleOf(t, { role: role.name, agency: role.agency })).join("; "),
		}),
	}));
	return {
		blocks: [
			{ type: "heading", text: t("people-title", { n: people.length }) },
			...(items.length > 0 ? [{ type: "list", items } satisfies Block] : []),
			{ type: "note", text: t("people-hint") },
		],
	};
}

/** A role was taken from a person. */
export const roleEndedMessage = (
	t: Translate,
	ended: { person: string; role: RoleName; agency: string | null },
): Message => ({
	blocks: [{ type: "paragraph", text: t("role-ended", { person: ended.person, role: roleOf(t, ended) }) }],
});
