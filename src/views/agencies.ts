import type {
	AgencyCard,
	AgencyPage,
	AgencyRow,
	GroupRow,
	Succession,
} from "../domain/agencies/agency-directory.ts";
import type { Block, Message, Text } from "../domain/message.ts";
import type { RoleName } from "../domain/people/role.ts";
import type { NextPage } from "../domain/topic.ts";
import type { Translate } from "../domain/translate.ts";
import { dayMonthYear, fullDate } from "./dates.ts";
import { roleText } from "./people/role-text.ts";
import { shorten, some } from "./text.ts";

/** One step down the tree: bullets have no levels of their own. */
const STEP = "– ";

function agencyText(t: Translate, row: AgencyRow): string {
	const marks = [
		row.aliases.length > 0 && shorten(row.aliases.join(", "), 60),
		row.open > 0 && t("agency-open", { n: row.open }),
		row.external ? t("agency-external") : !row.linked && row.open > 0 && t("agency-unlinked"),
	].filter((mark) => typeof mark === "string");
	return `${STEP.repeat(row.depth)}${marks.length ? t("agency-marks", { agency: row.name, marks: marks.join("; ") }) : row.name}`;
}

const groupText = (t: Translate, { name, members, unresolved }: GroupRow): string =>
	t(unresolved > 0 ? "agency-group-waiting" : "agency-group", { name, n: members, waiting: unresolved });

/** `/coquan`: the directory as a tree, with who has open work and no group; then the collectives. */
export function agencyListMessage(
	t: Translate,
	{ rows, groups, total, page, pages, words, more }: AgencyPage & { words: string; more: NextPage | null },
): Message {
	if (rows.length + groups.length === 0)
		return {
			blocks: [
				{ type: "paragraph", text: t("agencies-none", { words }) },
				{ type: "note", text: t("agencies-none-hint", { words }) },
			],
		};
	const title = words ? t("agencies-found", { n: total, words }) : t("agencies-title", { n: total });
	const blocks: Block[] = [{ type: "heading", text: title }];
	if (rows.length) blocks.push({ type: "bullets", items: rows.map((row) => agencyText(t, row)) });
	if (groups.length)
		blocks.push(
			{ type: "heading", text: t("agency-groups-title", { n: groups.length }) },
			{ type: "bullets", items: groups.map((group) => groupText(t, group)) },
		);
	const hints = [
		pages > 1 && t("list-page", { page, pages }),
		more && t("list-more"),
		t("agencies-hint"),
	].filter((hint) => typeof hint === "string");
	blocks.push({ type: "note", text: hints.join(" ") });
	return {
		blocks,
		...(more
			? {
					topic: { about: "pages" as const, more },
					actions: [[{ label: t("action-more"), says: t("say-more") }]],
				}
			: {}),
	};
}

/** `/coquan Sở Ngoại vụ`: everything the directory says of one agency. `changed`: it was just written. */
export function agencyCardMessage(
	t: Translate,
	card: AgencyCard,
	changed: "added" | "changed" | null,
): Message {
	const optional = (label: string, values: string[], max = 8): [string, Text][] => {
		const { shown, more } = some(values, max);
		const rest = more > 0 ? t("agency-and-more", { n: more }) : "";
		return values.length ? [[t(label), `${shown.join("; ")}${rest}`]] : [];
	};
	const rows: [string, Text][] = [
		[t("agency-kind"), t(`agency-kind-${card.kind.toLowerCase()}`)],
		...optional("agency-parent", card.parent ? [card.parent] : []),
		...optional("agency-aliases", card.aliases, 12),
		...optional(
			"agency-predecessors",
			card.predecessors.map(({ name, on }) =>
				on ? t("agency-until", { name, date: dayMonthYear(on) }) : name,
			),
		),
		...optional(
			"agency-successor",
			card.successor
				? [t("agency-from", { name: card.successor.name, date: dayMonthYear(card.successor.on) })]
				: [],
		),
		...optional("agency-below", card.below),
		...optional("agency-in-groups", card.groups),
		...optional(
			"agency-people",
			card.people.map(({ name, role }) =>
				t("person-roles", { person: name, roles: roleText(t, role as RoleName) }),
			),
		),
		[
			t("agency-chats"),
			card.external
				? t("agency-external")
				: card.chats
						.map(({ title, active }) => (active ? title : t("agency-chat-left", { title })))
						.join("; ") || t("agency-unlinked"),
		],
		[t("agency-open-label"), t("agency-open", { n: card.open })],
	];
	return {
		blocks: [
			...(changed
				? [{ type: "paragraph", text: t(`agency-${changed}`, { agency: card.name }) } satisfies Block]
				: []),
			{ type: "heading", text: card.name },
			{ type: "fields", rows },
			{ type: "note", text: t("agency-hint", { agency: card.name }) },
		],
	};
}

/** Members of a collective, and what has just gone to them. */
export function groupMessage(
	t: Translate,
	{ name, members, resolved }: { name: string; members: string[]; resolved: number },
): Message {
	return {
		blocks: [
			{ type: "heading", text: t("agency-group", { name, n: members.length }) },
			...(members.length ? [{ type: "bullets", items: members } satisfies Block] : []),
			...(resolved > 0
				? [{ type: "paragraph", text: t("agency-group-resolved", { n: resolved }) } satisfies Block]
				: []),
			{ type: "note", text: t("agency-group-hint", { name }) },
		],
	};
}

/** What a merger or a renaming came to, for the admin and for the groups of those it concerns. */
export function successionMessage(t: Translate, done: Succession): Message {
	const vars = { from: done.from.join(", "), into: done.into, n: done.moved };
	const text = done.on
		? t(done.created ? "succession-later-new" : "succession-later", { ...vars, date: fullDate(t, done.on) })
		: t(done.moved > 0 ? "succession-done" : "succession-done-none", vars);
	return {
		blocks: [
			{ type: "paragraph", text },
			...(done.on
				? [{ type: "note", text: t("succession-hint", { from: done.from[0] ?? "" }) } satisfies Block]
				: []),
		],
	};
}

/** A planned merger was taken back. */
export const keptMessage = (t: Translate, agency: string): Message => ({
	blocks: [{ type: "paragraph", text: t("succession-kept", { agency }) }],
});
