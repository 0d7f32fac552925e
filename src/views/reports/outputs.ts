import type { Block, ListItem, Message, MessageFile } from "../../domain/message.ts";
import { countStatuses } from "../../domain/report/count-statuses.ts";
import type { FileContent } from "../../domain/report/file-order.ts";
import { meetingSince } from "../../domain/report/meeting-since.ts";
import { counted, done } from "../../domain/report/report.ts";
import {
	type FileRow,
	type MeetingFile,
	reasonOf,
	type UrgingFile,
} from "../../domain/report/report-file.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear, rangeText } from "../dates.ts";
import { integer, percent } from "../numbers.ts";
import { shorten, some } from "../text.ts";

/** Lines of each part of what is said before a meeting. */
const MOST = { late: 8, open: 6, done: 5, petitions: 5 } as const;
/** Agencies or people that a summary of results names. */
const MOST_NAMED = 12;

const line = (text: string): Message => ({ blocks: [{ type: "paragraph", text }] });

/** A công văn đôn đốc is being written. */
export function letterOrderedMessage(
	t: Translate,
	{ tasks, agencies }: { tasks: number; agencies: string[] },
): Message {
	const { shown, more } = some(agencies, 5);
	const names = [...shown, ...(more > 0 ? [t("leader-more-agencies", { n: more })] : [])].join(", ");
	return line(t("letter-ordered", { n: tasks, agencies: names }));
}

/** The công văn đôn đốc, with what is left to do by hand. */
export function letterMessage(t: Translate, { rows, asOf }: UrgingFile, file: MessageFile): Message {
	if (rows.length === 0) return line(t("letter-none-left"));
	const agencies = new Set(rows.map(({ agency }) => agency)).size;
	return {
		...line(t("letter-made", { n: rows.length, agencies, date: dayMonthYear(asOf) })),
		files: [file],
	};
}

/** Results of a period are being listed. */
export const progressOrderedMessage = (
	t: Translate,
	{ name, range }: { name: string; range: Parameters<typeof rangeText>[1] },
): Message =>
	line(
		name
			? t("results-ordered", { name, range: rangeText(t, range) })
			: t("results-ordered-all", { range: rangeText(t, range) }),
	);

function summary(t: Translate, name: string, rows: FileRow[]): string {
	const count = countStatuses(rows.map(({ status }) => status));
	return t("results-line", {
		name,
		n: integer(counted(count)),
		done: integer(done(count)),
		share: percent(done(count), counted(count)),
		onTime: integer(count["done-on-time"]),
		late: integer(count["done-late"] + count["open-overdue"]),
		returned: integer(rows.reduce((sum, { returned }) => sum + returned, 0)),
	});
}

/** The list of results, summed up by person where it is of one agency, else by agency. */
export function progressMessage(
	t: Translate,
	{ rows, name, range }: Extract<FileContent, { kind: "progress" }>,
	file: MessageFile,
): Message {
	const title = t(name ? "results-title" : "results-title-all", { name, range: rangeText(t, range) });
	if (rows.length === 0) return { blocks: [{ type: "paragraph", text: t("results-none", { title }) }] };
	const agencies = Map.groupBy(rows, ({ agency }) => agency || t("agency-unknown"));
	const groups =
		agencies.size > 1 ? agencies : Map.groupBy(rows, ({ person }) => person ?? t("progress-person-unknown"));
	const { shown, more } = some([...groups], MOST_NAMED);
	return {
		blocks: [
			{ type: "heading", text: title },
			{
				type: "bullets",
				items: [
					...shown.map(([one, own]) => summary(t, one, own)),
					...(more > 0 ? [t("draft-more", { n: more })] : []),
				],
			},
			{ type: "note", text: t("results-hint") },
		],
		files: [file],
		protect: true,
	};
}

