import type {
	LeaderDigest,
	ObstacleRow,
	PendingDecision,
	ResultRequest,
	TransferRequest,
} from "../../domain/digest/digest.ts";
import type { Block, ListItem, Message, MessageAction } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { fullDate, shortDate } from "../dates.ts";
import { escalationItem } from "../decisions/escalation.ts";
import { overduePetitionBlocks } from "../registers/petition.ts";
import { obstacleMark } from "../tasks/assignment-line.ts";
import { messageLength, shorten, some } from "../text.ts";
import { ladderPart } from "../urging/ladder.ts";
import { askedBlocks } from "./consultation-digest.ts";
import { donePart, heading, overduePart, toldPart, unacceptedPart } from "./leader-counts.ts";

/** Lines of each part that are shown at first; the heading counts all. */
const MOST = 10;

const SILENCE = { rows: [], count: 0 };

const more = (t: Translate, n: number): Block[] =>
	n > 0 ? [{ type: "paragraph", text: t("leader-more", { n }) }] : [];

/** A result or a handing over that waits for a word. */
function otherItem(
	t: Translate,
	request: ResultRequest | TransferRequest,
	today: string,
	number: number,
): ListItem {
	const { agency } = request;
	const wish =
		request.what === "result"
			? t("leader-result", { agency, on: shortDate(request.on, today) })
			: t("leader-transfer", { agency, to: request.to });
	const detail =
		request.what === "result"
			? request.evidence && t("with-evidence", { evidence: shorten(request.evidence, 100) })
			: request.reason && t("with-reason", { reason: shorten(request.reason, 100) });
	return {
		number,
		text: [`${shorten(request.content, 100)} — ${wish} · `, { text: request.code, style: "code" }],
		details: [...(detail ? [detail] : []), ...obstacleMark(t, request.obstacle)],
	};
}

function decisionItem(t: Translate, request: PendingDecision, today: string, number: number): ListItem {
	if (request.what) return otherItem(t, request, today, number);
	const until = shortDate(request.until, today);
	const wish = request.lastDay
		? t("leader-extension", { agency: request.agency, from: shortDate(request.lastDay, today), until })
		: t("leader-extension-undated", { agency: request.agency, until });
	const details = [
		request.reason && t("with-reason", { reason: shorten(request.reason, 100) }),
		request.late && t("with-late-request"),
	].filter((part) => typeof part === "string" && part !== "");
	return {
		number,
		text: [`${shorten(request.content, 100)} — ${wish} · `, { text: request.code, style: "code" }],
		details: [...(details.length > 0 ? [details.join("; ")] : []), ...obstacleMark(t, request.obstacle)],
	};
}

const obstacleItem = (t: Translate, row: ObstacleRow, today: string, number: number): ListItem => ({
	number,
	text: [
		`${shorten(row.content, 100)} — ${t("leader-obstacle", {
			agency: row.agency,
			obstacle: shorten(row.obstacle, 100) || t("obstacle-unsaid"),
			since: shortDate(row.since, today),
		})}${row.daysOver > 0 ? `, ${t("leader-obstacle-late", { n: row.daysOver })}` : ""} · `,
		{ text: row.code, style: "code" },
	],
});

const decisionButtons = (t: Translate, numbers: number[]): MessageAction[][] =>
	numbers.slice(0, 5).map((number) => [
		{ label: t("action-agree-number", { number }), says: t("say-agree-number", { number }), tone: "good" },
		{
			label: t("action-decline-number", { number }),
			says: t("say-decline-number", { number }),
			tone: "danger",
		},
	]);

/** Numbers of the lines that wait for a yes or no, and of those that a leader has taken over. */
interface Asking {
	asked: number[];
	paused: number[];
}

const askingOf = (rows: readonly { stage?: string }[]): Asking => {
	const numbers = (held: boolean) =>
		rows.flatMap(({ stage }, i) => ((stage === "PAUSED") === held ? i + 1 : []));
	return { asked: numbers(false), paused: numbers(true) };
};

/** How to answer, and what opens the numbers, with examples that work under this very digest. */
function hint(t: Translate, { overdue }: LeaderDigest, { asked, paused }: Asking): string {
	const agency = overdue.find((one) => one.agency !== "")?.agency;
	const [first] = asked;
	const [settled] = paused;
	return [
		first && t("leader-hint-decide", { number: first }),
		settled && t("leader-hint-resume", { number: settled }),
		agency && overdue.length > 1 && t("leader-hint-agency", { agency }),
		t("leader-hint"),
	]
		.filter((words) => typeof words === "string" && words !== "")
		.join(" ");
}

