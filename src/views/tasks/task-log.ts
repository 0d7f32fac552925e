import type { Message, Text } from "../../domain/message.ts";
import type { LogLine, TaskLog } from "../../domain/tasks/task-log.ts";
import type { NextPage } from "../../domain/topic.ts";
import type { Translate } from "../../domain/translate.ts";
import { periodText } from "../dates.ts";
import { shorten } from "../text.ts";
import { historyLine } from "./history.ts";

/** Attempts that have words of their own; any other is named as one that the role does not allow. */
const DEEDS = ["change", "undo", "decide", "decide-request", "see-log", "escalate", "take-over", "urge"];
/** How much of a seal is shown: enough to tell two apart by eye. */
const SEAL = 8;

/** "dấu 1a2b3c4d", and whether it fits. */
export const sealText = (t: Translate, { seal, fits }: { seal: string | null; fits: boolean }): string =>
	seal ? t(fits ? "log-seal" : "log-seal-wrong", { seal: seal.slice(0, SEAL) }) : t("log-unsealed");

function logLine(t: Translate, line: LogLine, timeZone: string): Text {
	const whose = [line.agency, line.period && periodText(t, line.period)].filter(Boolean).join(", ");
	const facts = [
		line.deed !== null && t(DEEDS.includes(line.deed) ? `deed-${line.deed}` : "deed-other"),
		whose,
		line.source && t("log-source", { source: line.source }),
		sealText(t, line),
	].filter((fact) => typeof fact === "string" && fact !== "");
	const text = historyLine(t, line, timeZone);
	const rest = ` [${facts.join("; ")}]`;
	return typeof text === "string" ? `${text}${rest}` : [...text, rest];
}

/** A page of a log: its title, what it is the log of, its lines, and a last word of hint. */
export function logPage(
	t: Translate,
	log: { code: string; total: number; page: number; pages: number; more: NextPage | null },
	{ about, items, hint }: { about: string; items: Text[]; hint: string },
): Message {
	const hints = [
		log.pages > 1 && t("list-page", { page: log.page, pages: log.pages }),
		log.more && t("list-more"),
		hint,
	].filter((one) => typeof one === "string");
	return {
		blocks: [
			{ type: "heading", text: t("log-title", { code: log.code, n: log.total }) },
			{ type: "paragraph", text: shorten(about, 200) },
			{ type: "bullets", items },
			{ type: "note", text: hints.join(" ") },
		],
		...(log.more
			? {
					topic: { about: "pages" as const, more: log.more },
					actions: [[{ label: t("action-more"), says: t("say-more") }]],
				}
			: {}),
		protect: true,
	};
}

/** `/nhatky`: every entry of a task's log, refused attempts too, with who, when, and on which message. */
export const taskLogMessage = (
	t: Translate,
	log: TaskLog & { more: NextPage | null },
	timeZone: string,
): Message =>
	logPage(t, log, {
		about: log.content,
		items: log.lines.map((line) => logLine(t, line, timeZone)),
		hint: log.unfit > 0 ? t("log-broken", { n: log.unfit }) : t("log-whole"),
	});