/** What is said before a meeting: overdue, under way, done, petitions since the last conclusion; lines can be answered. */
export function meetingMessage(
	t: Translate,
	{ meeting, comes }: { meeting: MeetingFile; comes: boolean },
): Message {
	const { rows, petitions } = meeting;
	const late = rows
		.filter(({ status }) => status === "open-overdue")
		.toSorted((a, b) => b.daysLate - a.daysLate);
	const done = rows.filter(({ completedOn }) => completedOn);
	const open = rows.filter((row) => !row.completedOn && row.status !== "open-overdue");
	const ids: string[] = [];
	const numbered = (some: FileRow[], say: (row: FileRow) => string): ListItem[] =>
		some.map((row) => {
			const reason = reasonOf(row);
			const blocked = row.obstacle
				? t("mark-obstacle", { obstacle: shorten(row.obstacle, 100) })
				: reason && shorten(reason, 100);
			return {
				number: ids.push(row.id),
				text: [say(row), " · ", { text: row.code, style: "code" }],
				...(blocked ? { details: [blocked] } : {}),
			};
		});
	const content = (row: FileRow) => shorten(row.content, 90);
	const blocks: Block[] = [
		{ type: "heading", text: t("meeting-title", { agency: meeting.agency }) },
		{ type: "paragraph", text: meetingSince(t, meeting) },
		{
			type: "paragraph",
			text: t("meeting-total", {
				n: integer(done.length + open.length + late.length),
				done: integer(done.length),
				open: integer(open.length),
				overdue: integer(late.length),
			}),
		},
		...part(t, t("meeting-part-late", { n: integer(late.length) }), late.length - MOST.late, {
			type: "list",
			items: numbered(late.slice(0, MOST.late), (row) =>
				t("meeting-said-late", {
					content: content(row),
					n: integer(row.daysLate),
					date: row.lastDay ? dayMonthYear(row.lastDay) : row.deadlineRaw,
					urged: integer(row.urged),
				}),
			),
		}),
		...part(t, t("meeting-part-open", { n: integer(open.length) }), open.length - MOST.open, {
			type: "list",
			items: numbered(open.slice(0, MOST.open), (row) =>
				t("meeting-said-open", {
					content: content(row),
					deadline: row.lastDay ? dayMonthYear(row.lastDay) : shorten(row.deadlineRaw, 60) || t("blank"),
				}),
			),
		}),
		...part(t, t("meeting-part-done", { n: integer(done.length) }), done.length - MOST.done, {
			type: "list",
			items: numbered(
				done.toSorted((a, b) => (b.completedOn ?? "").localeCompare(a.completedOn ?? "")).slice(0, MOST.done),
				(row) =>
					t("meeting-said-done", {
						content: content(row),
						date: row.completedOn ? dayMonthYear(row.completedOn) : "",
						evidence: shorten(row.evidence ?? "", 60) || t("meeting-unproved"),
					}),
			),
		}),
		...part(
			t,
			t("meeting-part-petitions", { n: integer(petitions.length) }),
			petitions.length - MOST.petitions,
			{
				type: "bullets",
				items: petitions.slice(0, MOST.petitions).map(({ agency, to, text, state }) =>
					t("meeting-said-petition", {
						agency,
						to: to || t("agency-unknown"),
						text: shorten(text, 100),
						state: t(`petition-state-${state}`),
					}),
				),
			},
		),
		{ type: "note", text: t(comes ? "meeting-file-comes" : "meeting-no-file") },
	];
	return { blocks, topic: { about: "assignments", ids }, protect: true };
}

/** A part with its heading; nothing at all where it is empty. */
function part(t: Translate, title: string, more: number, block: Block & { items: unknown[] }): Block[] {
	if (block.items.length === 0) return [];
	const rest: Block[] =
		more > 0 ? [{ type: "paragraph", text: t("meeting-more", { n: integer(more) }) }] : [];
	return [{ type: "heading", text: title }, block, ...rest];
}

/** The page for the meeting. */
export const meetingPageMessage = (t: Translate, { agency }: MeetingFile, file: MessageFile): Message => ({
	...line(t("meeting-made", { agency })),
	files: [file],
	protect: true,
});
