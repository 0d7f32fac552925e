import type { LocalDate } from "../../domain/local-date.ts";
import type { ListItem, Message, Text } from "../../domain/message.ts";
import type { EscalationDecision, EscalationNews, EscalationRow } from "../../domain/tasks/escalation.ts";
import type { Translate } from "../../domain/translate.ts";
import { fullDate, shortDate } from "../dates.ts";
import { obstacleMark } from "../tasks/assignment-line.ts";
import { sentence, shorten } from "../text.ts";
import { yesNo } from "./request.ts";

/** Tells a monitor or a leader what an agency says is beyond its powers. */
export function escalationMessage(t: Translate, news: EscalationNews): Message {
	const [asked = "", ...added] = news.notes;
	const rows: [string, Text][] = [
		[t("extension-task"), shorten(news.content, 300)],
		[t("extension-now"), news.lastDay ? fullDate(t, news.lastDay) : t("status-no-deadline")],
		[t("escalation-asks"), shorten(asked, 400) || t("reason-unsaid")],
		...added.map((note): [string, Text] => [t("escalation-added"), shorten(note, 300)]),
	];
	return {
		blocks: [
			{ type: "heading", text: t("escalation-title", { agency: news.agency, code: news.code }) },
			{ type: "fields", rows },
			{
				type: "note",
				text: t(news.stage === "MONITOR" ? "escalation-hint-monitor" : "escalation-hint-leader"),
			},
		],
		topic: { about: "escalation", assignmentId: news.assignmentId, changeId: news.changeId },
		actions: yesNo(t),
	};
}

/** Confirms to the agency that it was sent on. The clock runs on. */
export const escalatedMessage = (t: Translate, news: EscalationNews): Message => ({
	blocks: [
		{
			type: "paragraph",
			text: t(news.stage === "MONITOR" ? "escalated-monitor" : "escalated-leader", {
				code: news.code,
				content: shorten(news.content, 80),
			}),
		},
		{ type: "note", text: t("escalated-hint") },
	],
	topic: { about: "assignments", ids: [news.assignmentId] },
});

/** What became of it, for whoever decided and for the agency. */
export function escalationDecisionMessage(t: Translate, decision: EscalationDecision): Message {
	const text = t(`escalation-${decision.outcome}`, {
		by: decision.by,
		code: decision.code,
		agency: decision.agency,
		content: shorten(decision.content, 80),
		days: decision.days,
		until: decision.lastDay ? fullDate(t, decision.lastDay) : t("status-no-deadline"),
	});
	const reason = decision.reason ? `; ${t("with-note", { note: shorten(decision.reason, 200) })}` : "";
	const paused = decision.outcome === "accepted";
	return {
		blocks: [
			{ type: "paragraph", text: sentence(`${text}${reason}`) },
			...(paused
				? [{ type: "note" as const, text: t("escalation-accepted-hint", { code: decision.code }) }]
				: []),
		],
		topic: { about: "assignments", ids: [decision.assignmentId] },
	};
}

/** "cơ quan theo dõi 1 ngày, lãnh đạo 2 ngày". */
const hopsText = (t: Translate, { hops }: EscalationRow): string =>
	hops.map((hop) => t(`hop-${hop.with.toLowerCase()}`, { n: hop.days })).join(", ");

/** A line under "Cần chỉ đạo". */
export const escalationItem = (
	t: Translate,
	row: EscalationRow,
	today: LocalDate,
	number: number,
): ListItem => ({
	number,
	text: [
		`${shorten(row.content, 100)} — ${t(row.stage === "PAUSED" ? "leader-paused" : "leader-escalation", {
			agency: row.agency,
			note: shorten(row.note ?? "", 120),
			date: shortDate(row.since, today),
		})} · `,
		{ text: row.code, style: "code" },
	],
	details: [
		...(row.hops.length && row.stage !== "PAUSED" ? [t("leader-hops", { hops: hopsText(t, row) })] : []),
		...obstacleMark(t, row.obstacle),
	],
});
