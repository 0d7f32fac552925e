import type { ConsultationLog, ConsultationLogLine } from "../../domain/consultations/consultation-log.ts";
import type { Message, Text } from "../../domain/message.ts";
import type { NextPage } from "../../domain/topic.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear, instantText } from "../dates.ts";
import { logPage, sealText } from "../tasks/task-log.ts";
import { shorten } from "../text.ts";
import { opinionText } from "./consultation.ts";

/** Attempts that have words of their own. */
const DEEDS = ["give-opinion", "consult", "see-log"];

function whatText(t: Translate, { kind, data, agency, into }: ConsultationLogLine): string {
	const date = data.lastDay ? dayMonthYear(data.lastDay) : "";
	switch (kind) {
		case "OPEN":
			return t("gopy-log-open", { n: data.agencyIds?.length ?? 0, date });
		case "EXTEND":
			return t("gopy-log-extend", { date });
		case "CLOSE":
			return t("gopy-log-close");
		case "ANSWER":
			return t("gopy-log-answer", { agency, opinion: data.opinion ? opinionText(t, data.opinion, 100) : "" });
		case "SUCCEED":
			return t("gopy-log-succeed", { agency, into: into || "—" });
		case "UNDO":
			return t("history-undo");
		case "REFUSED":
			return t("history-refused");
	}
}

function line(t: Translate, one: ConsultationLogLine, timeZone: string): Text {
	const at = instantText(t, one.at, timeZone);
	const { note, deed } = one.data;
	const what = [whatText(t, one), note && t("with-note", { note: shorten(note, 100) })]
		.filter(Boolean)
		.join("; ");
	const text = one.actor
		? t("history-line-by", { at, what, actor: one.actor })
		: t("history-line", { at, what });
	const facts = [
		deed && t(DEEDS.includes(deed) ? `deed-${deed}` : "deed-other"),
		one.source && t("log-source", { source: one.source }),
		sealText(t, one),
	].filter(Boolean);
	const rest = ` [${facts.join("; ")}]`;
	return one.undone ? [{ text, style: "strike" }, ` ${t("history-undone")}${rest}`] : `${text}${rest}`;
}

/** `/nhatky GY-0003`: what became of a consultation, by whom, when, on which message. */
export const consultationLogMessage = (
	t: Translate,
	log: ConsultationLog & { more: NextPage | null },
	timeZone: string,
): Message =>
	logPage(t, log, {
		about: log.title,
		items: log.lines.map((one) => line(t, one, timeZone)),
		hint: t("gopy-log-hint", { code: log.code }),
	});
