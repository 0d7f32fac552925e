import { isAnchored } from "../../domain/deadline/activation.ts";
import { DIGEST_LINES, type Digest, type DigestPart } from "../../domain/digest/digest.ts";
import type { Block, Message } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { fullDate } from "../dates.ts";
import { figureBlocks } from "../registers/indicator.ts";
import { assignmentLine, obstacleMark } from "../tasks/assignment-line.ts";
import { waitingLineHint } from "../tasks/card-periods.ts";
import { saysItAll } from "../tasks/groups.ts";
import { messageLength } from "../text.ts";
import { consultationNewsBlocks, hasConsultationNews } from "./consultation-digest.ts";

/** Longest subject in a digest. */
const SUBJECT = 100;

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

/** One heading with its lines; what there is no room for is counted, with the command that shows it. */
function partBlocks(t: Translate, { key, count, rows }: DigestPart, digest: Digest, first: number): Block[] {
	const more = count - rows.length;
	const heading = key === "today" || key === "soon" || key === "overdue" || key === "waiting" ? key : null;
	const items = rows.map((row, index) => ({
		number: first + index,
		text: assignmentLine(t, row, {
			today: digest.today,
			max: SUBJECT,
			// A division below has no group of its own.
			withAgency: row.agency !== digest.agency,
			// Several rounds of one task may stand here.
			withPeriod: row.deadline.kind === "recurring",
			withoutTime: key === "updates" || (heading !== null && saysItAll(heading, row, digest.today)),
		}),
		details: obstacleMark(t, row.obstacle),
	}));
	return [
		{ type: "heading", text: t("group-count", { name: t(`group-${key}`), n: count }) },
		{ type: "list", items },
		...(more > 0 ? [{ type: "paragraph", text: t(`digest-more-${key}`, { n: more }) } satisfies Block] : []),
	];
}

/** Parts whose lines have no date to ask more time for. */
const UNDATED: readonly DigestPart["key"][] = ["updates", "lines", "unaccepted", "waiting"];

/** Examples that work as typed under this very digest: they name lines that it has. */
function hint(t: Translate, { openInTime, restOverdue }: Digest, shown: DigestPart[]): string {
	const dated = shown.filter(({ key }) => !UNDATED.includes(key)).flatMap(({ rows }) => rows).length;
	const firstOf = (key: DigestPart["key"]): number => {
		const at = shown.findIndex((part) => part.key === key);
		return at < 0 ? 0 : shown.slice(0, at).flatMap(({ rows }) => rows).length + 1;
	};
	const update = firstOf("updates") || firstOf("lines");
	// An agency records what has happened; a deadline of its own it does not set.
	const waiting = shown.find(({ key }) => key === "waiting")?.rows ?? [];
	const waits = waiting.findIndex(({ deadline }) => isAnchored(deadline));
	const examples = [
		dated > 0 &&
			t("digest-hint", {
				done: Math.min(2, dated),
				obstacle: 1,
				extension: Math.min(3, dated),
			}),
		update > 0 && t("digest-hint-update", { line: update }),
		waitingLineHint(t, waiting[waits], firstOf("waiting") + waits),
	].filter((words) => words !== false);
	const rest = [
		restOverdue > 0 && t("digest-rest-overdue", { n: restOverdue }),
		openInTime > 0 && shown.length > 0 && t("digest-in-time", { n: openInTime }),
	].filter((words) => words !== false);
	return [...examples, rest.join(". ")].filter(Boolean).join(" ");
}

function build(t: Translate, digest: Digest, lines: number): Message {
	const shares = shareOut(
		digest.parts.map(({ rows }) => rows.length),
		lines,
	);
	const blocks: Block[] = [
		{
			type: "heading",
			text: t("digest-title", { agency: digest.agency, date: fullDate(t, digest.today) }),
		},
	];
	const ids: string[] = [];
	const shown = digest.parts.map((part, index) => ({ ...part, rows: part.rows.slice(0, shares[index]) }));
	for (const part of shown) {
		blocks.push(...partBlocks(t, part, digest, ids.length + 1));
		ids.push(...part.rows.map((row) => row.id));
	}
	const figures = figureBlocks(t, digest.figures ?? [], { first: ids.length + 1, most: lines });
	blocks.push(...figures.blocks);
	const hints = hint(t, digest, shown);
	if (hints) blocks.push({ type: "note", text: hints });
	const { agency, today, consultations } = digest;
	if (hasConsultationNews(consultations))
		blocks.push(...consultationNewsBlocks(t, consultations, { today, agency, most: lines }));
	return {
		blocks: withHintsLast(blocks),
		topic: { about: "assignments", ids, ...(figures.asks.length > 0 ? { figures: figures.asks } : {}) },
		protect: true,
		cover: cover(t, digest),
	};
}

/** What there is to do first, then how to answer it. */
const withHintsLast = (blocks: Block[]): Block[] => [
	...blocks.filter(({ type }) => type !== "note"),
	...blocks.filter(({ type }) => type === "note"),
];

/** What a locked screen may show of it: how many, never which. */
function cover(t: Translate, { parts, restOverdue }: Digest): string {
	const late = ["overdue", "days-off", "since-last"];
	const count = (of: DigestPart[]) => of.reduce((sum, part) => sum + part.count, 0);
	const overdue = count(parts.filter(({ key }) => late.includes(key))) + restOverdue;
	const due = count(parts.filter(({ key }) => key === "today" || key === "soon"));
	const said = [
		due > 0 && t("cover-due", { n: twoDigits(due) }),
		overdue > 0 && t("cover-overdue", { n: twoDigits(overdue) }),
	].filter((words) => words !== false);
	return t("cover-digest", { counts: said.join(", ") || t("cover-other") });
}

const twoDigits = (n: number): string => String(n).padStart(2, "0");

/**
 * The morning digest of an agency's group (DESIGN §4), or null when there is nothing to say. It is always one message:
 * lines that do not fit in `room` characters are counted under their heading instead of shown.
 */
export function digestMessage(t: Translate, digest: Digest, room = 3900): Message | null {
	if (digest.parts.length + (digest.figures ?? []).length === 0 && !hasConsultationNews(digest.consultations))
		return null;
	let lines = DIGEST_LINES;
	let message = build(t, digest, lines);
	while (messageLength(message) > room && lines > 4) message = build(t, digest, --lines);
	return message;
}
