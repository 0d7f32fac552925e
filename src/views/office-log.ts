import type { Message, Text } from "../domain/message.ts";
import type { OfficeLog, OfficeLogLine } from "../domain/office-log.ts";
import { amount } from "../domain/text/number-text.ts";
import type { NextPage } from "../domain/topic.ts";
import type { Translate } from "../domain/translate.ts";
import { instantText } from "./dates.ts";
import { logPage, sealText } from "./tasks/task-log.ts";

function whatText(t: Translate, { kind, data }: OfficeLogLine): string {
	const { name = "", plan, command } = data;
	if (kind !== "REFUSED")
		return t(`office-log-${kind.toLowerCase()}`, { name, plan: plan === undefined ? "" : amount(plan) });
	return command ? t("office-log-refused-command", { command }) : t("office-log-refused");
}

function line(t: Translate, one: OfficeLogLine, timeZone: string): Text {
	const [at, what] = [instantText(t, one.at, timeZone), whatText(t, one)];
	const text = one.actor
		? t("history-line-by", { at, what, actor: one.actor })
		: t("history-line", { at, what });
	const facts = [one.source && t("log-source", { source: one.source }), sealText(t, one)].filter(Boolean);
	return `${text} [${facts.join("; ")}]`;
}

/** `/nhatky chung`: what numbers are asked for, and what was refused on anything but tasks and consultations. */
export const officeLogMessage = (
	t: Translate,
	log: OfficeLog & { more: NextPage | null },
	timeZone: string,
): Message =>
	logPage(
		t,
		{ ...log, code: t("office-log-name") },
		{
			about: t("office-log-about"),
			items: log.lines.map((one) => line(t, one, timeZone)),
			hint: log.lines.every(({ fits }) => fits) ? t("log-whole") : t("log-broken-here"),
		},
	);
