import type { UrgedGroup, UrgeList, UrgeResult } from "../../domain/digest/urging.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { Block, ListItem, Message, Text } from "../../domain/message.ts";
import type { AssignmentRow } from "../../domain/tasks/assignment.ts";
import type { NextPage } from "../../domain/topic.ts";
import type { Translate } from "../../domain/translate.ts";
import { shortDate } from "../dates.ts";
import { assignmentLine } from "../tasks/assignment-line.ts";
import { sentences } from "../tasks/change.ts";
import { messageLength, shorten, some } from "../text.ts";

/** Lines that a group is shown; the heading counts all. */
const MOST = 20;
/** Codes that are named one by one. */
const CODES = 10;

const codesOf = (t: Translate, rows: AssignmentRow[]): string => {
	const { shown, more } = some(rows, CODES);
	const codes = shown.map(({ code }) => code).join(", ");
	return more > 0 ? `${codes} ${t("leader-more", { n: more })}` : codes;
};

/** What an agency's group is told. */
export interface Urging extends Omit<UrgedGroup, "agencyId"> {
	by: string;
	note: string | null;
	today: LocalDate;
}

function buildUrging(t: Translate, urging: Urging, most: number): Message {
	const { rows, agency, by, note, today } = urging;
	const { shown, more } = some(rows, most);
	const again = ({ urging: mark }: AssignmentRow): Text[] =>
		mark && mark.times > 1 ? [t("urge-again", { n: mark.times })] : [];
	const items = shown.map(
		(row, index): ListItem => ({
			number: index + 1,
			// What a division has to do stands among the tasks of the agency above.
			text: assignmentLine(t, row, { today, max: 100, withAgency: row.agency !== agency }),
			details: again(row),
		}),
	);
	const blocks: Block[] = [
		{ type: "heading", text: t("urge-title", { agency, n: rows.length }) },
		{ type: "list", items },
		...(more > 0 ? [{ type: "paragraph", text: t("assigned-more", { n: more }) } satisfies Block] : []),
		...(note ? [{ type: "quote", text: shorten(note, 500) } satisfies Block] : []),
		{ type: "note", text: t(shown.length > 1 ? "urge-hint" : "urge-hint-one", { by }) },
	];
	return {
		blocks,
		topic: { about: "assignments", ids: shown.map(({ id }) => id) },
		actions: [[{ label: t("action-accept"), says: t("say-accept") }]],
		protect: true,
	};
}

/** Urges an agency's group: what is late, by whom it is asked for, and how to answer. One message of about `room` characters. */
export function urgeMessage(t: Translate, urging: Urging, room = 3900): Message {
	let most = MOST;
	let message = buildUrging(t, urging, most);
	while (messageLength(message) > room && most > 4) message = buildUrging(t, urging, --most);
	return message;
}

/** Says to whoever urged what went out, and what did not and why. */
export function urgedMessage(t: Translate, result: UrgeResult, undoMinutes = 10): Message {
	const { changeId, urged, today, ended, unreachable } = result;
	const rows = urged.flatMap((group) => group.rows);
	const [only] = rows;
	const texts: string[] = [];
	if (only && rows.length === 1)
		texts.push(
			t("urged-one", {
				code: only.code,
				agency: only.agency,
				n: only.urging?.times ?? 1,
				content: shorten(only.content, 80),
			}),
		);
	else if (only)
		texts.push(
			t(urged.length === 1 ? "urged-agency" : "urged-many", {
				n: rows.length,
				agencies:
					urged.length === 1
						? (urged[0]?.agency ?? "")
						: urged
								.map((group) => t("leader-unaccepted-agency", { agency: group.agency, n: group.rows.length }))
								.join(", "),
			}),
		);
	if (today.length > 0) texts.push(t("urged-today", { codes: codesOf(t, today) }));
	if (ended.length > 0) texts.push(t("urged-ended", { codes: codesOf(t, ended) }));
	for (const { agency, external, rows: left } of unreachable)
		texts.push(
			t(external ? "urged-external" : agency ? "urged-unlinked" : "urged-nobody", {
				agency,
				codes: codesOf(t, left),
			}),
		);
	const blocks: Block[] = [sentences(texts)];
	if (changeId === null) return { blocks };
	return {
		blocks: [...blocks, { type: "note", text: `${t("urged-hint")} ${t("change-undo", { n: undoMinutes })}` }],
		topic: { about: "change", changeId, ids: rows.map(({ id }) => id) },
		actions: [[{ label: t("action-undo"), says: t("say-undo") }]],
	};
}

/** What an agency answered, in a word: done, in the way, how far, or that it arrived. */
function answerText(t: Translate, row: AssignmentRow): string {
	if (row.status === "done-on-time" || row.status === "done-late") return t(`status-${row.status}`);
	if (row.reportedOn) return t("mark-reported");
	if (row.obstacle !== null)
		return t("mark-obstacle", { obstacle: shorten(row.obstacle, 60) || t("obstacle-unsaid") });
	if (row.submittedOn) return t("mark-submitted");
	return row.percent === null ? t("yes-accepted") : t("mark-percent", { percent: row.percent });
}

/** `/dondoc`: who has not answered and since when, then who has lately. */
export function urgeListMessage(
	t: Translate,
	list: UrgeList & { more: NextPage | null; today: LocalDate },
): Message {
	const { waiting, total, answered, today, more, agency } = list;
	const heard: Block[] =
		answered.length === 0
			? []
			: [
					{ type: "heading", text: t("urge-answered") },
					{
						type: "bullets",
						items: answered.map((row) => [
							t("urge-answer", {
								agency: row.agency,
								content: shorten(row.content, 80),
								answer: answerText(t, row),
								date: shortDate(row.urging?.answeredOn ?? today, today),
							}),
							" · ",
							{ text: row.code, style: "code" as const },
						]),
					},
				];
	if (waiting.length === 0)
		return {
			blocks: [
				{ type: "paragraph", text: t("urge-none") },
				...heard,
				{ type: "note", text: t("urge-none-hint") },
			],
		};
	const items = waiting.map(
		(row, index): ListItem => ({
			number: index + 1,
			text: assignmentLine(t, row, { today, withAgency: agency === null, max: 100 }),
			details: row.urging
				? [
						t(row.urging.days > 0 ? "urge-since" : "urge-since-today", {
							n: row.urging.times,
							date: shortDate(row.urging.on, today),
							days: row.urging.days,
						}),
					]
				: [],
		}),
	);
	const hints = [
		list.pages > 1 && t("list-page", { page: list.page, pages: list.pages }),
		more && t("list-more"),
		t("urge-list-hint"),
	].filter((hint) => typeof hint === "string");
	return {
		blocks: [
			{ type: "heading", text: t("urge-waiting", { n: total }) },
			{ type: "list", items },
			...heard,
			{ type: "note", text: hints.join(" ") },
		],
		topic: { about: "assignments", ids: waiting.map(({ id }) => id), ...(more ? { more } : {}) },
		actions: [
			[
				...(more ? [{ label: t("action-more"), says: t("say-more") }] : []),
				{ label: t("action-letter"), says: t("say-letter") },
			],
		],
	};
}
