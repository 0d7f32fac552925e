import type { AgencyCount, FollowedDocument, MonitorDigest } from "../../domain/digest/monitor-digest.ts";
import type { Block, ListItem, Message } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { fullDate, shortDate } from "../dates.ts";
import { documentName } from "../drafts/document-text.ts";
import { messageLength, some } from "../text.ts";
import { ladderBullets } from "../urging/ladder.ts";
import { askedBlocks } from "./consultation-digest.ts";

const SILENCE = { rows: [], count: 0 };

/** Agencies named in one line. */
const MOST_AGENCIES = 5;

function agencies(t: Translate, counts: AgencyCount[]): string {
	const { shown, more } = some(counts, MOST_AGENCIES);
	const names = shown.map(({ agency, count }) =>
		t("leader-unaccepted-agency", { agency: agency || t("agency-unknown"), n: count }),
	);
	return [...names, ...(more > 0 ? [t("leader-more-agencies", { n: more })] : [])].join("; ");
}

const nameOf = (t: Translate, { document }: FollowedDocument): string =>
	document ? documentName(t, document) : t("monitor-without-document");

/** What opens a line: the tasks of the document, or one of them where it has no number. */
const opens = ({ document, code }: FollowedDocument): string =>
	`/nhiemvu ${document?.number ? document.number : code}`;

function item(t: Translate, one: FollowedDocument, since: string, number: number): ListItem {
	const counts = [
		one.obstacles > 0 && t("monitor-obstacles", { n: one.obstacles }),
		one.waiting > 0 && t("monitor-waiting", { n: one.waiting }),
		one.doneSince > 0 && t("monitor-done-since", { n: one.doneSince, since }),
	].filter((words) => words !== false);
	return {
		number,
		text: t("monitor-document", { name: nameOf(t, one), n: one.total, done: one.done, overdue: one.overdue }),
		details: [
			...(one.overdueBy.length ? [t("monitor-overdue", { agencies: agencies(t, one.overdueBy) })] : []),
			...(one.unacceptedBy.length
				? [t("monitor-unaccepted", { agencies: agencies(t, one.unacceptedBy) })]
				: []),
			...(counts.length ? [counts.join("; ")] : []),
		],
	};
}

/** What a locked screen may show of it: how many, never which. */
function cover(t: Translate, { documents, more, ladder = SILENCE }: MonitorDigest): string {
	const twoDigits = (n: number) => String(n).padStart(2, "0");
	if (documents.length > 0) return t("cover-documents", { n: twoDigits(documents.length + more) });
	const counts = ladder.count > 0 ? t("cover-overdue", { n: twoDigits(ladder.count) }) : t("cover-other");
	return t("cover-digest", { counts });
}

function build(t: Translate, digest: MonitorDigest, most: number, first: number): Message {
	const { today } = digest;
	const { shown, more } = some(digest.documents, most);
	const since = digest.since ? shortDate(digest.since, today) : t("monitor-yesterday");
	const hidden = more + digest.more;
	const numbered = shown.find(({ document }) => document?.number)?.document?.number;
	return {
		blocks: [
			{
				type: "heading",
				// Behind an agency's own digest the day is said already.
				text: first > 1 ? t("monitor-part") : t("monitor-title", { date: fullDate(t, today) }),
			},
			...(shown.length > 0
				? [
						{
							type: "list",
							items: shown.map((one, index) => item(t, one, since, first + index)),
						} satisfies Block,
					]
				: []),
			...(hidden > 0 ? [{ type: "paragraph", text: t("monitor-more", { n: hidden }) } satisfies Block] : []),
			...(shown.length > 0
				? [
						{
							type: "note",
							text: numbered
								? t("monitor-hint", { line: first, number: numbered })
								: t("monitor-hint-unnumbered", { line: first }),
						} satisfies Block,
					]
				: []),
			...askedBlocks(t, digest.asked ?? [], { today, most: Math.max(most, 1) }),
			...ladderBullets(t, digest.ladder ?? SILENCE, today, most),
		],
		topic: { about: "commands", commands: shown.map(opens) },
		...(digest.documents.some(({ overdue }) => overdue > 0)
			? { actions: [[{ label: t("action-letter"), says: t("say-letter") }]] }
			: {}),
		protect: true,
		cover: cover(t, digest),
	};
}

/**
 * The morning digest of a monitor, a document each line; null when there is nothing to say. Always one message. `first`
 * numbers its first line.
 */
export function monitorDigestMessage(
	t: Translate,
	digest: MonitorDigest,
	room = 3900,
	first = 1,
): Message | null {
	const { documents, asked = [], ladder = SILENCE } = digest;
	if (documents.length + asked.length + ladder.rows.length === 0) return null;
	let most = Math.max(documents.length, asked.length, ladder.rows.length);
	let message = build(t, digest, most, first);
	while (messageLength(message) > room && most > 1) message = build(t, digest, --most, first);
	return message;
}