/** What a locked screen may show of it: how many, never which. */
function cover(t: Translate, { overdue, decisions, escalations = [], counts }: LeaderDigest): string {
	const two = (n: number) => String(n).padStart(2, "0");
	const late = overdue.reduce((sum, { count }) => sum + count, 0);
	const asked = (counts?.decisions ?? decisions.length) + escalations.length;
	const said = [
		asked > 0 && t("cover-decisions", { n: two(asked) }),
		late > 0 && t("cover-overdue", { n: two(late) }),
	].filter((words) => words !== false);
	return t("cover-digest", { counts: said.join(", ") || t("cover-other") });
}

function build(t: Translate, digest: LeaderDigest, most: number): Message {
	const { counts = { decisions: digest.decisions.length, obstacles: digest.obstacles.length } } = digest;
	const { decisions, obstacles, escalations = [], petitions = [], ladder = SILENCE, today } = digest;
	const up = some(escalations, most);
	const asked = some(decisions, most);
	const stuck = some(obstacles, most);
	const before = asked.shown.length + up.shown.length;
	const asking = askingOf([...asked.shown.map(() => ({})), ...up.shown]);
	const blocks: Block[] = [
		{
			type: "heading",
			text: t("digest-title", { agency: digest.scope || t("scope-all"), date: fullDate(t, today) }),
		},
		...overduePart(t, digest, most),
	];
	if (decisions.length > 0)
		blocks.push(
			heading(t, t("leader-decisions"), counts.decisions),
			{ type: "list", items: asked.shown.map((request, i) => decisionItem(t, request, today, i + 1)) },
			...more(t, counts.decisions - asked.shown.length),
		);
	if (escalations.length > 0)
		blocks.push(
			heading(t, t("leader-escalations"), escalations.length),
			{
				type: "list",
				items: up.shown.map((row, i) => escalationItem(t, row, today, asked.shown.length + i + 1)),
			},
			...more(t, up.more),
		);
	const silent = ladderPart(t, ladder, { today, first: before + 1, most });
	blocks.push(...silent.blocks);
	const reached = before + silent.ids.length;
	if (obstacles.length > 0)
		blocks.push(
			heading(t, t("leader-obstacles"), counts.obstacles),
			{
				type: "list",
				items: stuck.shown.map((row, i) => obstacleItem(t, row, today, reached + i + 1)),
			},
			...more(t, counts.obstacles - stuck.shown.length),
		);
	blocks.push(...overduePetitionBlocks(t, petitions, { today, most }));
	blocks.push(...askedBlocks(t, digest.asked ?? [], { today, most }));
	blocks.push(...unacceptedPart(t, digest, most), ...toldPart(t, digest), ...donePart(t, digest, most), {
		type: "note",
		text: hint(t, digest, asking),
	});
	const idsOf = (rows: { assignmentId: string }[]) => rows.map(({ assignmentId }) => assignmentId);
	const ids = [...idsOf(asked.shown), ...idsOf(up.shown), ...silent.ids, ...idsOf(stuck.shown)];
	const buttons = decisionButtons(t, asking.asked);
	return {
		blocks,
		topic: { about: "assignments", ids },
		...(buttons.length > 0 ? { actions: buttons } : {}),
		protect: true,
		cover: cover(t, digest),
	};
}

/**
 * The morning digest of a leader: overdue by agency, what waits for a decision, obstacles, and what was completed since
 * the last one. Null when there is nothing to say. Always one message of at most `room` characters.
 */
export function leaderDigestMessage(t: Translate, digest: LeaderDigest, room = 3900): Message | null {
	const { overdue, decisions, escalations = [], petitions = [], obstacles, unaccepted, done } = digest;
	const { ladder = SILENCE, asked: questions = [] } = digest;
	const parts = [
		questions,
		...[escalations, petitions, overdue, decisions, obstacles, unaccepted],
		...[ladder.rows, done.byAgency],
	];
	if (parts.every((part) => part.length === 0)) return null;
	let most = MOST;
	let message = build(t, digest, most);
	while (messageLength(message) > room && most > 1) message = build(t, digest, --most);
	return message;
}
