import type { Text } from "../../domain/message.ts";
import type { HistoryLine } from "../../domain/tasks/assignment.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear, instantText } from "../dates.ts";
import { shorten } from "../text.ts";

/** One line of the log: "08:15 ngày 04/3/2026: tiến độ 60%; “đang lấy ý kiến” (Trần Thị B)". */
export function historyLine(t: Translate, line: HistoryLine, timeZone: string): Text {
	const facts = [
		t(`history-${line.kind}`),
		line.percent !== null && t("with-percent", { percent: line.percent }),
		line.until && t("with-until", { date: dayMonthYear(line.until) }),
		line.to,
		line.evidence && t("with-evidence", { evidence: shorten(line.evidence, 40) }),
		line.note && t("with-note", { note: shorten(line.note, 100) }),
	].filter((fact) => typeof fact === "string" && fact !== "");
	const at = instantText(t, line.at, timeZone);
	const what = facts.join("; ");
	const text = line.actor
		? t("history-line-by", { at, what, actor: line.actor })
		: t("history-line", { at, what });
	return line.undone ? [{ text, style: "strike" }, ` ${t("history-undone")}`] : text;
}
