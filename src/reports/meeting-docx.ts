import { AlignmentType, type FileChild, Paragraph } from "docx";
import { meetingSince } from "../domain/report/meeting-since.ts";
import type { FileRow, MeetingFile } from "../domain/report/report-file.ts";
import { dayMonthYear } from "../domain/text/date-text.ts";
import { integer } from "../domain/text/number-text.ts";
import { shorten } from "../domain/text/shorten.ts";
import type { Translate } from "../domain/translate.ts";
import { mm, pt } from "./paper/measures.ts";
import { packPaper } from "./paper/pack-paper.ts";
import { centred, gap, words } from "./paper/text.ts";
import { deadlineCell } from "./report-columns.ts";

/** Letters in points, and what each section shows at most: together one page, however much there is. */
const LETTERS = 12;
const MOST = { late: 5, open: 3, done: 3, obstacles: 2, petitions: 2 } as const;
const CONTENT = 90;
const DETAIL = 70;

const line = (text: string, bold = false): Paragraph =>
	new Paragraph({
		alignment: AlignmentType.LEFT,
		indent: { left: bold ? 0 : mm(4), hanging: 0 },
		spacing: { before: pt(bold ? 5 : 0), after: pt(1) },
		keepNext: bold,
		children: words(text, { size: LETTERS, bold }),
	});

function list<T>(
	t: Translate,
	title: string,
	items: T[],
	most: number,
	say: (item: T) => string,
): FileChild[] {
	const more = items.length - most;
	return [
		line(t(title, { n: integer(items.length) }), true),
		...(items.length === 0
			? [line(t("meeting-nothing"))]
			: items.slice(0, most).map((item) => line(say(item)))),
		...(more > 0 ? [line(t("meeting-more", { n: integer(more) }))] : []),
	];
}

const briefly = ({ content }: FileRow): string => shorten(content, CONTENT);

const doneLine = (t: Translate, row: FileRow): string => {
	const date = row.completedOn ? dayMonthYear(row.completedOn) : "";
	const evidence = shorten(row.evidence ?? "", DETAIL);
	return evidence
		? t("meeting-done-item", { content: briefly(row), date, evidence })
		: t("meeting-done-unproved", { content: briefly(row), date });
};

/**
 * One page before a meeting with an agency, as a .docx: overdue, under way, done, obstacles and petitions since the last
 * conclusion. It is for reading, not for issuing, and has no head of the state.
 */
export function meetingDocx(t: Translate, file: MeetingFile): Promise<Uint8Array> {
	const { letterhead: head, agency, rows, petitions } = file;
	const done = rows
		.filter(({ completedOn }) => completedOn)
		.toSorted((a, b) => (b.completedOn ?? "").localeCompare(a.completedOn ?? ""));
	const late = rows
		.filter(({ status }) => status === "open-overdue")
		.toSorted((a, b) => b.daysLate - a.daysLate);
	const open = rows
		.filter(({ status, completedOn }) => !completedOn && status !== "open-overdue" && status !== "cancelled")
		.toSorted((a, b) => (a.lastDay ?? "9999").localeCompare(b.lastDay ?? "9999"));
	const blocked = rows.filter(({ obstacle, completedOn }) => obstacle && !completedOn);
	const about = t("meeting-about", { agency: shorten(agency, 60) });
	return packPaper({
		title: about,
		issuer: head.issuer,
		body: [
			centred(head.issuer.toLocaleUpperCase("vi"), { size: LETTERS, bold: true }),
			gap(),
			centred(t("meeting-kind"), { bold: true }),
			centred(about, { bold: true }),
			gap(),
			line(meetingSince(t, file)),
			line(
				t("meeting-total", {
					n: integer(done.length + open.length + late.length),
					done: integer(done.length),
					open: integer(open.length),
					overdue: integer(late.length),
				}),
			),
			...list(t, "meeting-late", late, MOST.late, (row) =>
				t("meeting-late-item", {
					content: briefly(row),
					n: integer(row.daysLate),
					date: deadlineCell(row),
					urged: integer(row.urged),
				}),
			),
			...list(t, "meeting-open", open, MOST.open, (row) =>
				t("meeting-open-item", { content: briefly(row), deadline: shorten(deadlineCell(row), DETAIL) }),
			),
			...list(t, "meeting-done", done, MOST.done, (row) => doneLine(t, row)),
			...list(t, "meeting-obstacles", blocked, MOST.obstacles, (row) =>
				t("meeting-obstacle", { content: briefly(row), obstacle: shorten(row.obstacle ?? "", DETAIL) }),
			),
			...list(t, "meeting-petitions", petitions, MOST.petitions, ({ text, state }) =>
				t("meeting-petition", { text: shorten(text, CONTENT + 30), state: t(`petition-state-${state}`) }),
			),
		],
	});
}
