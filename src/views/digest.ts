import type { AssignmentRow } from "../domain/assignment.ts";
import type { Digest } from "../domain/digest.ts";
import { addDays } from "../domain/local-date.ts";
import type { Block, Message } from "../domain/message.ts";
import type { Translate } from "../domain/translate.ts";
import { assignmentLine } from "./assignment-line.ts";
import { fullDate, shortDate } from "./dates.ts";
import { saysItAll } from "./groups.ts";
import { messageLength } from "./text.ts";

/** A digest is one message; beyond this many lines nobody reads. */
const MOST_LINES = 20;

/** Longest subject in a digest. */
const SUBJECT = 100;

interface Section {
	key: "overdue" | "today" | "soon" | "waiting";
	rows: AssignmentRow[];
	shown: AssignmentRow[];
}

/** Shares lines out one by one, so that a long list of overdue tasks hides nothing that is due today. */
function shareOut(wanted: number[], lines: number): number[] {
	const shares = wanted.map(() => 0);
	for (let left = Math.max(lines, wanted.length); left > 0; ) {
		const hungry = wanted.flatMap((n, index) => ((shares[index] ?? 0) < n ? [index] : []));
		if (hungry.length === 0) break;
		for (const index of hungry.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
		left -= Math.min(hungry.length, left);
	}
	return shares;
}

function sections({ overdue, dueToday, dueSoon, waiting }: Digest, lines: number): Section[] {
	const all = (
		[
			["overdue", overdue],
			["today", dueToday],
			["soon", dueSoon],
			["waiting", waiting],
		] as const
	).filter(([, rows]) => rows.length > 0);
	const shares = shareOut(
		all.map(([, rows]) => rows.length),
		lines,
	);
	return all.map(([key, rows], index) => ({ key, rows, shown: rows.slice(0, shares[index]) }));
}

function sectionBlocks(t: Translate, section: Section, digest: Digest, first: number): Block[] {
	const more = section.rows.length - section.shown.length;
	const items = section.shown.map((row, index) => ({
		number: first + index,
		text: assignmentLine(t, row, {
			today: digest.today,
			max: SUBJECT,
			withoutTime: saysItAll(section.key, row, digest.today),
		}),
	}));
	return [
		{ type: "heading", text: t("group-count", { name: t(`group-${section.key}`), n: section.rows.length }) },
		{ type: "list", items },
		...(more > 0
			? [{ type: "paragraph", text: t(`digest-more-${section.key}`, { n: more }) } satisfies Block]
			: []),
	];
}

/** Examples that work as typed under this very digest: they name lines that it has. */
function hint(t: Translate, { today, openInTime }: Digest, lines: number): string {
	const examples = t("digest-hint", {
		done: Math.min(2, lines),
		obstacle: 1,
		extension: Math.min(3, lines),
		date: shortDate(addDays(today, 13), today),
	});
	return openInTime > 0 ? `${examples} ${t("digest-in-time", { n: openInTime })}` : examples;
}

function build(t: Translate, digest: Digest, lines: number): Message {
	const parts = sections(digest, lines);
	const blocks: Block[] = [
		{
			type: "heading",
			text: t("digest-title", { agency: digest.agency, date: fullDate(t, digest.today) }),
		},
	];
	const ids: string[] = [];
	for (const section of parts) {
		blocks.push(...sectionBlocks(t, section, digest, ids.length + 1));
		ids.push(...section.shown.map((row) => row.id));
	}
	blocks.push({ type: "note", text: hint(t, digest, ids.length) });
	return { blocks, topic: { about: "assignments", ids }, protect: true };
}

/**
 * The morning digest of an agency's group (DESIGN §4), or null when there is nothing to say. It is always one message:
 * lines that do not fit in `room` characters are counted under their heading instead of shown.
 */
export function digestMessage(t: Translate, digest: Digest, room = 3900): Message | null {
	const { overdue, dueToday, dueSoon, waiting } = digest;
	if (overdue.length + dueToday.length + dueSoon.length + waiting.length === 0) return null;
	let lines = MOST_LINES;
	let message = build(t, digest, lines);
	while (messageLength(message) > room && lines > 4) message = build(t, digest, --lines);
	return message;
}
